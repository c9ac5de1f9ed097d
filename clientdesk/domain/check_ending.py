"""What ends, when, and what is done until then: D03 to D10 of the offboarding letter."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter_reading import Fault, Reading, Sentence, fault, holds_name
from clientdesk.domain.lexicon import fold
from clientdesk.domain.review_records import HandoverItem, HandoverKind, Responsible
from clientdesk.domain.written_figures import amounts_in, dates_in, holds, percents_in, spaced

_DEADLINE_DAYS = 120  # after the end


def items(reading: Reading, kind: HandoverKind) -> list[HandoverItem]:
    return [item for item in reading.inputs.handover if item.kind is kind]


def plain_ending(reading: Reading) -> Iterator[Fault]:
    """D03: one sentence near the top says that the firm stops serving this client."""
    firm, client = reading.inputs.firm.name, reading.inputs.client.name
    named = (s.shown for s in reading.saying("ending", reading.opening))
    if not any(holds_name(text, firm) and holds_name(text, client) for text in named):
        yield fault(FindingCode.ENDING_MISSING, "opening", firm=firm, client=client)


def effective_date(reading: Reading) -> Iterator[Fault]:
    """D04: one date, late enough, the same wherever the end is spoken of."""
    terms, head = reading.inputs.terms, reading.inputs.offboarding
    day = reading.date(terms.effective_date)
    if terms.effective_date < reading.earliest and not terms.notice_override:
        earliest = reading.date(reading.earliest)
        yield fault(FindingCode.EFFECTIVE_SOON, "effective_date", earliest=earliest)
    if head and head.effective_on and head.effective_on != terms.effective_date:
        stored = reading.date(head.effective_on)
        yield fault(FindingCode.EFFECTIVE_FILE, "effective_date", date=day, stored=stored)
    ends = reading.saying("ending", reading.opening)
    shown = [sentence.shown for sentence in ends] or [reading.letter.subject, reading.body]
    if not any(holds(text, day) for text in shown):
        yield fault(FindingCode.EFFECTIVE_MISSING, "opening", date=day)
    yield from other_dates(reading, _about_the_end(reading), terms.effective_date)


def other_dates(reading: Reading, texts: Sequence[str], day: date) -> Iterator[Fault]:
    """Dates to come that these texts name and that are not the given one."""
    after = reading.inputs.terms.letter_date
    for found, written in (pair for text in texts for pair in dates_in(text, reading.formats)):
        if after < found != day:
            yield fault(
                FindingCode.EFFECTIVE_DIFFERS,
                "effective_date",
                quote=written,
                date=reading.date(day),
                other=written,
            )


def services_ended(reading: Reading) -> Iterator[Fault]:
    """D05: the services of the agreement, no more and no fewer."""
    services = [service.service for service in reading.inputs.services]
    if not services:
        yield fault(FindingCode.SERVICES_UNKNOWN, "services")
    listed = next((s.shown for s in _list_of(reading, services)), "")
    for service in services:
        if not holds_name(listed or reading.body, service):
            yield fault(FindingCode.SERVICE_UNSAID, "services", service=service)
    for extra in _beyond(listed, services):
        yield fault(FindingCode.SERVICE_TOO_MANY, "services", quote=extra, service=extra)


def work_done(reading: Reading) -> Iterator[Fault]:
    """D06: what was delivered, with period and day, or that there is nothing."""
    done = [item for item in items(reading, HandoverKind.WORK) if item.done_on]
    head = reading.inputs.offboarding
    if not done and not (head and head.no_work_done):
        yield fault(FindingCode.DONE_UNKNOWN, "work")
    elif not done and not reading.saying("no_work_done"):
        yield fault(FindingCode.DONE_UNSAID, "work")
    for item in done:
        if not item.period:
            yield fault(FindingCode.WORK_INCOMPLETE, "work", item=item.name)
        yield from _listed(reading, item, item.done_on)


def work_open(reading: Reading) -> Iterator[Fault]:
    """D07: each piece of open work once, with who does it and until when, or that there is none."""
    open_ = [item for item in items(reading, HandoverKind.WORK) if not item.done_on]
    head = reading.inputs.offboarding
    if not open_ and not (head and head.no_work_open):
        yield fault(FindingCode.OPEN_UNKNOWN, "work")
    elif not open_ and not reading.saying("no_work_open"):
        yield fault(FindingCode.OPEN_UNSAID, "work")
    if len(reading.rows("work")) > len(items(reading, HandoverKind.WORK)):
        yield fault(FindingCode.WORK_UNKNOWN, "work")
    for item in open_:
        if item.responsible is None or item.due_on is None:
            yield fault(FindingCode.WORK_INCOMPLETE, "work", item=item.name)
        yield from _listed(reading, item, item.due_on)


def nothing_further(reading: Reading) -> Iterator[Fault]:
    """D08: nothing after the end, and nothing of the firm's own is due after it."""
    if not reading.saying("none_after"):
        day = reading.date(reading.inputs.terms.effective_date)
        yield fault(FindingCode.NO_FURTHER_MISSING, "services", date=day)
    for item in reading.inputs.handover:
        ours = item.responsible is Responsible.FIRM and not item.done_on
        to_do = item.kind in (HandoverKind.WORK, HandoverKind.DEADLINE)
        if ours and to_do and item.due_on and item.due_on > reading.end:
            yield fault(FindingCode.WORK_AFTER_END, "work", item=item.name)


def deadlines(reading: Reading) -> Iterator[Fault]:
    """D09: what falls due until 120 days after the end, each with its date and somebody."""
    first, last = reading.inputs.terms.letter_date, reading.end + timedelta(days=_DEADLINE_DAYS)
    known = items(reading, HandoverKind.DEADLINE)
    if not known and not reading.saying("no_deadlines"):
        yield fault(FindingCode.DEADLINES_UNSAID, "deadlines")
    for item in known:
        if item.due_on is None or item.responsible is None:
            yield fault(FindingCode.DEADLINE_UNASSIGNED, "deadlines", item=item.name)
        elif (
            first <= item.due_on <= last and _rows_of(reading, "deadlines", item, item.due_on) != 1
        ):
            day = reading.date(item.due_on)
            yield fault(FindingCode.DEADLINE_NOT_LISTED, "deadlines", item=item.name, date=day)


def lateness(reading: Reading) -> Iterator[Fault]:
    """D10: being late may cost, without a figure that nobody can know."""
    said = reading.saying("lateness")
    if not said:
        yield fault(FindingCode.LATENESS_MISSING, "deadlines")
    for sentence in said:
        for figure in (*amounts_in(sentence.shown, reading.formats), *percents_in(sentence.shown)):
            yield fault(FindingCode.LATENESS_AMOUNT, quote=figure)


def _about_the_end(reading: Reading) -> list[str]:
    ends = reading.saying("ending", reading.opening)
    about: list[Sentence] = [*ends, *reading.saying("none_after"), *reading.saying("until_end")]
    return [spaced(reading.letter.subject), *(sentence.shown for sentence in about)]


def _list_of(reading: Reading, services: Sequence[str]) -> list[Sentence]:
    """The sentence that holds the list: the one with most of the names, if with any."""
    counts = [sum(holds_name(s.shown, name) for name in services) for s in reading.sentences]
    most = max(counts, default=0)
    if not most:
        return []
    return [s for s, count in zip(reading.sentences, counts, strict=True) if count == most]


def _beyond(sentence: str, services: Sequence[str]) -> list[str]:
    """What a list names beside these services: what stands between two commas that is none."""
    listed = fold(sentence.partition(":")[2]).strip(" .")
    found = []
    if not listed:
        return []
    for service in sorted(services, key=len, reverse=True):
        listed = listed.replace(fold(spaced(service)), "")
    for part in listed.replace(" and ", ",").replace(" y ", ",").replace(" e ", ",").split(","):
        if part.strip():
            start = fold(sentence).find(part.strip())
            found.append(sentence[start : start + len(part.strip())])
    return found


def _listed(reading: Reading, item: HandoverItem, day: date | None) -> Iterator[Fault]:
    found = _rows_of(reading, "work", item, day)
    if not found:
        yield fault(FindingCode.WORK_NOT_LISTED, "work", item=item.name)
    elif found > 1:
        yield fault(FindingCode.WORK_TWICE, "work", item=item.name)


def _rows_of(reading: Reading, key: str, item: HandoverItem, day: date | None) -> int:
    """In how many rows of a table an item stands: with its period, its day and who has it."""
    table = reading.table(key)
    who = "" if item.done_on else reading.who(item.responsible)
    wanted = [value for value in (reading.date(day) if day else "", who) if value]
    rows = [row for row in (table.rows if table else ()) if _names(row, item)]
    return sum(all(holds("\t".join(row), value) for value in wanted) for row in rows)


def _names(row: Sequence[str], item: HandoverItem) -> bool:
    """Whether a row is about this item: 'name' and 'period', or 'name, period' in one cell."""
    name, period = fold(spaced(item.name)), fold(spaced(item.period))
    cells = [fold(spaced(cell)) for cell in row]
    if not period:
        return name in cells
    return f"{name}, {period}" in cells or (name in cells and period in cells)
