"""What is asked of the client, and how to answer: F08, F14 to F16, F18, F20 and C01."""

from collections.abc import Iterator
from datetime import datetime

from clientdesk.domain.check_fees import earliest_change
from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter_dates import earliest_reply
from clientdesk.domain.letter_reading import Fault, Reading, fault, holds_name
from clientdesk.domain.written_figures import holds

_SLOTS = 2


def extras(reading: Reading) -> Iterator[Fault]:
    """F08: what lies outside, and that it is agreed with its price beforehand."""
    if not reading.saying("extras"):
        yield fault(FindingCode.EXTRAS_MISSING, "extras")


def duties(reading: Reading) -> Iterator[Fault]:
    """F14: the client's part that keeps the price: until which day, by which way. Where there is
    no agreement at all, another rule says so.
    """
    engagement = reading.inputs.engagement
    if engagement is None:
        return
    day = engagement.document_day
    if day is None and engagement.channel is None:
        yield fault(FindingCode.DUTY_UNKNOWN, "engagement")
        return
    said = reading.saying("duties")
    if not said or (day is not None and not any(_says_day(s.shown, day) for s in said)):
        yield fault(FindingCode.DUTY_UNSAID, "duties")


def reply(reading: Reading) -> Iterator[Fault]:
    """F15: until when to answer, at least ten working days on, before the change; and how."""
    terms = reading.inputs.terms
    first, day = earliest_reply(terms.letter_date), reading.date(terms.reply_by)
    latest = max(terms.effective_date, terms.letter_date + earliest_change(reading))
    if terms.reply_by < first:
        yield fault(FindingCode.REPLY_SOON, "reply_by", earliest=reading.date(first))
    elif terms.reply_by > latest:
        yield fault(FindingCode.REPLY_LATE, "reply_by", latest=reading.date(terms.effective_date))
    said = reading.saying("reply")
    if not said or not any(holds(sentence.shown, day) for sentence in said):
        yield fault(FindingCode.REPLY_UNSAID, "reply", date=day)
    elif not reading.saying("reply_how"):
        yield fault(FindingCode.REPLY_HOW, "reply")


def no_reply(reading: Reading) -> Iterator[Fault]:
    """F16: what happens without an answer; silence is never a yes."""
    if not reading.saying("no_reply"):
        yield fault(FindingCode.NO_REPLY_UNSAID, "reply")
    for hit in reading.hits("silence"):
        yield fault(FindingCode.SILENCE, quote=hit)


def talk(reading: Reading) -> Iterator[Fault]:
    """F18: a person with telephone and e-mail, and two times to choose from."""
    firm, slots = reading.inputs.firm, reading.inputs.terms.slots
    if not reading.inputs.contact or not firm.phone or not firm.email:
        yield fault(FindingCode.TALK_UNKNOWN, "firm")
    for value in filter(None, (reading.inputs.contact, firm.phone, firm.email)):
        if not holds_name(reading.body, value):
            yield fault(FindingCode.TALK_UNSAID, "talk", value=value)
    if len(slots) < _SLOTS:
        yield fault(FindingCode.SLOTS_FEW, "slots")
    for slot in slots:
        if not _stands(reading, slot):
            yield fault(FindingCode.TALK_UNSAID, "talk", value=reading.formats.appointment(slot))


def validity(reading: Reading) -> Iterator[Fault]:
    """F20: until when the offer holds, and that a new agreement is signed."""
    until = reading.inputs.terms.valid_until
    if until is None:
        yield fault(FindingCode.VALIDITY_UNKNOWN, "valid_until")
    elif not any(holds(s.shown, reading.date(until)) for s in reading.saying("valid")):
        yield fault(FindingCode.VALIDITY_UNSAID, "validity", date=reading.date(until))
    if not reading.saying("new_agreement"):
        yield fault(FindingCode.NEW_AGREEMENT_UNSAID, "validity")


def change_order(reading: Reading) -> Iterator[Fault]:
    """C01: the work beside the agreement with its price, when it is paid and when it is done; a
    letter can also change the scope alone.
    """
    order = reading.inputs.terms.change_order
    if order is None:
        if not _changes_scope(reading):
            yield fault(FindingCode.ORDER_NONE, "change_order")
        return
    if not order.description or not order.due_on or not order.completed_by:
        yield fault(FindingCode.ORDER_UNKNOWN, "change_order")
        return
    values = [order.description, reading.money(order.price)]
    values += [reading.date(order.due_on), reading.date(order.completed_by)]
    lines = [*reading.rows("change_order"), *(s.shown for s in reading.sentences)]
    if not any(all(holds_name(line, value) for value in values) for line in lines):
        yield fault(FindingCode.ORDER_UNSAID, "change_order")


def _changes_scope(reading: Reading) -> bool:
    agreed = {(each.service, each.volume) for each in reading.inputs.services}
    options = reading.inputs.terms.options[:1]
    later = {(line.service, line.volume) for option in options for line in option.lines}
    return bool(options) and later != agreed


def _says_day(text: str, day: int) -> bool:
    """'10' or '10th'."""
    return any(holds(text, f"{day}{ending}") for ending in ("", "st", "nd", "rd", "th"))


def _stands(reading: Reading, slot: datetime) -> bool:
    """The day and the hour, in the country's words or plainly."""
    if holds(reading.body, reading.formats.appointment(slot)):
        return True
    hours = (f"{slot.hour}:{slot:%M}", f"{slot:%H:%M}")
    day = reading.date(slot.date())
    return any(holds(s.shown, day) and any(h in s.shown for h in hours) for s in reading.sentences)
