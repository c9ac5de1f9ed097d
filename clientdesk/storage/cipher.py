"""The key of an encrypted workbook.

SQLCipher 4: AES-256 with an HMAC of each page. The key comes from the passphrase by PBKDF2 with
HMAC-SHA-512 and 256,000 rounds over the salt in the file's first 16 bytes. It is derived once;
further connections are given the key itself, which costs nothing.
"""

import os
import unicodedata
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from hmac import compare_digest

from clientdesk.storage.rows import Connection

ROUNDS = 256_000
SALT_BYTES = 16
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Key:
    """Key and salt as SQLCipher takes them: 96 hexadecimal digits. Never shown or logged."""

    digits: str = field(repr=False)

    @property
    def literal(self) -> str:
        """As `PRAGMA key` and `ATTACH ... KEY` take it."""
        return f"\"x'{self.digits}'\""

    @property
    def salt(self) -> str:
        """The hexadecimal digits of what the file begins with."""
        return self.digits[-2 * SALT_BYTES :]


def derive(passphrase: str, salt: bytes) -> Key:
    """The key of the file that begins with this salt. Takes about 0.15 s."""
    text = unicodedata.normalize("NFC", passphrase).encode()
    return Key((pbkdf2_hmac("sha512", text, salt, ROUNDS, _KEY_BYTES) + salt).hex())


def new_key(passphrase: str) -> Key:
    """A key for a new file, with a salt of its own."""
    return derive(passphrase, os.urandom(SALT_BYTES))


def unlock(db: Connection, key: Key | None) -> None:
    """To be called on a new connection before anything else."""
    if key is not None:
        db.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key is said on stderr
        db.execute(f"PRAGMA key = {key.literal}")


def comes_from(key: Key, passphrase: str) -> bool:
    """Whether it is the key of a passphrase; the time it takes does not tell how near it is."""
    return compare_digest(derive(passphrase, bytes.fromhex(key.salt)).digits, key.digits)
