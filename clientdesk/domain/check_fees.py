"""The new fee and why: F02 to F06, F09 and F10."""

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from clientdesk.domain.check_ending import other_dates
from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter_dates import renegotiation_notice
from clientdesk.domain.letter_inputs import VolumeFact
from clientdesk.domain.letter_reading import Fault, Reading, Sentence, fault
from clientdesk.domain.written_figures import amounts_in, holds, percents_in, same_figure

_MOST_FACTS = 3


def thanks_first(reading: Reading) -> Iterator[Fault]:
    """F02: thanks, then what changes, both in the first two paragraphs."""
    thanks = reading.saying("thanks", reading.opening)
    change = reading.saying("change", reading.opening)
    if not thanks:
        yield fault(FindingCode.THANKS_FIRST, "thanks")
    if not change or (thanks and _place(reading, change[0]) < _place(reading, thanks[0])):
        yield fault(FindingCode.CHANGE_LATE, "proposal")


def fees(reading: Reading) -> Iterator[Fault]:
    """F03: today's fee and the new one to the cent, for a month, with or without tax."""
    terms = reading.inputs.terms
    if not terms.current_fee or terms.proposed_fee is None:
        yield fault(FindingCode.FEE_UNKNOWN, "current_fee")
        return
    for name, fee in (("current_fee", terms.current_fee), ("proposed_fee", terms.proposed_fee)):
        if not holds(reading.body, reading.money(fee)):
            yield fault(FindingCode.FEE_UNSAID, name, amount=reading.money(fee))
    yield from _strange_fees(reading)
    said = _fee_sentences(reading)
    if not reading.saying("monthly", said):
        yield fault(FindingCode.PERIOD_UNSAID, "proposal")
    if not reading.saying("tax_included" if terms.tax_included else "tax_excluded", said):
        yield fault(FindingCode.TAX_UNSAID, "proposal")


def fees_if_known(reading: Reading) -> Iterator[Fault]:
    """F03 where a letter can do without a fee."""
    terms = reading.inputs.terms
    return fees(reading) if terms.current_fee and terms.proposed_fee else iter(())


def difference(reading: Reading) -> Iterator[Fault]:
    """F04: the difference as a sum and in per cent; judged where both fees are the stored ones."""
    terms = reading.inputs.terms
    if not terms.current_fee or terms.proposed_fee is None:
        return
    rise = terms.proposed_fee - terms.current_fee
    amount = reading.money(rise)
    percent = reading.formats.percent(Fraction(rise, terms.current_fee), 1)
    said = "\n".join(sentence.shown for sentence in _fee_sentences(reading))
    if said and not holds(said, amount):
        yield fault(FindingCode.DIFFERENCE_UNSAID, "proposal", amount=amount)
    found = percents_in(said)
    if said and not any(same_figure(each, percent) for each in found):
        yield fault(FindingCode.PERCENT_UNSAID, "proposal", percent=percent)


def notice(reading: Reading) -> Iterator[Fault]:
    """F05: the change begins after the notice, on the day that the letter names."""
    terms = reading.inputs.terms
    first = earliest_change(reading)
    if terms.effective_date < terms.letter_date + first and not terms.notice_override:
        earliest = reading.date(terms.letter_date + first)
        yield fault(FindingCode.NOTICE_SHORT, "effective_date", earliest=earliest)
    day = reading.date(terms.effective_date)
    said = [sentence.shown for sentence in _fee_sentences(reading)]
    if not any(holds(text, day) for text in said or [reading.letter.subject, reading.body]):
        yield fault(FindingCode.EFFECTIVE_MISSING, "proposal", date=day)
    yield from _first_step(reading)
    stages = {stage.starts_on for stage in terms.stages}
    for found in other_dates(reading, [reading.letter.subject, *said], terms.effective_date):
        if found.quote not in map(reading.date, stages):
            yield found


def _first_step(reading: Reading) -> Iterator[Fault]:
    """The steps of a rise begin on the day of the change."""
    terms = reading.inputs.terms
    begins = min((stage.starts_on for stage in terms.stages), default=terms.effective_date)
    if begins != terms.effective_date:
        first, day = reading.date(begins), reading.date(terms.effective_date)
        yield fault(FindingCode.EFFECTIVE_DIFFERS, "stages", quote=first, date=day, other=first)


def unchanged(reading: Reading) -> Iterator[Fault]:
    """F06: what stays the same."""
    if not reading.saying("same"):
        yield fault(FindingCode.SAME_MISSING, "same")


def facts(reading: Reading) -> Iterator[Fault]:
    """F09: up to three counted facts with their period, without adjectives; a letter without any
    gives a reason.
    """
    known = reading.inputs.terms.facts
    if not known and not _reasons(reading):
        yield fault(FindingCode.FACTS_NONE, "facts")
    if len(known) > _MOST_FACTS:
        yield fault(FindingCode.FACTS_TOO_MANY, "facts")
    for each in known:
        if not any(_tells(sentence, each) for sentence in reading.sentences):
            yield fault(FindingCode.FACT_UNSAID, "facts", unit=each.unit)
    for hit in reading.hits("adjective"):
        yield fault(FindingCode.FACT_ADJECTIVE, quote=hit, words=hit)


def one_reason(reading: Reading) -> Iterator[Fault]:
    """F10: at most one reason."""
    found = _reasons(reading)
    if len(found) > 1:
        yield fault(FindingCode.REASONS_MANY, quote=found[-1])


def earliest_change(reading: Reading) -> timedelta:
    """The notice of a change of the fee; without fees, as for no rise."""
    inputs, terms = reading.inputs, reading.inputs.terms
    current, proposed = terms.current_fee or 0, terms.proposed_fee or 0
    return timedelta(
        days=renegotiation_notice(inputs.engagement, inputs.firm_country, current, proposed)
    )


def _reasons(reading: Reading) -> list[str]:
    """What gives a reason in the text, apart from the advice which option to choose."""
    advice = reading.saying("recommended")
    texts = [sentence.quiet for sentence in reading.sentences if sentence not in advice]
    listed = [sentence.shown for sentence in reading.saying("listed_reason")]
    return [*reading.hits("reason", "\n".join(texts)), *listed]


def _fee_sentences(reading: Reading) -> list[Sentence]:
    """The sentences that set the two fees side by side."""
    terms = reading.inputs.terms
    fees = [reading.money(fee) for fee in (terms.current_fee, terms.proposed_fee) if fee]
    return [s for s in reading.sentences if all(holds(s.shown, fee) for fee in fees)]


def _strange_fees(reading: Reading) -> Iterator[Fault]:
    """Sums of the proposal that are no stored ones, in sentences that do not hold both fees."""
    terms = reading.inputs.terms
    known = {terms.current_fee, terms.proposed_fee}
    known |= {stage.fee for stage in terms.stages} | {option.price for option in terms.options}
    shown = [reading.money(amount) for amount in known if amount is not None]
    both = _fee_sentences(reading)
    for sentence in reading.saying("fee"):
        for found in amounts_in(sentence.shown, reading.formats):
            if sentence not in both and not any(same_figure(found, each) for each in shown):
                yield fault(FindingCode.AMOUNT_UNKNOWN, "proposal", quote=found, amount=found)


def _tells(sentence: Sentence, known: VolumeFact) -> bool:
    figures = [str(known.monthly_average), str(known.agreed)]
    figures += [str(known.months)] if known.months else []
    return all(holds(sentence.shown, figure) for figure in figures)


def _place(reading: Reading, sentence: Sentence) -> int:
    return reading.opening.index(sentence)
