"""A letter made final: checked, typeset, with all that is kept of it. Reads only."""

from dataclasses import dataclass, replace

from clientdesk.app.letter_book import LetterBook
from clientdesk.app.letter_rules import letter_rules
from clientdesk.app.wording import common_wording
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_findings import Finding, LetterRule
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.output.pdf_pages import page_count

_LONGEST = 2  # pages that need no second look; the limit itself is D25 of the letter rules


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedLetter:
    """A letter that no rule blocks, and its file."""

    letter: Letter
    inputs: LetterInputs
    rules: tuple[LetterRule, ...]
    findings: tuple[Finding, ...]
    pdf: bytes


def finish(book: LetterBook, inputs: LetterInputs, letter: Letter) -> FinishedLetter:
    """Raises Refused: LETTER_WORDS and LETTER_BLOCKED where a rule blocks it, MISSING_GLYPH."""
    from clientdesk.output.letter_pdf import letter_pdf  # noqa: PLC0415 - slow import

    book.refuse_hints(letter, inputs)
    letter = replace(letter, stamp="")
    pdf = letter_pdf(letter, invariant=True)
    findings = book.check_with(letter, inputs, text_pages(letter, pdf))
    refuse_blocked(findings)
    return FinishedLetter(
        letter=letter,
        inputs=inputs,
        rules=tuple(letter_rules(letter.language).rules.values()),
        findings=findings,
        pdf=pdf,
    )


def text_pages(letter: Letter, pdf: bytes) -> int:
    """How many pages a typeset letter has without its annexes."""
    from clientdesk.output.letter_pdf import letter_pdf  # noqa: PLC0415 - slow import

    pages = page_count(pdf) - len(letter.annexes)
    if pages > _LONGEST:  # or an annex has more than one
        pages = page_count(letter_pdf(replace(letter, annexes=()), invariant=True))
    return pages


def refuse_blocked(findings: tuple[Finding, ...]) -> None:
    """Refused(LETTER_BLOCKED) with the rules that keep a letter a draft."""
    rules = dict.fromkeys(finding.rule for finding in findings if finding.blocks)
    if rules:
        raise Refused(RefusalCode.LETTER_BLOCKED, rules=", ".join(rules))


def stamped(letter: Letter) -> Letter:
    """The letter with a word across each page that says it is not final."""
    words = common_wording(letter.language)
    return replace(letter, stamp=words.say("stamp.draft"))
