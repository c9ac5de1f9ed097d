"""What happened with the clients of a demo firm: the log of log.toml in the firm's language."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from demo_firm import DemoFirm

_NOTES = {"es": 3, "en": 4}  # where an entry has its note in each language


def log_rows(firm: DemoFirm) -> list[list[str]]:
    """Header and entries as a file has them, by day; amounts as the language writes them."""
    table = tomllib.loads(Path(__file__).with_name("log.toml").read_text("utf-8"))
    words = table["words"][firm.language]
    rows = [
        (entry[0], client["number"], _row(firm, words, client["number"], entry))
        for client in table["client"]
        for entry in client["log"]
    ]
    return [words["header"], *(row for _, _, row in sorted(rows, key=lambda each: each[:2]))]


def _row(firm: DemoFirm, words: dict[str, Any], number: int, entry: list[Any]) -> list[str]:
    day, kind, person = entry[:3]
    more: dict[str, Any] = entry[5] if len(entry) > 5 else {}
    staff = firm.make["staff"]
    return [
        f"{date.fromisoformat(day):%d/%m/%Y}",
        *(_name(firm, number), words[kind], entry[_NOTES[firm.language]]),
        more["topic"][firm.language == "en"] if "topic" in more else "",
        *(words[more[key]] if key in more else "" for key in ("state", "channel")),
        *(staff[person]["name"], str(more.get("minutes", ""))),
        staff[more["approved"]]["name"] if "approved" in more else "",
        *_price(firm, words, more),
        _name(firm, more["other"]) if "other" in more else "",
    ]


def _price(firm: DemoFirm, words: dict[str, Any], more: dict[str, Any]) -> Iterator[str]:
    """The amount, and whether it was paid."""
    amount: str = more.get("amount", "")
    yield amount.replace(".", ",") if firm.language == "es" else amount
    yield words["paid" if more["paid"] else "unpaid"] if "paid" in more else ""


def _name(firm: DemoFirm, number: int) -> str:
    return firm.members[number - 1].name
