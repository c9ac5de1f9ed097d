"""The rules that a letter keeps before it is final: D01–D25, F01–F20, C01 and the gate B14.

Each rule's source stands in `resources/letter_rules.toml`, its words in `resources/messages`.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain

from clientdesk.domain import check_balance as balance
from clientdesk.domain import check_ending as ending
from clientdesk.domain import check_fees as fees
from clientdesk.domain import check_finish as finish
from clientdesk.domain import check_handover as handover
from clientdesk.domain import check_options as options
from clientdesk.domain import check_parties as parties
from clientdesk.domain import check_reply as reply
from clientdesk.domain import check_words as words_of
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_findings import Finding, LetterRule, Severity
from clientdesk.domain.letter_inputs import LetterInputs
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_reading import Check, Fault, Reading, Rules
from clientdesk.domain.wording import Wording

_EVERY_LETTER = {"D22": words_of.opinion, "D23": words_of.hint, "D25": finish.finish}
_REPLY = {
    "F14": reply.duties,
    "F15": reply.reply,
    "F16": reply.no_reply,
    "F17": options.slips,
    "F18": reply.talk,
}
_OFFBOARDING = {
    "B14": finish.gate,
    "D01": parties.dated,
    "D02": parties.parties,
    "D03": ending.plain_ending,
    "D04": ending.effective_date,
    "D05": ending.services_ended,
    "D06": ending.work_done,
    "D07": ending.work_open,
    "D08": ending.nothing_further,
    "D09": ending.deadlines,
    "D10": ending.lateness,
    "D11": handover.successor,
    "D12": handover.records,
    "D13": handover.condition,
    "D14": handover.kept,
    "D15": balance.balance,
    "D16": balance.last_invoice,
    "D17": handover.enquiry,
    "D18": handover.access,
    "D19": handover.secrecy,
    "D20": words_of.neutral_reason,
    "D21": words_of.blame,
    "D24": finish.delivery,
}
_RENEGOTIATION = {
    "F01": parties.basics_and_agreement,
    "F02": fees.thanks_first,
    "F03": fees.fees,
    "F04": fees.difference,
    "F05": fees.notice,
    "F06": fees.unchanged,
    "F07": options.scope,
    "F08": reply.extras,
    "F09": fees.facts,
    "F10": fees.one_reason,
    "F11": options.choices,
    "F12": options.floors,
    "F13": options.recommended,
    "F19": words_of.tone,
    "F20": reply.validity,
}
_SCOPE_CHANGE = {
    "B14": words_of.parting,
    "C01": reply.change_order,
    "D21": words_of.blame,
    "F01": parties.basics_and_agreement,
    "F03": fees.fees_if_known,
    "F07": options.scope,
    "F08": reply.extras,
    "F09": fees.facts,
}
_OFFER = {
    "F01": parties.basics,
    "F02": fees.thanks_first,
    "F07": options.scope,
    "F08": reply.extras,
    "F11": options.offered,
    "F12": options.floors,
    "F19": words_of.tone,
    "F20": reply.validity,
}
_THANKS = {
    "B14": words_of.parting,
    "D01": parties.dated,
    "D02": parties.parties,
    "D21": words_of.blame,
}
_CHECKS: Mapping[LetterKind, Mapping[str, Check]] = {
    LetterKind.OFFBOARDING: _OFFBOARDING | _EVERY_LETTER,
    LetterKind.RENEGOTIATION: _RENEGOTIATION | _REPLY | _EVERY_LETTER,
    LetterKind.SCOPE_CHANGE: _SCOPE_CHANGE | _REPLY | _EVERY_LETTER,
    LetterKind.OFFER: _OFFER | _REPLY | _EVERY_LETTER,
    LetterKind.THANKS: _THANKS | _EVERY_LETTER,
    LetterKind.REVIEW: {},  # stays inside the firm
}


def rules_of(kind: LetterKind) -> tuple[str, ...]:
    """The ids of the rules that a kind of letter is checked by, in their order."""
    return tuple(sorted(_CHECKS[kind]))


def check(
    letter: Letter,
    inputs: LetterInputs,
    rules: Rules,
    internal: frozenset[str],
    words: Wording,
    formats: Formats,
    *,
    today: date | None = None,
    pages: int | None = None,
) -> tuple[Finding, ...]:
    """What is to be mended in a letter, in the order of its rules; none: it can be final.

    `internal` are this client's grade, types, margin, hours, score and persona names as they could
    be printed. Without `today` no letter is dated too far ahead, without `pages` (those of the
    letter without its annexes) none is too long.
    """
    reading = Reading(letter, inputs, rules, internal, words, formats, today, pages)
    found = (
        _findings(reading, rules.rules[id_], _CHECKS[letter.kind][id_])
        for id_ in rules_of(letter.kind)
    )
    return tuple(dict.fromkeys(chain.from_iterable(found)))


def _findings(reading: Reading, rule: LetterRule, check_: Check) -> Iterator[Finding]:
    return (_finding(rule, fault) for fault in check_(reading))


def _finding(rule: LetterRule, fault: Fault) -> Finding:
    return Finding(
        rule=rule.id,
        severity=Severity.WARN if fault.mild else rule.severity,
        variant=fault.code,
        details=fault.details,
        field=fault.field,
        quote=fault.quote,
    )
