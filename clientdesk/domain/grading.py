"""The grade of a client: stated criteria with weights, points out of 100, and why it is so.

What is not known lowers the confidence, never the grade: points are shared out over the weights
that are known. Internal: a grade is on nothing that a client may see, and D means "act".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor

from clientdesk.domain.assessments import ClientGrade, GradeLetter, GradeWeight
from clientdesk.domain.money import ratio

WHOLE = 100  # what the weights add up to
_CUT_OFF = "cut_off_"


class GradeCriterion(StrEnum):
    """What a client is judged by."""

    MARGIN = "margin"
    PAYMENT = "payment"
    ORGANISATION = "organisation"
    SCOPE = "scope"
    GROWTH = "growth"
    SATISFACTION = "satisfaction"
    RISK = "risk"


class GradeMeasure(StrEnum):
    """What says how a client does in a criterion; yes is 1 and no is 0."""

    MARGIN = "margin"  # full profit ÷ fees
    DAYS_TO_PAY = "days_to_pay"
    OVERDUE = "overdue"  # for more than 30 days ÷ what was invoiced, both with tax
    PUNCTUALITY = "punctuality"  # of payments; 1 to 5, as all answers of the review but the named
    DOCUMENTS = "documents"  # how complete they are
    DEADLINES = "deadlines"  # whether documents come in time
    UNDERSTANDS = "understands"  # our way of working; yes or no
    MONTHS_BEHIND = "months_behind"  # of the books
    EFFORT = "effort"  # time worked ÷ what the agreed services should take
    WITHIN_SCOPE = "within_scope"
    EXTRA_WORK = "extra_work"  # neither agreed nor charged; yes or no
    FEE_GROWTH = "fee_growth"  # against the twelve months before
    PROSPECTS = "prospects"  # of its business
    SATISFACTION = "satisfaction"  # 0 to 10
    EASE = "ease"  # of working together
    REFERRALS = "referrals"  # clients it brought in a year
    COMFORT = "comfort"  # of the firm, answering for the work


@dataclass(frozen=True, slots=True)
class Band:
    """Where a measure earns nothing and where it earns all, in a straight line between.

    `step` is what it is counted in when somebody says what it should be.
    """

    criterion: GradeCriterion
    nothing: Fraction
    full: Fraction
    step: Fraction = Fraction(1)

    def share(self, value: Fraction) -> Fraction:
        """0 to 1. Days to pay, all at 30 and nothing at 90: 45 days earn 3/4."""
        exact = (value - self.nothing) / (self.full - self.nothing)
        return min(max(exact, Fraction(0)), Fraction(1))

    def value_at(self, share: Fraction) -> Fraction:
        """The value that earns at least this share, in whole steps; never beyond `full`."""
        exact = (self.nothing + share * (self.full - self.nothing)) / self.step
        if self.full > self.nothing:
            return min(ceil(exact) * self.step, self.full)
        return max(floor(exact) * self.step, self.full)


Bands = Mapping[GradeMeasure, Band]


@dataclass(frozen=True, slots=True)
class GradeScale:
    """How much each criterion counts, and the points from which A, B and C are given."""

    weights: Mapping[GradeCriterion, int]
    cut_offs: Mapping[GradeLetter, int]

    @property
    def is_sound(self) -> bool:
        """Weights that add up to 100, and cut-offs that fall from A to C."""
        a, b, c = (self.cut_offs[letter] for letter in _CUT_LETTERS)
        sums = sum(self.weights.values()) == WHOLE and min(self.weights.values()) >= 0
        return sums and WHOLE >= a > b > c > 0

    def letter(self, points: Fraction | int) -> GradeLetter:
        """The best letter whose cut-off is reached; D below all."""
        reached = (letter for letter in _CUT_LETTERS if points >= self.cut_offs[letter])
        return next(reached, GradeLetter.D)


@dataclass(frozen=True, slots=True)
class GradeEvidence:
    """A measure as it is known, and the share of full points that it earns."""

    measure: GradeMeasure
    value: Fraction
    share: Fraction


@dataclass(frozen=True, slots=True)
class GradeLine:
    """A criterion: its share is the mean of what is known, None where nothing is."""

    criterion: GradeCriterion
    weight: int
    evidence: tuple[GradeEvidence, ...] = ()
    share: Fraction | None = None

    @property
    def points(self) -> Fraction | None:
        """Share × weight."""
        return None if self.share is None else self.share * self.weight


@dataclass(frozen=True, slots=True)
class GradeStep:
    """One change that would be enough for a better letter, nothing else changing."""

    measure: GradeMeasure
    value: Fraction
    wanted: Fraction
    letter: GradeLetter


@dataclass(frozen=True, slots=True)
class Grade:
    """A computed grade. `points` are 0 to 100, rounded down, so that a cut-off shown as reached is.

    `confidence` is the per cent of weight that is known; `lowest` and `highest` are what it could
    be with the rest known.
    """

    letter: GradeLetter
    points: int
    confidence: int
    lines: tuple[GradeLine, ...]
    lowest: GradeLetter
    highest: GradeLetter


@dataclass(frozen=True, slots=True)
class Graded:
    """A client's grade: the computed one, and the one set by hand that stands in its place."""

    computed: Grade | None = None
    by_hand: ClientGrade | None = None

    @property
    def letter(self) -> GradeLetter | None:
        if self.by_hand is not None:
            return self.by_hand.grade
        return self.computed.letter if self.computed else None


UNGRADED = Graded()
_CUT_LETTERS = (GradeLetter.A, GradeLetter.B, GradeLetter.C)
DEFAULT_SCALE = GradeScale(
    weights={
        GradeCriterion.MARGIN: 30,
        GradeCriterion.PAYMENT: 20,
        GradeCriterion.ORGANISATION: 15,
        GradeCriterion.SCOPE: 10,
        GradeCriterion.GROWTH: 10,
        GradeCriterion.SATISFACTION: 10,
        GradeCriterion.RISK: 5,
    },
    cut_offs={GradeLetter.A: 75, GradeLetter.B: 60, GradeLetter.C: 40},
)


def grade_of(
    values: Mapping[GradeMeasure, Fraction], scale: GradeScale, bands: Bands
) -> Grade | None:
    """The grade that these values earn; None where nothing with a weight is known."""
    lines = tuple(_line(each, weight, values, bands) for each, weight in scale.weights.items())
    known = sum(line.weight for line in lines if line.share is not None)
    if not known:
        return None
    earned = _earned(lines)
    score = earned * WHOLE / known
    return Grade(
        letter=scale.letter(score),
        points=floor(score),
        confidence=known,
        lines=lines,
        lowest=scale.letter(earned),
        highest=scale.letter(earned + WHOLE - known),
    )


def steps_of(grade: Grade, scale: GradeScale, bands: Bands) -> tuple[GradeStep, ...]:
    """Each single change that reaches the next letter, the one that goes least far first."""
    if grade.letter is GradeLetter.A:
        return ()
    letters = list(GradeLetter)
    better = letters[letters.index(grade.letter) - 1]
    missing = Fraction(scale.cut_offs[better] * grade.confidence, WHOLE) - _earned(grade.lines)
    found = []
    for line in grade.lines:
        for each in line.evidence if line.weight else ():
            # A measure is one part of its criterion's mean.
            move = missing * len(line.evidence) / line.weight
            if each.share + move <= 1:
                wanted = bands[each.measure].value_at(each.share + move)
                found.append((move, GradeStep(each.measure, each.value, wanted, better)))
    return tuple(step for _, step in sorted(found, key=lambda pair: pair[0]))


def bands(target_margin: int) -> dict[GradeMeasure, Band]:
    """Where each measure earns nothing and all; the margin earns all at the firm's target."""
    one, none, per_cent = Fraction(1), Fraction(0), Fraction(1, 100)
    target, tenth = Fraction(max(target_margin, 1), 100), Fraction(1, 10)
    payment, organisation = GradeCriterion.PAYMENT, GradeCriterion.ORGANISATION
    scope, growth = GradeCriterion.SCOPE, GradeCriterion.GROWTH
    satisfied = GradeCriterion.SATISFACTION
    return {
        GradeMeasure.MARGIN: Band(GradeCriterion.MARGIN, none, target, per_cent),
        GradeMeasure.DAYS_TO_PAY: Band(payment, Fraction(90), Fraction(30)),
        GradeMeasure.OVERDUE: Band(payment, Fraction(1, 4), none, per_cent),
        GradeMeasure.PUNCTUALITY: _of_five(payment),
        GradeMeasure.DOCUMENTS: _of_five(organisation),
        GradeMeasure.DEADLINES: _of_five(organisation),
        GradeMeasure.UNDERSTANDS: Band(organisation, none, one),
        GradeMeasure.MONTHS_BEHIND: Band(organisation, Fraction(6), none),
        GradeMeasure.EFFORT: Band(scope, Fraction(2), one, per_cent),
        GradeMeasure.WITHIN_SCOPE: _of_five(scope),
        GradeMeasure.EXTRA_WORK: Band(scope, one, none),
        GradeMeasure.FEE_GROWTH: Band(growth, -tenth, tenth, per_cent),
        GradeMeasure.PROSPECTS: _of_five(growth),
        GradeMeasure.SATISFACTION: Band(satisfied, none, Fraction(10)),
        GradeMeasure.EASE: _of_five(satisfied),
        GradeMeasure.REFERRALS: Band(satisfied, none, one),
        GradeMeasure.COMFORT: _of_five(GradeCriterion.RISK),
    }


def scale_from(rows: Iterable[GradeWeight]) -> GradeScale:
    """The scale that a workbook keeps, the defaults where it keeps nothing."""
    kept = {row.criterion: row.weight for row in rows}
    default = DEFAULT_SCALE
    return GradeScale(
        weights={each: kept.get(each, weight) for each, weight in default.weights.items()},
        cut_offs={
            letter: kept.get(_CUT_OFF + letter.lower(), points)
            for letter, points in default.cut_offs.items()
        },
    )


def rows_of(scale: GradeScale) -> list[GradeWeight]:
    """A scale as a workbook keeps it: a row for each criterion and each cut-off."""
    weights = [GradeWeight(criterion=each, weight=n) for each, n in scale.weights.items()]
    cut_offs = scale.cut_offs.items()
    return weights + [GradeWeight(criterion=_CUT_OFF + a.lower(), weight=n) for a, n in cut_offs]


def _of_five(criterion: GradeCriterion) -> Band:
    return Band(criterion, Fraction(1), Fraction(5))


def _line(
    criterion: GradeCriterion,
    weight: int,
    values: Mapping[GradeMeasure, Fraction],
    bands: Bands,
) -> GradeLine:
    evidence = tuple(
        GradeEvidence(measure, values[measure], band.share(values[measure]))
        for measure, band in bands.items()
        if band.criterion is criterion and measure in values
    )
    whole = sum((each.share for each in evidence), Fraction(0))
    return GradeLine(criterion, weight, evidence, ratio(whole, len(evidence)))


def _earned(lines: Iterable[GradeLine]) -> Fraction:
    return sum((line.points for line in lines if line.points is not None), Fraction(0))
