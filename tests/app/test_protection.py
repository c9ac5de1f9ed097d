"""The passphrase of a workbook, its copies, and the system's keyring."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.desk import Desk
from clientdesk.app.keyrings import (
    forget_passphrase,
    is_kept,
    keep_passphrase,
    kept_passphrase,
    keyring_works,
)
from clientdesk.app.passphrases import strength
from clientdesk.app.protection import opens_file
from clientdesk.app.safe_keyring import is_safe
from clientdesk.domain.opening import Opening
from clientdesk.domain.passphrase import Strength
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.store import Store

FIRST, SECOND = "eleven purple horses", "seven small bells"
NAME = "Panaderia Nandu"


class Chest(KeyringBackend):
    """A keyring in memory, under the name of one that is safe."""

    priority = 1
    __module__ = "keyring.backends.libsecret"

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Stubborn(Chest):
    """The user does not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked

    set_password = delete_password = get_password  # type: ignore[assignment]  # all are refused


def use(chest: KeyringBackend, patch: pytest.MonkeyPatch) -> None:
    patch.setattr("keyring.core._keyring_backend", chest)


@pytest.fixture(autouse=True)
def chest(monkeypatch: pytest.MonkeyPatch) -> Chest:
    chest = Chest()
    use(chest, monkeypatch)
    return chest


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    return BackupPlaces(tmp_path / "data", tmp_path / "config")


@pytest.fixture
def desk(tmp_path: Path, places: BackupPlaces) -> Iterator[Desk]:
    folder = tmp_path / "work"
    folder.mkdir()
    Store.create(folder / "firm.clientdesk").close()
    desk = opened(folder / "firm.clientdesk", places)
    desk.clients.add(Client(ref="C1", name=NAME))
    yield desk
    desk.close(back_up=False)


def opened(path: Path, places: BackupPlaces, passphrase: str | None = None) -> Desk:
    return Desk(
        Store.open(path, opening=Opening(passphrase=passphrase)), date(2026, 11, 22), places
    )


def path_of(desk: Desk) -> Path:
    assert desk.path is not None
    return desk.path


def test_backups_and_copies_beside_follow_every_change(desk: Desk, places: BackupPlaces) -> None:
    backup = desk.backups.make().path
    folder = path_of(desk).parent
    beside = folder / "firm (replaced 2026-11-22 18.40).clientdesk"
    others = folder / "firm (2025).clientdesk", folder / "firm 2.clientdesk"
    second = beside.with_name("firm (replaced 2026-11-22 18.40) 2.clientdesk")
    for each in (beside, second, *others):
        shutil.copyfile(backup, each)
    assert set(desk.protection.set(FIRST).done) == {backup, beside, second}
    assert opens_file(backup, FIRST)
    assert opens_file(beside, FIRST)
    assert all(NAME.encode() in each.read_bytes() for each in others)  # the user's own
    assert desk.protection.change(FIRST, SECOND).left == ()
    assert opens_file(backup, SECOND)
    assert [each.path for each in desk.backups.list()] == [backup]
    desk.backups.verify(backup)
    assert desk.protection.remove(SECOND).left == ()
    assert NAME.encode() in backup.read_bytes()
    with closing(opened(path_of(desk).with_name(beside.name), places)) as copy:
        assert copy.clients.by_ref("C1").name == NAME


def test_a_copy_that_somebody_works_in_is_left_and_named(desk: Desk, places: BackupPlaces) -> None:
    beside = path_of(desk).with_name("firm (salvaged).clientdesk")
    shutil.copyfile(desk.backups.make().path, beside)
    with closing(opened(beside, places)) as other:
        followed = desk.protection.set(FIRST)
        assert followed.plain == (beside,)
        other.firm.save(replace(other.firm.firm(), name="Written meanwhile"))
    assert desk.protection.unprotected() == (beside,)
    assert desk.protection.follow().left == ()
    with closing(opened(beside, places, FIRST)) as other:
        assert other.firm.firm().name == "Written meanwhile"


def test_a_backup_made_later_is_encrypted_too(desk: Desk) -> None:
    desk.protection.set(FIRST)
    backup = desk.backups.make().path
    assert opens_file(backup, FIRST)
    assert desk.protection.unprotected() == ()


def test_copies_that_cannot_follow_are_named(desk: Desk, tmp_path: Path) -> None:
    damaged, foreign = desk.backups.make().path, desk.backups.make().path
    content = bytearray(damaged.read_bytes())
    content[4096:8192] = bytes(4096)
    damaged.write_bytes(content)
    Store.create(tmp_path / "other.clientdesk").close()
    with closing(Desk(Store.open(tmp_path / "other.clientdesk"), date(2026, 11, 22))) as other:
        other.protection.set(SECOND)
    shutil.copyfile(tmp_path / "other.clientdesk", foreign)
    followed = desk.protection.set(FIRST)
    assert (followed.done, followed.plain, followed.locked) == ((), (damaged,), (foreign,))
    assert desk.protection.unprotected() == (damaged,)
    desk.protection.drop(followed.plain)
    assert not damaged.exists()
    assert desk.protection.unprotected() == ()


def test_a_program_killed_before_the_copies_followed_lets_them_follow_later(
    desk: Desk, places: BackupPlaces
) -> None:
    backup = desk.backups.make().path
    desk.protection.finish(desk.protection.prepare(FIRST))
    desk.close(back_up=False)
    with closing(opened(path_of(desk), places, FIRST)) as later:
        assert later.protection.unprotected() == (backup,)
        assert later.protection.follow().done == (backup,)
        assert opens_file(backup, FIRST)


def test_what_is_refused_changes_nothing(desk: Desk) -> None:
    def code_of(*args: str, task: str) -> RefusalCode:
        with pytest.raises(Refused) as refused:
            getattr(desk.protection, task)(*args)
        return refused.value.code

    assert code_of("short", task="set") is RefusalCode.PASSPHRASE_MISSING
    assert code_of("", task="set") is RefusalCode.PASSPHRASE_MISSING
    assert code_of("x", task="remove") is RefusalCode.NOT_ENCRYPTED
    desk.protection.set(FIRST)
    assert code_of(SECOND, FIRST, task="change") is RefusalCode.WRONG_PASSPHRASE
    assert code_of(SECOND, task="remove") is RefusalCode.WRONG_PASSPHRASE
    assert code_of(FIRST, "short", task="change") is RefusalCode.PASSPHRASE_MISSING
    assert desk.protection.opens(FIRST)
    assert not desk.protection.opens(SECOND)


def test_a_workbook_that_is_only_looked_at_is_not_encrypted(
    desk: Desk, places: BackupPlaces
) -> None:
    store = Store.open(path_of(desk), opening=Opening(read_only=True))
    looking = Desk(store, date(2026, 11, 22), places)
    with closing(looking), pytest.raises(Refused) as refused:
        looking.protection.set(FIRST)
    assert refused.value.code is RefusalCode.ONLY_READ


def test_the_history_and_undo_stay_as_they_were(desk: Desk) -> None:
    desk.protection.set(FIRST)
    desk.undo()
    assert desk.clients.all() == []
    desk.redo()
    assert desk.clients.by_ref("C1").name == NAME


def test_the_keyring_keeps_finds_and_forgets(desk: Desk, chest: Chest) -> None:
    path = path_of(desk)
    assert keyring_works()
    assert kept_passphrase(path) is None
    desk.protection.set(FIRST)
    desk.protection.keep(FIRST)
    assert kept_passphrase(path) == FIRST
    ((service, account),) = chest.kept
    assert (service, account) == ("ClientDesk", path.read_bytes()[:16].hex())
    backup = desk.backups.make().path
    assert is_kept(backup)  # a copy has the same passphrase
    desk.protection.change(FIRST, SECOND)
    assert chest.kept == {}
    keep_passphrase(path, SECOND)
    forget_passphrase(path)
    forget_passphrase(path)
    assert not is_kept(path)


def test_without_a_safe_keyring_nothing_is_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.protection.set(FIRST)
    for backend in (NoKeyring(), NullKeyring(), Stubborn()):
        use(backend, monkeypatch)
        with pytest.raises(Refused) as refused:
            desk.protection.keep(FIRST)
        assert refused.value.code is RefusalCode.KEYRING_MISSING
        assert kept_passphrase(path_of(desk)) is None


def test_only_what_the_system_encrypts_is_safe() -> None:
    class File(Chest):
        __module__ = "keyrings.alt.file"

    class Chain(ChainerBackend):
        backends = (Chest(), File())

    assert is_safe(Chest())
    assert not is_safe(File())
    assert not is_safe(Chain())
    assert not is_safe(NoKeyring())


def test_strength_grows_with_what_has_to_be_guessed() -> None:
    assert strength("") == Strength(0, 0)
    assert strength("password").score == 0
    assert strength("xK4$v").score <= 1  # however odd, too short
    assert strength("correct horse battery staple apple").score == 4
    known = strength("Panaderia Nandu", ["Panaderia", "Nandu"])
    assert known.guesses < strength("Panaderia Nandu").guesses
    assert strength("x" * 500).score <= 2
