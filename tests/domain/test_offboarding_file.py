"""What a parting has to settle before its case can be closed (B14)."""

from dataclasses import replace
from datetime import date

import pytest

from clientdesk.domain.offboarding_file import (
    OffboardingFile,
    OpenItemCode,
    is_open,
    retention_end,
)
from clientdesk.domain.review_records import (
    DataChoice,
    HandoverItem,
    HandoverKind,
    Offboarding,
    Responsible,
)

DAY = date(2026, 12, 31)
COMPLETE = Offboarding(
    client_id=1,
    effective_on=DAY,
    no_work_done=True,
    no_work_open=True,
    no_access=True,
    final_invoice=0,
    data_choice=DataChoice.RETURN,
    retention_until=date(2032, 12, 31),
)


def line(kind: HandoverKind, **values: object) -> HandoverItem:
    return replace(HandoverItem(client_id=1, kind=kind, name="VAT return"), **values)


def codes(file: OffboardingFile) -> list[OpenItemCode]:
    return [item.code for item in file.open_items]


def test_a_complete_file_has_nothing_open() -> None:
    assert codes(OffboardingFile(COMPLETE)) == []


def test_an_empty_file_asks_for_everything_that_must_be_said() -> None:
    file = OffboardingFile(Offboarding(client_id=1))
    assert not file.is_begun
    assert codes(file) == [
        OpenItemCode.END_DATE,
        OpenItemCode.WORK_UNSAID,
        OpenItemCode.ACCESS_UNSAID,
        OpenItemCode.FINAL_INVOICE,
        OpenItemCode.DATA_CHOICE,
        OpenItemCode.RETENTION,
    ]


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("effective_on", OpenItemCode.END_DATE),
        ("final_invoice", OpenItemCode.FINAL_INVOICE),
        ("data_choice", OpenItemCode.DATA_CHOICE),
        ("retention_until", OpenItemCode.RETENTION),
    ],
)
def test_each_thing_that_is_not_said_is_open_alone(field: str, code: OpenItemCode) -> None:
    assert codes(OffboardingFile(replace(COMPLETE, **{field: None}))) == [code]


def test_a_refund_settles_the_fees_as_well_as_a_last_invoice_does() -> None:
    assert codes(OffboardingFile(replace(COMPLETE, final_invoice=None, refund=12_000))) == []


@pytest.mark.parametrize(
    ("item", "open_"),
    [
        (line(HandoverKind.WORK), True),
        (line(HandoverKind.WORK, responsible=Responsible.FIRM, due_on=DAY), True),
        (line(HandoverKind.WORK, responsible=Responsible.FIRM, done_on=DAY), False),
        (line(HandoverKind.WORK, responsible=Responsible.CLIENT), False),
        (line(HandoverKind.WORK, responsible=Responsible.SUCCESSOR), False),
        (line(HandoverKind.DEADLINE, due_on=DAY), True),
        (line(HandoverKind.DEADLINE, responsible=Responsible.SUCCESSOR), True),
        (line(HandoverKind.DEADLINE, responsible=Responsible.SUCCESSOR, due_on=DAY), False),
        (line(HandoverKind.RECORD, due_on=DAY), True),
        (line(HandoverKind.RECORD, done_on=DAY), False),
        (line(HandoverKind.ACCESS, due_on=DAY, by="Luz"), True),
        (line(HandoverKind.ACCESS, done_on=DAY), False),
    ],
)
def test_a_line_is_open_until_it_is_done_or_in_other_hands(item: HandoverItem, open_: bool) -> None:
    assert is_open(item) is open_
    found = OffboardingFile(COMPLETE, (item,)).open_items
    assert [each.item for each in found] == ([item] if open_ else [])


def test_lines_say_themselves_that_there_is_work_and_access() -> None:
    head = replace(COMPLETE, no_work_open=False, no_access=False)
    lines = line(HandoverKind.WORK, done_on=DAY), line(HandoverKind.ACCESS, done_on=DAY)
    assert codes(OffboardingFile(head, lines)) == []


def test_papers_are_kept_for_whole_years_from_the_last_day() -> None:
    assert retention_end(date(2026, 12, 31), 6) == date(2032, 12, 31)
    assert retention_end(date(2028, 2, 29), 5) == date(2033, 2, 28)
