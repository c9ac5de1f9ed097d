"""Step 6, communication: how to reach the client, what it can choose from, talks and letters."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.review_records import ReviewTerms, TermsSide
from clientdesk.ui.cards import Lines, Links
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import StepPart, at_left
from clientdesk.ui.talk_list import TalkList
from clientdesk.ui.words import words


class TalkPart(StepPart):
    """The talk comes before the letter; alternatives are written beside it, with the outcome."""

    letter_wanted = Signal(object)  # KeptLetter, None for a new one

    def __init__(self, session: Session, case: ReviewCase) -> None:
        super().__init__(session, case)
        self._talks = TalkList(session, case)
        self._talks.changed.connect(self.changed)
        self._letters = Links()
        self.add_card(self.tr("How to reach the client"), *self._reach())
        self.add_card(self.tr("What it can choose from"), *self._choices())
        self.add_card(self.tr("Talks since the case was opened"), self._talks)
        self.add_card(self.tr("Letters of this case"), self._letters, self._write())
        self.fill()
        self.show_letters(case.letters)

    def show_letters(self, letters: Sequence[KeptLetter]) -> None:
        """Shows the letters of the case as they are now."""
        self._letters.clear()
        for letter in letters:
            go = partial(self.letter_wanted.emit, letter)
            self._letters.add(words(letter.kind), self._state_words(letter), go, "file-text")
        if not letters:
            self._letters.say(self.tr("None is written yet."))

    def _reach(self) -> list[QWidget]:
        client = self._case.client
        lines = Lines()
        preferred = words(client.channel) if client.channel else self.tr("not known")
        lines.add(self.tr("Preferred way"), preferred)
        known = (
            (self.tr("Person"), client.contact),
            (self.tr("Telephone"), client.phone),
            (self.tr("E-mail"), client.email),
        )
        for name, value in known:
            if value:
                lines.add(name, value)
        note = self.tr("Talk first, then write: no letter should come as a surprise.")
        return [lines, text(note, "muted", wrap=True)]

    def _choices(self) -> list[QWidget]:
        lines = Lines()
        terms = [each for each in self._case.terms if each.fee is not None]
        for each in terms:
            lines.add(self._terms_words(each), self._session.formats.money(each.fee or 0))
        note = self.tr(
            "Give at least one alternative. Where none is found, the good relation is kept."
        )
        return (
            [lines, text(note, "muted", wrap=True)] if terms else [text(note, "muted", wrap=True)]
        )

    def _terms_words(self, terms: ReviewTerms) -> str:
        if terms.starts_on is None or terms.side is TermsSide.ORIGINAL:
            return words(terms.side)
        day = self._session.formats.short_date(terms.starts_on)
        return self.tr("{side}, from {day}").format(side=words(terms.side), day=day)

    def _write(self) -> QWidget:
        write = button(self.tr("Write a &letter…"), "envelope-simple")
        write.clicked.connect(lambda: self.letter_wanted.emit(None))
        return at_left(write)

    def _state_words(self, letter: KeptLetter) -> str:
        formats = self._session.formats
        if letter.delivered_on is not None:
            day = formats.short_date(letter.delivered_on)
            return self.tr("delivered on {day}").format(day=day)
        day = formats.short_date(letter.letter_date)
        return self.tr("{state}, {day}").format(state=words(letter.state).lower(), day=day)
