"""What a problem or a refusal says to people, in one language."""

import tomllib
from string import Formatter

from clientdesk.domain.problems import Problem, Refused
from clientdesk.resource_files import resource

LANGUAGES = ("en", "es")


class Messages:
    """Sentences of `resources/messages/<language>.toml`, with their named places filled."""

    def __init__(self, language: str) -> None:
        known = language if language in LANGUAGES else "en"
        self._sections = tomllib.loads(resource("messages", f"{known}.toml").read_text("utf-8"))

    def problem(self, problem: Problem) -> str:
        """Why a row was not read, without its place."""
        details = {"column": problem.column, "value": problem.value, "row": str(problem.row)}
        return _fill(self._sections["problem"][problem.code], details)

    def refusal(self, refused: Refused) -> str:
        """What did not happen and what to do about it."""
        return _fill(self._sections["refusal"][refused.code], refused.details)

    def command(self, key: str, **details: str) -> str:
        """A sentence of the command line."""
        return _fill(self._sections["command"][key], details)


def _fill(sentence: str, details: dict[str, str]) -> str:
    places = {name: details.get(name, "?") for _, name, _, _ in Formatter().parse(sentence) if name}
    return sentence.format(**places)
