"""Says who holds a workbook and offers to look at it all the same."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.opening import Holder, Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.holder_words import holder_words

_LOOK, _ANYWAY = range(2)


def choose_opening(window: QWidget, ask: Ask, refused: Refused, opening: Opening) -> Opening | None:
    """How to open the workbook after all; None for not at all."""
    held = HeldWorkbook(window, ask, refused)
    chosen = held.choose()
    held.deleteLater()
    if chosen == _LOOK:
        return replace(opening, read_only=True)
    return replace(opening, take_over=True) if chosen == _ANYWAY else None


class HeldWorkbook(QObject):
    """The questions about one workbook that is open elsewhere."""

    def __init__(self, window: QWidget, ask: Ask, refused: Refused) -> None:
        super().__init__(window)
        self._window, self._ask = window, ask
        # Another computer's lock is not seen here, only what it wrote: it may be of yesterday.
        self._doubtful = refused.code is RefusalCode.IN_USE_ELSEWHERE
        name = Path(refused.details.get("path", "")).stem
        formats = Formats(language_of(window), "", "")
        self._who = holder_words(holder_in(refused), name, formats)

    def choose(self) -> int | None:
        """Whether to look at it, to open it anyway, or neither."""
        look, anyway = self.tr("&Look at it"), self.tr("Open it &anyway…")
        actions = [look, anyway] if self._doubtful else [look]
        chosen = self._ask.choose(self._window, self._who, actions, self._what_now())
        return chosen if chosen != _ANYWAY or self._knows_the_risk() else None

    def _what_now(self) -> str:
        look = self.tr(
            "You can look at it as it is now, without changing anything. When it is closed there, "
            "you can go on with it here."
        )
        doubt = self.tr(
            "If that computer is switched off, or ClientDesk ended there without closing the "
            "workbook, you can open it anyway."
        )
        return f"{look}\n\n{doubt}" if self._doubtful else look

    def _knows_the_risk(self) -> bool:
        question = self.tr("Is nobody working in it on the other computer?")
        risk = self.tr(
            "Two computers that write to one workbook damage it, or one loses what the other "
            "saves. Open it only if you know that it is closed there."
        )
        return self._ask.confirm(
            self._window, question, self.tr("Open it anyway"), f"{self._who}\n\n{risk}"
        )


def holder_in(refused: Refused) -> Holder:
    """Who the refusal names; an empty one where it names nobody."""
    user, _, host = refused.details.get("holder", "").partition(" @ ")
    try:
        since = datetime.fromisoformat(refused.details.get("since", ""))
    except ValueError:
        return Holder()
    return Holder(user=user, host=host, since=since)
