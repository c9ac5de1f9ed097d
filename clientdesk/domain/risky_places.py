"""Where a workbook is less safe than on a disk of this computer, and why."""

from dataclasses import dataclass
from enum import StrEnum


class RiskKind(StrEnum):
    """What is done to files at a place."""

    NETWORK = "network"  # on another computer, which does not see our locks
    SYNCED = "synced"  # another program copies the file while it is being written
    REMOVABLE = "removable"  # can be pulled out, and lost


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRisk:
    """Why a folder is no good place to work in; `service` is who synchronises it, 'Dropbox'."""

    kind: RiskKind
    service: str = ""
