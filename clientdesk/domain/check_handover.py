"""What goes to the client and its next accountant: D11 to D14, D17 to D19."""

from collections.abc import Iterator
from datetime import date, timedelta

from clientdesk.domain.check_ending import items
from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter_reading import Fault, Reading, fault, holds_name
from clientdesk.domain.review_records import HandoverItem, HandoverKind
from clientdesk.domain.written_figures import dates_in, holds, spaced


def successor(reading: Reading) -> Iterator[Fault]:
    """D11: the client is advised to find a successor soon."""
    if not reading.saying("successor_soon"):
        yield fault(FindingCode.SUCCESSOR_MISSING, "successor")


def records(reading: Reading) -> Iterator[Fault]:
    """D12: which records go back, how and when, within the days that the bodies allow."""
    terms, held = reading.inputs.terms, items(reading, HandoverKind.RECORD)
    if not reading.saying("records_back"):
        yield fault(FindingCode.RECORDS_MISSING, "records")
    ways = [item.how or terms.records_how for item in held] or [terms.records_how]
    if not all(way and holds_name(reading.content, way) for way in ways):
        yield fault(FindingCode.RECORDS_METHOD, "records_how")
    for item in held:
        if not holds_name(reading.content, item.name):
            yield fault(FindingCode.RECORD_NOT_LISTED, "records", item=item.name)
    yield from _records_days(reading, held)


def condition(reading: Reading) -> Iterator[Fault]:
    """D13: records go back whatever is owed."""
    for hit in reading.hits("condition"):
        yield fault(FindingCode.CONDITION, quote=hit)


def kept(reading: Reading) -> Iterator[Fault]:
    """D14: how long copies are kept, in the words that every client reads."""
    head, years, words = reading.inputs.offboarding, _years(reading), reading.words
    if not (head and head.retention_until) and not years:
        yield fault(FindingCode.RETENTION_UNKNOWN, "offboarding")
    wording = [words.say("records.kept")]
    if years > 1:
        count = words.texts.get(f"number.{years}", str(years))
        wording.append(words.say("records.kept_years", count=count))
    if not reading.saying("kept") or not all(spaced(each) in reading.body for each in wording):
        yield fault(FindingCode.KEPT_WORDING, "kept")


def enquiry(reading: Reading) -> Iterator[Fault]:
    """D17: the successor is answered once the client authorises it; the form is enclosed."""
    if not reading.saying("enquiry"):
        yield fault(FindingCode.ENQUIRY_MISSING, "successor")
    titles = "\n".join(annex.title for annex in reading.letter.annexes)
    if not reading.hits("authority", titles):
        yield fault(FindingCode.AUTHORITY_MISSING, "successor")


def access(reading: Reading) -> Iterator[Fault]:
    """D18: each power and log-in with what becomes of it, when and through whom."""
    held, head = items(reading, HandoverKind.ACCESS), reading.inputs.offboarding
    if not held and not (head and head.no_access):
        yield fault(FindingCode.ACCESS_UNKNOWN, "access")
    elif not reading.saying("access" if held else "no_access"):
        yield fault(FindingCode.ACCESS_UNSAID, "access")
    for item in held:
        if not (item.due_on or item.done_on) or not (item.by or item.responsible):
            yield fault(FindingCode.ACCESS_INCOMPLETE, "access", item=item.name)
        elif not _stands(reading, item):
            yield fault(FindingCode.ACCESS_NOT_LISTED, "access", item=item.name)


def secrecy(reading: Reading) -> Iterator[Fault]:
    """D19: the duty of confidentiality goes on; the client decides about personal data."""
    if not reading.saying("secrecy"):
        yield fault(FindingCode.SECRECY_MISSING, "kept")
    if not (reading.saying("data_choice") or reading.saying("data_chosen")):
        yield fault(FindingCode.DATA_CHOICE_MISSING, "data")


def _records_days(reading: Reading, held: list[HandoverItem]) -> Iterator[Fault]:
    terms = reading.inputs.terms
    back = terms.records_back_on
    days = {item.due_on or back for item in held} | {back}
    known = sorted(day for day in days if day)
    latest = max(reading.end, terms.letter_date + _limit(reading))
    if known and known[-1] > latest:
        yield fault(FindingCode.RECORDS_LATE, "records_back_on", latest=reading.date(latest))
    said = "\n".join(sentence.shown for sentence in reading.saying("records_back"))
    written = {day for day, _ in dates_in(said, reading.formats)}
    listed = all(reading.says(reading.date(day)) for day in known)
    if not known or not listed or (said and not written & {*known, terms.effective_date}):
        yield fault(FindingCode.RECORDS_DATE, "records_back_on")


def _limit(reading: Reading) -> timedelta:
    days = reading.rules.records_days
    return timedelta(days=days.get(reading.inputs.firm_country.code, days[""]))


def _years(reading: Reading) -> int:
    inputs = reading.inputs
    return inputs.firm.retention_years or inputs.firm_country.retention_years


def _stands(reading: Reading, item: HandoverItem) -> bool:
    day = item.due_on or item.done_on
    return holds_name(reading.content, item.name) and _dated(reading, item, day)


def _dated(reading: Reading, item: HandoverItem, day: date | None) -> bool:
    """The day and the person stand in a line or paragraph with the name."""
    lines = [line for line in reading.content.split("\n") if holds_name(line, item.name)]
    dated = [line for line in lines if day and holds(line, reading.date(day))]
    return any(holds_name(line, item.by) for line in dated)
