"""Random real use of a desk: what a user does, in any order, each a use case of its own."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from clientdesk.app.desk import Desk
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client, FileKind, Overhead, Staff

DAY = date(2026, 11, 22)
_WORDS = (
    "Ana & Co", "Łódź Sp. z o.o.", "Peña e Hijos", "O'Hara; Sons", 'Ünal "Best" Ltd', "Ñandú",
    "李记",
)  # fmt: skip


class RandomUse:
    """Acts on a desk as the random numbers say; `folder` takes the files to import."""

    def __init__(self, desk: Desk, random: Random, folder: Path, rows: int = 60) -> None:
        self._desk = desk
        self._random = random
        self._folder = folder
        self._rows = rows
        self._acts: list[Callable[[], object]] = [
            self._add_client, self._add_client, self._edit_client, self._archive, self._add_staff,
            self._add_overhead, self._log, self._log, self._import_time, self._import_invoices,
            self._withdraw, self._undo, self._undo, self._redo, self._open_review,
            self._delete_review,
        ]  # fmt: skip

    def act(self) -> None:
        """One use case, and one change at most; where it is refused, none."""
        known = self._desk.clients.all(include_archived=True)
        try:
            (self._random.choice(self._acts) if known else self._add_client)()
        except Refused:
            return

    def _add_client(self) -> None:
        self._desk.clients.add(Client(ref=self._word(), name=self._word()))

    def _edit_client(self) -> None:
        client = self._client()
        self._desk.clients.save(replace(client, note=self._word() * self._random.randrange(1, 400)))

    def _archive(self) -> None:
        client = self._client()
        self._desk.clients.archive(client.id, not client.archived)

    def _add_staff(self) -> None:
        self._desk.firm.save_staff(Staff(name=self._word()))

    def _add_overhead(self) -> None:
        amount = self._random.randrange(10**7)
        self._desk.firm.save_overhead(
            Overhead(name=self._word(), monthly_amount=amount, valid_from=DAY)
        )

    def _log(self) -> None:
        self._desk.casework.interactions.add(
            Interaction(
                client_id=self._client().id, day=DAY, kind=InteractionKind.CALL, note=self._word()
            )
        )

    def _import_time(self) -> None:
        names = ["User", "Client", "Project", "Start date", "Duration"]
        self._import(FileKind.TIME, names, self._time_row)

    def _time_row(self) -> list[str]:
        minutes = self._random.randrange(1, 600)
        hours = f"{minutes // 60:02}:{minutes % 60:02}:00"
        return ["Bea", self._random.choice(_WORDS), self._word(), self._day(), hours]

    def _import_invoices(self) -> None:
        names = ["Invoice Number", "Client", "Date", "Net", "Total"]
        self._import(FileKind.INVOICES, names, self._invoice_row)

    def _invoice_row(self) -> list[str]:
        net = f"{self._random.randrange(1, 10**6)}.37"
        return [self._word(), self._random.choice(_WORDS), self._day(), net, net]

    def _import(self, kind: FileKind, names: list[str], row: Callable[[], list[str]]) -> None:
        path = self._folder / f"{self._random.randrange(10**9)}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = [row() for _ in range(self._random.randrange(1, self._rows))]
            csv.writer(file).writerows([names, *rows])
        self._desk.imports.commit(self._desk.imports.preview(path, kind))
        path.unlink()

    def _withdraw(self) -> None:
        batches = [batch for batch in self._desk.imports.batches() if not batch.withdrawn]
        if batches:
            self._desk.imports.withdraw(self._random.choice(batches).id)

    def _undo(self) -> None:
        self._desk.undo()

    def _redo(self) -> None:
        self._desk.redo()

    def _open_review(self) -> None:
        self._desk.casework.reviews.open(self._client().id, rows=())

    def _delete_review(self) -> None:
        lines = self._desk.casework.reviews.lines()
        if lines:
            self._desk.casework.reviews.delete(self._random.choice(lines).review.id)

    def _client(self) -> Client:
        return self._random.choice(self._desk.clients.all(include_archived=True))

    def _word(self) -> str:
        return f"{self._random.choice(_WORDS)} {self._random.randrange(10**6)}"

    def _day(self) -> str:
        return (DAY - timedelta(days=self._random.randrange(1, 300))).isoformat()
