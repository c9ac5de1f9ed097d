"""Dialogs of the matrix: a new package or its facts, and how much of a service one holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.changes import Changes
from clientdesk.domain.facts import FactKey
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.problems import Refused
from clientdesk.domain.services import Service, Unit, units_of
from clientdesk.ui.dialogs import add_buttons, page, text
from clientdesk.ui.editors import ChoiceEditor, CountEditor, LinesEditor, MoneyEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.package_grid import Matrix
from clientdesk.ui.package_words import times_words
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL
from clientdesk.ui.words import words

MOST = 1_000_000
MOST_CLIENTS = 100_000


@dataclass(frozen=True, kw_only=True)
class _Draft:
    """A package whose fields may still be empty; `like` is what a new one starts from."""

    name: str
    persona_id: int | None
    price: int | None
    planned_clients: int | None
    excludes: str
    like: Package | None = None


class PackageDialog(RecordDialog[_Draft]):
    """A package's name, ideal client, price and what it leaves out; for a new one, its start."""

    def __init__(
        self, session: Session, package: Package | None, matrix: Matrix, parent: QWidget
    ) -> None:
        self._desk = session.desk
        self._package = package or Package(name="")
        self._matrix = matrix
        form = RecordForm[_Draft](self._fields(session, is_new=package is None))
        form.load(self._draft(package))
        title = package.name if package else self.tr("New package")
        super().__init__(title, form, self._save, parent)

    def _fields(self, session: Session, is_new: bool) -> list[Field]:
        price = MoneyEditor(session.formats)
        planned = CountEditor(0, MOST_CLIENTS)
        missing = self.tr("Write the package's name.")
        fields = [
            Field("name", self.tr("&Name"), TextEditor(), missing, wide=True),
            Field("persona_id", self.tr("&Ideal client"), self._personas(), wide=True),
            Field("price", self.tr("&Price a month"), price),
            Field("planned_clients", self.tr("Planned &clients"), planned),
            Field("excludes", self.tr("What it does not &hold"), LinesEditor(lines=2), wide=True),
        ]
        if is_new and self._matrix.packages:
            fields.append(Field("like", self.tr("&Start from"), self._starts(), wide=True))
        return fields

    def _personas(self) -> ChoiceEditor:
        nobody: tuple[object, str] = (None, self.tr("None named yet"))
        found = [(each.id, each.name) for each in self._desk.personas.all()]
        return ChoiceEditor([nobody, *found])

    def _starts(self) -> ChoiceEditor:
        choices: list[tuple[object, str]] = [(None, self.tr("No services"))]
        all_of = self.tr("All that {package} holds")
        for package in reversed(self._matrix.packages):
            choices.append((package, all_of.format(package=package.name)))
        return ChoiceEditor(choices)

    def _draft(self, package: Package | None) -> _Draft:
        """A new package starts from the largest one, so that it holds all of it."""
        largest = self._matrix.packages[-1] if self._matrix.packages else None
        known = self._package
        return _Draft(
            name=known.name,
            persona_id=known.persona_id,
            price=known.price or None,
            planned_clients=known.planned_clients or None,
            excludes=known.excludes,
            like=largest if package is None else None,
        )

    def _save(self, draft: _Draft) -> Changes:
        package = replace(
            self._package,
            name=draft.name,
            persona_id=draft.persona_id,
            price=draft.price or 0,
            planned_clients=draft.planned_clients or 0,
            excludes=draft.excludes,
        )
        start = self._package if self._package.id else draft.like
        contents = self._matrix.contents_of(start) if start else []
        return self._desk.packages.save(package, contents)


class CellDialog(QDialog):
    """Whether a package holds a service, and up to how much of each unit."""

    changed = Signal(object)  # Changes

    def __init__(
        self,
        session: Session,
        package: Package,
        service: Service,
        matrix: Matrix,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._package, self._service = session, package, service
        self._matrix = matrix
        self._refusal = text("", "bad", wrap=True)
        self._refusal.hide()
        self._inside = QCheckBox(self.tr("&Inside {package}").format(package=package.name))
        self._counts = {unit: CountEditor(0, MOST) for unit in self._units()}
        self._problems: dict[Unit, QLabel] = {}
        self._used = self._volumes_in_use() if self._counts else []
        self.setWindowTitle(service.name(session.language))
        self.setMinimumWidth(500)
        self._lay_out()
        self._load()
        self._inside.toggled.connect(self._allow)
        for editor in self._counts.values():
            editor.edited.connect(self._on_edited)

    def _units(self) -> Sequence[Unit]:
        tasks = self._session.desk.services.tasks(self._service.id)
        held = [row.unit for row in self._matrix.held(self._package, self._service)]
        units = dict.fromkeys([*units_of(self._service, tasks), *held])
        return [unit for unit in units if unit is not Unit.FLAT]

    def _volumes_in_use(self) -> list[Mapping[Unit, int]]:
        """The volumes of the clients that need the service."""
        demands = self._session.desk.matching.demands()
        return [demand.volumes for demand in demands if self._service.id in demand.needs]

    def _load(self) -> None:
        """What is stored; for a service that is not inside, what a smaller package holds."""
        held = self._matrix.held(self._package, self._service)
        self._inside.setChecked(bool(held))
        amounts = {row.unit: row.quantity for row in held or self._smaller()}
        for unit, editor in self._counts.items():
            editor.set_value(amounts.get(unit))
        self._allow(bool(held))

    def _smaller(self) -> Sequence[PackageService]:
        below = [each for each in self._matrix.packages if each.tier < self._package.tier]
        found = (self._matrix.held(each, self._service) for each in reversed(below))
        return next((rows for rows in found if rows), ())

    def _allow(self, inside: bool) -> None:
        for editor in self._counts.values():
            editor.setEnabled(inside)

    def _on_edited(self) -> None:
        self._refusal.hide()

    def _on_saved(self) -> None:
        if self._inside.isChecked() and not self._check():
            return
        rows = self._rows() if self._inside.isChecked() else []
        try:
            changes = replace_cell(self._session, self._package, self._service, self._matrix, rows)
        except Refused as refused:
            self._refusal.setText(Messages(self._session.language).refusal(refused))
            self._refusal.show()
            return
        self.changed.emit(changes)
        self.accept()

    def _check(self) -> bool:
        """Says under each amount what is wrong with it; True where nothing is."""
        fine = True
        for unit, editor in self._counts.items():
            empty = editor.value() is None and not editor.text().strip()
            words_ = self.tr("Write how many; 0 for none.") if empty else editor.problem()
            self._problems[unit].setText(words_)
            self._problems[unit].setVisible(bool(words_))
            if words_ and fine:
                editor.setFocus()
            fine = fine and not words_
        return fine

    def _rows(self) -> list[PackageService]:
        amounts = {unit: cast(int, editor.value()) for unit, editor in self._counts.items()}
        return [
            PackageService(
                package_id=self._package.id, service_id=self._service.id, unit=unit, quantity=amount
            )
            for unit, amount in (amounts or {Unit.FLAT: 1}).items()
        ]

    def _lay_out(self) -> None:
        column = page(self)
        column.setSpacing(MEDIUM)
        column.addWidget(text(self._service.name(self._session.language), "page-title", wrap=True))
        done = f"{words(self._service.kind)} · {times_words(self._service.frequency)}"
        column.addWidget(text(done, "muted"))
        column.addWidget(self._inside)
        form = QFormLayout()
        form.setVerticalSpacing(SMALL)
        for unit, editor in self._counts.items():
            self._add_unit(form, unit, editor)
        column.addLayout(form)
        if not self._counts:
            column.addWidget(text(self.tr("Nothing of it is counted."), "muted"))
        column.addWidget(self._refusal)
        column.addStretch(1)
        add_buttons(self, column, self.tr("Save")).clicked.connect(self._on_saved)

    def _add_unit(self, form: QFormLayout, unit: Unit, editor: CountEditor) -> None:
        label = QLabel(words(FactKey(unit.value)))
        label.setBuddy(editor)
        editor.setAccessibleName(label.text())
        problem = self._problems[unit] = text("", "bad", wrap=True)
        problem.hide()
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(editor)
        usual = self._usual(unit)
        if usual:
            cell.addWidget(text(usual, "caption", wrap=True))
        cell.addWidget(problem)
        form.addRow(label, cell)

    def _usual(self, unit: Unit) -> str:
        """What the clients that need the service use of it."""
        used = sorted(volumes[unit] for volumes in self._used if unit in volumes)
        if not used:
            return ""
        sentence = self.tr(
            "%n client(s) with it: half use up to {half}, nine in ten up to {most}.", "", len(used)
        )
        number = self._session.formats.number
        half, most = used[(len(used) - 1) // 2], used[(9 * len(used) - 1) // 10]
        return sentence.format(half=number(half), most=number(most))


def replace_cell(
    session: Session,
    package: Package,
    service: Service,
    matrix: Matrix,
    rows: Sequence[PackageService],
) -> Changes:
    """Stores what a package holds of one service, no rows for nothing; may be refused."""
    others = [row for row in matrix.contents_of(package) if row.service_id != service.id]
    return session.desk.packages.save(package, [*others, *rows])
