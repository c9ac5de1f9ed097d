"""What is asked of a passphrase."""

from dataclasses import dataclass

SHORTEST = 8  # characters


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` is 0 (at once) to 4 (not to be guessed); `guesses` is how many it takes."""

    score: int
    guesses: int
