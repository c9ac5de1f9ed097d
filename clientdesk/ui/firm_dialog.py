"""The firm: its letterhead and assumptions, its people, overhead and tools."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QWidget

from clientdesk.app.desk import Desk
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, page
from clientdesk.ui.firm_page import FirmPage
from clientdesk.ui.lexicon_page import LexiconPage
from clientdesk.ui.limits_page import LimitsPage
from clientdesk.ui.overhead_page import OverheadPage
from clientdesk.ui.staff_page import StaffPage
from clientdesk.ui.tools_page import ToolsPage


class FirmDialog(QDialog):
    """Each page stores on its own, and each store can be undone."""

    changed = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self.setWindowTitle(self.tr("Firm"))
        self.firm = FirmPage(desk, ask, self)
        self.staff = StaffPage(desk, self)
        self.overhead = OverheadPage(desk, self)
        self.tools = ToolsPage(desk, self)
        self.limits = LimitsPage(desk, self)
        self.avoided = LexiconPage(desk, self)
        pages = (
            (self.firm, self.tr("Firm")),
            (self.staff, self.tr("Staff")),
            (self.overhead, self.tr("Overhead")),
            (self.tools, self.tr("Tools")),
            (self.limits, self.tr("Limits")),
            (self.avoided, self.tr("Words to avoid")),
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for each, title in pages:
            self.tabs.addTab(each, title)
            each.changed.connect(self.changed)
        column = page(self)
        column.addWidget(self.tabs, 1)
        box = add_close(self, column)
        box.addButton(self.firm.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.tabs.currentChanged.connect(self._on_page)
        self.resize(1160, 700)
        self.firm.begin()

    def _on_page(self) -> None:
        self.firm.save_button.setVisible(self.tabs.currentWidget() is self.firm)

    def reject(self) -> None:
        question = self.tr("Close without saving what you wrote about the firm?")
        do_not = self.tr("Do not save")
        if not self.firm.is_changed() or self._ask.confirm(self, question, do_not):
            super().reject()
