"""Beside the needs of a result: what is missing, contracted, not needed, and what suits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from clientdesk.app.assessments import AssessmentResult, NeedLine
from clientdesk.domain.personas import Verdict
from clientdesk.domain.services import Service
from clientdesk.ui.cards import card_with, empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.package_sources import names_of
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT
from clientdesk.ui.words import words

_MONTHS = 12
_QUIET = (Verdict.NO, Verdict.EXCLUDED)


class _Rows(QWidget):
    """Names that wrap, with words or an amount at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(0, 1)
        self._count = 0

    def clear(self) -> None:
        empty(self._grid)
        self._count = 0

    def add(self, name: str, remark: str, strong: bool = False) -> None:
        row, self._count = self._count, self._count + 1  # a grid never drops its rows
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(text(name, "strong" if strong else "muted", wrap=True), row, 0)
        right = Qt.AlignmentFlag.AlignRight | top
        self._grid.addWidget(text(remark, "strong" if strong else ""), row, 1, right)


class ResultCards(QWidget):
    """Cards in a column; one with nothing to say is not shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._gaps, self._weaker, self._contracted = _Rows(), _Rows(), _Rows()
        self._packages, self._personas, self._unneeded = _Rows(), _Rows(), _Rows()
        self._said = text("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for each in self._made():
            column.addWidget(each)
        column.addStretch(1)

    def show_result(self, result: AssessmentResult) -> None:
        self._show_gaps(result)
        self._show_lines(self._weaker, result.complementary)
        self._show_services(self._contracted, result.contracted)
        self._show_services(self._unneeded, result.unneeded)
        self._said.setText(result.not_needed)
        self._not_needed.setVisible(bool(result.not_needed or result.unneeded))
        self._said.setVisible(bool(result.not_needed))
        self._unneeded_title.setVisible(bool(result.unneeded))
        self._show_packages(result)
        self._show_personas(result)
        self._gap_card.setVisible(bool(result.gaps))
        self._weaker_card.setVisible(bool(result.complementary))
        self._contracted_card.setVisible(bool(result.contracted))

    def _show_gaps(self, result: AssessmentResult) -> None:
        self._show_lines(self._gaps, result.gaps)
        if result.gap_fees is not None and len(result.gaps) > 1:
            total = self._session.formats.money(result.gap_fees)
            self._gaps.add(self.tr("Together"), total, strong=True)

    def _show_lines(self, lines: _Rows, needs: tuple[NeedLine, ...]) -> None:
        lines.clear()
        for line in needs:
            lines.add(self._name(line.service, line.need.service_code), self._year(line.price))

    def _year(self, price: int | None) -> str:
        if price is None:
            return "—"
        return self._session.formats.money(_MONTHS * price)

    def _show_services(self, lines: _Rows, services: tuple[Service, ...]) -> None:
        lines.clear()
        for service in services:
            lines.add(service.name(self._session.language), "")

    def _show_packages(self, result: AssessmentResult) -> None:
        packages = self._session.desk.packages.all()
        names, best = names_of(self._session, packages), result.best_package
        self._packages.clear()
        for fit in result.packages:
            name = names.package(fit.package_id)
            suits = fit is best and fit.verdict not in _QUIET
            self._packages.add(name, words(fit.verdict), strong=suits)
        self._package_card.setVisible(bool(result.packages))

    def _show_personas(self, result: AssessmentResult) -> None:
        self._personas.clear()
        likely = False
        for match in result.matches:
            if match.persona is None or match.fit is None or match.fit.verdict in _QUIET:
                continue
            template, service = self.tr("{persona}: {service}"), match.service
            said = template.format(
                persona=match.persona.name, service=service.name(self._session.language)
            )
            self._personas.add(said, words(match.fit.verdict))
            likely = True
        self._persona_card.setVisible(likely)

    def _name(self, service: Service | None, code: str) -> str:
        return service.name(self._session.language) if service else code

    def _made(self) -> tuple[QFrame, ...]:
        self._gap_card = card_with(self.tr("Not covered yet, fees a year"), self._gaps)
        self._package_card = card_with(self.tr("Packages"), self._packages)
        self._persona_card = card_with(self.tr("Ideal clients it is like"), self._personas)
        self._weaker_card = card_with(self.tr("Also worth a word, fees a year"), self._weaker)
        self._contracted_card = card_with(self.tr("Contracted already"), self._contracted)
        self._unneeded_title = text(self.tr("Contracted, and no answer speaks for it:"), "caption")
        self._not_needed = card_with(
            self.tr("What the client does not need"),
            self._said,
            self._unneeded_title,
            self._unneeded,
        )
        return (
            self._gap_card,
            self._package_card,
            self._persona_card,
            self._weaker_card,
            self._contracted_card,
            self._not_needed,
        )
