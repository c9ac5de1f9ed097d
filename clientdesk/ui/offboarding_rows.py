"""The lists of an offboarding file: work, deadlines, records, and accesses or powers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clientdesk.domain.review_records import HandoverItem, HandoverKind, Responsible
from clientdesk.ui.editors import DateEditor, TextEditor
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.places import Choices
from clientdesk.ui.record_rows import RecordRows
from clientdesk.ui.row_editor import RowColumn
from clientdesk.ui.session import Session
from clientdesk.ui.value_editor import RowChoice
from clientdesk.ui.words import words

_TEXT_NAMES = frozenset({"name", "period", "how", "by"})
_DATE_WIDTH = 136  # a whole day and its button
_NAMES = {
    HandoverKind.WORK: ("name", "period", "responsible", "due_on", "done_on"),
    HandoverKind.DEADLINE: ("due_on", "name", "period", "responsible"),
    HandoverKind.RECORD: ("name", "period", "how", "due_on", "done_on"),
    HandoverKind.ACCESS: ("name", "by", "due_on", "done_on"),
}


class HandoverRows(RecordRows[HandoverItem]):
    """The lines of one kind."""

    def __init__(
        self,
        session: Session,
        kind: HandoverKind,
        client_id: int,
        staff: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        self._session, self._staff = session, staff
        titles = _titles(kind)
        columns = [self._column(name, titles[name]) for name in _NAMES[kind]]
        blank = HandoverItem(client_id=client_id, kind=kind, name="")
        super().__init__(_NAMES[kind], columns, _add_and_remove(kind), blank, parent)

    def _column(self, name: str, title: str) -> RowColumn:
        missing = QCoreApplication.translate("HandoverRows", "Write what it is.")
        return RowColumn(
            title=title,
            make=self._maker(name),
            stretch=_stretch(name),
            missing=missing if name == "name" else "",
            counts=name != "responsible",
        )

    def _maker(self, name: str) -> Callable[[], TextEditor | PickEditor | RowChoice | DateEditor]:
        if name == "responsible":
            return lambda: RowChoice(_responsible())
        if name == "by":
            return lambda: PickEditor(self._staff)
        if name == "period":
            hint = QCoreApplication.translate("HandoverRows", "in the letter's words")
            return lambda: TextEditor(placeholder=hint)
        return TextEditor if name in _TEXT_NAMES else self._date

    def _date(self) -> DateEditor:
        made = DateEditor(self._session.formats, self._session.desk.today)
        made.setMinimumWidth(_DATE_WIDTH)
        return made


def _stretch(name: str) -> int:
    return {"name": 5, "how": 6, "period": 5, "responsible": 5}.get(name, 3)


def _responsible() -> Choices:
    unnamed = QCoreApplication.translate("HandoverRows", "Not named")
    return [(None, unnamed), *((each, words(each)) for each in Responsible)]


def _titles(kind: HandoverKind) -> dict[str, str]:
    """The heads of the columns, by the attribute that they edit."""
    translate = QCoreApplication.translate
    period = translate("HandoverRows", "Period")
    who = translate("HandoverRows", "Who does it")
    return {
        HandoverKind.WORK: {
            "name": translate("HandoverRows", "Work"),
            "period": period,
            "responsible": who,
            "due_on": translate("HandoverRows", "Due on"),
            "done_on": translate("HandoverRows", "Delivered on"),
        },
        HandoverKind.DEADLINE: {
            "due_on": translate("HandoverRows", "Day"),
            "name": translate("HandoverRows", "What is due"),
            "period": period,
            "responsible": who,
        },
        HandoverKind.RECORD: {
            "name": translate("HandoverRows", "Records of the client"),
            "period": period,
            "how": translate("HandoverRows", "How they go back"),
            "due_on": translate("HandoverRows", "Planned for"),
            "done_on": translate("HandoverRows", "Given back on"),
        },
        HandoverKind.ACCESS: {
            "name": translate("HandoverRows", "Access or power"),
            "by": translate("HandoverRows", "Who gives it up"),
            "due_on": translate("HandoverRows", "Planned for"),
            "done_on": translate("HandoverRows", "Given up on"),
        },
    }[kind]


def _add_and_remove(kind: HandoverKind) -> tuple[str, str]:
    translate = QCoreApplication.translate
    return {
        HandoverKind.WORK: (
            translate("HandoverRows", "Add &work"),
            translate("HandoverRows", "Remove this work"),
        ),
        HandoverKind.DEADLINE: (
            translate("HandoverRows", "Add a &deadline"),
            translate("HandoverRows", "Remove this deadline"),
        ),
        HandoverKind.RECORD: (
            translate("HandoverRows", "Add &records"),
            translate("HandoverRows", "Remove these records"),
        ),
        HandoverKind.ACCESS: (
            translate("HandoverRows", "Add an &access or power"),
            translate("HandoverRows", "Remove this access"),
        ),
    }[kind]
