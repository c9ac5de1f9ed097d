"""What clients need out of their assessments, in one state of a workbook or a snapshot."""

from collections import defaultdict
from datetime import date
from functools import cached_property

from clientdesk.domain.assessments import Assessment, AssessmentAnswer
from clientdesk.domain.needs import (
    ClientNeeds,
    Need,
    Scoring,
    coverage,
    fresh,
    joined,
    recommended,
    settings_of,
)
from clientdesk.domain.questions import AskedQuestion, Form, FormPurpose
from clientdesk.domain.services import Service
from clientdesk.storage import assessments as stored
from clientdesk.storage.forms import all_questions
from clientdesk.storage.packages import contents_by_package, current_stays
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.services import agreed_services, services_by_id
from clientdesk.storage.sums import firm_of

AnswersById = dict[int, AssessmentAnswer]


class NeedsBook:
    """Forms, answers and agreements, each read once when asked for."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self._scorings: dict[int, Scoring] = {}
        self._read: dict[int, AnswersById] = {}

    def of_all(self) -> dict[int, ClientNeeds]:
        """What every client needs, by its id; those with nothing to go by have no entry."""
        self._read = stored.latest_answers(self._reader)
        found = ((client_id, self.of(client_id)) for client_id in self._latest)
        return {client_id: needs for client_id, needs in found if needs is not None}

    def of(self, client_id: int) -> ClientNeeds | None:
        """What a client's latest finished assessments of needs say, each form's.

        Answers older than twelve months do not count; None where there are no others.
        """
        current = {
            assessment: fresh(self.answers(assessment.id), self._today)
            for assessment in self._latest.get(client_id, ())
            if self.forms[assessment.form_id].purpose is FormPurpose.NEEDS
        }
        if not any(current.values()):
            return None
        needs = joined(self.needs(assessment, found) for assessment, found in current.items())
        return ClientNeeds(needs, coverage(needs, self.contracted(client_id)))

    def recommended(self, client_id: int) -> frozenset[int]:
        """The ids of the services that are recommended to a client."""
        found = self.of(client_id)
        codes = recommended(found.needs) if found else frozenset()
        return frozenset(self.services[code].id for code in codes & self.services.keys())

    def needs(self, assessment: Assessment, answers: AnswersById) -> tuple[Need, ...]:
        """What answers of an assessment point to."""
        return self._scoring(assessment.form_id).needs(answers)

    def questions(self, assessment: Assessment, answers: AnswersById) -> list[AskedQuestion]:
        """The questions of its form in order; archived ones only where they have an answer."""
        return [
            each
            for each in self._questions.get(assessment.form_id, ())
            if not each.question.archived or each.question.id in answers
        ]

    def answers(self, assessment_id: int) -> AnswersById:
        """The answers of an assessment by question id."""
        known = self._read.get(assessment_id)
        return stored.answers_of(self._reader, assessment_id) if known is None else known

    def contracted(self, client_id: int) -> frozenset[str]:
        """The codes of the services in a client's agreement, and in the package it is on."""
        ids = self._agreed.get(client_id, frozenset()) | self._packaged.get(client_id, frozenset())
        return frozenset(code for code, service in self.services.items() if service.id in ids)

    @cached_property
    def services(self) -> dict[str, Service]:
        """The whole catalogue by code."""
        return {service.code: service for service in services_by_id(self._reader).values()}

    @cached_property
    def forms(self) -> dict[int, Form]:
        """Every form, archived ones too."""
        return {form.id: form for form in fetch(self._reader, Form)}

    def _scoring(self, form_id: int) -> Scoring:
        if form_id not in self._scorings:
            settings = settings_of(firm_of(self._reader))
            self._scorings[form_id] = Scoring(self._questions.get(form_id, ()), settings)
        return self._scorings[form_id]

    @cached_property
    def _questions(self) -> dict[int, list[AskedQuestion]]:
        return all_questions(self._reader)

    @cached_property
    def _latest(self) -> dict[int, list[Assessment]]:
        latest: dict[int, list[Assessment]] = defaultdict(list)
        for assessment in stored.latest_finished(self._reader):
            latest[assessment.client_id].append(assessment)
        return dict(latest)

    @cached_property
    def _agreed(self) -> dict[int, frozenset[int]]:
        return agreed_services(self._reader)

    @cached_property
    def _packaged(self) -> dict[int, frozenset[int]]:
        contents = contents_by_package(self._reader)
        return {
            client_id: frozenset(row.service_id for row in contents.get(stay.package_id, ()))
            for client_id, stay in current_stays(self._reader, self._today).items()
        }
