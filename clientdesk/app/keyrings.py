"""The passphrase of a workbook in the system's keyring, where the user wants it there.

It is kept under the file's salt, so that no name of a file or a firm stands in the keyring, and a
copy of the workbook finds it too.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.connection import salt_of

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "ClientDesk"


def keyring_works() -> bool:
    """Whether this computer has a keyring that is safe."""
    from clientdesk.app.safe_keyring import safe_keyring  # noqa: PLC0415 - slow import

    return safe_keyring() is not None


def kept_passphrase(path: Path) -> str | None:
    """The passphrase that was kept for a workbook; None where there is none, or no keyring."""
    account = salt_of(path)
    if account is None:
        return None
    return _ask(lambda ring: ring.get_password(_SERVICE, account))


def is_kept(path: Path) -> bool:
    """Whether the keyring holds a passphrase for a workbook."""
    return kept_passphrase(path) is not None


def keep_passphrase(path: Path, passphrase: str) -> None:
    """Gives the keyring the passphrase of an encrypted workbook. Refused(KEYRING_MISSING)."""
    account = salt_of(path)
    if account is None:
        raise Refused(RefusalCode.NOT_ENCRYPTED, path=str(path))
    _ask(lambda ring: ring.set_password(_SERVICE, account, passphrase))
    if kept_passphrase(path) != passphrase:
        raise Refused(RefusalCode.KEYRING_MISSING)


def forget_passphrase(path: Path) -> None:
    """Takes the passphrase of a workbook out of the keyring, if it is there."""
    account = salt_of(path)
    if account is not None:
        forget_account(account)


def forget_account(account: str) -> None:
    """The same, for a file that has another salt by now."""
    _ask(lambda ring: _drop(ring, account))


def _ask(question: Callable[["KeyringBackend"], str | None]) -> str | None:
    """The keyring's answer; None where there is no keyring, or it does not answer."""
    from clientdesk.app.safe_keyring import FAILURES, safe_keyring  # noqa: PLC0415 - slow import

    backend = safe_keyring()
    if backend is None:
        return None
    try:
        return question(backend)
    except FAILURES:
        return None


def _drop(ring: "KeyringBackend", account: str) -> None:
    if ring.get_password(_SERVICE, account) is not None:
        ring.delete_password(_SERVICE, account)
