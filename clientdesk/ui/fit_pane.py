"""Why one client fits a persona or not, and the matches that were accepted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from clientdesk.domain.matching import ClientFit, ServiceMatch
from clientdesk.domain.personas import CriterionRole, Outcome, Reason, Verdict
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.reason_words import reason_line, reason_words
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, SMALL, TIGHT, put_picture, set_role
from clientdesk.ui.words import words


class FitPane(QFrame):
    """Shows one client's reasons; the page stores what is accepted."""

    accept_wanted = Signal(object)  # service id
    withdraw_wanted = Signal(object)  # match id

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._session = session
        self._name = text("", "card-title", wrap=True)
        self._verdict = text("", "muted", wrap=True)
        self._reasons = QGridLayout()
        self._services = QVBoxLayout()
        self._lay_out()

    def show_fit(
        self,
        shown: ClientFit,
        names: FactNames,
        services: Sequence[ServiceMatch],
        saved: bool,
    ) -> None:
        """Shows a client; matches can be accepted where the persona is `saved` as it is shown."""
        formats, fit = self._session.formats, shown.fit
        self._name.setText(shown.client.name)
        verdict = self.tr("{verdict} · score {score} · confidence {confidence}")
        self._verdict.setText(
            verdict.format(
                verdict=words(fit.verdict),
                score=formats.percent(fit.score),
                confidence=formats.percent(fit.confidence),
            )
        )
        empty(self._reasons)
        for reason in fit.reasons:
            self._add_reason(reason, names)
        self._show_services(fit.verdict, services, saved)

    def _add_reason(self, reason: Reason, names: FactNames) -> None:
        row = self._reasons.rowCount()
        picture, tint = _sign(reason)
        sign, label = QLabel(), text(reason_words(reason, names), wrap=True)
        put_picture(sign, picture, 16, tint)
        label.setAccessibleName(reason_line(reason, names))
        label.setToolTip(words(reason.criterion.role))
        self._reasons.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        self._reasons.addWidget(label, row, 1)

    def _show_services(
        self, verdict: Verdict, services: Sequence[ServiceMatch], saved: bool
    ) -> None:
        empty(self._services)
        if verdict is Verdict.EXCLUDED:
            self._say(self.tr("An excluded client is never matched."))
        elif not saved:
            self._say(self.tr("Save the persona to accept its matches."))
        else:
            for line in services:
                self._services.addWidget(self._service(line, verdict))
            if not services:
                self._say(self.tr("Tick the services of this persona to accept matches."))

    def _say(self, sentence: str) -> None:
        self._services.addWidget(text(sentence, "muted", wrap=True))

    def _service(self, line: ServiceMatch, verdict: Verdict) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        name = line.service.name(self._session.language)
        state = QVBoxLayout()
        state.setSpacing(0)
        state.addWidget(text(name, "strong", wrap=True))
        if sentence := self._state(line):
            caption = text(sentence, "caption", wrap=True)
            caption.setToolTip(line.accepted.reasons if line.accepted else "")
            state.addWidget(caption)
        row.addLayout(state, 1)
        if line.accepted is not None:
            match_id = line.accepted.id
            take_back = button(self.tr("Take back"))
            take_back.setAccessibleName(self.tr("Take back: {service}").format(service=name))
            take_back.clicked.connect(lambda: self.withdraw_wanted.emit(match_id))
            row.addWidget(take_back)
        elif verdict in (Verdict.FITS, Verdict.NEARLY):
            service_id = line.service.id
            accept = button(self.tr("Accept match"), "check")
            accept.setAccessibleName(self.tr("Accept match: {service}").format(service=name))
            accept.clicked.connect(lambda: self.accept_wanted.emit(service_id))
            row.addWidget(accept)
        return holder

    def _state(self, line: ServiceMatch) -> str:
        match = line.accepted
        if match is not None:
            day = self._session.formats.short_date(match.matched_on)
            accepted = self.tr("Accepted on {day} with a score of {score} %")
            return accepted.format(day=day, score=match.score)
        return self.tr("Already agreed with the client") if line.agreed else ""

    def _lay_out(self) -> None:
        inside = QWidget()
        self._reasons.setContentsMargins(0, TIGHT, 0, TIGHT)
        self._reasons.setHorizontalSpacing(SMALL)
        self._reasons.setVerticalSpacing(TIGHT)
        self._reasons.setColumnStretch(1, 1)
        self._services.setSpacing(6)
        content = QVBoxLayout(inside)
        content.setContentsMargins(LARGE, LARGE - TIGHT, LARGE, LARGE - TIGHT)
        content.setSpacing(TIGHT)
        content.addWidget(self._name)
        content.addWidget(self._verdict)
        content.addLayout(self._reasons)
        content.addLayout(self._services)
        content.addStretch(1)
        area = scrolled(inside, self.tr("Reasons"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)


def _sign(reason: Reason) -> tuple[str, str]:
    """An icon and its colour: what speaks for the client, against it, or is not known."""
    if reason.outcome is Outcome.UNKNOWN:
        return "question", "warn"
    met = reason.outcome is Outcome.MET
    if reason.criterion.role is CriterionRole.EXCLUDE:
        return ("prohibit", "bad") if met else ("check", "good")
    return ("check", "good") if met else ("x", "bad")
