"""A letter's text as it is edited: plain words, a table as one line that stands for it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from clientdesk.domain.letter import Block, Letter, Paragraph

_GAP = re.compile(r"\n\s*\n")
_BLANKS = re.compile(r"[ \t\n\u2028]+")  # not the no-break space, which is part of an amount
_MUCH = 0.4  # of the words, from which on a rewritten paragraph is told by them
_START = 8  # words
_LEAD = re.compile(r"\*\*(.+?)\*\*\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """What of a letter can be written by hand."""

    subject: str
    salutation: str
    text: str
    closing: str


def words_of(letter: Letter) -> LetterWords:
    return LetterWords(
        subject=letter.subject,
        salutation=letter.salutation,
        text=editable_text(letter),
        closing=letter.closing,
    )


def with_words(letter: Letter, words: LetterWords) -> Letter:
    """The letter with these words in place of its own; see `with_text`."""
    return replace(
        with_text(letter, words.text),
        subject=words.subject,
        salutation=words.salutation,
        closing=words.closing,
    )


def editable_text(letter: Letter) -> str:
    """The paragraphs with a blank line between them, a lead as `**lead**`, a table as `[title]`."""
    return "\n\n".join(editable_parts(letter))


def editable_parts(letter: Letter) -> tuple[str, ...]:
    """What stands in the text for each block, from the top."""
    lines = iter(table_lines(letter))
    return tuple(
        _shown(each) if isinstance(each, Paragraph) else next(lines) for each in letter.blocks
    )


def table_lines(letter: Letter) -> tuple[str, ...]:
    """The line that stands for each table of the text, from the top; no two are alike."""
    lines: list[str] = []
    for block in letter.blocks:
        if not isinstance(block, Paragraph):
            title = _title(block)
            same = sum(line == f"[{title}]" for line in lines)
            lines.append(f"[{title} {same + 1}]" if same else f"[{title}]")
    return tuple(lines)


def line_about(letter: Letter, key: str) -> str:
    """Where the text speaks of something: the line of that table, else the beginning of that
    paragraph; empty where it does not.
    """
    parts = zip(letter.blocks, editable_parts(letter), strict=True)
    found = [(block, part) for block, part in parts if getattr(block, "key", "") == key]
    tables = [part for block, part in found if not isinstance(block, Paragraph)]
    starts = [" ".join(part.split(" ")[:_START]) for _, part in found]
    return next(iter([*tables, *starts]), "")


def with_text(letter: Letter, text: str) -> Letter:
    """The letter with this text in place of its own. Its tables stand where their lines stand; a
    table without its line is left out. A paragraph keeps its key where it can be told which it was.
    """
    tables = dict(zip(table_lines(letter), _tables(letter), strict=True))
    blocks: list[Block] = []
    for chunk in _chunks(text, tables):
        blocks.append(tables[chunk] if chunk in tables else _paragraph(chunk))
    if letter.blocks and not blocks:
        blocks = [Paragraph("")]  # a letter has a text, also where the user took it all out
    return replace(letter, blocks=tuple(_keyed(blocks, letter.blocks)))


def _shown(paragraph: Paragraph) -> str:
    lead = f"**{paragraph.lead}** " if paragraph.lead else ""
    return _joined([f"{lead}{paragraph.text}"])


def _title(block: Block) -> str:
    return str(getattr(block, "title", "") or getattr(block, "key", "") or "…")


def _tables(letter: Letter) -> list[Block]:
    return [block for block in letter.blocks if not isinstance(block, Paragraph)]


def _chunks(text: str, tables: dict[str, Block]) -> Iterator[str]:
    """Paragraphs without line breaks; the line of a table is one even without blanks around it."""
    for part in _GAP.split(text):
        words: list[str] = []
        for line in part.split("\n"):
            if line.strip() in tables:
                yield from filter(None, (_joined(words), line.strip()))
                words = []
            else:
                words.append(line)
        if joined := _joined(words):
            yield joined


def _joined(lines: Sequence[str]) -> str:
    return _BLANKS.sub(" ", "\n".join(lines)).strip(" ")


def _paragraph(chunk: str) -> Paragraph:
    lead = _LEAD.fullmatch(chunk)
    return Paragraph(lead[2], lead=lead[1].strip()) if lead else Paragraph(chunk)


def _keyed(blocks: Sequence[Block], before: Sequence[Block]) -> list[Block]:
    """The blocks with the keys of those they were."""
    keyed = list(blocks)
    same = SequenceMatcher(None, [_same(each) for each in before], [_same(each) for each in blocks])
    for tag, first, last, start, end in same.get_opcodes():
        old = before[first:last]
        keyed[start:end] = old if tag == "equal" else _rekeyed(blocks[start:end], old)
    return keyed


def _rekeyed(blocks: Sequence[Block], before: Sequence[Block]) -> list[Block]:
    """A rewritten paragraph is the one with the same lead or much the same words, else the one in
    the same place."""
    left = [each for each in before if isinstance(each, Paragraph)]
    was: dict[int, Paragraph] = {}
    places = [place for place, each in enumerate(blocks) if isinstance(each, Paragraph)]
    for alike in (_alike, _comparable):
        for place in places:
            if place not in was and (found := alike(blocks[place], left)) is not None:
                was[place] = found
                left.remove(found)
    return [_named(each, was.get(place)) for place, each in enumerate(blocks)]


def _named(block: Block, was: Paragraph | None) -> Block:
    return replace(block, key=was.key) if was and isinstance(block, Paragraph) else block


def _alike(block: Block, old: Sequence[Paragraph]) -> Paragraph | None:
    if not isinstance(block, Paragraph):
        return None
    found = [each for each in old if block.lead and each.lead == block.lead]
    found = found or [each for each in old if _likeness(each, block) > _MUCH]
    return max(found, key=lambda each: _likeness(each, block), default=None)


def _comparable(block: Block, old: Sequence[Paragraph]) -> Paragraph | None:
    """The next one that has a lead as this one has, or has none as this one."""
    if not isinstance(block, Paragraph):
        return None
    return next((each for each in old if bool(each.lead) == bool(block.lead)), None)


def _likeness(one: Paragraph, other: Paragraph) -> float:
    return SequenceMatcher(None, one.text.split(), other.text.split()).ratio()


def _same(block: Block) -> object:
    return (block.lead, block.text) if isinstance(block, Paragraph) else id(block)
