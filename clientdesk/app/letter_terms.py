"""Sensible terms of a letter, by kind: what it says until somebody changes it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from clientdesk.app.letter_facts import volume_facts
from clientdesk.app.letter_options import LetterOptions, most_for
from clientdesk.app.letter_sources import LetterSources, Parties
from clientdesk.app.wording import letter_wording
from clientdesk.domain import letter_dates
from clientdesk.domain.fee_steps import gradual, not_before, steps_of
from clientdesk.domain.formats import Formats
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.letter_inputs import ChangeOrder, LetterOption, LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.review import terms_of
from clientdesk.domain.review_records import (
    HandoverKind,
    ReviewStep,
    ReviewTerms,
    Step,
    StepState,
    TermsSide,
)
from clientdesk.storage.reviews import handover_of, offboarding_of, open_review, parts_of
from clientdesk.storage.rows import fetch
from clientdesk.storage.sums import open_invoices

_SLOTS = ((5, time(10)), (7, time(16)))  # working days after the letter, and the hour
_LONGEST_RETURN = 30  # days after the letter until records are back: D12 of the letter rules


def default_terms(
    sources: LetterSources, parties: Parties, kind: LetterKind, language: str
) -> LetterTerms:
    """Terms that can be sent as they are; see `LetterBook.defaults`."""
    return _DEFAULTS[kind](_Draft(sources, parties, kind, language))


class _Draft:
    """One client's terms on the way."""

    def __init__(
        self, sources: LetterSources, parties: Parties, kind: LetterKind, language: str
    ) -> None:
        self._sources = sources
        self._parties = parties
        self._language = language
        self._words = letter_wording(language, kind, parties.client_country.english)
        self._options = LetterOptions(sources, parties, self._words)

    def renegotiation(self) -> LetterTerms:
        """To the fee of the client's case, else the one that reaches the target, or a package
        that suits at that fee or above.
        """
        current = self._sources.current_fee(self._parties)
        if not current:
            raise Refused(RefusalCode.NO_FEE, name=self._parties.client.name)
        case = self._case_terms(current)
        doors = self._sources.three_doors(self._parties.client.id)
        needed = max(current, doors.fee or 0) if doors else current
        needed = case.fee if case and case.fee else needed
        options = self._options.of_packages(max(needed, current + 1), most_for(needed))
        if case is not None and all(each.price != needed for each in options):
            options = ()  # the letter says what was talked about, to the cent
        proposed = _fee_of(options, needed)
        if not options and doors is not None and needed > current:
            options = self._options.of_scope(doors, current, needed)
        change = self._change(current, proposed, options, case.starts_on if case else None)
        return self._in_steps(change, case)

    def scope_change(self) -> LetterTerms:
        """What is agreed, at today's fee, and the latest work beside the agreement."""
        current = self._sources.current_fee(self._parties)
        terms = self._change(current, current, self._options.as_agreed(current or 0))
        return replace(terms, change_order=self._change_order())

    def offer(self) -> LetterTerms:
        """The package of an open offer, or the one that suits best, with its neighbours.

        What was counted beyond the agreement is left out: an offer is no claim, and the package
        may hold less than that.
        """
        current = self._sources.current_fee(self._parties)
        terms = self._change(current, None, self._options.offered(current or 0))
        return replace(terms, facts=())

    def offboarding(self) -> LetterTerms:
        """By the offboarding file where there is one, else with the notice from today."""
        today, client_id = self._sources.today, self._parties.client.id
        notice = letter_dates.notice_days(self._parties.engagement, self._parties.firm_country)
        head = offboarding_of(self._sources.reader, client_id)
        effective = letter_dates.offboarding_date(today, notice)
        if head is not None and head.effective_on is not None and head.effective_on > today:
            effective = head.effective_on
        tomorrow = today + timedelta(days=1)
        return LetterTerms(
            letter_date=today,
            effective_date=effective,
            reply_by=effective,
            language=self._language,
            open_invoices=tuple(open_invoices(self._sources.reader, tomorrow, client_id)),
            delivery=self._parties.client_country.delivery,
            discussed_on=self._told_on(),
            records_back_on=self._records_back_on(effective),
        )

    def thanks(self) -> LetterTerms:
        """Nothing to agree on."""
        today = self._sources.today
        return LetterTerms(
            letter_date=today, effective_date=today, reply_by=today, language=self._language
        )

    def _case_terms(self, current: int) -> ReviewTerms | None:
        """What was agreed in the open case, else what is proposed there: a fee above today's."""
        reader = self._sources.reader
        review = open_review(reader, self._parties.client.id)
        terms = parts_of(reader, ReviewTerms, review.id) if review else []
        sides = (terms_of(terms, TermsSide.AGREED), terms_of(terms, TermsSide.PROPOSED))
        found = next((each for each in sides if each and each.fee is not None), None)
        return found if found and found.fee and found.fee > current else None

    def _in_steps(self, change: LetterTerms, case: ReviewTerms | None) -> LetterTerms:
        """With the steps that the case holds for its fee, from the day of the change on; a steep
        rise that nobody agreed to comes in steps too.
        """
        firm = self._sources.firm
        formats = Formats(firm.language, firm.country, firm.currency)
        steps = steps_of(case, formats) if case else ()
        if not steps and not (case and case.side is TermsSide.AGREED):
            fees = change.current_fee or 0, change.proposed_fee or 0
            steps = gradual(*fees, change.effective_date, formats.digits)
        if not steps or change.proposed_fee != steps[-1].fee:
            return change
        steps = not_before(steps, change.effective_date)
        dated = replace(change, effective_date=steps[0].starts_on, stages=steps)
        return replace(dated, valid_until=steps[0].starts_on - timedelta(days=1))

    def _change(
        self,
        current: int | None,
        proposed: int | None,
        options: tuple[LetterOption, ...],
        starts_on: date | None = None,
    ) -> LetterTerms:
        """From `starts_on`, where the notice leaves the time for it."""
        today, parties = self._sources.today, self._parties
        notice = letter_dates.renegotiation_notice(
            parties.engagement, parties.firm_country, current or 0, proposed or current or 0
        )
        earliest = letter_dates.renegotiation_date(today, notice)
        effective = max(earliest, starts_on) if starts_on else earliest
        return LetterTerms(
            letter_date=today,
            effective_date=effective,
            reply_by=letter_dates.reply_by(today, effective),
            language=self._language,
            current_fee=current,
            proposed_fee=proposed,
            facts=volume_facts(self._sources, parties, self._words),
            slots=_slots(today),
            valid_until=effective - timedelta(days=1),
            options=options,
        )

    def _change_order(self) -> ChangeOrder | None:
        """The latest work beside the agreement that is priced and not paid."""
        where = "client_id = ? AND kind = ? AND NOT paid AND amount > 0 AND note <> ''"
        args: tuple[int, str] = (self._parties.client.id, InteractionKind.EXCEPTION.value)
        found = fetch(self._sources.reader, Interaction, where, args, "day DESC, id DESC")
        if not found or not found[0].amount:
            return None
        ends = letter_dates.month_end_from(self._sources.today + timedelta(days=30))
        return ChangeOrder(
            description=found[0].note.rstrip(" ."),
            price=found[0].amount,
            due_on=ends,
            completed_by=ends,
        )

    def _told_on(self) -> date | None:
        """The day on which the client was told, by the sixth step of its review."""
        reader = self._sources.reader
        review = open_review(reader, self._parties.client.id)
        steps = parts_of(reader, ReviewStep, review.id) if review else []
        talks = (each for each in steps if each.step == Step.COMMUNICATION)
        return next((each.day for each in talks if each.state is StepState.DONE), None)

    def _records_back_on(self, effective: date) -> date:
        """The day of the offboarding file by which all of them are back, or a day in good time."""
        items = handover_of(self._sources.reader, self._parties.client.id)
        days = [each.due_on for each in items if each.kind is HandoverKind.RECORD and each.due_on]
        latest = self._sources.today + timedelta(days=_LONGEST_RETURN)
        return max(days) if days else min(effective, latest)


def _fee_of(options: tuple[LetterOption, ...], needed: int) -> int:
    """The price of the package that is recommended, or what is needed where there is none."""
    return next((each.price for each in options if each.recommended), needed)


def _slots(today: date) -> tuple[datetime, ...]:
    """Two times to talk in the week after the letter."""
    days = ((letter_dates.add_working_days(today, count), hour) for count, hour in _SLOTS)
    return tuple(datetime.combine(day, hour) for day, hour in days)


_DEFAULTS: Mapping[LetterKind, Callable[[_Draft], LetterTerms]] = {
    LetterKind.RENEGOTIATION: _Draft.renegotiation,
    LetterKind.SCOPE_CHANGE: _Draft.scope_change,
    LetterKind.OFFER: _Draft.offer,
    LetterKind.OFFBOARDING: _Draft.offboarding,
    LetterKind.THANKS: _Draft.thanks,
}
