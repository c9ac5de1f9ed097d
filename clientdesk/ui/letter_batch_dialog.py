"""Letters to many clients at once: to whom and of which kind on the left, what came out right."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.desk import Desk
from clientdesk.app.letter_batch import BatchStatus, LetterBatch, PreparedLetter, write_files
from clientdesk.app.messages import Messages
from clientdesk.domain.letter_groups import losing, loyal
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import EmptyState, column_of
from clientdesk.ui.dialogs import add_close, button, card, page, text
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.jobs import Job, Jobs, Progress
from clientdesk.ui.session import Session
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, SMALL
from clientdesk.ui.ticks import Ticks
from clientdesk.ui.words import words

_LEFT_WIDTH = 320
_KINDS = (
    LetterKind.RENEGOTIATION,
    LetterKind.SCOPE_CHANGE,
    LetterKind.OFFER,
    LetterKind.THANKS,
    LetterKind.REVIEW,
)


class Group(StrEnum):
    """Whom to begin with; any client can be ticked or not after that."""

    LOSING = "losing"
    IN_REVIEW = "in_review"
    LOYAL = "loyal"
    NOBODY = "nobody"


GROUPS: dict[Group, object] = {
    Group.LOSING: QT_TRANSLATE_NOOP("LetterBatch", "Clients that lose money"),
    Group.IN_REVIEW: QT_TRANSLATE_NOOP("LetterBatch", "Clients in review"),
    Group.LOYAL: QT_TRANSLATE_NOOP("LetterBatch", "Loyal and profitable clients"),
    Group.NOBODY: QT_TRANSLATE_NOOP("LetterBatch", "Nobody yet"),
}
STATES: dict[BatchStatus, object] = {
    BatchStatus.FINAL: QT_TRANSLATE_NOOP("LetterBatch", "Final"),
    BatchStatus.DRAFT: QT_TRANSLATE_NOOP("LetterBatch", "Draft"),
    BatchStatus.BLOCKED: QT_TRANSLATE_NOOP("LetterBatch", "Not written"),
    BatchStatus.REFUSED: QT_TRANSLATE_NOOP("LetterBatch", "Not written"),
}


@dataclass(frozen=True, slots=True)
class _Made:
    """What the job brings back."""

    letters: tuple[PreparedLetter, ...]
    folder: Path


class LetterBatchDialog(QDialog):
    """Makes the letters in a job; final ones are kept in the workbook, all are written as PDF."""

    changed = Signal(object)  # Changes

    def __init__(
        self,
        session: Session,
        ask: Ask,
        parent: QWidget | None = None,
        kind: LetterKind = LetterKind.RENEGOTIATION,
    ) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask
        self._messages = Messages(session.language)
        self._jobs = Jobs(self)
        self._folder: Path | None = None
        self._in_review = [line.client.id for line in session.desk.casework.reviews.lines()]
        self._kinds = ChoiceEditor([(kind, words(kind)) for kind in _KINDS])
        self._groups = ChoiceEditor([(group, _said(GROUPS[group])) for group in Group])
        self._drafts = QCheckBox(self.tr("Only as &drafts"))
        self._ticks = Ticks((), ())
        self._who = QVBoxLayout()
        self._bar = QProgressBar()
        self._stack = QStackedWidget()
        self._list = RecordTable[PreparedLetter](self._columns(), lambda each: each.client.id)
        self._remark = text("", "muted", wrap=True)
        self._mending = text("", wrap=True)
        self._make = button(self.tr("&Make letters…"), role="primary")
        self._stop = button(self.tr("S&top"))
        self._open = button(self.tr("Open &folder"), "folder-open")
        self._kinds.set_value(kind)
        if kind is LetterKind.THANKS:
            self._groups.set_value(Group.LOYAL)
        self._lay_out()
        self._connect()
        self._on_group()
        self._show_running(False)

    @property
    def letters(self) -> tuple[PreparedLetter, ...]:
        """What came out, in the order it was asked for."""
        return self._list.records

    def _on_group(self) -> None:
        """Shows every client by name, those of the group ticked and first."""
        clients = [each for each in self._session.desk.clients.all() if not each.archived]
        chosen = frozenset(self._members(_group(self._groups.value())))
        clients.sort(key=lambda each: each.id not in chosen)
        old, self._ticks = self._ticks, Ticks([(each.id, each.name) for each in clients], chosen)
        self._ticks.setAccessibleName(self.tr("Clients"))
        self._who.replaceWidget(old, self._ticks)
        old.deleteLater()
        self._put_in_tab_order()

    def _put_in_tab_order(self) -> None:
        """Boxes made later would come last of all."""
        before: QWidget = self._groups
        for each in (*self._ticks.boxes, self._drafts):
            self.setTabOrder(before, each)
            before = each

    def _members(self, group: Group) -> Sequence[int]:
        session = self._session
        match group:
            case Group.LOSING:
                return losing(session.report)
            case Group.IN_REVIEW:
                return self._in_review
            case Group.LOYAL:
                return loyal(session.desk.portfolio.segments(session.report))
            case Group.NOBODY:
                return ()

    def _on_make(self) -> None:
        chosen, kind = self._ticks.ticked(), LetterKind(str(self._kinds.value()))
        if not chosen:
            self._ask.inform(self, self.tr("Tick the clients that the letters are for."))
            return
        folder = self._ask.folder(self, self.tr("Folder for the letters"))
        if folder is None:
            return
        desk, drafts = self._session.desk, self._drafts.isChecked()
        wanted = [(client_id, kind) for client_id in chosen]
        self._run(self._jobs.start(lambda step: _prepare(desk, wanted, drafts, folder, step)))

    def _run(self, job: Job) -> None:
        self._stop.clicked.connect(job.cancel)
        job.progressed.connect(self._on_progressed)
        job.done.connect(self._on_made)
        job.refused.connect(self._on_refused)
        job.ended.connect(lambda: self._show_running(self._jobs.busy))
        self._show_running(True)

    def _on_made(self, made: _Made) -> None:
        """Keeps what is final before any file of it is written."""
        finished = [each.finished for each in made.letters if each.finished is not None]
        if finished:
            self.changed.emit(self._session.desk.letters.keep_finished(finished))
        writing = self._jobs.start(lambda step: _write(made, step))
        writing.done.connect(self._on_written)
        writing.refused.connect(self._on_refused)
        writing.ended.connect(lambda: self._show_running(self._jobs.busy))

    def _on_written(self, made: _Made) -> None:
        self._folder = made.folder
        self._list.set_records(made.letters)
        self._stack.setCurrentIndex(1)
        written = sum(bool(each.pdf) for each in made.letters)
        held = sum(each.is_held_back for each in made.letters)
        said = [self.tr("%n letter(s) written.", "", written)]
        if held:
            said.append(self.tr("%n of them a draft: a rule holds it back.", "", held))
        self._remark.setText(" ".join(said))
        self._open.setEnabled(bool(written))

    def _on_refused(self, refused: Refused) -> None:
        self._ask.warn(self, self._messages.refusal(refused))

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def _on_open(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _show_running(self, running: bool) -> None:
        for part in (self._bar, self._stop):
            part.setVisible(running)
        self._make.setEnabled(not running)
        if running:
            self._bar.setRange(0, 0)

    def _columns(self) -> list[Column[PreparedLetter]]:
        return [
            Column(title=self.tr("Client"), text=lambda each: each.client.name, width=240),
            Column(title=self.tr("State"), text=lambda each: _said(STATES[each.status]), width=110),
            Column(title=self.tr("To mend"), text=self._to_mend, width=320),
        ]

    def _to_mend(self, letter: PreparedLetter) -> str:
        """The first thing that holds it back, and how many more there are."""
        found = self._all_to_mend(letter)
        more = len(found) - 1
        if more <= 0:
            return "".join(found)
        others = self.tr("%n more", "", more)
        return f"{found[0]} {others}"

    def _all_to_mend(self, letter: PreparedLetter) -> list[str]:
        if letter.refused is not None:
            return [self._messages.refusal(letter.refused)]
        found = sorted(letter.findings, key=lambda finding: not finding.blocks)
        return [self._messages.finding(each) for each in found]

    def _on_picked(self, letter: PreparedLetter | None) -> None:
        found = self._all_to_mend(letter) if letter is not None else []
        self._mending.setText("\n".join(found))
        self._mending.setVisible(bool(found))

    def _on_letter_opened(self, letter: PreparedLetter) -> None:
        if letter.pdf and self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder / letter.file)))

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Letters to many"))
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self._choices())
        row.addWidget(self._results(), 1)
        column = page(self)
        column.addWidget(text(self.tr("Letters to many"), "page-title"))
        column.addLayout(row, 1)
        box = add_close(self, column)
        box.addButton(self._open, QDialogButtonBox.ButtonRole.ActionRole)
        self._open.setEnabled(False)
        self.resize(1180, 680)

    def _choices(self) -> QWidget:
        frame = card()
        frame.setFixedWidth(_LEFT_WIDTH)
        self._kinds.setAccessibleName(self.tr("Kind of letter"))
        self._groups.setAccessibleName(self.tr("Whom to begin with"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._who.addWidget(self._ticks, 1)
        inside = column_of(frame)
        inside.addWidget(text(self.tr("Kind of letter"), "caption"))
        inside.addWidget(self._kinds)
        inside.addWidget(text(self.tr("To whom"), "caption"))
        inside.addWidget(self._groups)
        inside.addLayout(self._who, 1)
        inside.addWidget(self._drafts)
        inside.addWidget(self._bar)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for each in (self._make, self._stop):
            buttons.addWidget(each)
        inside.addLayout(buttons)
        return frame

    def _results(self) -> QWidget:
        sentence = self.tr(
            "Each letter is checked by its rules. One that passes is final and is kept in the "
            "workbook; one that does not is written as a draft, with what to mend beside it."
        )
        self._stack.addWidget(EmptyState("envelope", self.tr("No letters yet"), sentence))
        view = RecordView(self._list, stretch=2, sort_by=-1)
        view.picked.connect(self._on_picked)
        view.opened.connect(self._on_letter_opened)
        self._mending.hide()
        view.setAccessibleName(self.tr("Letters"))
        shown = card()
        column_of(shown).addWidget(self._remark)
        column_of(shown).addWidget(view, 1)
        column_of(shown).addWidget(self._mending)
        self._stack.addWidget(shown)
        return self._stack

    def _connect(self) -> None:
        self._groups.edited.connect(self._on_group)
        self._make.clicked.connect(self._on_make)
        self._open.clicked.connect(self._on_open)

    def done(self, result: int) -> None:
        self._jobs.close()
        super().done(result)


def _prepare(
    desk: Desk,
    wanted: Sequence[tuple[int, LetterKind]],
    drafts: bool,
    folder: Path,
    progress: Progress,
) -> _Made:
    with desk.on_snapshot(LetterBatch) as batch:
        return _Made(tuple(batch.prepare(wanted, draft=drafts, report=progress)), folder)


def _write(made: _Made, progress: Progress) -> _Made:
    progress(0, 1)
    write_files(made.letters, made.folder)
    return made


def _group(value: object) -> Group:
    return Group(str(value))


def _said(sentence: object) -> str:
    return QCoreApplication.translate("LetterBatch", str(sentence))
