"""Workbooks for the tests of backups: small, and to be told apart by their clients."""

from pathlib import Path

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening
from clientdesk.domain.records import Client
from clientdesk.storage.cipher import new_key
from clientdesk.storage.rows import fetch, insert
from clientdesk.storage.store import Store

PASSPHRASE = "cinco palabras que nadie sabe"


def new_store(path: Path, *names: str, passphrase: str | None = None) -> Store:
    """A new workbook with clients of these names, open."""
    store = Store.create(path, key=new_key(passphrase) if passphrase else None)
    for name in names:
        add(store, name)
    return store


def add(store: Store, name: str) -> None:
    with store.change(ChangeLabel.ADD_CLIENT) as change:
        insert(change, Client(ref=name, name=name))


def names_in(path: Path, passphrase: str | None = None) -> list[str]:
    """The clients of a workbook, which is opened as the program does."""
    store = Store.open(path, opening=Opening(passphrase=passphrase))
    try:
        return [client.name for client in fetch(store, Client)]
    finally:
        store.close()
