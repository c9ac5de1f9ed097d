"""Imports into a workbook: once, whole, and back again."""

from datetime import date
from pathlib import Path

import pytest

from clientdesk.app.importing.progress import Cancelled
from clientdesk.app.imports import Imported, Imports
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.imported import ImportSummary
from clientdesk.domain.problems import ProblemCode, Refused
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Expense,
    Firm,
    Invoice,
    Payment,
    Staff,
    StaffRate,
    TimeEntry,
)
from clientdesk.storage.rows import Record, fetch, insert, update
from clientdesk.storage.store import Store

TIME = "Date,Client,User,Task,Hours\n"
INVOICES = "Invoice Number,Client,Date,Total,Balance\n"
CLIENTS = "Code,Name,Tax ID,Email,Monthly fee,Agreement date,Services\n"


class Bench:
    """A workbook in memory and files beside it."""

    def __init__(self, folder: Path) -> None:
        self.store = Store.in_memory()
        self.imports = Imports(self.store, date(2026, 5, 1))
        self._folder = folder

    def file(self, text: str, name: str = "file.csv") -> Path:
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def bring_in(self, text: str, **choices: int) -> Imported:
        return self.imports.commit(self.imports.preview(self.file(text)), choices)

    def add(self, record: Record) -> int:
        with self.store.change(ChangeLabel.ADD_CLIENT) as change:
            return insert(change, record)

    def counts(self) -> dict[str, int]:
        kinds: tuple[type[Record], ...] = (
            Client,
            Staff,
            StaffRate,
            Engagement,
            EngagementService,
            TimeEntry,
            Invoice,
            Payment,
            Expense,
        )
        return {kind.__name__: len(fetch(self.store, kind)) for kind in kinds}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def adds_up(summary: ImportSummary) -> bool:
    parts = summary.added + summary.duplicates + len(summary.skipped) + len(summary.problems)
    return summary.rows == parts


def test_time_creates_the_clients_and_staff_it_names(bench: Bench) -> None:
    done = bench.bring_in(
        TIME
        + "2026-01-13,Acme SL,Ana,IVA,1.5\n2026-01-14,ACME S.L.,Ana,IVA,1\n2026-01-14,,Ana,IVA,1\n"
    )
    assert (done.summary.added, done.summary.new_clients) == (3, ("Acme SL",))
    assert done.changes.touch("time_entry", "client", "staff")
    (client,) = fetch(bench.store, Client)
    assert (client.ref, client.name) == ("C001", "Acme SL")
    entries = fetch(bench.store, TimeEntry)
    assert [(e.client_id, e.seconds) for e in entries] == [
        (client.id, 5400),
        (client.id, 3600),
        (None, 3600),
    ]


def test_the_same_file_again_adds_nothing(bench: Bench) -> None:
    text = TIME + "2026-01-13,Acme,Ana,IVA,1\n2026-01-13,Acme,Ana,IVA,1\n"
    assert bench.bring_in(text).summary.added == 2
    before = bench.counts()
    again = bench.bring_in(text)
    assert (again.summary.added, again.summary.duplicates) == (0, 2)
    assert again.changes.tables == frozenset()
    assert bench.counts() == before


def test_an_overlapping_file_adds_only_what_is_new(bench: Bench) -> None:
    first = "2026-01-13,Acme,Ana,IVA,1\n"
    bench.bring_in(TIME + first)
    summary = bench.bring_in(TIME + first + first + "2026-01-15,Acme,Ana,IVA,2\n").summary
    assert (summary.added, summary.duplicates) == (2, 1)


def test_a_preview_writes_nothing(bench: Bench) -> None:
    bench.add(Client(ref="X1", name="Acme Consulting"))
    before = bench.counts()
    preview = bench.imports.preview(bench.file(TIME + "2026-01-13,Acme Consultin,Ana,IVA,1\n"))
    assert preview.summary.added == 1
    assert [(u.name, [c.ref for c in u.suggestions]) for u in preview.unknown] == [
        ("Acme Consultin", ["X1"])
    ]
    assert bench.counts() == before


def test_a_chosen_client_is_remembered_for_the_next_file(bench: Bench) -> None:
    acme = bench.add(Client(ref="X1", name="Acme Consulting"))
    bench.bring_in(TIME + "2026-01-13,ACME,Ana,IVA,1\n", ACME=acme)
    bench.bring_in(TIME + "2026-01-14,Acme,Ana,IVA,1\n")
    assert {entry.client_id for entry in fetch(bench.store, TimeEntry)} == {acme}
    assert len(fetch(bench.store, Client)) == 1


def test_ambiguous_dates_write_nothing(bench: Bench) -> None:
    done = bench.bring_in(TIME + "01/02/2026,Acme,Ana,IVA,1\n03/02/2026,Acme,Ana,IVA,1\n")
    assert done.summary.refused
    assert adds_up(done.summary)
    assert set(bench.counts().values()) == {0}
    assert bench.imports.batches() == []


def test_a_known_invoice_gets_its_new_balance(bench: Bench) -> None:
    bench.bring_in(INVOICES + "F1,Acme,2026-01-13,121.00,121.00\n")
    summary = bench.bring_in(INVOICES + "F1,Acme,2026-01-13,121.00,0.00\n").summary
    assert (summary.added, summary.duplicates, summary.updated) == (0, 1, 1)
    assert [invoice.balance for invoice in fetch(bench.store, Invoice)] == [0]


def test_a_known_number_with_another_client_or_amount_is_a_conflict(bench: Bench) -> None:
    bench.bring_in(INVOICES + "F1,Acme,2026-01-13,121.00,0\nF2,Acme,2026-01-14,121.00,0\n")
    summary = bench.bring_in(
        INVOICES + "F1,Beta,2026-01-13,121.00,0\nF2,Acme,2026-01-14,122.00,0\n"
    ).summary
    assert [problem.code for problem in summary.problems] == [ProblemCode.CONFLICT] * 2
    assert adds_up(summary)


def test_payments_need_their_invoice(bench: Bench) -> None:
    bench.bring_in(INVOICES + "F1,Acme,2026-01-13,121.00,121.00\n")
    summary = bench.bring_in(
        "Invoice Number,Payment Date,Amount,Payment Method\n"
        "F1,2026-02-01,100.00,bank\nF9,2026-02-01,5.00,bank\n"
    ).summary
    assert (summary.added, [p.code for p in summary.problems]) == (1, [ProblemCode.UNKNOWN_INVOICE])
    assert [payment.amount for payment in fetch(bench.store, Payment)] == [10000]


def test_a_client_list_fills_empty_fields_and_keeps_the_others(bench: Bench) -> None:
    bench.add(Client(ref="A1", name="Acme", email="own@example.org"))
    summary = bench.bring_in(
        CLIENTS
        + "A1,Acme,B1,list@example.org,250.00,2025-03-13,Books: 60 documents;VAT\n"
        + "A2,Beta,B2,,,,\n"
    ).summary
    assert (summary.added, summary.duplicates, summary.updated) == (1, 1, 1)
    acme, beta = fetch(bench.store, Client)
    assert (acme.tax_id, acme.email, beta.ref) == ("B1", "own@example.org", "A2")
    (engagement,) = fetch(bench.store, Engagement)
    assert (engagement.client_id, engagement.monthly_fee) == (acme.id, 25000)
    services = fetch(bench.store, EngagementService)
    assert [(s.service, s.volume, s.unit) for s in services] == [
        ("Books", 60, "documents"),
        ("VAT", None, ""),
    ]


def test_a_lists_own_codes_replace_made_up_ones(bench: Bench) -> None:
    bench.bring_in(TIME + "2026-01-13,Acme,Ana,IVA,1\n2026-01-13,Beta,Ana,IVA,1\n")
    bench.bring_in("Code,Name,Tax ID\nC001,Beta,B2\nC002,Gamma,B3\nC003,Acme,B1\n")
    codes = {client.name: client.ref for client in fetch(bench.store, Client)}
    assert codes == {"Beta": "C001", "Gamma": "C002", "Acme": "C003"}


def test_a_tax_number_finds_a_client_under_another_name(bench: Bench) -> None:
    bench.bring_in("Code,Name,Tax ID\nA1,Acme Holdings,B1\n")
    bench.bring_in("Invoice Number,Client,NIF,Date,Total\nF1,Acme,B-1,2026-01-13,121.00\n")
    assert [client.name for client in fetch(bench.store, Client)] == ["Acme Holdings"]


def test_staff_and_their_rates(bench: Bench) -> None:
    text = "Name,Role,Valid from,Monthly cost,Monthly hours,Billing rate\n"
    text += "Ana,Owner,2026-01-01,4000.00,160,60.00\n"
    bench.bring_in(text)
    (rate,) = fetch(bench.store, StaffRate)
    assert (rate.monthly_cost, rate.monthly_seconds, rate.billing_rate) == (400000, 576000, 6000)
    again = bench.bring_in(text).summary
    assert (again.added, again.duplicates, again.updated) == (0, 1, 0)


def test_withdrawing_leaves_no_trace(bench: Bench) -> None:
    time = bench.bring_in(TIME + "2026-01-13,Acme,Ana,IVA,1\n").summary
    assert time.batch_id is not None
    changes = bench.imports.withdraw(time.batch_id)
    assert changes.touch("time_entry", "client")
    assert set(bench.counts().values()) == {0}
    assert [batch.withdrawn for batch in bench.imports.batches()] == [True]
    assert bench.bring_in(TIME + "2026-01-13,Acme,Ana,IVA,1\n").summary.added == 1


def test_a_client_that_other_data_uses_stays(bench: Bench) -> None:
    time = bench.bring_in(TIME + "2026-01-13,Acme,Ana,IVA,1\n").summary
    bench.bring_in(INVOICES + "F1,Acme,2026-01-13,121.00,121.00\n")
    bench.imports.withdraw(time.batch_id or 0)
    assert [client.name for client in fetch(bench.store, Client)] == ["Acme"]
    assert fetch(bench.store, TimeEntry) == []


def test_withdrawing_restores_balances_that_are_as_the_import_left_them(bench: Bench) -> None:
    bench.bring_in(INVOICES + "F1,Acme,2026-01-13,121.00,121.00\nF2,Acme,2026-01-13,50.00,50.00\n")
    later = bench.bring_in(
        INVOICES + "F1,Acme,2026-01-13,121.00,0.00\nF2,Acme,2026-01-13,50.00,20.00\n"
    ).summary
    edited = fetch(bench.store, Invoice)[1]
    with bench.store.change(ChangeLabel.EDIT_CLIENT) as change:
        update(change, _with_balance(edited, 10_00))
    bench.imports.withdraw(later.batch_id or 0)
    assert [invoice.balance for invoice in fetch(bench.store, Invoice)] == [12100, 1000]


def _with_balance(invoice: Invoice, balance: int) -> Invoice:
    return Invoice(
        id=invoice.id,
        client_id=invoice.client_id,
        number=invoice.number,
        issued_on=invoice.issued_on,
        net=invoice.net,
        total=invoice.total,
        balance=balance,
        source_key=invoice.source_key,
        batch_id=invoice.batch_id,
    )


def test_an_import_that_is_not_there_is_refused(bench: Bench) -> None:
    with pytest.raises(Refused):
        bench.imports.withdraw(7)


def test_an_import_is_one_change_to_undo(bench: Bench) -> None:
    bench.bring_in(TIME + "2026-01-13,Acme,Ana,IVA,1\n2026-01-14,Beta,Bob,IVA,1\n")
    bench.store.undo()
    assert set(bench.counts().values()) == {0}
    bench.store.redo()
    assert bench.counts()["TimeEntry"] == 2


def test_a_stopped_import_is_rolled_back(bench: Bench) -> None:
    preview = bench.imports.preview(bench.file(TIME + "2026-01-13,Acme,Ana,IVA,1\n"))
    with pytest.raises(Cancelled):
        bench.imports.commit(preview, should_stop=lambda: True)
    assert set(bench.counts().values()) == {0}


def test_progress_is_told_while_reading(bench: Bench) -> None:
    told: list[tuple[int, int]] = []
    text = TIME + "2026-01-13,Acme,Ana,IVA,1\n" * 1500
    bench.imports.preview(bench.file(text), report=lambda done, total: told.append((done, total)))
    assert told == [(0, 1500), (1000, 1500)]


def test_a_workbook_without_money_takes_the_currency_of_its_first_file(
    store: Store, tmp_path: Path, today: date
) -> None:
    imports = Imports(store, today)
    dollars = tmp_path / "dollars.csv"
    dollars.write_text(
        "Invoice Number,Client,Date,Total,Currency\nA-1,Ana,2026-01-31,100.00,USD\n", "utf-8"
    )
    imported = imports.commit(imports.preview(dollars))
    assert imported.summary.added == 1
    assert fetch(store, Firm)[0].currency == "USD"
    pounds = tmp_path / "pounds.csv"
    pounds.write_text("Invoice Number,Client,Date,Total\nA-2,Ana,2026-01-31,£100.00\n", "utf-8")
    refused = imports.preview(pounds)
    assert [problem.code for problem in refused.problems] == [ProblemCode.OTHER_CURRENCY]
    store.undo()
    assert fetch(store, Firm)[0].currency == "EUR"


def test_a_file_in_two_currencies_is_never_taken_for_one(
    store: Store, tmp_path: Path, today: date
) -> None:
    mixed = tmp_path / "mixed.csv"
    mixed.write_text(
        "Invoice Number,Client,Date,Total\n"
        "1,Ana,2026-01-31,£100.00\n2,Ana,2026-01-31,$100.00\n3,Ana,2026-01-31,€100.00\n",
        "utf-8",
    )
    preview = Imports(store, today).preview(mixed)
    assert preview.currency == "EUR"
    assert (preview.summary.added, len(preview.problems)) == (1, 2)
