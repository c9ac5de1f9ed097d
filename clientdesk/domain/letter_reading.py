"""A letter read for its checks: sentences without names, tables by key, values beside the text."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter, LetterTable, Paragraph, letter_text
from clientdesk.domain.letter_dates import notice_days
from clientdesk.domain.letter_findings import LetterRule
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.lexicon import HIDDEN, Lexicon, Lexicons, fold, hidden
from clientdesk.domain.review_records import Responsible
from clientdesk.domain.wording import Wording
from clientdesk.domain.written_figures import holds, spaced

_SENTENCE_END = re.compile(rf"(?<=[.!?])\s+(?=[¿¡«\"A-ZÁÉÍÓÚÑ{HIDDEN}])")


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules by id with their lists of words, as they hold for one language.

    `records_days` tells within how many days of the letter records go back, by country; "" is
    for every other one.
    """

    rules: Mapping[str, LetterRule]
    lexicons: Lexicons
    records_days: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check found, before it is known which rule asked for it.

    `mild`: only a warning, whatever the rule's severity.
    """

    code: FindingCode
    field: str = ""
    quote: str = ""
    details: tuple[tuple[str, str], ...] = ()
    mild: bool = False


Check = Callable[["Reading"], Iterator[Fault]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it stands, and with the names of the parties blotted out."""

    shown: str
    quiet: str


@dataclass(frozen=True)
class Reading:
    """A letter beside what it was made from."""

    letter: Letter
    inputs: LetterInputs
    rules: Rules
    internal: frozenset[str]
    words: Wording
    formats: Formats
    today: date | None
    pages: int | None

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The text from the salutation to the closing, without tables."""
        found = (block for block in self.letter.blocks if isinstance(block, Paragraph))
        return tuple(spaced(f"{block.lead} {block.text}".strip()) for block in found)

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        found = (block for block in self.letter.blocks if isinstance(block, Paragraph))
        return tuple(spaced(block.text) for block in found)

    @cached_property
    def body(self) -> str:
        return "\n".join(self.paragraphs)

    @cached_property
    def whole(self) -> str:
        """All words of the letter, its head and its annexes too."""
        return "\n".join(map(spaced, letter_text(self.letter).split("\n")))

    @cached_property
    def tables(self) -> tuple[LetterTable, ...]:
        """Those of the text and of the annexes: a long one moves to a page of its own."""
        blocks = [*self.letter.blocks, *(b for annex in self.letter.annexes for b in annex.blocks)]
        return tuple(block for block in blocks if isinstance(block, LetterTable))

    @cached_property
    def content(self) -> str:
        """The subject, the text and its tables, a row a line."""
        rows = ["\t".join(row) for table in self.tables for row in table.rows]
        return "\n".join([spaced(self.letter.subject), self.body, *map(spaced, rows)])

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Without the leads in front of paragraphs, which only name what they are about."""
        return tuple(s for text in self._texts for s in _sentences(text, self.parties))

    @cached_property
    def opening(self) -> tuple[Sentence, ...]:
        """The sentences of the first two paragraphs."""
        return tuple(s for text in self._texts[:2] for s in _sentences(text, self.parties))

    @cached_property
    def parties(self) -> frozenset[str]:
        """Names and addresses of the two sides, which no list of words is meant for."""
        firm, client, letter = self.inputs.firm, self.inputs.client, self.letter
        names = {firm.name, firm.signer, firm.contact, firm.email, firm.place, firm.address}
        names |= {client.name, client.contact, client.city, letter.sender.name, letter.signer}
        names |= {*client.address.splitlines(), *letter.addressee, *letter.sender.details}
        people = (client.contact, firm.contact, firm.signer, letter.signer)
        names |= {word for person in people for word in _own_names(person)}
        return frozenset(spaced(name).strip() for name in names if name.strip())

    @cached_property
    def wares(self) -> frozenset[str]:
        """Names of services and options, as they stand in a list and inside a sentence."""
        names = {service.service for service in self.inputs.services}
        for option in self.inputs.terms.options:
            names |= {option.name, *(line.service for line in option.lines)}
        return frozenset(names | {f"{name[:1].lower()}{name[1:]}" for name in names})

    @cached_property
    def nameless(self) -> str:
        """All words of the letter without the names of the parties."""
        return hidden(self.whole, self.parties)

    @cached_property
    def earliest(self) -> date:
        """The first day on which the relation can end, as the notice has it."""
        notice = notice_days(self.inputs.engagement, self.inputs.firm_country)
        return self.inputs.terms.letter_date + timedelta(days=notice)

    @cached_property
    def end(self) -> date:
        """The effective date, or the first possible one where it comes too soon."""
        terms = self.inputs.terms
        return (
            terms.effective_date
            if terms.notice_override
            else max(terms.effective_date, self.earliest)
        )

    def table(self, key: str) -> LetterTable | None:
        return next((table for table in self.tables if table.key == key), None)

    def rows(self, key: str) -> tuple[str, ...]:
        """The rows of a table as text; none where the letter has no such table."""
        table = self.table(key)
        return tuple(spaced("\t".join(row)) for row in table.rows) if table else ()

    def saying(self, need: str, among: Iterable[Sentence] | None = None) -> list[Sentence]:
        """The sentences that say what this need asks for."""
        wanted = self.rules.lexicons.needed[need]
        sentences = self.sentences if among is None else among
        return [sentence for sentence in sentences if wanted.met_by(sentence.quiet)]

    def hits(self, name: str, text: str | None = None) -> tuple[str, ...]:
        """The words of a list that the letter holds outside the names of its parties."""
        return self.rules.lexicons.forbidden[name].hits(self.nameless if text is None else text)

    def says(self, value: str) -> bool:
        """Whether a value stands in the subject, the text or the tables, in any case."""
        return holds(self.content, value)

    def who(self, who: Responsible | None) -> str:
        """How the tables name who does something, as far as it is the same for every letter."""
        return self.words.texts.get(f"who.{who}", "").partition("{")[0].strip()

    def date(self, day: date) -> str:
        return self.formats.long_date(day)

    def money(self, minor: int) -> str:
        return _money(self.formats, minor)

    def internal_hits(self) -> tuple[str, ...]:
        """What the firm notes down of its clients; 'client A' is none of it in 'the client a'."""
        found = Lexicon(tuple(sorted(self.internal))).hits(hidden(self.nameless, self.wares))
        letters = {word for phrase in self.internal for word in _letters(phrase)}
        return tuple(hit for hit in found if _letters(hit) <= letters)


@lru_cache(maxsize=2048)
def _money(formats: Formats, minor: int) -> str:
    return formats.money(minor)


def fault(
    code: FindingCode, field: str = "", *, quote: str = "", mild: bool = False, **details: str
) -> Fault:
    """A fault at a field or at words of the text, with what its sentence names."""
    return Fault(code, field, quote, tuple(details.items()), mild)


def holds_name(text: str, name: str) -> bool:
    """Whether a name stands in the text; its first letter may be a small one there."""
    return fold(spaced(name)) in fold(spaced(text))


def _sentences(paragraph: str, names: frozenset[str]) -> list[Sentence]:
    quiet = hidden(paragraph, names)
    found: list[Sentence] = []
    start = 0
    for gap in [*_SENTENCE_END.finditer(quiet), None]:
        end = len(quiet) if gap is None else gap.start()
        found.append(Sentence(paragraph[start:end], quiet[start:end]))
        start = end if gap is None else gap.end()
    return found


def _letters(phrase: str) -> set[str]:
    return {word for word in phrase.replace("-", " ").split() if len(word) == 1}


def _own_names(person: str) -> list[str]:
    """'Sra. Ana Quiroga' -> Ana, Quiroga: a salutation may hold the surname alone."""
    return [word for word in person.split() if word[:1].isupper()]
