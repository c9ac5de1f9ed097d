"""The history as it leaves the program."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from threading import Event

import pytest

from clientdesk.app.desk import Desk
from clientdesk.domain.facts import FactKey
from clientdesk.domain.history import HistoryField, HistoryFilter
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Engagement, EngagementService, Firm
from clientdesk.output import history_table
from clientdesk.storage.store import Store
from clientdesk.ui.history_export import write_history
from clientdesk.ui.history_words import HistoryWords
from clientdesk.ui.jobs import Progress

GOLDEN = Path(__file__).parents[1] / "data" / "golden" / "history-en-gb.csv"


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A client with an agreement is added, edited, and what was edited is taken back."""
    monkeypatch.setenv("LOGNAME", "bea")
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    desk = Desk(store, date(2026, 11, 22))
    desk.firm.save(Firm(name="Bea & Co", country="GB", currency="GBP", language="en"))
    desk.clients.add(
        Client(ref="C1", name="=Sum & Sons", since=date(2020, 2, 29)),
        Engagement(client_id=0, reference="E1", monthly_fee=30_000),
        [
            EngagementService(
                engagement_id=0, service="Books; cash\nand bank", volume=50, unit="documents"
            )
        ],
    )
    desk.facts.save(1, {FactKey.SALES: "50000000", FactKey.UNDERSTANDS: "yes"}, date(2026, 1, 2))
    desk.clients.archive(1)
    desk.undo()
    yield desk
    store.close()


def written(desk: Desk, path: Path, wanted: HistoryFilter) -> bytes:
    never = Progress(lambda done, total: None, Event())
    write_history(desk, wanted, HistoryWords(desk.formats("en")), path, never)
    return path.read_bytes()


def test_the_file_is_the_one_that_was_looked_over(desk: Desk, tmp_path: Path) -> None:
    assert written(desk, tmp_path / "history.csv", HistoryFilter()) == GOLDEN.read_bytes()


def test_only_what_is_wanted_is_written(desk: Desk, tmp_path: Path) -> None:
    fee = HistoryField("engagement", "monthly_fee")
    lines = written(desk, tmp_path / "fee.csv", HistoryFilter(client_id=1, field=fee))
    (line,) = lines.decode("utf-8-sig").splitlines()[1:]
    assert line.endswith(",Agreement · E1 · =Sum & Sons,added,Fee a month,,£300.00")


def test_a_history_too_long_for_a_sheet_is_refused_and_leaves_no_file(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_table, "MOST_LINES", 3)
    with pytest.raises(Refused) as refused:
        written(desk, tmp_path / "history.xlsx", HistoryFilter())
    assert refused.value.code is RefusalCode.HISTORY_TOO_LONG
    assert list(tmp_path.iterdir()) == []
