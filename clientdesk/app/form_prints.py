"""Use cases around printed forms: blank for a meeting, completed for the file."""

from datetime import date

from clientdesk.app.client_needs import NeedsBook
from clientdesk.app.countries import load_country
from clientdesk.app.forms import form_with
from clientdesk.app.question_bank import area_name
from clientdesk.app.wording import form_wording, known_language
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.formats import Formats
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AskedQuestion, Form, FormPurpose
from clientdesk.domain.records import Client, Firm
from clientdesk.domain.wording import Wording
from clientdesk.output.form_sheet import Completed, FormSheet
from clientdesk.storage.forms import questions_of
from clientdesk.storage.rows import Reader, get
from clientdesk.storage.sums import firm_of


class FormPrints:
    """Forms on paper, from the store or from a job's snapshot. No grade is on any of them."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today

    def blank(self, form_id: int, client_id: int | None = None, language: str = "") -> bytes:
        """The form with room to write; in the client's language, or the firm's, where '' is given.

        KeyError where there is no such form; Refused(CLIENT_UNKNOWN).
        """
        from clientdesk.output.form_pdf import blank_form_pdf  # noqa: PLC0415 - slow import

        form = form_with(self._reader, form_id)
        client = None if client_id is None else self._client(client_id)
        questions = [q for q in questions_of(self._reader, form_id) if not q.question.archived]
        words = form_wording(self._language(form, client, language))
        sheet = self._sheet(form, client, questions, words)
        return blank_form_pdf(sheet, words, self._formats(client, words))

    def completed(self, assessment_id: int, language: str = "") -> bytes:
        """An assessment in words, finished or not; KeyError where there is none."""
        from clientdesk.output.form_answers import (  # noqa: PLC0415 - slow import
            completed_form_pdf,
        )

        assessment = self._assessment(assessment_id)
        client, book = self._client(assessment.client_id), NeedsBook(self._reader, self._today)
        form, answers = form_with(self._reader, assessment.form_id), book.answers(assessment_id)
        words = form_wording(self._language(form, client, language))
        sheet = self._sheet(form, client, book.questions(assessment, answers), words)
        completed = Completed(assessment=assessment, answers=answers, printed_on=self._today)
        return completed_form_pdf(sheet, completed, words, self._formats(client, words))

    def blank_name(self, form_id: int, client_id: int | None = None) -> str:
        """'needs.pdf' or 'C001-needs.pdf': a name that says nothing about the client."""
        form = form_with(self._reader, form_id)
        client = None if client_id is None else self._client(client_id)
        return _file_name(client.ref if client else "", form.code)

    def completed_name(self, assessment_id: int) -> str:
        """'C001-needs-2026-11-22.pdf', by the day on which it was finished, or else begun."""
        assessment = self._assessment(assessment_id)
        day = assessment.finished_on or assessment.started_on
        code = form_with(self._reader, assessment.form_id).code
        return _file_name(self._client(assessment.client_id).ref, code, day.isoformat())

    def _sheet(
        self, form: Form, client: Client | None, questions: list[AskedQuestion], words: Wording
    ) -> FormSheet:
        firm = firm_of(self._reader)
        areas = {each.question.area for each in questions}
        return FormSheet(
            firm_name=firm.name,
            firm_details=_details(firm, words),
            form_name=form.name(words.language),
            client_name=client.name if client else "",
            internal=form.purpose is FormPurpose.REVIEW,
            questions=tuple(questions),
            areas={area: area_name(area, words.language) for area in areas},
            paper=load_country(firm.country).paper,
        )

    def _language(self, form: Form, client: Client | None, wanted: str) -> str:
        """The client does not read the firm's own forms."""
        reads = client is not None and form.purpose is FormPurpose.NEEDS
        theirs = client.language if client is not None and reads else ""
        return known_language(wanted, theirs, firm_of(self._reader).language)

    def _formats(self, client: Client | None, words: Wording) -> Formats:
        firm = firm_of(self._reader)
        country = client.country if client and client.country else firm.country
        return Formats(words.language, country, firm.currency)

    def _client(self, client_id: int) -> Client:
        client = get(self._reader, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client

    def _assessment(self, assessment_id: int) -> Assessment:
        assessment = get(self._reader, Assessment, assessment_id)
        if assessment is None:
            raise KeyError(assessment_id)
        return assessment


def _details(firm: Firm, words: Wording) -> str:
    """Where the firm is and how to reach it, as its letters have it."""
    address = firm.address or firm.place
    if firm.place and firm.place not in address:
        address = f"{address}, {firm.place}"
    name = load_country(firm.country).tax_id_name
    tax_id = words.say("head.tax_id", name=name, number=firm.tax_id).strip() if firm.tax_id else ""
    return " · ".join(each for each in (address, tax_id, firm.email, firm.phone) if each)


def _file_name(*parts: str) -> str:
    name = "-".join(part for part in parts if part)
    return "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in name) + ".pdf"
