"""How likely clients agree, as `resources/plan.toml` has it and as they answered."""

import tomllib
from functools import cache
from typing import Any

from clientdesk.domain.acceptance import Acceptance, Band, Learned
from clientdesk.resource_files import resource


def acceptance(learned: tuple[Learned, ...] = ()) -> Acceptance:
    """The defaults with the firm's own answers."""
    table = _table()
    other = table["other"]
    return Acceptance(
        bands=tuple(Band(row["up_to"], row["chance"]) for row in table["dearer"]),
        above=other["above"],
        scope=other["scope"],
        share=other["share"],
        weight=other["weight"],
        learned=learned,
    )


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("plan.toml").read_text(encoding="utf-8"))
