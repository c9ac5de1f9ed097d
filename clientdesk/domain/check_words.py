"""Words that no letter may hold: D20 to D23 and F19."""

from collections.abc import Iterator

from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter_kinds import Reason
from clientdesk.domain.letter_reading import Fault, Reading, fault
from clientdesk.domain.lexicon import hidden
from clientdesk.domain.written_figures import dates_in


def neutral_reason(reading: Reading) -> Iterator[Fault]:
    """D20: no reason, or one of the closed list: nothing else follows what ends and when. Reasons
    stand at the top or at the end of a letter; elsewhere a 'because' is about something else.
    """
    texts = "\n".join([*reading.paragraphs[:2], *reading.paragraphs[-1:]])
    for hit in reading.hits("reason", hidden(texts, reading.parties)):
        yield fault(FindingCode.REASON_OTHER, quote=hit)
    listed = {_tail_of(reading.words.texts.get(f"ends.{each}", "")) for each in Reason}
    for sentence in reading.saying("ending", reading.opening):
        tail = _said_after(sentence.shown, reading)
        if len(tail.split()) > 1 and tail not in listed:
            yield fault(FindingCode.REASON_OTHER, quote=tail)


def blame(reading: Reading) -> Iterator[Fault]:
    """D21: no blame, no threat, and nothing that the firm notes down about its clients."""
    yield from _held(reading, "blame", FindingCode.BLAME)
    yield from _held(reading, "threat", FindingCode.THREAT)
    for hit in reading.internal_hits():
        yield fault(FindingCode.INTERNAL, quote=hit, words=hit)


def opinion(reading: Reading) -> Iterator[Fault]:
    """D22: no legal or tax opinion, no promise."""
    yield from _held(reading, "opinion", FindingCode.OPINION)


def hint(reading: Reading) -> Iterator[Fault]:
    """D23: nothing that could hint at a suspicion. The finding names no word, so that its sentence
    can stand anywhere; its quote is for the eyes of who writes the letter, and is never stored.
    """
    for hit in reading.hits("suspicion"):
        yield fault(FindingCode.HINT, quote=hit)


def tone(reading: Reading) -> Iterator[Fault]:
    """F19: as D21, and no apology, no comparison, no cost or margin, no talk of leaving."""
    yield from blame(reading)
    yield from _held(reading, "tone", FindingCode.TONE)
    yield from parting(reading)


def parting(reading: Reading) -> Iterator[Fault]:
    """B14 of a letter of another kind: the relation ends in an offboarding letter alone."""
    yield from _held(reading, "parting", FindingCode.PARTING)


def _said_after(sentence: str, reading: Reading) -> str:
    """What follows the two names and the day in the sentence that ends the relation."""
    days = [written for _, written in dates_in(sentence, reading.formats)]
    known = (reading.inputs.firm.name, reading.inputs.client.name, *days)
    ends = [sentence.rfind(each) + len(each) for each in known if each in sentence]
    return _bare(sentence[max(ends, default=len(sentence)) :])


def _tail_of(template: str) -> str:
    return _bare(template.rpartition("}")[2])


def _bare(words: str) -> str:
    return words.strip(" ,.")


def _held(reading: Reading, name: str, code: FindingCode) -> Iterator[Fault]:
    for hit in reading.hits(name, hidden(reading.nameless, reading.wares)):
        yield fault(code, quote=hit, words=hit)
