"""What the internal review says of a diagnosis: our own part first, then the types with evidence.

What comes from the client's own books is left out: it is for the screen only.
"""

from collections.abc import Sequence
from fractions import Fraction

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer

from clientdesk.domain.country import Paper
from clientdesk.domain.diagnosis import (
    Cause,
    Diagnosis,
    Robustness,
    Sign,
    SignResult,
    SignUnit,
    TypeResult,
)
from clientdesk.domain.formats import Formats
from clientdesk.domain.thresholds import Level
from clientdesk.domain.wording import Wording
from clientdesk.output.fonts import Typesetter
from clientdesk.output.review_table import Row, three_columns
from clientdesk.output.sheet import CELL, SECTION, SMALL

_WIDE = (0.46, 0.38, 0.16)
_PLACES = {SignUnit.MONTHS: 1, SignUnit.RATIO: 2}
_UNPRINTED = frozenset({Sign.OWN_BOOKS})


def diagnosis_section(
    diagnosis: Diagnosis, words: Wording, formats: Formats, setter: Typesetter, paper: Paper
) -> list[Flowable]:
    """Our own part, the types that may apply with their evidence, and how sure the hours are."""
    story: list[Flowable] = [Paragraph(words.say("diagnosis.own_part"), SECTION)]
    story += [Paragraph(setter.markup(text), CELL) for text in cause_texts(diagnosis.causes, words)]
    story.append(Paragraph(words.say("diagnosis.types"), SECTION))
    rows = type_rows(diagnosis.types, words, formats)
    if rows:
        header = tuple(words.say(f"diagnosis.{name}") for name in ("sign", "limits", "level"))
        story.append(three_columns(header, rows, setter, paper, _WIDE))
    notes = [*_notes(diagnosis, words), robustness_text(diagnosis.robustness, words, formats)]
    story += [Paragraph(setter.markup(text), SMALL) for text in notes]
    return [*story, Spacer(0, 2 * mm)]


def cause_texts(causes: Sequence[Cause], words: Wording) -> list[str]:
    """A sentence for each cause that is known to hold, with the types it may explain."""
    known = [each for each in causes if each.known]
    if not known:
        return [words.say("diagnosis.no_own_part")]
    return [words.say(f"firm_cause.{each.cause.value}") for each in known]


def type_rows(types: Sequence[TypeResult], words: Wording, formats: Formats) -> list[Row]:
    """Each type that may apply, and a row for each of its signs that is watched or flagged."""
    rows = []
    for found in types:
        signs = [each for each in found.signs if each.points and each.sign not in _UNPRINTED]
        if found.applies and signs:
            points = words.say("diagnosis.points", points=str(found.points))
            rows.append(Row(words.say(f"type.{found.type.value}"), "", points, tinted=True))
            rows += [_row(each, words, formats) for each in signs]
    return rows


def evidence_text(result: SignResult, words: Wording, formats: Formats) -> str:
    """'Selling and collecting took 7.8 % of the fees.'"""
    if result.sign.unit is SignUnit.STATE:
        return words.say(f"evidence.{result.sign.value}_{int(result.value or 0)}")
    value = figure(result.sign, result.value, formats)
    return words.say(f"evidence.{result.sign.value}", value=value)


def figure(sign: Sign, value: Fraction | None, formats: Formats) -> str:
    """A value as its unit is written: '7.8 %', '35', '2.5'."""
    if value is None or sign.unit is SignUnit.SHARE:
        return formats.percent(value, 0 if value is None or _is_whole(value * 100) else 1)
    whole = _is_whole(value) or sign.unit is SignUnit.DAYS
    return formats.number(value, _PLACES.get(sign.unit, 0 if whole else 1))


def robustness_text(found: Robustness, words: Wording, formats: Formats) -> str:
    """How far the hours may be off before the verdict turns."""
    if found.flips_at is None:
        return words.say("robustness.never" if found.firm else "robustness.unknown")
    verdict = "firm" if found.firm else "fragile"
    way = "fewer" if found.flips_at < 0 else "more"
    share = formats.percent(abs(found.flips_at), 0)
    return words.say(f"robustness.{way}_{verdict}", share=share)


def _row(result: SignResult, words: Wording, formats: Formats) -> Row:
    level = words.say(f"level.{result.level.value}")
    text = evidence_text(result, words, formats)
    return Row(text, _limits(result, words, formats), level)


def _limits(result: SignResult, words: Wording, formats: Formats) -> str:
    day = formats.short_date(result.as_of)
    if result.sign.unit is SignUnit.STATE:
        return words.say("diagnosis.as_of", day=day)
    sign, below = result.sign, "below" if _falls(result) else "from"
    places = {
        name: figure(sign, limit, formats)
        for name, limit in (("watch", result.watch), ("flag", result.flag))
    }
    return words.say(f"diagnosis.{below}", day=day, **places)


def _is_whole(value: Fraction) -> bool:
    return value.denominator == 1


def _falls(result: SignResult) -> bool:
    watch, flag = result.watch, result.flag
    return watch is not None and flag is not None and flag < watch


def _notes(diagnosis: Diagnosis, words: Wording) -> list[str]:
    """Which types nothing speaks for, and how much is not assessed."""
    notes = []
    if not diagnosis.applying:
        notes.append(words.say("diagnosis.no_types"))
    signs = [sign for found in diagnosis.types for sign in found.signs]
    unknown = sum(sign.level is Level.NOT_ASSESSED for sign in signs)
    if unknown:
        notes.append(words.say("diagnosis.not_assessed", unknown=str(unknown), all=str(len(signs))))
    if diagnosis.never_let_go:
        notes.append(words.say("diagnosis.never_let_go"))
    return notes
