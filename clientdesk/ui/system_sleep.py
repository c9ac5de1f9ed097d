"""The system's own word that it is about to sleep; loaded only where there is such a system."""

from PySide6.QtCore import SLOT, QObject
from PySide6.QtDBus import QDBusConnection

_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


def tell(receiver: QObject) -> None:
    """Has the system call the receiver's slot `on_prepared(bool)`; there may be no bus."""
    bus = QDBusConnection.systemBus()
    if bus.isConnected():
        slot = SLOT("on_prepared(bool)")
        # It takes the text that SLOT makes; its stub says bytes, which it refuses.
        bus.connect(*_LOGIND, "PrepareForSleep", receiver, slot)  # type: ignore[call-overload]
