"""What every test has: no screen, a workbook of its own, a fixed day."""

import os
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import pytest
from hypothesis import settings

from clientdesk.storage.store import Store

_HOME = TemporaryDirectory(prefix="clientdesk-tests-")
TODAY = date(2026, 11, 22)
settings.register_profile("clientdesk", deadline=None)  # how fast is measured in benchmarks/
settings.load_profile("clientdesk")


def pytest_configure() -> None:
    """Settings, backups and logs of the tests are not those of who runs them."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = _HOME.name
    runtime = Path(_HOME.name, "run")
    runtime.mkdir(mode=0o700, exist_ok=True)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    yield store
    store.close()
