"""Commands that only read work beside whoever has the workbook open, and from any medium."""

from dataclasses import replace
from pathlib import Path

import click

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.opening import Opening, ReadOnly
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.launch import open_desk, system_language

_ONLY_READABLE = frozenset(
    {RefusalCode.IN_USE, RefusalCode.IN_USE_ELSEWHERE, RefusalCode.READ_ONLY}
)


def desk_to_read(path: Path, opening: Opening) -> Desk:
    """The workbook, or one state of it where it cannot be written; standard error says so then."""
    try:
        return open_desk(path, opening)
    except Refused as refused:
        if refused.code not in _ONLY_READABLE:
            raise
    desk = open_desk(path, replace(opening, read_only=True))
    if desk.read_only is not None:
        click.echo(_words(path, desk.read_only), err=True)
    return desk


def _words(path: Path, state: ReadOnly) -> str:
    messages, as_of = Messages(system_language()), f"{state.as_of:%Y-%m-%d %H:%M:%S}"
    holder = state.holder
    if holder is None or holder.since is None:
        return messages.command("one_state", path=str(path), as_of=as_of)
    return messages.command(
        "one_state_of_held",
        path=str(path),
        holder=f"{holder.user} @ {holder.host}",
        since=f"{holder.since:%Y-%m-%d %H:%M}",
        as_of=as_of,
    )
