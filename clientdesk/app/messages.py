"""What a problem or a refusal says to people, in one language."""

import tomllib
from string import Formatter

from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.problems import Problem, Refused
from clientdesk.resource_files import resource

LANGUAGES = ("en", "es")
# Details that are codes, and the section with their words.
_CODES = {"items": "open_item", "causes": "firm_cause", "tables": "table"}


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
        details = {name: self._said(name, value) for name, value in refused.details.items()}
        return _fill(self._sections["refusal"][refused.code], details)

    def finding(self, finding: Finding) -> str:
        """What to mend in a letter."""
        return _fill(self._sections["finding"][finding.variant], dict(finding.details))

    def command(self, key: str, **details: str) -> str:
        """A sentence of the command line."""
        said = {name: self._said(name, value) for name, value in details.items()}
        return _fill(self._sections["command"][key], said)

    def table(self, name: str) -> str:
        """What a table of the workbook holds; its name where it is none of ours."""
        return str(self._sections["table"].get(name, name))

    def _said(self, name: str, value: str) -> str:
        """A detail as it is, or each of its codes in words."""
        if name not in _CODES:
            return value
        words = self._sections[_CODES[name]]
        return ", ".join(words[code] for code in value.replace(",", " ").split())


def _fill(sentence: str, details: dict[str, str]) -> str:
    places = {name: details.get(name, "?") for _, name, _, _ in Formatter().parse(sentence) if name}
    # A file's name may have bytes that are no text.
    return sentence.format(**places).encode("utf-8", "replace").decode("utf-8")
