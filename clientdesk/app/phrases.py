"""A passphrase made by chance, of words that can be remembered and typed on any keyboard."""

import secrets

from mnemonic import Mnemonic

WORDS = 5  # of some 2,000 each: more than 50 bits
_LISTS = {"en": "english", "es": "spanish"}


def suggest(language: str) -> str:
    """Five words of a language ('en' or 'es'), with blanks between; another phrase each time."""
    words = known_words(language)
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def known_words(language: str) -> list[str]:
    """The words a phrase is made of: those of BIP-39 without an accent."""
    return [word for word in Mnemonic(_LISTS[language]).wordlist if word.isascii()]
