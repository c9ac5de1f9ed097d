"""Letters to many: chosen, made in a job, written, and told apart by what holds them back."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeAsk, press, shown
from PySide6.QtWidgets import QCheckBox, QTableView
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.app.letter_batch import BatchStatus
from clientdesk.domain.letter_records import LetterState
from clientdesk.domain.records import Engagement, EngagementService
from clientdesk.ui.letter_batch_dialog import LetterBatchDialog
from clientdesk.ui.session import Session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "letters"


@pytest.fixture
def asked(folder: Path) -> FakeAsk:
    return FakeAsk(path=folder)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, asked: FakeAsk) -> LetterBatchDialog:
    desk.firm.save(replace(desk.firm.firm(), name="Estudio Sur", country="ES", currency="EUR"))
    bar = desk.clients.by_ref("C002")
    agreed = EngagementService(engagement_id=0, service="Books")
    desk.clients.save(bar, Engagement(client_id=bar.id, monthly_fee=10_000), [agreed])
    made = LetterBatchDialog(Session(desk, "en"), asked)
    qtbot.addWidget(made)
    made.show()
    return made


def ticked(dialog: LetterBatchDialog) -> list[str]:
    boxes = dialog.findChildren(QCheckBox)
    return [box.text() for box in boxes if box.isChecked() and box.isVisibleTo(dialog)]


def make(qtbot: QtBot, dialog: LetterBatchDialog) -> None:
    press(qtbot, dialog, "Make letters…")
    qtbot.waitUntil(lambda: bool(dialog.letters))


def test_it_begins_with_those_that_lose_money(dialog: LetterBatchDialog) -> None:
    assert ticked(dialog) == ["Bar Sur"]


def test_those_of_the_group_stand_first_and_tab_finds_them_in_their_order(
    dialog: LetterBatchDialog,
) -> None:
    names, widget = [], dialog._groups
    while "Only as drafts" not in names:
        widget = widget.nextInFocusChain()
        if isinstance(widget, QCheckBox) and widget.isVisibleTo(dialog):
            names.append(widget.text().replace("&", ""))
    assert names == ["Bar Sur", "Óptica Norte", "Only as drafts"]


def test_archived_clients_are_not_written_to(dialog: LetterBatchDialog) -> None:
    names = [box.text() for box in dialog.findChildren(QCheckBox)]
    assert "Óptica Norte" in names
    assert "Taller Viejo" not in names


def test_a_letter_that_a_rule_holds_back_is_written_as_a_draft_with_what_to_mend(
    qtbot: QtBot, dialog: LetterBatchDialog, desk: Desk, folder: Path
) -> None:
    make(qtbot, dialog)
    (letter,) = dialog.letters
    assert letter.status is BatchStatus.DRAFT
    assert letter.is_held_back
    assert (folder / letter.file).read_bytes().startswith(b"%PDF")
    assert any("a rule holds it back" in words for words in shown(dialog))
    assert desk.letters.kept(letter.client.id) == []


def test_the_internal_review_is_written_and_kept_nowhere(
    qtbot: QtBot, dialog: LetterBatchDialog, desk: Desk, folder: Path
) -> None:
    dialog._kinds.set_value("review")
    make(qtbot, dialog)
    assert [path.suffix for path in folder.iterdir()] == [".pdf"]
    assert all(
        kept.state is not LetterState.FINAL
        for client in desk.clients.all()
        for kept in desk.letters.kept(client.id)
    )


def test_nobody_ticked_is_said_and_nothing_is_asked(
    qtbot: QtBot, dialog: LetterBatchDialog, asked: FakeAsk, folder: Path
) -> None:
    next(box for box in dialog.findChildren(QCheckBox) if box.isChecked()).click()
    press(qtbot, dialog, "Make letters…")
    assert asked.said == ["Tick the clients that the letters are for."]
    assert not folder.exists()


def test_the_list_says_of_each_letter_what_became_of_it(
    qtbot: QtBot, dialog: LetterBatchDialog
) -> None:
    make(qtbot, dialog)
    table = dialog.findChild(QTableView)
    assert table is not None
    model = table.model()
    words = [model.index(0, column).data() for column in range(3)]
    assert words[:2] == ["Bar Sur", "Draft"]
    assert words[2]


def test_all_that_is_to_mend_of_the_current_letter_can_be_read(
    qtbot: QtBot, dialog: LetterBatchDialog
) -> None:
    make(qtbot, dialog)
    table = dialog.findChild(QTableView)
    assert table is not None
    table.setCurrentIndex(table.model().index(0, 0))
    (letter,) = dialog.letters
    said = next(words for words in shown(dialog) if words.count("\n") == len(letter.findings) - 1)
    first = table.model().index(0, 2).data()
    assert first.startswith(said.splitlines()[0])
