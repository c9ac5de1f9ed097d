"""Whether a file is on a network share, in a folder that is synchronised, or on a stick.

Known by what stands in the mount table, by the marks that synchronising programs leave in their
folders, and by the names of these folders.
"""

import ctypes
import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from clientdesk.domain.risky_places import PlaceRisk, RiskKind

_NETWORK = re.compile(
    r"(nfs\d?|cifs|smb\w*|ncpfs|afs|auristorfs|ceph|glusterfs|lustre|beegfs|davfs2?|gfs2?|ocfs2"
    r"|coda|vboxsf|prl_fs|fuse\.(sshfs|davfs2?|curlftpfs|gvfsd-fuse|vmhgfs-fuse|glusterfs|s3fs))"
)
_SYNCED_MOUNT = re.compile(r"fuse\.(rclone|google-drive-ocamlfuse|onedriver|pcloud\w*|dropbox)")
_MARKS = (
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    ("._sync_*.db", "Nextcloud"),
    (".sync_*.db", "Nextcloud"),
    (".megaignore", "MEGA"),
)
# Names of the folders that the programs make in the home folder, or Windows' user folder.
_NAMES = re.compile(
    r"(?P<Dropbox>Dropbox( \(.+\))?)|(?P<OneDrive>OneDrive( - .+)?|OneDrive-.+)"
    r"|(?P<Google_Drive>Google ?Drive.*|Mi unidad|My Drive)"
    r"|(?P<iCloud_Drive>iCloud ?Drive|iCloud.*)|(?P<Nextcloud>Nextcloud\d*)"
    r"|(?P<ownCloud>ownCloud\d*)|(?P<Syncthing>Syncthing)|(?P<MEGA>MEGA(sync)?)"
    r"|(?P<Box>Box([ -]Sync|-Box)?)|(?P<pCloud>p[Cc]loud ?(Drive|Sync)?)"
)
_APPLE = ("com~apple~CloudDocs", "Mobile Documents")
_WINDOWS_REMOVABLE, _WINDOWS_NETWORK = 2, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """A line of the mount table: where, what kind, and the device as '8:1'."""

    point: Path
    kind: str
    device: str = ""


def risk_of(path: Path) -> PlaceRisk | None:
    """Why the file is not safe where it is; None where nothing is known against the place.

    Asks the file system, which may take long where a network does not answer.
    """
    path = path.resolve()
    return (
        synced_by_mark(path.parent)
        or synced_by_name(path.parent, Path.home())
        or _by_disk(path)
        or _listed_by_dropbox(path, Path.home())
    )


def synced_by_mark(folder: Path) -> PlaceRisk | None:
    """A folder, or one above it, in which a synchronising program left its mark."""
    for above in (folder, *folder.parents):
        # In the home folder, a folder of this name is where Dropbox keeps its settings.
        if (above / ".dropbox").is_file():
            return PlaceRisk(kind=RiskKind.SYNCED, service="Dropbox")
        for mark, service in _MARKS:
            if _has(above, mark):
                return PlaceRisk(kind=RiskKind.SYNCED, service=service)
    return None


def synced_by_name(folder: Path, home: Path) -> PlaceRisk | None:
    """A folder that is called as one of the programs calls its own."""
    if any(part in _APPLE for part in folder.parts):
        return PlaceRisk(kind=RiskKind.SYNCED, service="iCloud Drive")
    for home_of in (home, home / "Library" / "CloudStorage", *_drives(folder)):
        if home_of in folder.parents or home_of == folder:
            name = folder.relative_to(home_of).parts[:1]
            found = _NAMES.fullmatch(name[0]) if name else None
            if found is not None and found.lastgroup is not None:
                service = _service(found)
                return PlaceRisk(kind=RiskKind.SYNCED, service=service)
    return None


def mounts_of(table: str) -> list[Mount]:
    """The lines of Linux's /proc/self/mountinfo."""
    lines = (line.split() for line in table.splitlines() if " - " in line)
    return [
        Mount(point=Path(_plain(line[4])), kind=line[line.index("-") + 1], device=line[2])
        for line in lines
    ]


def risk_by_mount(path: Path, mounts: list[Mount]) -> PlaceRisk | None:
    """What the mount says that the path is on; the last one at the longest path counts."""
    on = [each for each in mounts if each.point == path or each.point in path.parents]
    if not on:
        return None
    mount = max(on, key=lambda each: len(each.point.parts))
    mount = [each for each in on if each.point == mount.point][-1]
    if _SYNCED_MOUNT.fullmatch(mount.kind):
        return PlaceRisk(kind=RiskKind.SYNCED, service=mount.kind.removeprefix("fuse."))
    if _NETWORK.fullmatch(mount.kind):
        return PlaceRisk(kind=RiskKind.NETWORK)
    plugged = any(Path(each) in mount.point.parents for each in ("/media", "/run/media"))
    return PlaceRisk(kind=RiskKind.REMOVABLE) if plugged or _is_plugged(mount.device) else None


def _by_disk(path: Path) -> PlaceRisk | None:
    if sys.platform == "win32":
        return _by_drive(path)
    try:
        table = Path("/proc/self/mountinfo").read_text("utf-8", "replace")
    except OSError:
        return _by_volume(path)
    return risk_by_mount(path, mounts_of(table))


def _by_volume(path: Path) -> PlaceRisk | None:
    """macOS mounts sticks and shares alike under /Volumes."""
    volumes = Path("/Volumes")
    return PlaceRisk(kind=RiskKind.REMOVABLE) if volumes in path.parents else None


def _by_drive(path: Path) -> PlaceRisk | None:
    if path.drive.startswith("\\\\"):
        return PlaceRisk(kind=RiskKind.NETWORK)
    windows = getattr(ctypes, "windll").kernel32  # noqa: B009 - only Windows has it
    kinds = {_WINDOWS_NETWORK: RiskKind.NETWORK, _WINDOWS_REMOVABLE: RiskKind.REMOVABLE}
    kind = kinds.get(windows.GetDriveTypeW(f"{path.drive}\\"))
    return PlaceRisk(kind=kind) if kind else None


def _is_plugged(device: str) -> bool:
    """Whether a Linux block device can be taken out, or hangs on a USB port."""
    place = Path("/sys/dev/block", device)
    try:
        disk = place.resolve(strict=True)
        disk = disk.parent if (disk / "partition").exists() else disk
        return "/usb" in str(disk) or (disk / "removable").read_text("ascii").strip() == "1"
    except (OSError, ValueError):
        return False


def _listed_by_dropbox(path: Path, home: Path) -> PlaceRisk | None:
    """Dropbox notes where its folders are, whatever they are called."""
    try:
        said = json.loads((home / ".dropbox" / "info.json").read_text("utf-8"))
        folders = [Path(each["path"]) for each in said.values()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    if any(folder in path.parents for folder in folders):
        return PlaceRisk(kind=RiskKind.SYNCED, service="Dropbox")
    return None


def _has(folder: Path, mark: str) -> bool:
    try:
        return any(folder.glob(mark)) if "*" in mark else (folder / mark).exists()
    except OSError:
        return False


def _service(found: re.Match[str]) -> str:
    return next(name for name, value in found.groupdict().items() if value).replace("_", " ")


def _drives(folder: Path) -> list[Path]:
    """A drive of its own, as Google Drive has on Windows and macOS; where OneDrive says it is."""
    named = [value for name, value in os.environ.items() if name.startswith("OneDrive")]
    drive = [Path(folder.anchor)] if sys.platform == "win32" else []
    return [*drive, *(Path(value).parent for value in named if value)]


def _plain(point: str) -> str:
    """A mount point without the octal escapes of the table."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
