"""Places where a workbook is not safe are known by their mounts, marks and names."""

from pathlib import Path

import pytest

from clientdesk.domain.risky_places import PlaceRisk, RiskKind
from clientdesk.storage.risky_places import (
    mounts_of,
    risk_by_mount,
    risk_of,
    synced_by_mark,
    synced_by_name,
)

TABLE = r"""
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
22 21 0:44 / /srv/firm rw,relatime shared:2 - nfs4 nas:/firm rw,vers=4.2
23 21 0:45 / /home/ana/share rw - cifs //nas/share rw
24 21 0:46 / /home/ana/drive rw - fuse.rclone gdrive: rw
25 21 8:17 / /media/ana/MY\040STICK rw - vfat /dev/sdb1 rw
26 21 0:47 / /home/ana/local rw - tmpfs tmpfs rw
27 26 0:48 / /home/ana/local/far rw - fuse.sshfs host: rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ana/Documents/firm.clientdesk", None),
        ("/srv/firm/firm.clientdesk", RiskKind.NETWORK),
        ("/home/ana/share/2026/firm.clientdesk", RiskKind.NETWORK),
        ("/home/ana/shared/firm.clientdesk", None),
        ("/home/ana/drive/firm.clientdesk", RiskKind.SYNCED),
        ("/media/ana/MY STICK/firm.clientdesk", RiskKind.REMOVABLE),
        ("/home/ana/local/firm.clientdesk", None),
        ("/home/ana/local/far/firm.clientdesk", RiskKind.NETWORK),
    ],
)
def test_the_mount_says_whether_a_disk_is_here(path: str, kind: RiskKind | None) -> None:
    found = risk_by_mount(Path(path), mounts_of(TABLE))
    assert (found.kind if found else None) is kind


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/firm", "Dropbox"),
        ("Dropbox (García y Asociados)", "Dropbox"),
        ("OneDrive - Smith Ltd/2026", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-ana@example.com/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/firm", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("MEGAsync/firm", "MEGA"),
        ("Box Sync", "Box"),
        ("pCloud Drive/firm", "pCloud"),
        ("Documents", ""),
        ("Documents/Box", ""),  # a box of papers
        ("Boxes", ""),
        ("", ""),
    ],
)
def test_the_name_says_who_synchronises_a_folder(folder: str, service: str) -> None:
    home = Path("/home/ana")
    found = synced_by_name(home / folder, home)
    assert found == (PlaceRisk(kind=RiskKind.SYNCED, service=service) if service else None)


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        ("._sync_0a1b2c.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".megaignore", "MEGA"),
    ],
)
def test_the_mark_of_a_program_counts_for_all_below_it(
    tmp_path: Path, mark: str, service: str
) -> None:
    below = tmp_path / "firm" / "2026"
    below.mkdir(parents=True)
    assert synced_by_mark(below) is None
    (tmp_path / "firm" / mark).write_text("", "utf-8")
    assert synced_by_mark(below) == PlaceRisk(kind=RiskKind.SYNCED, service=service)


def test_where_dropbox_keeps_its_settings_is_not_synchronised(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synced_by_mark(tmp_path / "Documents") is None


def test_dropbox_says_where_its_folder_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    folder = tmp_path / "Papers"
    said = '{"personal": {"path": "%s", "host": 1}}' % folder.as_posix()  # noqa: UP031
    (tmp_path / ".dropbox" / "info.json").write_text(said, "utf-8")
    assert risk_of(folder / "firm.clientdesk") == PlaceRisk(kind=RiskKind.SYNCED, service="Dropbox")
    assert risk_of(tmp_path / "Documents" / "firm.clientdesk") is None
