"""Seals: what was saved is what is there, and a change of one bit of it is noticed."""

from hashlib import blake2b
from pathlib import Path

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import Client, Staff
from clientdesk.storage import seals
from clientdesk.storage.connection import connect
from clientdesk.storage.rows import delete, insert, update
from clientdesk.storage.store import Store

ADD = ChangeLabel.ADD_CLIENT


def test_a_change_seals_what_it_wrote(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, Staff(name="Bea", email="b@x.es", role="owner"))
    text = '{"id":1,"name":"Bea","email":"b@x.es","role":"owner","archived":0}'
    digest = blake2b(text.encode(), digest_size=16).hexdigest()
    assert seals.all_seals(store.db)["staff"] == (1, digest)


def test_seals_hold_through_edits_deletions_undo_and_redo(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, Client(ref="C1", name="Ana"))
        insert(change, Staff(name="Bea"))
    before = seals.all_seals(store.db)
    with store.change(ADD) as change:
        update(change, Client(id=1, ref="C1", name="Ana & Ñandú"))
        delete(change, Staff, 1)
    assert seals.broken(store.db) == ()
    assert "staff" not in seals.all_seals(store.db)
    store.undo()
    after = seals.all_seals(store.db)
    assert {name: after[name] for name in ("client", "staff")} == {
        name: before[name] for name in ("client", "staff")
    }
    store.redo()
    assert seals.broken(store.db) == ()


def test_the_order_of_the_rows_does_not_matter(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, Client(id=1, ref="C1", name="Ana"))
        insert(change, Client(id=2, ref="C2", name="Bea"))
    other = Store.in_memory()
    with other.change(ADD) as change:
        insert(change, Client(id=2, ref="C2", name="Bea"))
        insert(change, Client(id=1, ref="C1", name="Ana"))
    assert seals.all_seals(store.db)["client"] == seals.all_seals(other.db)["client"]
    other.close()


def test_a_flipped_bit_that_sqlite_does_not_see_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    store = Store.create(path)
    with store.change(ADD) as change:
        insert(change, Client(ref="C1", name="Panaderia Ana"))
    store.close()
    content = path.read_bytes()
    assert content.count(b"Panaderia Ana") >= 2  # the row and its line in the history
    path.write_bytes(content.replace(b"Panaderia Ana", b"Panaderia Ano", 1))
    store = Store.open(path)  # quick_check finds nothing
    assert store.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert seals.broken(store.db) in {("client",), ("journal",)}
    store.close()


def test_a_copy_has_the_same_seals_whatever_its_pages_look_like(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "firm.clientdesk")
    with store.change(ADD) as change:
        insert(change, Client(ref="C1", name="Ana"))
    copy = tmp_path / "copy.clientdesk"
    store.db.execute("VACUUM INTO ?", [str(copy)])
    other = connect(str(copy))
    assert seals.all_seals(other) == seals.all_seals(store.db)
    assert seals.broken(other) == ()
    other.close()
    store.close()
