"""Files that are dropped on a window: a workbook is opened, others are brought in."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from clientdesk.app.files import SUFFIX


class FileDrops(QObject):
    """Watches one window; the signals come once the drop is over, since they may ask."""

    workbook_dropped = Signal(object)  # Path
    files_dropped = Signal(object)  # list[Path]

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if _local(event):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            paths = _local(event)
            QTimer.singleShot(0, self, lambda: self._tell(paths))
            return True
        return False

    def _tell(self, paths: list[Path]) -> None:
        workbooks = [path for path in paths if path.suffix == SUFFIX]
        if workbooks:
            self.workbook_dropped.emit(workbooks[0])
        else:
            self.files_dropped.emit(paths)


def _local(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
