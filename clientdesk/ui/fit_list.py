"""The clients as the persona being written sees them: those that fit first, the rest folded."""

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientdesk.domain.matching import ClientFit
from clientdesk.domain.personas import CriterionRole, Fit, Outcome, Reason, Verdict
from clientdesk.ui.card_list import Card, CardList
from clientdesk.ui.dialogs import text
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.reason_words import reason_words
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT, set_role

CARD_HEIGHT = 48


class FitList(QFrame):
    """Follows the rules; says who was picked."""

    picked = Signal(object)  # ClientFit or None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._session = session
        self._names: FactNames | None = None
        self._fits: dict[int, ClientFit] = {}
        self._scores: dict[Fraction, str] = {}
        self._folded = {Verdict.NO, Verdict.EXCLUDED}
        self._list = CardList(CARD_HEIGHT)
        self._count = text("", "muted", wrap=True)
        self._lay_out()
        self._list.folded.connect(self._on_folded)
        self._list.picked.connect(self._on_picked)

    @property
    def current(self) -> ClientFit | None:
        """The client that is picked, with its fit."""
        card = self._list.card
        return self._fits.get(card.key) if card and isinstance(card.key, int) else None

    def show_fits(self, fits: Sequence[ClientFit], names: FactNames) -> None:
        """Shows how the clients fit now; the one that is picked stays picked."""
        self._names = names
        self._fits = {each.client.id: each for each in fits}
        # Many clients share few scores, and writing one takes longer than all else of a card.
        percent = self._session.formats.percent
        self._scores = {score: percent(score) for score in {each.fit.score for each in fits}}
        self._show()

    def forget(self) -> None:
        """Picks nobody, so that the first client is picked next."""
        self._list.setCurrentIndex(self._list.filter.index(-1, 0))

    def _show(self) -> None:
        fitting = len(self._of(Verdict.FITS))
        clients = self.tr("{fitting} of %n client(s) fit", "", len(self._fits))
        self._count.setText(clients.format(fitting=fitting))
        self._list.set_cards(self._cards())
        if self._list.card is None:
            self._pick_first()
        self.picked.emit(self.current)

    def _pick_first(self) -> None:
        shown = next((each for each in self._fits if self._list.select_key(each)), None)
        if shown is None:
            self.forget()

    def _cards(self) -> list[Card]:
        cards: list[Card] = []
        for verdict in Verdict:
            found = self._of(verdict)
            if not found:
                continue
            cards.append(self._heading(verdict, len(found)))
            if verdict not in self._folded:
                cards += [self._card(each) for each in found]
        return cards

    def _of(self, verdict: Verdict) -> list[ClientFit]:
        return [each for each in self._fits.values() if each.fit.verdict is verdict]

    def _heading(self, verdict: Verdict, count: int) -> Card:
        folded = verdict in self._folded
        titles = {
            Verdict.FITS: self.tr("Fit"),
            Verdict.NEARLY: self.tr("Would fit if one thing changed"),
            Verdict.NO: self.tr("Do not fit"),
            Verdict.EXCLUDED: self.tr("Excluded"),
        }
        return Card(
            key=verdict.value,
            title=titles[verdict],
            figure=str(count),
            folded=folded,
            spoken=self.tr("folded") if folded else self.tr("open"),
        )

    def _card(self, each: ClientFit) -> Card:
        remark = self._remark(each.fit)
        tones = {Verdict.NEARLY: "warn", Verdict.EXCLUDED: "bad"}
        return Card(
            key=each.client.id,
            title=each.client.name,
            figure=self._scores[each.fit.score],
            lines=(remark,) if remark else (),
            tone=tones.get(each.fit.verdict, "muted"),
        )

    def _remark(self, fit: Fit) -> str:
        """The one thing to know: what is missing, what excludes it, or how sure this is."""
        if self._names is None:
            return ""
        say = partial(reason_words, names=self._names)
        if fit.verdict is Verdict.EXCLUDED:
            return next(
                say(each) for each in fit.reasons if _excludes(each.criterion.role, each.outcome)
            )
        if fit.missing:
            return " · ".join(say(each) for each in fit.missing)
        unknown = [each for each in fit.reasons if each.outcome is Outcome.UNKNOWN]
        if unknown:
            words = self.tr("Confidence {confidence}: %n fact(s) not known", "", len(unknown))
            return words.format(confidence=self._session.formats.percent(fit.confidence))
        unmet = [say(each) for each in fit.reasons if _is_missed(each)]
        if unmet:
            return " · ".join(unmet)
        return self.tr("All that the rules ask for holds") if fit.reasons else ""

    def _on_folded(self, key: str) -> None:
        self._folded ^= {Verdict(key)}
        self._show()

    def _on_picked(self, _card: object) -> None:
        self.picked.emit(self.current)

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Current clients"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, LARGE - TIGHT, 1, 1)
        column.setSpacing(2)
        for label in (text(self.tr("Current clients"), "card-title"), self._count):
            label.setContentsMargins(MEDIUM + 1, 0, MEDIUM, 0)
            column.addWidget(label)
        column.addWidget(self._list, 1)


def _is_missed(reason: Reason) -> bool:
    preferred = reason.criterion.role is CriterionRole.PREFER
    return preferred and reason.outcome is Outcome.UNMET


def _excludes(role: CriterionRole, outcome: Outcome) -> bool:
    return role is CriterionRole.EXCLUDE and outcome is Outcome.MET
