"""The line at the foot of the window: which workbook is open, and how."""

from PySide6.QtWidgets import QLabel

from clientdesk.app.desk import Desk


class StateLine(QLabel):
    """Says in which file everything is, and whether it is encrypted or only read."""

    def show_desk(self, desk: Desk | None) -> None:
        if desk is None:
            self.setText(self.tr("No workbook open"))
            return
        self.setText(self._template(desk).format(file=desk.path or self.tr("in memory only")))

    def _template(self, desk: Desk) -> str:
        if desk.read_only is not None:
            return self.tr("Read only · {file}")
        if desk.encrypted:
            return self.tr("Saved, encrypted · {file}")
        return self.tr("Saved · {file}")
