"""The matrix with what to say of the whole set, and the pane of the chosen package."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.package_records import Package
from clientdesk.domain.package_rules import PackageProblem, PackageProblemCode
from clientdesk.domain.problems import Refused
from clientdesk.domain.services import Service
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.package_dialog import CellDialog, PackageDialog, replace_cell
from clientdesk.ui.package_grid import Matrix, read_matrix
from clientdesk.ui.package_matrix import MatrixView
from clientdesk.ui.package_pane import PackagePane
from clientdesk.ui.package_sources import BOARD_TABLES, PANE_WIDTH, names_of
from clientdesk.ui.package_words import Names, problem_words
from clientdesk.ui.page import Page
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, SMALL


class PackageBoard(Page):
    """Services by packages; a cell is edited in a small dialog, a package in its pane."""

    tables = BOARD_TABLES

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._matrix = Matrix()
        self._names = Names({}, {}, session.formats)
        self._known: set[int] = set()
        self._chosen = 0
        self._view = MatrixView(session)
        self._pane = PackagePane(session)
        self._notice = text("", "warn", wrap=True)
        self._hint = text("", "caption", wrap=True)
        self._archived = button(self.tr("Archived…"), "archive", "quiet")
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Reads again; a package that was just added becomes the chosen one."""
        matrix = self._matrix = read_matrix(self.session)
        self._names = names_of(self.session, matrix.packages)
        ids = {package.id for package in matrix.packages}
        added = ids - self._known if self._known else set()
        self._known = ids
        if len(added) == 1:
            self._chosen = added.pop()
        elif self._chosen not in ids:
            self._chosen = matrix.packages[0].id if matrix.packages else 0
        self._view.set_matrix(matrix)
        self._view.choose(self._chosen)
        self._show_notice()
        self._show_archived()
        self._show_pane()

    def may_leave(self) -> bool:
        self._pane.stop()
        return True

    def new_package(self) -> None:
        """Asks for a new package's name, ideal client and price."""
        self._open(PackageDialog(self.session, None, read_matrix(self.session), self.window()))

    def _show_pane(self) -> None:
        chosen = (each for each in self._matrix.packages if each.id == self._chosen)
        self._pane.show_package(next(chosen, None), self._matrix, self._names)

    def _show_notice(self) -> None:
        problems = self.session.desk.packages.book().problems()
        of_set = [each for each in problems if each.package_id is None]
        nowhere = [each for each in of_set if each.code is PackageProblemCode.SERVICE_NOWHERE]
        said = [problem_words(each, self._names) for each in of_set if each not in nowhere]
        self._notice.setText(" ".join(said))
        self._notice.setVisible(bool(said))
        self._show_hint(nowhere)

    def _show_hint(self, nowhere: Sequence[PackageProblem]) -> None:
        hint = self.tr("Enter or a double click says how much of a service a package holds.")
        if nowhere:
            extras = self.tr("%n service(s) in no active package, sold apart.", "", len(nowhere))
            hint = f"{hint} {extras}"
        self._hint.setText(hint)

    def _show_archived(self) -> None:
        self._menu.clear()
        archived = [p for p in self.session.desk.packages.all(True) if p.archived]
        for package in archived:
            action = self._menu.addAction(self.tr("Put back {name}").format(name=package.name))
            action.triggered.connect(lambda _checked, each=package: self._put_back(each))
        self._archived.setVisible(bool(archived))

    def _put_back(self, package: Package) -> None:
        self.changed.emit(self.session.desk.packages.archive(package.id, archived=False))

    def _on_chosen(self, package: Package) -> None:
        self._chosen = package.id
        self._show_pane()

    def _on_cell_opened(self, package: Package, service: Service) -> None:
        self._open(CellDialog(self.session, package, service, self._matrix, self.window()))

    def _on_cell_removed(self, package: Package, service: Service) -> None:
        if not self._matrix.held(package, service):
            return
        try:
            changes = replace_cell(self.session, package, service, self._matrix, [])
        except Refused as refused:
            self._notice.setText(Messages(self.session.language).refusal(refused))
            self._notice.show()
            return
        self.changed.emit(changes)

    def _on_edit(self, package: Package) -> None:
        self._open(PackageDialog(self.session, package, self._matrix, self.window()))

    def _open(self, dialog: PackageDialog | CellDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.changed)
        dialog.open()

    def _connect(self) -> None:
        self._view.chosen.connect(self._on_chosen)
        self._view.opened.connect(self._on_cell_opened)
        self._view.removed.connect(self._on_cell_removed)
        self._pane.changed.connect(self.changed)
        self._pane.edit_wanted.connect(self._on_edit)

    def _lay_out(self) -> None:
        self._view.setAccessibleName(self.tr("Services and packages"))
        self._archived.setMenu(self._menu)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._notice)
        said.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addLayout(said, 1)
        foot.addWidget(self._archived)
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        left.addWidget(self._view, 1)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE - 2)
        row.addLayout(left, 1)
        self._pane.setFixedWidth(PANE_WIDTH)
        row.addWidget(self._pane)
