"""Letters as the workbook stands: sensible terms, what a letter is made from, the letter itself."""

from dataclasses import replace
from datetime import date

from clientdesk.app.letter_language import as_written
from clientdesk.app.letter_options import LetterOptions
from clientdesk.app.letter_rules import letter_rules
from clientdesk.app.letter_sources import LetterSources
from clientdesk.app.letter_terms import default_terms
from clientdesk.app.letter_words import InternalWords
from clientdesk.app.review_gate import gate_of
from clientdesk.app.wording import letter_wording
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter, Paragraph
from clientdesk.domain.letter_check import check
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_inputs import LetterInputs, LetterOption, LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letters import compose_letter
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.wording import Wording
from clientdesk.storage.reviews import handover_of, offboarding_of
from clientdesk.storage.rows import Reader

HINT_RULE = "D23"  # no hint of suspicion: what breaks it is kept nowhere


class LetterBook:
    """Reads only: the store's state, or a snapshot's in a job.

    A client's language is apart from the window's. It keeps what it has read, so make a new one
    after a change.
    """

    def __init__(self, reader: Reader, today: date) -> None:
        self._sources = LetterSources(reader, today)
        self._internal = InternalWords(self._sources)

    def defaults(self, client_id: int, kind: LetterKind, language: str = "") -> LetterTerms:
        """Terms that can be sent as they are, in the client's language unless another is given.

        Raises Refused(CLIENT_UNKNOWN), and for a renegotiation NO_FEE where neither agreement nor
        invoices tell the fee. A scope change and an offer may come without options.
        """
        parties = self._sources.parties(client_id)
        return default_terms(self._sources, parties, kind, language or parties.language)

    def offering(self, client_id: int, package_id: int, language: str) -> tuple[LetterOption, ...]:
        """A package as an offer names it, with its neighbours; none where it is not active."""
        parties = self._sources.parties(client_id)
        words = letter_wording(language, LetterKind.OFFER, parties.client_country.english)
        return LetterOptions(self._sources, parties, words).offering(package_id)

    def inputs(self, client_id: int, kind: LetterKind, terms: LetterTerms) -> LetterInputs:
        """All stored values that a letter with these terms is made from."""
        parties = self._sources.parties(client_id)
        words = letter_wording(terms.language, kind, parties.client_country.english)
        catalogue = self._sources.catalogue
        inputs = LetterInputs(
            firm=parties.firm,
            client=parties.client,
            firm_country=parties.firm_country,
            client_country=parties.client_country,
            engagement=parties.engagement,
            services=tuple(as_written(each, catalogue, words) for each in parties.services),
            terms=terms,
            need_codes=frozenset(need.service_code for need in self._sources.needs(client_id)),
            prepaid=-sum(min(invoice.balance, 0) for invoice in terms.open_invoices),
        )
        return self._with_file(inputs) if kind is LetterKind.OFFBOARDING else inputs

    def compose(self, client_id: int, kind: LetterKind, terms: LetterTerms) -> Letter:
        """The letter as data. Raises Refused where none can be made: FIRM_NAME_MISSING, NO_FEE,
        NO_RISE, NO_OPTIONS, NO_PACKAGE; what is only unwise is among the findings.
        """
        return self.compose_from(self.inputs(client_id, kind, terms), kind)

    def compose_from(self, inputs: LetterInputs, kind: LetterKind) -> Letter:
        """The same from inputs that are at hand."""
        words, formats = words_of(kind, inputs), formats_of(inputs)
        return compose_letter(kind, inputs, words, formats)

    def check(
        self, client_id: int, kind: LetterKind, letter: Letter, terms: LetterTerms
    ) -> tuple[Finding, ...]:
        """What the rules find in a letter, edited or not; those that block first."""
        return self.check_with(letter, self.inputs(client_id, kind, terms))

    def check_with(
        self,
        letter: Letter,
        inputs: LetterInputs,
        pages: int | None = None,
        internal: frozenset[str] | None = None,
    ) -> tuple[Finding, ...]:
        """The same with inputs that are at hand; `pages` of the letter without its annexes,
        `internal` from `internal_words`, which take long to gather."""
        if internal is None:
            internal = self.internal_words(inputs.client.id, letter.language)
        shown = {field.value for field in letter.fields}
        return self._check(letter, inputs, internal - shown, pages)

    def refuse_hints(self, letter: Letter, inputs: LetterInputs) -> None:
        """Refused(LETTER_WORDS) where the letter, or what was written for it, hints at suspicion.

        It names no word: a refusal can come to stand in a log or in what a command prints. The
        window marks the words by the quotes of the findings.
        """
        written = replace(letter, blocks=(*letter.blocks, Paragraph(_unprinted(inputs.terms))))
        findings = self._check(written, inputs, frozenset(), None)
        if any(each.rule == HINT_RULE for each in findings):
            raise Refused(RefusalCode.LETTER_WORDS)

    def internal_words(self, client_id: int, language: str) -> frozenset[str]:
        """What the workbook holds of a client and no letter may show, as it could be printed."""
        return self._internal.of(self._sources.parties(client_id), language)

    def _check(
        self, letter: Letter, inputs: LetterInputs, internal: frozenset[str], pages: int | None
    ) -> tuple[Finding, ...]:
        return check(
            letter,
            inputs,
            letter_rules(letter.language, self._sources.added_words),
            internal,
            words_of(letter.kind, inputs),
            formats_of(inputs),
            today=self._sources.today,
            pages=pages,
        )

    def _with_file(self, inputs: LetterInputs) -> LetterInputs:
        """With the offboarding file and what keeps the letter shut."""
        client_id = inputs.client.id
        gate = gate_of(self._sources.reader, self._sources.today, client_id)
        return replace(
            inputs,
            offboarding=offboarding_of(self._sources.reader, client_id),
            handover=tuple(handover_of(self._sources.reader, client_id)),
            steps_open=tuple(int(step) for step in gate.steps_open),
            has_firm_cause=bool(gate.causes),
        )


def _unprinted(terms: LetterTerms) -> str:
    """What was written into the terms and need not stand in the letter."""
    reasons = (option.exception for option in terms.options)
    return ". ".join([terms.notice_override, terms.records_how, *reasons])


def words_of(kind: LetterKind, inputs: LetterInputs) -> Wording:
    """The sentences of a kind in the letter's language, as the client's country has them."""
    return letter_wording(inputs.terms.language, kind, inputs.client_country.english)


def formats_of(inputs: LetterInputs) -> Formats:
    """Figures as the client's country writes them, in the firm's currency."""
    return Formats(inputs.terms.language, inputs.client_country.code, inputs.firm.currency)
