"""Needs and coverage in the report for other programs."""

import json
from datetime import date
from fractions import Fraction

from question_samples import answers, ask

from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState
from clientdesk.domain.needs import ClientNeeds, needs_of
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.questions import AnswerType, RuleOperator
from clientdesk.domain.records import Client
from clientdesk.output.report_json import report_json
from clientdesk.storage.store import Store

PERIOD = Period(date(2025, 11, 1), date(2026, 11, 1))
IS = RuleOperator.IS
FORM = [ask(1, AnswerType.YES_NO, (IS, "no", "CSH", 3), (IS, "no", "KPI", 1))]


def test_needs_are_told_with_their_strength_and_weight() -> None:
    clients = tuple(ClientResult(client_id=n, ref=f"C{n}", name="") for n in (1, 2))
    nobody = ClientResult(client_id=None, ref="", name="")
    report = ProfitReport(
        period=PERIOD, currency="EUR", clients=clients, unattributed=nobody, totals=nobody
    )
    needs = ClientNeeds(needs_of(FORM, answers(q1="no"), {}), Fraction(1, 3))
    asked, not_asked = json.loads(report_json(report, 2, {1: needs}))["clients"]
    assert (asked["needs"], asked["coverage"]) == (
        [
            {"service": "CSH", "strength": "recommend", "weight": 3},
            {"service": "KPI", "strength": "note", "weight": 1},
        ],
        0.333333,
    )
    assert (not_asked["needs"], not_asked["coverage"]) == ([], None)


def test_the_report_of_a_workbook_holds_the_needs_of_its_clients(store: Store, today: date) -> None:
    """Q10: the family's spending in the firm's account: CLN 2 and CTL 2, nothing to recommend."""
    desk = Desk(store, today)
    desk.clients.add(Client(ref="A", name="Ana"))
    desk.forms.start()
    form = desk.forms.all()[0]
    mixed = next(q.question for q in desk.forms.questions(form.id) if q.question.code == "Q10")
    one = desk.assessments.start(1, form.id, "en", "").assessment.id
    desk.assessments.answer(one, mixed.id, AnswerState.ANSWERED, "yes")
    desk.assessments.finish(one)
    client = json.loads(desk.reports().json(PERIOD))["clients"][0]
    assert client["needs"] == [
        {"service": "CLN", "strength": "discuss", "weight": 2},
        {"service": "CTL", "strength": "discuss", "weight": 2},
    ]
    assert client["coverage"] == 1.0
