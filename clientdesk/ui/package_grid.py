"""What the matrix shows: services as rows, packages as columns, and what each holds of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from clientdesk.domain.folding import folded
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.services import Service, ServiceKind
from clientdesk.ui.cell_painters import Index, Role
from clientdesk.ui.package_words import NOTHING, cell_parts, cell_words, price_words, times_words
from clientdesk.ui.session import Session
from clientdesk.ui.table import NO_PARENT
from clientdesk.ui.words import words

CAPTION = Role.LINE + 1  # the smaller lines under the first of a cell, or of a head
STATE = Role.LINE + 2  # the third line of a head
CHOSEN = Role.LINE + 3  # whether the cell belongs to the chosen package
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
Row = ServiceKind | Service


@dataclass(frozen=True, slots=True)
class Matrix:
    """Services (compliance first), packages by tier, and contents by (package id, service id).

    `clients` counts those on each package.
    """

    services: tuple[Service, ...] = ()
    packages: tuple[Package, ...] = ()
    contents: Mapping[tuple[int, int], tuple[PackageService, ...]] = field(default_factory=dict)
    clients: Mapping[int, int] = field(default_factory=dict)

    def held(self, package: Package, service: Service) -> tuple[PackageService, ...]:
        """What a package holds of a service, a row for each unit; empty where it does not."""
        return self.contents.get((package.id, service.id), ())

    def contents_of(self, package: Package) -> list[PackageService]:
        """All that a package holds."""
        found = [rows for (owner, _), rows in self.contents.items() if owner == package.id]
        return [row for rows in found for row in rows]

    def is_nowhere(self, service: Service) -> bool:
        """Whether no package holds it."""
        return not any(self.held(package, service) for package in self.packages)

    @property
    def rows(self) -> list[Row]:
        """The services under a heading for each kind that occurs."""
        rows: list[Row] = []
        for kind in ServiceKind:
            of_kind = [service for service in self.services if service.kind is kind]
            rows += [kind, *of_kind] if of_kind else []
        return rows


def read_matrix(session: Session) -> Matrix:
    """The matrix as it is stored, of each kind what packages hold first, then by name.

    An archived service stays while a package holds it.
    """
    desk = session.desk
    packages = tuple(desk.packages.all())
    contents = _by_cell(desk.packages.contents(), {package.id for package in packages})
    held = {service_id for _, service_id in contents}
    services = [
        service
        for service in desk.services.all(include_archived=True)
        if service.id in held or not service.archived
    ]
    services.sort(key=lambda each: (each.id not in held, folded(each.name(session.language))))
    on_package = [each.package_id for each in desk.packages.on_package_today().values()]
    clients = {package.id: on_package.count(package.id) for package in packages}
    return Matrix(tuple(services), packages, contents, clients)


def _by_cell(
    rows: Sequence[PackageService], packages: set[int]
) -> dict[tuple[int, int], tuple[PackageService, ...]]:
    cells: dict[tuple[int, int], tuple[PackageService, ...]] = {}
    for row in rows:
        if row.package_id in packages:
            key = (row.package_id, row.service_id)
            cells[key] = (*cells.get(key, ()), row)
    return cells


class MatrixModel(QAbstractTableModel):
    """A heading for each kind of service, a row for each service, a column for each package."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._matrix = Matrix()
        self._rows: list[Row] = []
        self._chosen = 0

    @property
    def matrix(self) -> Matrix:
        return self._matrix

    def set_matrix(self, matrix: Matrix) -> None:
        """Shows another state: in place where services and packages are the same ones."""
        if _shape(matrix) == _shape(self._matrix):
            self._matrix, self._rows = matrix, matrix.rows
            self._announce()
            return
        self.beginResetModel()
        self._matrix, self._rows = matrix, matrix.rows
        self.endResetModel()

    def choose(self, package_id: int) -> None:
        """Tints the column of a package."""
        self._chosen = package_id
        self._announce()

    def service(self, row: int) -> Service | None:
        """The service of a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Service) else None

    def captions(self, row: int) -> int:
        """The most smaller lines that a cell of a row has."""
        cells = (self.index(row, column) for column in range(self.columnCount()))
        return max(len(str(cell.data(CAPTION) or "").splitlines()) for cell in cells)

    def package(self, column: int) -> Package | None:
        """The package of a column; None for the services' own."""
        packages = self._matrix.packages
        return packages[column - 1] if 1 <= column <= len(packages) else None

    def place(self, service_id: int, package_id: int) -> QModelIndex:
        """The cell of a service in a package; not valid where there is none."""
        ids = [row.id if isinstance(row, Service) else 0 for row in self._rows]
        packages = [package.id for package in self._matrix.packages]
        if service_id not in ids or package_id not in packages:
            return QModelIndex()
        return self.index(ids.index(service_id), packages.index(package_id) + 1)

    def _announce(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._matrix.packages))
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last.column())

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._matrix.packages) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.service(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags  # a heading is no cell to go to
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        row, package = self._rows[index.row()], self.package(index.column())
        if role == CHOSEN:
            return package is not None and package.id == self._chosen
        if isinstance(row, ServiceKind):
            return words(row) if role == Qt.ItemDataRole.DisplayRole and package is None else None
        if package is None:
            return self._of_service(row, role)
        return self._of_cell(row, package, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        if orientation is not Qt.Orientation.Horizontal:
            return None
        package = self.package(section)
        if package is None:
            return self.tr("Service") if role == Qt.ItemDataRole.DisplayRole else None
        return self._of_head(package, role)

    def _of_head(self, package: Package, role: int) -> object:
        price, state = price_words(package, self._session.formats), self._state(package)
        if role in _SPOKEN:
            return f"{package.name}. {price}. {state}"
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: package.name,
            CAPTION: price,
            STATE: state,
            Role.TONE: "accent" if package.active else "muted",
            CHOSEN: package.id == self._chosen,
        }
        return said.get(role)

    def _state(self, package: Package) -> str:
        count = self._matrix.clients.get(package.id, 0)
        if not package.active:
            return self.tr("Draft · %n client(s)", "", count) if count else self.tr("Draft")
        return self.tr("Active · %n client(s)", "", count)

    def _of_service(self, service: Service, role: int) -> object:
        nowhere = self._matrix.is_nowhere(service)
        name, when = service.name(self._session.language), self._when(service, nowhere)
        if role in _SPOKEN:
            return f"{name}, {words(service.kind)}, {when}"
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: name,
            CAPTION: when,
            Role.TONE: "warn" if nowhere else "muted",
            Role.RECORD: service,
        }
        return said.get(role)

    def _when(self, service: Service, nowhere: bool) -> str:
        if nowhere and self._matrix.packages:
            return self.tr("In no package")
        return times_words(service.frequency)

    def _of_cell(self, service: Service, package: Package, role: int) -> object:
        rows = self._matrix.held(package, service)
        if role in _SPOKEN:
            name = service.name(self._session.language)
            inside = cell_words(service, rows) if rows else self.tr("not inside")
            return f"{name}, {package.name}: {inside}"
        parts = cell_parts(service, rows) or [NOTHING]
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: parts[0],
            CAPTION: "\n".join(parts[1:]),
            Role.TONE: "text" if rows else "muted",
            Role.RECORD: service,
        }
        return said.get(role)


def _shape(matrix: Matrix) -> tuple[list[int], list[int]]:
    rows = [row.id if isinstance(row, Service) else -1 for row in matrix.rows]
    return rows, [package.id for package in matrix.packages]
