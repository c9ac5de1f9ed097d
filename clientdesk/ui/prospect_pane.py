"""The pane of a prospect: the package it fits, or that it fits none, with every reason."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.packages import Intake
from clientdesk.domain.coverage import fits_well
from clientdesk.domain.facts import DERIVED, FactKey
from clientdesk.domain.package_fit import PackageFit, PackageReasonCode
from clientdesk.domain.personas import Verdict
from clientdesk.domain.records import Client
from clientdesk.ui.cards import Lines, Links, column_of
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.package_words import Names, ordered_reasons, reason_words, risk_words
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.signs import SIGNS, Signs
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role
from clientdesk.ui.words import words

PANE_WIDTH = 380
SURE = Fraction(1, 2)  # confidence from which a fit is said without a doubt


@dataclass(frozen=True, slots=True)
class ProspectRow:
    """A prospect and how it stands to the packages; an archived one is no longer matched."""

    client: Client
    intake: Intake

    @property
    def fit(self) -> PackageFit | None:
        """How it fits the package that suits it best; None where there is no package."""
        return self.intake.best

    @property
    def is_guess(self) -> bool:
        """Whether it fits as far as is known, and less than half is."""
        return self.fit is not None and fits_well(self.fit) and self.fit.confidence < SURE

    @property
    def is_open(self) -> bool:
        """Whether too little is known: it neither fits nor is better avoided."""
        return not fits_well(self.fit) and not self.intake.avoid


class ProspectPane(QWidget):
    """Shows one prospect; what is written is the list's business."""

    edit_wanted = Signal()
    take_on_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names = Names({}, {}, session.formats)
        self._row: ProspectRow | None = None
        self._name = text("", "page-title", wrap=True)
        self._facts = text("", "muted", wrap=True)
        self._verdict = text("", "strong", wrap=True)
        self._reasons = text("", "card-title", wrap=True)
        self._signs = Signs(self.tr("Reasons"))
        self._unknown = text("", "muted", wrap=True)
        self._lines, self._others = Lines(), Links()
        self._body = self._make_body()
        self.setFixedWidth(PANE_WIDTH)
        self._lay_out()

    def show_prospect(self, row: ProspectRow | None, names: Names) -> None:
        """Shows a prospect; None hides everything."""
        self.setVisible(row is not None)
        self._row, self._names = row, names
        if row is None:
            return
        self._name.setText(row.client.name)
        self._facts.setText(" · ".join(self._fact_words(row.client)))
        self._show_verdict(row)
        self._body.setVisible(row.fit is not None)
        if row.fit is not None:
            self._show_fit(row.fit)

    def _fact_words(self, client: Client) -> list[str]:
        channel = words(client.channel) if client.channel else ""
        archived = self.tr("archived") if client.archived else ""
        return [fact for fact in (client.ref, client.city, channel, archived) if fact]

    def _show_verdict(self, row: ProspectRow) -> None:
        fit = row.fit
        if fit is None:
            sentence, role = self.tr("There is no package to fit into."), "muted"
        elif row.is_guess:
            sentence, role = self.tr("May fit package {package}: little is known"), "warn"
        elif fit.verdict is Verdict.FITS:
            sentence, role = self.tr("Fits package {package}"), "good"
        elif row.intake.avoid:
            sentence, role = self.tr("Fits none: try to avoid"), "bad"
        else:
            sentence, role = self.tr("Too little is known to say what it needs."), "warn"
        package = self._names.package(fit.package_id if fit else None)
        self._verdict.setText(sentence.format(package=package))
        self._verdict.setVisible(not row.client.archived)
        set_role(self._verdict, role)

    def _show_fit(self, fit: PackageFit) -> None:
        percent, names = self._session.formats.percent, self._names
        title = self.tr("{package}: {verdict}")
        package = names.package(fit.package_id)
        self._reasons.setText(title.format(package=package, verdict=self._verdict_words(fit)))
        self._lines.clear()
        self._lines.add(self.tr("Score"), percent(fit.score))
        self._lines.add(self.tr("Confidence"), percent(fit.confidence))
        self._lines.add(self.tr("Risk of extra time"), self._risk_words(fit))
        self._signs.clear()
        for reason in ordered_reasons(fit):
            self._signs.add(SIGNS[reason.outcome], reason_words(reason, names))
        self._show_unknown(fit)
        self._show_others(fit)

    def _verdict_words(self, fit: PackageFit) -> str:
        if fits_well(fit) and fit.confidence < SURE:
            return self.tr("May fit")
        is_open = self._row is not None and self._row.is_open
        return self.tr("Too little known") if is_open else words(fit.verdict)

    def _risk_words(self, fit: PackageFit) -> str:
        if self._row is not None and self._row.is_open:
            return self.tr("Not known")
        share = self._session.formats.percent(Fraction(fit.risk))
        template = self.tr("{risk}, {share}")
        return template.format(risk=risk_words(fit.risk), share=share)

    def _show_unknown(self, fit: PackageFit) -> None:
        desk = self._session.desk
        names = FactNames(desk.facts.custom(), self._session.formats)
        keys = dict.fromkeys([*unknown_facts(fit), *self._persona_facts(fit)])
        found = ", ".join(names.name(key) for key in keys)
        self._unknown.setVisible(bool(found))
        sentence = self.tr("Not known, so worth asking: {facts}.")
        self._unknown.setText(sentence.format(facts=found))

    def _persona_facts(self, fit: PackageFit) -> list[str]:
        """What the package's ideal client is told by and nobody wrote down of this one."""
        desk, package = self._session.desk, self._names.packages.get(fit.package_id)
        if package is None or package.persona_id is None:
            return []
        known = {fact.key for fact in desk.facts.of(fit.client_id)}
        asked = (rule.fact for rule in desk.personas.criteria(package.persona_id))
        return [key for key in asked if key not in known and key not in DERIVED]

    def _show_others(self, shown: PackageFit) -> None:
        self._others.clear()
        for fit in self._row.intake.fits if self._row else ():
            if fit.package_id != shown.package_id:
                name = self._names.package(fit.package_id)
                self._others.add(name, self._verdict_words(fit), partial(self._show_fit, fit))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._head())
        column.addWidget(self._body, 1)
        column.addStretch()

    def _head(self) -> QFrame:
        head = card()
        inside = column_of(head)
        inside.setSpacing(6)
        for label in (self._name, self._facts, self._verdict):
            inside.addWidget(label)
        take_on = button(self.tr("Take on as a client"), role="primary")
        take_on.clicked.connect(self.take_on_wanted)
        edit = button(self.tr("Edit…"))
        edit.clicked.connect(self.edit_wanted)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, TIGHT, 0, 0)
        buttons.setSpacing(SMALL)
        for each in (take_on, edit):
            buttons.addWidget(each)
        buttons.addStretch()
        inside.addLayout(buttons)
        return head

    def _make_body(self) -> QFrame:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._reasons)
        column.addWidget(self._lines)
        column.addSpacing(TIGHT)
        column.addWidget(self._signs)
        column.addWidget(self._unknown)
        column.addSpacing(TIGHT)
        column.addWidget(text(self.tr("The other packages"), "card-title"))
        column.addWidget(self._others)
        column.addStretch(1)
        body = card()
        column_of(body).setContentsMargins(1, 1, 1, 1)
        column_of(body).addWidget(scrolled(page, self.tr("Reasons")))
        return body


def unknown_facts(fit: PackageFit) -> list[FactKey]:
    """The facts that the fit would be surer with: volumes, and sales for the reach."""
    found: dict[FactKey, None] = {}
    for reason in fit.reasons:
        if reason.code is PackageReasonCode.VOLUME_UNKNOWN and reason.unit is not None:
            found[FactKey(reason.unit.value)] = None
        elif reason.code is PackageReasonCode.REACH_UNKNOWN:
            found[FactKey.SALES] = None
    return list(found)
