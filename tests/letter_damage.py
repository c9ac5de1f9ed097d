"""Ways to take something away from a letter, or to damage it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from checked_letters import Checked, composed

from clientdesk.app.messages import LANGUAGES, Messages
from clientdesk.domain.letter import Block, LetterTable, Paragraph
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.review_records import HandoverItem, HandoverKind

Damage = Callable[[Checked], Checked]
NOTE = "to do".replace(" ", "").upper()  # as people leave one in a letter


def swap(es: tuple[str, str], en: tuple[str, str]) -> Damage:
    """Other words in the text, by language."""

    def damage(checked: Checked) -> Checked:
        old, new = es if checked.letter.language == "es" else en
        return edited(checked, old, new)

    return damage


def cut(es: str, en: str) -> Damage:
    """A sentence or a part of one taken out of the text."""
    return swap((es, ""), (en, ""))


def drop(key: str, es: str, en: str) -> Damage:
    """The sentence of a paragraph with these words, taken out."""

    def damage(checked: Checked) -> Checked:
        words = es if checked.letter.language == "es" else en
        blocks = [_without_sentence(b, key, words) for b in checked.letter.blocks]
        assert tuple(blocks) != checked.letter.blocks, words
        return with_letter(checked, blocks=tuple(blocks))

    return damage


def add(es: str, en: str) -> Damage:
    """A sentence at the end of the first paragraph."""

    def damage(checked: Checked) -> Checked:
        first, *rest = checked.letter.blocks
        assert isinstance(first, Paragraph)
        words = es if checked.letter.language == "es" else en
        longer = replace(first, text=f"{first.text} {words}")
        return with_letter(checked, blocks=(longer, *rest))

    return damage


def without(key: str) -> Damage:
    """A paragraph taken out."""

    def damage(checked: Checked) -> Checked:
        kept = [b for b in checked.letter.blocks if not (isinstance(b, Paragraph) and b.key == key)]
        assert len(kept) == len(checked.letter.blocks) - 1, key
        return with_letter(checked, blocks=tuple(kept))

    return damage


def without_row(key: str, row: int) -> Damage:
    """A row of a table taken out."""

    def shorter(table: LetterTable) -> LetterTable:
        rows = table.rows[:row] + table.rows[row + 1 :]
        return replace(table, rows=rows, highlighted=None)

    return on_table(key, shorter)


def without_table(key: str) -> Damage:
    def damage(checked: Checked) -> Checked:
        kept = [
            b for b in checked.letter.blocks if not (isinstance(b, LetterTable) and b.key == key)
        ]
        assert len(kept) == len(checked.letter.blocks) - 1, key
        return with_letter(checked, blocks=tuple(kept))

    return damage


def row_twice(key: str, row: int) -> Damage:
    return on_table(key, lambda table: replace(table, rows=(*table.rows, table.rows[row])))


def cell(key: str, row: int, column: int, text: str) -> Damage:
    """Another text in a cell."""

    def changed(table: LetterTable) -> LetterTable:
        rows = [list(each) for each in table.rows]
        rows[row][column] = text
        return replace(table, rows=tuple(map(tuple, rows)))

    return on_table(key, changed)


def on_table(key: str, change: Callable[[LetterTable], LetterTable]) -> Damage:
    def damage(checked: Checked) -> Checked:
        blocks = [
            change(b) if isinstance(b, LetterTable) and b.key == key else b
            for b in checked.letter.blocks
        ]
        assert tuple(blocks) != checked.letter.blocks, key
        return with_letter(checked, blocks=tuple(blocks))

    return damage


def head(**changes: object) -> Damage:
    """Other fields of the letter."""
    return lambda checked: with_letter(checked, **changes)


def stored(**changes: object) -> Damage:
    """Other stored values than the letter was made from."""
    return lambda checked: replace(checked, inputs=replace(checked.inputs, **changes))


def remade(**changes: object) -> Damage:
    """The letter as it comes out of other stored values."""

    def damage(checked: Checked) -> Checked:
        return composed(checked.letter.kind, replace(checked.inputs, **changes))

    return damage


def on_terms(**changes: object) -> Damage:
    """The letter as it comes out of other terms."""

    def damage(checked: Checked) -> Checked:
        return remade(terms=replace(checked.inputs.terms, **changes))(checked)

    return damage


def on_client(**changes: object) -> Damage:
    return lambda checked: remade(client=replace(checked.inputs.client, **changes))(checked)


def on_firm(**changes: object) -> Damage:
    return lambda checked: remade(firm=replace(checked.inputs.firm, **changes))(checked)


def on_agreement(**changes: object) -> Damage:
    def damage(checked: Checked) -> Checked:
        assert checked.inputs.engagement is not None
        return remade(engagement=replace(checked.inputs.engagement, **changes))(checked)

    return damage


def on_file(**changes: object) -> Damage:
    def damage(checked: Checked) -> Checked:
        assert checked.inputs.offboarding is not None
        return remade(offboarding=replace(checked.inputs.offboarding, **changes))(checked)

    return damage


def on_item(id_: int, **changes: object) -> Damage:
    def damage(checked: Checked) -> Checked:
        items = checked.inputs.handover
        changed = tuple(replace(item, **changes) if item.id == id_ else item for item in items)
        return remade(handover=changed)(checked)

    return damage


def without_items(kind: HandoverKind, done: bool | None = None) -> Damage:
    def goes(item: HandoverItem) -> bool:
        return item.kind is kind and (done is None or bool(item.done_on) is done)

    def damage(checked: Checked) -> Checked:
        kept = tuple(item for item in checked.inputs.handover if not goes(item))
        return remade(handover=kept)(checked)

    return damage


def on_option(index: int, **changes: object) -> Damage:
    def damage(checked: Checked) -> Checked:
        options = list(checked.inputs.terms.options)
        options[index] = replace(options[index], **changes)
        return on_terms(options=tuple(options))(checked)

    return damage


def edited(checked: Checked, old: str, new: str) -> Checked:
    blocks = [
        replace(b, text=b.text.replace(old, new)) if isinstance(b, Paragraph) else b
        for b in checked.letter.blocks
    ]
    assert tuple(blocks) != checked.letter.blocks, old
    return with_letter(checked, blocks=tuple(blocks))


def with_letter(checked: Checked, **changes: object) -> Checked:
    return replace(checked, letter=replace(checked.letter, **changes))


def _without_sentence(block: Block, key: str, words: str) -> Block:
    if not isinstance(block, Paragraph) or block.key != key:
        return block
    sentences = re.split(r"(?<=[.?!]) (?=[A-Z])", block.text)
    return replace(block, text=" ".join(each for each in sentences if words not in each))


def without_annex(start: int) -> Damage:
    def damage(checked: Checked) -> Checked:
        annexes = checked.letter.annexes
        return with_letter(checked, annexes=annexes[:start] + annexes[start + 1 :])

    return damage


def short_slips(checked: Checked) -> Checked:
    """The acceptance slips without their last block: nothing to sign on."""
    cut_off = tuple(replace(annex, blocks=annex.blocks[:-1]) for annex in checked.letter.annexes)
    return with_letter(checked, annexes=cut_off)


def no_thanks_first(checked: Checked) -> Checked:
    """The proposal before the thanks."""
    first, second, *rest = checked.letter.blocks
    return with_letter(checked, blocks=(second, first, *rest))


def late_proposal(checked: Checked) -> Checked:
    """Two paragraphs between the thanks and the proposal."""
    first, proposal, *rest = checked.letter.blocks
    words = "Hace buen tiempo." if checked.letter.language == "es" else "The weather is fine."
    blocks = (first, Paragraph(words), Paragraph(words), proposal, *rest)
    return with_letter(checked, blocks=blocks)


def other_amount(old: int, new: int) -> Damage:
    """A sum that is no stored one, in the text."""

    def damage(checked: Checked) -> Checked:
        return edited(checked, checked.formats.money(old), checked.formats.money(new))

    return damage


def other_day(old: date, new: date, key: str) -> Damage:
    """Another day in one paragraph."""

    def damage(checked: Checked) -> Checked:
        before, after = checked.formats.long_date(old), checked.formats.long_date(new)
        blocks = [
            replace(b, text=b.text.replace(before, after))
            if isinstance(b, Paragraph) and b.key == key
            else b
            for b in checked.letter.blocks
        ]
        assert tuple(blocks) != checked.letter.blocks
        return with_letter(checked, blocks=tuple(blocks))

    return damage


def without_day(day: date, key: str) -> Damage:
    def damage(checked: Checked) -> Checked:
        written = checked.formats.long_date(day)
        blocks = [
            replace(b, text=b.text.replace(written, "")) if getattr(b, "key", "") == key else b
            for b in checked.letter.blocks
        ]
        assert tuple(blocks) != checked.letter.blocks
        return with_letter(checked, blocks=tuple(blocks))

    return damage


@cache
def _messages(language: str) -> Messages:
    return Messages(language)


def assert_says_what_to_do(finding: Finding) -> None:
    """A whole sentence in both languages, and a place to go to."""
    assert finding.field or finding.quote
    for language in LANGUAGES:
        sentence = _messages(language).finding(finding)
        assert sentence.endswith(".")
        assert "?" not in sentence, sentence  # a place that nobody filled
