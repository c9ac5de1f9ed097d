"""The keyrings that the system encrypts; a file in clear text is no place for a passphrase.

Loading them takes as long as half a window, so this module is imported where a keyring is asked.
"""

import sys

from keyring import get_keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

if sys.platform == "linux":
    from secretstorage.exceptions import SecretStorageException

    # What a keyring says when it is locked, or its owner wants it to stay so.
    FAILURES: tuple[type[Exception], ...] = (KeyringError, OSError, SecretStorageException)
else:
    FAILURES = (KeyringError, OSError)

_SAFE = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
)


def is_safe(backend: KeyringBackend) -> bool:
    """Whether what a keyring is given is encrypted by the system; every one of a chain."""
    chain = getattr(backend, "backends", None)
    if chain is not None:
        return bool(chain) and all(map(is_safe, chain))
    return type(backend).__module__ in _SAFE


def safe_keyring() -> KeyringBackend | None:
    """The system's keyring, None where it has none that is safe."""
    backend = get_keyring()
    return backend if is_safe(backend) else None
