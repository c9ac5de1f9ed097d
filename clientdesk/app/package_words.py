"""What proposed packages are called: `resources/packages.toml`."""

import tomllib
from dataclasses import dataclass

from clientdesk.app.messages import LANGUAGES
from clientdesk.resource_files import resource


@dataclass(frozen=True, slots=True)
class PackageWords:
    """Names from small to large, of up to three packages and of more, and the reason written where
    packages are not nested.
    """

    few: tuple[str, ...]
    names: tuple[str, ...]
    exception: str

    def names_for(self, count: int) -> tuple[str, ...]:
        """A name for each of so many packages."""
        return (self.few if count <= len(self.few) else self.names)[:count]


def load_package_words(language: str) -> PackageWords:
    """The words in a language, in English where it is not known."""
    table = tomllib.loads(resource("packages.toml").read_text("utf-8"))
    section = table[language if language in LANGUAGES else "en"]
    return PackageWords(tuple(section["few"]), tuple(section["names"]), section["exception"])
