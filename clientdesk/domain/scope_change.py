"""The letter on a change of scope: what the agreement covers, and which work stands apart."""

from collections.abc import Mapping, Sequence
from datetime import date

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Annex, Block, Letter, LetterTable, Paragraph
from clientdesk.domain.letter_inputs import LetterInputs, LetterOption, OptionLine
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import frame
from clientdesk.domain.letter_proposal import Proposal, by_service
from clientdesk.domain.letter_sentences import agreement
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.wording import Wording


def compose_scope_change(inputs: LetterInputs, words: Wording, formats: Formats) -> Letter:
    """The first option is the new scope; Refused(NO_OPTIONS) with neither it nor a change order."""
    if not inputs.terms.options and inputs.terms.change_order is None:
        raise Refused(RefusalCode.NO_OPTIONS, name=inputs.client.name)
    proposal = Proposal(inputs, words, formats)
    blocks = (
        proposal.opening(),
        Paragraph(_proposal(proposal), key="proposal"),
        *(_scope(proposal, option) for option in inputs.terms.options[:1]),
        *_change_order(proposal),
        proposal.extras(),
        *proposal.duties(),
        proposal.talk(),
        proposal.reply(),
        proposal.validity(),
    )
    return frame(
        LetterKind.SCOPE_CHANGE,
        inputs,
        words,
        formats,
        subject=words.say("subject", effective=proposal.effective),
        blocks=blocks,
        enclosures=words.say("slip.enclosure"),
        annexes=_slips(proposal),
    )


def _proposal(proposal: Proposal) -> str:
    words, terms, formats = proposal.words, proposal.terms, proposal.formats
    reason = "proposal.after_facts" if terms.facts else "proposal.plain"
    named = words.say(reason, agreement=agreement(proposal.inputs, words, formats))
    if not terms.options:
        return words.say("proposal.order", agreement=agreement(proposal.inputs, words, formats))
    fee = words.say(
        f"proposal.{_fee_key(terms.current_fee, terms.proposed_fee)}",
        effective=proposal.effective,
        current=proposal.formats.money(terms.current_fee or 0),
        proposed=proposal.formats.money(terms.proposed_fee or 0),
        tax=proposal.tax,
    )
    return f"{named} {fee}"


def _fee_key(current: int | None, proposed: int | None) -> str:
    if not current:
        return "no_fee"
    return "new_fee" if proposed and proposed != current else "same_fee"


def _scope(proposal: Proposal, option: LetterOption) -> LetterTable:
    """Each service with what it holds today and from the day on."""
    words = proposal.words
    services = proposal.inputs.services
    agreed = [
        OptionLine(service=each.service, volume=each.volume, unit=each.unit) for each in services
    ]
    today = {lines[0].service: lines for lines in by_service(agreed)}
    later = {lines[0].service: lines for lines in by_service(option.lines)}
    names = dict.fromkeys([*today, *later])
    return LetterTable(
        header=(
            words.say("scope.service"),
            words.say("scope.now"),
            words.say("scope.later", effective=proposal.effective),
        ),
        rows=tuple(
            (name, _limit(proposal, today, name), _limit(proposal, later, name)) for name in names
        ),
        key="scope",
        title=words.say("scope.title"),
    )


def _limit(proposal: Proposal, scope: Mapping[str, Sequence[OptionLine]], name: str) -> str:
    if name not in scope:
        return proposal.words.say("scope.nothing")
    return proposal.limit(scope[name]) or proposal.words.say("scope.no_cap")


def _change_order(proposal: Proposal) -> tuple[Block, ...]:
    """Work beside the agreement: what, for how much, until when."""
    order, words = proposal.terms.change_order, proposal.words
    if order is None:
        return ()
    table = LetterTable(
        header=(
            words.say("change_order.work"),
            words.say("change_order.price_taxed", tax=proposal.tax),
            words.say("change_order.due"),
            words.say("change_order.completed"),
        ),
        rows=(
            (
                order.description,
                proposal.formats.money(order.price),
                _day(proposal, order.due_on),
                _day(proposal, order.completed_by),
            ),
        ),
        right=(1,),
        key="change_order",
        title=words.say("change_order.title"),
    )
    return proposal.led("change_order", words.say("change_order.intro")), table


def _day(proposal: Proposal, day: date | None) -> str:
    if day is None:
        return proposal.words.say("change_order.nothing")
    return proposal.formats.long_date(day)


def _slips(proposal: Proposal) -> tuple[Annex, ...]:
    words, formats, terms = proposal.words, proposal.formats, proposal.terms
    fee = terms.proposed_fee or terms.current_fee
    accepted = [
        words.say(
            "slip.accept" if fee else "slip.accept_plain",
            name=option.name,
            effective=proposal.effective,
            proposed=formats.money(fee or 0),
            tax=proposal.tax,
        )
        for option in terms.options[:1]
    ]
    order = terms.change_order
    ordered = (
        [words.say("slip.order", price=formats.money(order.price), tax=proposal.tax)]
        if order
        else []
    )
    return proposal.slips([*accepted, *ordered])
