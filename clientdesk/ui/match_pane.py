"""How one client fits the packages: reason by reason, and the match that the user accepts."""

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.package_fit import PackageFit
from clientdesk.domain.personas import Fit, Verdict, fit_of
from clientdesk.domain.records import Client
from clientdesk.ui.cards import Lines, Links, column_of
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.package_words import (
    Names,
    ordered_reasons,
    reason_words,
    reasons_text,
    risk_words,
)
from clientdesk.ui.reason_words import reason_words as criterion_words
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.signs import SIGNS, Signs, sign_of
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT
from clientdesk.ui.words import words


class MatchPane(QWidget):
    """Shows a client beside one package, the best one at first; Accept keeps the match."""

    changed = Signal(object)  # Changes

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._client: Client | None = None
        self._fits: Sequence[PackageFit] = ()
        self._fit: PackageFit | None = None
        self._names = Names({}, {}, session.formats)
        self._name = text("", "page-title", wrap=True)
        self._package = text("", "strong", wrap=True)
        self._accepted = text("", "caption", wrap=True)
        self._accept = button(self.tr("Accept match"), "check")
        self._lines = Lines()
        self._signs = Signs(self.tr("Reasons"))
        self._ideal = text("", "card-title", wrap=True)
        self._ideal_signs = Signs(self.tr("Ideal client"))
        self._others_title = text(self.tr("The other packages"), "card-title")
        self._others = Links()
        self._lay_out()
        self._accept.clicked.connect(self._on_accepted)

    def show_client(
        self, client: Client, fits: Sequence[PackageFit], best: PackageFit | None, names: Names
    ) -> None:
        """Shows the package that was looked at, where it is the same client, or else the best."""
        same = self._client is not None and self._client.id == client.id
        looked_at = self._fit.package_id if self._fit is not None and same else None
        self._client, self._fits, self._names = client, fits, names
        self._name.setText(client.name)
        self._show_fit(next((fit for fit in fits if fit.package_id == looked_at), best))

    def _show_fit(self, fit: PackageFit | None) -> None:
        self._fit = fit
        self._show_accepted(fit)
        self._show_others(fit)
        self._lines.clear()
        self._signs.clear()
        self._show_ideal(fit)
        if fit is None:
            self._package.setText(self.tr("There is no package yet"))
            return
        said = self.tr("{package} · {verdict}")
        package = self._names.package(fit.package_id)
        self._package.setText(said.format(verdict=words(fit.verdict), package=package))
        self._show_lines(fit)
        for reason in ordered_reasons(fit):
            self._signs.add(SIGNS[reason.outcome], reason_words(reason, self._names))

    def _show_lines(self, fit: PackageFit) -> None:
        percent = self._session.formats.percent
        self._lines.add(self.tr("Score"), percent(fit.score))
        self._lines.add(self.tr("Confidence"), percent(fit.confidence))
        risk = self.tr("{risk}, {share}")
        share = percent(Fraction(fit.risk))
        self._lines.add(
            self.tr("Risk of extra time"), risk.format(risk=risk_words(fit.risk), share=share)
        )

    def _show_ideal(self, fit: PackageFit | None) -> None:
        """The rules of the package's persona, one by one, and what is known of the client."""
        self._ideal_signs.clear()
        persona, found = self._ideal_fit(fit)
        self._ideal.setText(self.tr("Ideal client: {persona}").format(persona=persona))
        for part in (self._ideal, self._ideal_signs):
            part.setVisible(found is not None)
        facts = FactNames(self._session.desk.facts.custom(), self._session.formats)
        for reason in found.reasons if found else ():
            self._ideal_signs.add(sign_of(reason), criterion_words(reason, facts))

    def _ideal_fit(self, fit: PackageFit | None) -> tuple[str, Fit | None]:
        desk = self._session.desk
        package = self._names.packages.get(fit.package_id) if fit else None
        named = package.persona_id if package else None
        personas = desk.personas.all(include_archived=True)
        persona = next((each for each in personas if each.id == named), None)
        if fit is None or persona is None:
            return "", None
        facts = desk.facts.all_facts().get(fit.client_id, {})
        return persona.name, fit_of(desk.personas.criteria(persona.id), facts)

    def _show_others(self, fit: PackageFit | None) -> None:
        self._others.clear()
        others = [each for each in self._fits if each is not fit]
        for other in others:
            name = self._names.package(other.package_id)
            self._others.add(name, words(other.verdict), partial(self._show_fit, other))
        self._others_title.setVisible(bool(others))

    def _show_accepted(self, fit: PackageFit | None) -> None:
        self._accept.setEnabled(fit is not None and fit.verdict is not Verdict.EXCLUDED)
        day = self._accepted_on(fit)
        self._accepted.setText(self.tr("Accepted on {day}").format(day=day))
        self._accepted.setVisible(bool(day))

    def _accepted_on(self, fit: PackageFit | None) -> str:
        """The day this package was last accepted for the client; empty where it never was."""
        accepted = self._session.desk.matching.accepted(fit.client_id) if fit else []
        days = [each.matched_on for each in accepted if fit and each.package_id == fit.package_id]
        return self._session.formats.short_date(max(days)) if days else ""

    def _on_accepted(self) -> None:
        if (fit := self._fit) is not None:
            said = [reasons_text(fit, self._names), *self._ideal_signs.sentences]
            packages = self._session.desk.packages
            self.changed.emit(packages.accept(fit.client_id, fit.package_id, "\n".join(said)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)

    def _head(self) -> QFrame:
        head = card()
        inside = column_of(head)
        inside.setSpacing(6)
        inside.addWidget(self._name)
        inside.addWidget(self._package)
        row = QHBoxLayout()
        row.setContentsMargins(0, TIGHT, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._accept, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._accepted, 1)
        inside.addLayout(row)
        return head

    def _body(self) -> QFrame:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._lines)
        column.addSpacing(TIGHT)
        column.addWidget(text(self.tr("Reasons"), "card-title"))
        column.addWidget(self._signs)
        column.addSpacing(TIGHT)
        column.addWidget(self._ideal)
        column.addWidget(self._ideal_signs)
        column.addSpacing(TIGHT)
        column.addWidget(self._others_title)
        column.addWidget(self._others)
        column.addStretch(1)
        body = card()
        column_of(body).setContentsMargins(1, 1, 1, 1)
        column_of(body).addWidget(scrolled(page, self.tr("Reasons")))
        return body
