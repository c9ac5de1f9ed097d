"""Use cases around letters to one client: sensible terms, the letter, its file."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from clientdesk.app.clients import Clients
from clientdesk.app.countries import load_country
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.wording import known_language, letter_wording
from clientdesk.domain import letter_dates
from clientdesk.domain.country import Country, EnglishStyle
from clientdesk.domain.fees import required_monthly_fee, usual_monthly_fee
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_inputs import LetterInputs, LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.offboarding import compose_offboarding
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Engagement, Firm
from clientdesk.domain.renegotiation import compose_renegotiation
from clientdesk.output.files import write_atomically
from clientdesk.storage.store import Store
from clientdesk.storage.sums import firm_of


@dataclass(frozen=True, slots=True)
class _Parties:
    """Who writes to whom, and under which agreement."""

    firm: Firm
    client: Client
    firm_country: Country
    client_country: Country
    engagement: Engagement | None

    @property
    def language(self) -> str:
        return known_language(self.client.language, self.firm.language)

    def formats(self, language: str) -> Formats:
        return Formats(language, self.client_country.code, self.firm.currency)


class Letters:
    """Renegotiation and offboarding letters; a client's language is apart from the window's."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today
        self._clients = Clients(store)
        self._portfolio = Portfolio(store, today)

    def defaults(self, client_id: int, kind: LetterKind) -> LetterTerms:
        """Terms that can be sent as they are. Raises Refused(CLIENT_UNKNOWN), and for a
        renegotiation Refused(NO_FEE) where neither agreement nor invoices tell the fee.
        """
        parties = self._parties(client_id)
        if kind is LetterKind.RENEGOTIATION:
            return self._renegotiation_terms(parties)
        return self._offboarding_terms(parties)

    def compose(self, client_id: int, kind: LetterKind, terms: LetterTerms) -> Letter:
        """The letter as data. Raises Refused: FIRM_NAME_MISSING, EFFECTIVE_TOO_SOON, and for a
        renegotiation NO_FEE, NO_RISE and REPLY_DATE.
        """
        parties = self._parties(client_id)
        if not parties.firm.name:
            raise Refused(RefusalCode.FIRM_NAME_MISSING)
        inputs = self._inputs(parties, terms)
        formats = parties.formats(terms.language)
        words = letter_wording(terms.language, kind, parties.client_country.english)
        if kind is LetterKind.RENEGOTIATION:
            _check_renegotiation(inputs, formats)
            return compose_renegotiation(inputs, words, formats)
        _check_offboarding(inputs, formats)
        return compose_offboarding(inputs, words, formats)

    def draft(self, letter: Letter) -> Letter:
        """The letter with a word across each page that says it is not final."""
        words = letter_wording(letter.language, letter.kind, EnglishStyle.UK)
        return replace(letter, stamp=words.say("stamp.draft"))

    def pdf(self, letter: Letter) -> bytes:
        """The letter typeset; Refused(MISSING_GLYPH) where a sign is in no font."""
        from clientdesk.output.letter_pdf import letter_pdf  # noqa: PLC0415 - slow import

        return letter_pdf(letter)

    def save(self, letter: Letter, path: Path) -> None:
        """Writes the PDF, whole or not at all."""
        write_atomically(path, self.pdf(letter))

    def _parties(self, client_id: int) -> _Parties:
        firm, client = firm_of(self._store), self._clients.get(client_id)
        return _Parties(
            firm=firm,
            client=client,
            firm_country=load_country(firm.country),
            client_country=load_country(client.country or firm.country),
            engagement=self._clients.engagement(client_id),
        )

    def _inputs(self, parties: _Parties, terms: LetterTerms) -> LetterInputs:
        engagement = parties.engagement
        return LetterInputs(
            firm=parties.firm,
            client=parties.client,
            firm_country=parties.firm_country,
            client_country=parties.client_country,
            engagement=engagement,
            services=tuple(self._clients.services(engagement.id)) if engagement else (),
            terms=terms,
        )

    def _renegotiation_terms(self, parties: _Parties) -> LetterTerms:
        current = self._current_fee(parties)
        if not current:
            raise Refused(RefusalCode.NO_FEE, name=parties.client.name)
        proposed = max(current, self._required_fee(parties))
        notice = letter_dates.renegotiation_notice(
            parties.engagement, parties.firm_country, current, proposed
        )
        effective = letter_dates.renegotiation_date(self._today, notice)
        return LetterTerms(
            letter_date=self._today,
            effective_date=effective,
            reply_by=letter_dates.reply_by(self._today, effective),
            language=parties.language,
            current_fee=current,
            proposed_fee=proposed,
        )

    def _offboarding_terms(self, parties: _Parties) -> LetterTerms:
        notice = letter_dates.notice_days(parties.engagement, parties.firm_country)
        effective = letter_dates.offboarding_date(self._today, notice)
        before = self._today + timedelta(days=1)
        return LetterTerms(
            letter_date=self._today,
            effective_date=effective,
            reply_by=effective,
            language=parties.language,
            open_invoices=tuple(self._portfolio.open_invoices(parties.client.id, before)),
            delivery=parties.client_country.delivery,
        )

    def _current_fee(self, parties: _Parties) -> int | None:
        engagement = parties.engagement
        if engagement is not None and engagement.monthly_fee:
            return engagement.monthly_fee
        period = self._portfolio.default_period()
        months = self._portfolio.months(parties.client.id, period)
        return usual_monthly_fee([month.fees for month in months])

    def _required_fee(self, parties: _Parties) -> int:
        period = self._portfolio.default_period()
        results = self._portfolio.report(period).clients
        result = next((item for item in results if item.client_id == parties.client.id), None)
        if result is None:
            return 0
        digits = parties.formats(parties.language).digits
        months = len(period.months())
        return required_monthly_fee(result, months, parties.firm.target_margin, digits)


def letter_file_name(client: Client, kind: LetterKind) -> str:
    """'C001-renegotiation.pdf': a name that says nothing about the client."""
    ref = "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in client.ref)
    return f"{ref}-{kind}.pdf"


def _check_renegotiation(inputs: LetterInputs, formats: Formats) -> None:
    terms, name = inputs.terms, inputs.client.name
    if not terms.current_fee:
        raise Refused(RefusalCode.NO_FEE, name=name)
    if terms.proposed_fee is None or terms.proposed_fee <= terms.current_fee:
        raise Refused(RefusalCode.NO_RISE, name=name)
    notice = letter_dates.renegotiation_notice(
        inputs.engagement, inputs.firm_country, terms.current_fee, terms.proposed_fee
    )
    _check_effective(terms, notice, formats)
    earliest = letter_dates.earliest_reply(terms.letter_date)
    if not earliest <= terms.reply_by <= terms.effective_date:
        raise Refused(
            RefusalCode.REPLY_DATE,
            earliest=formats.long_date(earliest),
            latest=formats.long_date(terms.effective_date),
        )


def _check_offboarding(inputs: LetterInputs, formats: Formats) -> None:
    notice = letter_dates.notice_days(inputs.engagement, inputs.firm_country)
    _check_effective(inputs.terms, max(notice, 1), formats)


def _check_effective(terms: LetterTerms, notice: int, formats: Formats) -> None:
    earliest = terms.letter_date + timedelta(days=notice)
    if terms.effective_date < earliest:
        raise Refused(RefusalCode.EFFECTIVE_TOO_SOON, earliest=formats.long_date(earliest))
