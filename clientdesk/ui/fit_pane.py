"""Why one client fits a persona or not, and the matches that were accepted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.matching import ClientFit, ServiceMatch
from clientdesk.domain.personas import Reason, Verdict
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.reason_words import reason_line, reason_words
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.signs import Signs, sign_of
from clientdesk.ui.theme import LARGE, SMALL, TIGHT, set_role
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
        self._reasons = Signs(self.tr("Reasons"))
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
        self._reasons.clear()
        for reason in fit.reasons:
            self._add_reason(reason, names)
        self._show_services(fit.verdict, services, saved)

    def _add_reason(self, reason: Reason, names: FactNames) -> None:
        self._reasons.add(
            sign_of(reason),
            reason_words(reason, names),
            spoken=reason_line(reason, names),
            tip=words(reason.criterion.role),
        )

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
        self._services.setSpacing(6)
        content = QVBoxLayout(inside)
        content.setContentsMargins(LARGE, LARGE - TIGHT, LARGE, LARGE - TIGHT)
        content.setSpacing(TIGHT)
        content.addWidget(self._name)
        content.addWidget(self._verdict)
        content.addWidget(self._reasons)
        content.addLayout(self._services)
        content.addStretch(1)
        area = scrolled(inside, self.tr("Reasons"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)
