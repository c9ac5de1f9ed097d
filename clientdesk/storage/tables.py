"""The tables of each version of a workbook as its migration makes them; which are journaled."""

TABLES_1 = """
CREATE TABLE change (
    id INTEGER PRIMARY KEY, label TEXT NOT NULL, detail TEXT NOT NULL, made_at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target_id INTEGER REFERENCES change(id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded'))
) STRICT;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY, change_id INTEGER NOT NULL REFERENCES change(id),
    table_name TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX journal_change ON journal (change_id);
CREATE TABLE open_change (change_id INTEGER NOT NULL REFERENCES change(id)) STRICT;

CREATE TABLE firm (
    id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, country TEXT NOT NULL,
    currency TEXT NOT NULL, language TEXT NOT NULL, place TEXT NOT NULL, address TEXT NOT NULL,
    tax_id TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, signer TEXT NOT NULL,
    signer_role TEXT NOT NULL, contact TEXT NOT NULL,
    practical_capacity INTEGER NOT NULL CHECK (practical_capacity BETWEEN 1 AND 100),
    target_margin INTEGER NOT NULL CHECK (target_margin BETWEEN 0 AND 99),
    overhead_driver TEXT NOT NULL
) STRICT;
INSERT INTO firm VALUES
    (1, '', 'ES', 'EUR', 'es', '', '', '', '', '', '', '', '', 80, 40, 'hours');
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE TABLE staff_rate (
    id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id),
    valid_from TEXT NOT NULL, monthly_cost INTEGER NOT NULL CHECK (monthly_cost >= 0),
    monthly_seconds INTEGER NOT NULL CHECK (monthly_seconds > 0), billing_rate INTEGER,
    UNIQUE (staff_id, valid_from)
) STRICT;
CREATE TABLE overhead (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, monthly_amount INTEGER NOT NULL,
    valid_from TEXT NOT NULL, valid_until TEXT
) STRICT;
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY, file_name TEXT NOT NULL, kind TEXT NOT NULL, format TEXT NOT NULL,
    imported_at TEXT NOT NULL, rows INTEGER NOT NULL, added INTEGER NOT NULL,
    duplicates INTEGER NOT NULL, problems INTEGER NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
CREATE TABLE client (
    id INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, name TEXT NOT NULL, contact TEXT NOT NULL,
    address TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL, tax_id TEXT NOT NULL,
    language TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, channel TEXT, since TEXT,
    note TEXT NOT NULL, archived INTEGER NOT NULL, batch_id INTEGER REFERENCES import_batch(id)
) STRICT;
CREATE TABLE client_alias (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE tool (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, monthly_fee INTEGER NOT NULL,
    valid_from TEXT NOT NULL, valid_until TEXT
) STRICT;
CREATE TABLE tool_client (
    id INTEGER PRIMARY KEY, tool_id INTEGER NOT NULL REFERENCES tool(id),
    client_id INTEGER NOT NULL REFERENCES client(id), UNIQUE (tool_id, client_id)
) STRICT;
CREATE TABLE engagement (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    reference TEXT NOT NULL, signed_on TEXT, monthly_fee INTEGER, notice_days INTEGER,
    document_day INTEGER
) STRICT;
CREATE INDEX engagement_client ON engagement (client_id);
CREATE TABLE engagement_service (
    id INTEGER PRIMARY KEY, engagement_id INTEGER NOT NULL REFERENCES engagement(id),
    service TEXT NOT NULL, volume INTEGER, unit TEXT NOT NULL
) STRICT;
CREATE TABLE time_entry (
    id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES client(id),
    staff_id INTEGER NOT NULL REFERENCES staff(id), day TEXT NOT NULL,
    seconds INTEGER NOT NULL CHECK (seconds >= 0), activity TEXT NOT NULL, project TEXT NOT NULL,
    task TEXT NOT NULL, note TEXT NOT NULL, source_key TEXT NOT NULL UNIQUE,
    batch_id INTEGER REFERENCES import_batch(id)
) STRICT;
CREATE INDEX time_entry_sums ON time_entry (client_id, day, staff_id, activity, seconds);
CREATE INDEX time_entry_batch ON time_entry (batch_id);
CREATE TABLE invoice (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    number TEXT NOT NULL, issued_on TEXT NOT NULL, due_on TEXT, net INTEGER NOT NULL,
    total INTEGER NOT NULL, balance INTEGER, written_off INTEGER NOT NULL,
    source_key TEXT NOT NULL UNIQUE, batch_id INTEGER REFERENCES import_batch(id)
) STRICT;
CREATE INDEX invoice_client ON invoice (client_id, issued_on);
CREATE TABLE payment (
    id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoice(id),
    day TEXT NOT NULL, amount INTEGER NOT NULL, source_key TEXT NOT NULL UNIQUE,
    batch_id INTEGER REFERENCES import_batch(id)
) STRICT;
CREATE INDEX payment_invoice ON payment (invoice_id);
CREATE TABLE expense (
    id INTEGER PRIMARY KEY, client_id INTEGER REFERENCES client(id), day TEXT NOT NULL,
    amount INTEGER NOT NULL, passed_on INTEGER NOT NULL, description TEXT NOT NULL,
    source_key TEXT NOT NULL UNIQUE, batch_id INTEGER REFERENCES import_batch(id)
) STRICT;
CREATE INDEX expense_client ON expense (client_id, day);
"""
JOURNALED_1 = (
    "firm", "staff", "staff_rate", "overhead", "import_batch", "client", "client_alias", "tool",
    "tool_client", "engagement", "engagement_service", "time_entry", "invoice", "payment",
    "expense",
)  # fmt: skip

TABLES_2 = """
CREATE TABLE service (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name_en TEXT NOT NULL,
    name_es TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL, frequency TEXT NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE TABLE task (
    id INTEGER PRIMARY KEY, service_id INTEGER NOT NULL REFERENCES service(id),
    name TEXT NOT NULL, seconds INTEGER NOT NULL CHECK (seconds >= 0), unit TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX task_service ON task (service_id);
CREATE TABLE tool_tier (
    id INTEGER PRIMARY KEY, tool_id INTEGER NOT NULL REFERENCES tool(id),
    up_to INTEGER CHECK (up_to > 0), monthly_fee INTEGER NOT NULL
) STRICT;
CREATE TABLE tool_service (
    id INTEGER PRIMARY KEY, tool_id INTEGER NOT NULL REFERENCES tool(id),
    service_id INTEGER NOT NULL REFERENCES service(id), UNIQUE (tool_id, service_id)
) STRICT;
CREATE TABLE custom_fact (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, type TEXT NOT NULL
) STRICT;
CREATE TABLE client_fact (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id), key TEXT NOT NULL,
    value TEXT NOT NULL, as_of TEXT NOT NULL, source TEXT NOT NULL,
    UNIQUE (client_id, key, as_of)
) STRICT;
CREATE TABLE persona (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL,
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
    benefit INTEGER NOT NULL CHECK (benefit BETWEEN 1 AND 5), benefit_note TEXT NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE TABLE persona_service (
    id INTEGER PRIMARY KEY, persona_id INTEGER NOT NULL REFERENCES persona(id),
    service_id INTEGER NOT NULL REFERENCES service(id), UNIQUE (persona_id, service_id)
) STRICT;
CREATE TABLE persona_criterion (
    id INTEGER PRIMARY KEY, persona_id INTEGER NOT NULL REFERENCES persona(id),
    role TEXT NOT NULL, fact TEXT NOT NULL, operator TEXT NOT NULL, value TEXT NOT NULL,
    value_to TEXT NOT NULL, weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 3)
) STRICT;
CREATE INDEX persona_criterion_persona ON persona_criterion (persona_id);
CREATE TABLE package (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, tier INTEGER NOT NULL,
    persona_id INTEGER REFERENCES persona(id), price INTEGER NOT NULL,
    planned_clients INTEGER NOT NULL, active INTEGER NOT NULL, exception TEXT NOT NULL,
    excludes TEXT NOT NULL, archived INTEGER NOT NULL
) STRICT;
CREATE TABLE package_service (
    id INTEGER PRIMARY KEY, package_id INTEGER NOT NULL REFERENCES package(id),
    service_id INTEGER NOT NULL REFERENCES service(id), unit TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 0), UNIQUE (package_id, service_id, unit)
) STRICT;
CREATE TABLE client_package (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    package_id INTEGER NOT NULL REFERENCES package(id), since TEXT NOT NULL, until TEXT,
    price INTEGER NOT NULL
) STRICT;
CREATE INDEX client_package_client ON client_package (client_id, since);
CREATE TABLE offer (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    package_id INTEGER NOT NULL REFERENCES package(id),
    from_package_id INTEGER REFERENCES package(id), offered_on TEXT NOT NULL,
    price INTEGER NOT NULL, answer TEXT NOT NULL, answered_on TEXT, note TEXT NOT NULL
) STRICT;
CREATE INDEX offer_client ON offer (client_id);
CREATE TABLE client_match (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    service_id INTEGER REFERENCES service(id), package_id INTEGER REFERENCES package(id),
    persona_id INTEGER REFERENCES persona(id), score INTEGER NOT NULL,
    confidence INTEGER NOT NULL, reasons TEXT NOT NULL, matched_on TEXT NOT NULL
) STRICT;
CREATE INDEX client_match_client ON client_match (client_id);
ALTER TABLE client ADD COLUMN prospect INTEGER NOT NULL DEFAULT 0;
ALTER TABLE engagement_service ADD COLUMN service_id INTEGER REFERENCES service(id);
ALTER TABLE tool ADD COLUMN pricing TEXT NOT NULL DEFAULT 'flat';
ALTER TABLE tool ADD COLUMN users INTEGER NOT NULL DEFAULT 1;
ALTER TABLE tool ADD COLUMN planned_clients INTEGER NOT NULL DEFAULT 0;
ALTER TABLE firm ADD COLUMN minimum_fee INTEGER NOT NULL DEFAULT 0;
ALTER TABLE firm ADD COLUMN price_buffer INTEGER NOT NULL DEFAULT 20;
ALTER TABLE firm ADD COLUMN tolerance INTEGER NOT NULL DEFAULT 10;
ALTER TABLE firm ADD COLUMN reach_of_sales INTEGER NOT NULL DEFAULT 3;
ALTER TABLE firm ADD COLUMN reach_rise INTEGER NOT NULL DEFAULT 50;
ALTER TABLE firm ADD COLUMN unwanted_services INTEGER NOT NULL DEFAULT 1;
"""
JOURNALED_2 = (
    "service", "task", "tool_tier", "tool_service", "custom_fact", "client_fact", "persona",
    "persona_service", "persona_criterion", "package", "package_service", "client_package",
    "offer", "client_match", "client", "engagement_service", "tool", "firm",
)  # fmt: skip

TABLES_3 = """
CREATE TABLE form (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name_en TEXT NOT NULL,
    name_es TEXT NOT NULL, purpose TEXT NOT NULL,
    interval_months INTEGER NOT NULL CHECK (interval_months > 0), archived INTEGER NOT NULL
) STRICT;
CREATE TABLE question (
    id INTEGER PRIMARY KEY, form_id INTEGER NOT NULL REFERENCES form(id), code TEXT NOT NULL,
    position INTEGER NOT NULL, area TEXT NOT NULL, type TEXT NOT NULL, text_en TEXT NOT NULL,
    text_es TEXT NOT NULL, help_en TEXT NOT NULL, help_es TEXT NOT NULL, fact TEXT NOT NULL,
    archived INTEGER NOT NULL, UNIQUE (form_id, code)
) STRICT;
CREATE TABLE question_option (
    id INTEGER PRIMARY KEY, question_id INTEGER NOT NULL REFERENCES question(id),
    position INTEGER NOT NULL, code TEXT NOT NULL, label_en TEXT NOT NULL, label_es TEXT NOT NULL,
    UNIQUE (question_id, code)
) STRICT;
CREATE TABLE question_rule (
    id INTEGER PRIMARY KEY, question_id INTEGER NOT NULL REFERENCES question(id),
    operator TEXT NOT NULL, value TEXT NOT NULL, service_code TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 3)
) STRICT;
CREATE INDEX question_rule_question ON question_rule (question_id);
CREATE TABLE question_condition (
    id INTEGER PRIMARY KEY, question_id INTEGER NOT NULL REFERENCES question(id),
    on_code TEXT NOT NULL, operator TEXT NOT NULL, value TEXT NOT NULL
) STRICT;
CREATE INDEX question_condition_question ON question_condition (question_id);
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    form_id INTEGER NOT NULL REFERENCES form(id), language TEXT NOT NULL,
    started_on TEXT NOT NULL, finished_on TEXT, by TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_client ON assessment (client_id, form_id);
CREATE TABLE assessment_answer (
    id INTEGER PRIMARY KEY, assessment_id INTEGER NOT NULL REFERENCES assessment(id),
    question_id INTEGER NOT NULL REFERENCES question(id), state TEXT NOT NULL,
    value TEXT NOT NULL, note TEXT NOT NULL, answered_at TEXT NOT NULL,
    UNIQUE (assessment_id, question_id)
) STRICT;
CREATE TABLE client_grade (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    grade TEXT NOT NULL, points INTEGER NOT NULL, confidence INTEGER NOT NULL,
    given_on TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX client_grade_client ON client_grade (client_id, given_on);
CREATE TABLE grade_weight (
    id INTEGER PRIMARY KEY, criterion TEXT NOT NULL UNIQUE, weight INTEGER NOT NULL
) STRICT;
ALTER TABLE firm ADD COLUMN cfo_sales_min INTEGER NOT NULL DEFAULT 100000000;
ALTER TABLE firm ADD COLUMN audit_sales_threshold INTEGER NOT NULL DEFAULT 570000000;
"""
JOURNALED_3 = (
    "form", "question", "question_option", "question_rule", "question_condition", "assessment",
    "assessment_answer", "client_grade", "grade_weight", "firm",
)  # fmt: skip

TABLES_4 = """
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id), day TEXT NOT NULL,
    kind TEXT NOT NULL, note TEXT NOT NULL, topic TEXT NOT NULL, state TEXT NOT NULL,
    channel TEXT, by TEXT NOT NULL, approved_by TEXT NOT NULL, amount INTEGER,
    paid INTEGER NOT NULL, seconds INTEGER NOT NULL CHECK (seconds >= 0),
    other_id INTEGER REFERENCES client(id), source_key TEXT NOT NULL UNIQUE,
    batch_id INTEGER REFERENCES import_batch(id)
) STRICT;
CREATE INDEX interaction_client ON interaction (client_id, day);
CREATE INDEX interaction_batch ON interaction (batch_id);
CREATE TABLE client_link (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    other_id INTEGER NOT NULL REFERENCES client(id), kind TEXT NOT NULL,
    UNIQUE (client_id, other_id), CHECK (client_id < other_id)
) STRICT;
CREATE TABLE threshold (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, watch INTEGER, flag INTEGER
) STRICT;
CREATE TABLE review (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    opened_on TEXT NOT NULL, owner TEXT NOT NULL, cause TEXT NOT NULL, first_contact_on TEXT,
    satisfaction_before INTEGER CHECK (satisfaction_before BETWEEN 0 AND 10),
    satisfaction_after INTEGER CHECK (satisfaction_after BETWEEN 0 AND 10),
    promised_profit INTEGER, closed_on TEXT, outcome TEXT, signed_off_by TEXT NOT NULL
) STRICT;
CREATE INDEX review_client ON review (client_id);
CREATE TABLE review_step (
    id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL REFERENCES review(id),
    step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 7), state TEXT NOT NULL, day TEXT,
    by TEXT NOT NULL, outcome TEXT NOT NULL, note TEXT NOT NULL, next_action TEXT NOT NULL,
    next_on TEXT, next_by TEXT NOT NULL, override_reason TEXT NOT NULL,
    UNIQUE (review_id, step)
) STRICT;
CREATE TABLE review_need (
    id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL REFERENCES review(id), need TEXT NOT NULL,
    service_id INTEGER REFERENCES service(id), covered TEXT NOT NULL
) STRICT;
CREATE INDEX review_need_review ON review_need (review_id);
CREATE TABLE review_use (
    id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL REFERENCES review(id),
    service TEXT NOT NULL, use TEXT NOT NULL
) STRICT;
CREATE INDEX review_use_review ON review_use (review_id);
CREATE TABLE review_suggestion (
    id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL REFERENCES review(id),
    need_id INTEGER NOT NULL REFERENCES review_need(id), service TEXT NOT NULL,
    reply TEXT NOT NULL
) STRICT;
CREATE INDEX review_suggestion_review ON review_suggestion (review_id);
CREATE TABLE review_saving (
    id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL REFERENCES review(id), kind TEXT NOT NULL,
    name TEXT NOT NULL, amount INTEGER NOT NULL, share INTEGER NOT NULL
    CHECK (share BETWEEN 0 AND 100), agreed INTEGER NOT NULL
) STRICT;
CREATE INDEX review_saving_review ON review_saving (review_id);
CREATE TABLE review_terms (
    id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL REFERENCES review(id), side TEXT NOT NULL,
    fee INTEGER, scope TEXT NOT NULL, starts_on TEXT, note TEXT NOT NULL,
    UNIQUE (review_id, side)
) STRICT;
CREATE TABLE instalment (
    id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL REFERENCES review(id),
    due_on TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0), paid_on TEXT
) STRICT;
CREATE INDEX instalment_review ON instalment (review_id);
CREATE TABLE handover_item (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id), kind TEXT NOT NULL,
    name TEXT NOT NULL, period TEXT NOT NULL, responsible TEXT, due_on TEXT, done_on TEXT,
    how TEXT NOT NULL, by TEXT NOT NULL
) STRICT;
CREATE INDEX handover_item_client ON handover_item (client_id, kind);
CREATE TABLE offboarding (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL UNIQUE REFERENCES client(id),
    effective_on TEXT, no_work_done INTEGER NOT NULL, no_work_open INTEGER NOT NULL,
    no_access INTEGER NOT NULL, final_invoice INTEGER, final_invoice_on TEXT, refund INTEGER,
    data_choice TEXT, retention_until TEXT
) STRICT;
CREATE TABLE kept_letter (
    id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id),
    review_id INTEGER REFERENCES review(id), kind TEXT NOT NULL, language TEXT NOT NULL,
    reference TEXT NOT NULL, letter_date TEXT NOT NULL, state TEXT NOT NULL,
    made_at TEXT NOT NULL, text TEXT NOT NULL, inputs TEXT NOT NULL, rules TEXT NOT NULL,
    findings TEXT NOT NULL, pdf TEXT NOT NULL, sha256 TEXT NOT NULL,
    supersedes_id INTEGER REFERENCES kept_letter(id), delivery TEXT, delivered_on TEXT,
    delivery_note TEXT NOT NULL
) STRICT;
CREATE INDEX kept_letter_client ON kept_letter (client_id, kind);
CREATE TABLE lexicon_word (
    id INTEGER PRIMARY KEY, list TEXT NOT NULL, language TEXT NOT NULL, phrase TEXT NOT NULL,
    UNIQUE (list, language, phrase)
) STRICT;
ALTER TABLE firm ADD COLUMN logo TEXT NOT NULL DEFAULT '';
ALTER TABLE firm ADD COLUMN retention_years INTEGER NOT NULL DEFAULT 0;
ALTER TABLE engagement ADD COLUMN channel TEXT;
"""
JOURNALED_4 = (
    "interaction", "client_link", "threshold", "review", "review_step", "review_need",
    "review_use", "review_suggestion", "review_saving", "review_terms", "instalment",
    "handover_item", "offboarding", "kept_letter", "lexicon_word", "firm", "engagement",
)  # fmt: skip
TABLES_5 = """
CREATE TABLE plan (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, made_on TEXT NOT NULL,
    period_start TEXT NOT NULL, period_end TEXT NOT NULL, starts_on TEXT NOT NULL,
    reason TEXT NOT NULL, started_on TEXT
) STRICT;
CREATE TABLE plan_action (
    id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id),
    client_id INTEGER NOT NULL REFERENCES client(id), kind TEXT NOT NULL, fee INTEGER,
    seconds INTEGER CHECK (seconds >= 0), shared INTEGER NOT NULL CHECK (shared >= 0),
    package_id INTEGER REFERENCES package(id),
    chance INTEGER NOT NULL CHECK (chance BETWEEN 0 AND 100), if_refused TEXT NOT NULL,
    note TEXT NOT NULL, review_id INTEGER REFERENCES review(id), fee_before INTEGER,
    seconds_before INTEGER, profit_before INTEGER, fee_promised INTEGER,
    seconds_promised INTEGER, profit_promised INTEGER, UNIQUE (plan_id, client_id)
) STRICT;
CREATE INDEX plan_action_client ON plan_action (client_id);
CREATE INDEX plan_action_review ON plan_action (review_id);
ALTER TABLE firm ADD COLUMN guard_reading TEXT NOT NULL DEFAULT 'all';
ALTER TABLE firm ADD COLUMN exit_share INTEGER NOT NULL DEFAULT 10;
"""
JOURNALED_5 = ("plan", "plan_action", "firm")
TABLES_6 = """
ALTER TABLE change ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
CREATE INDEX journal_row ON journal (table_name, row_id);
CREATE TABLE seal (
    table_name TEXT PRIMARY KEY, rows INTEGER NOT NULL, digest TEXT NOT NULL
) STRICT;
"""
JOURNALED_6 = ()
