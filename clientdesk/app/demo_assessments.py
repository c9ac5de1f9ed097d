"""The demo's conversations: whom the firm asked what, and what was said."""

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from clientdesk.app.assessments import Reply
from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState, Assessment
from clientdesk.domain.money import from_major_units
from clientdesk.domain.questions import AnswerType, Question
from clientdesk.domain.records import Client
from clientdesk.resource_files import resource

_Said = bool | int | str | list[str]


def fill_assessments(desk: Desk, language: str) -> None:
    """Adds forms and conversations of `language` to a workbook with the demo firm and its facts.

    Those that are still to come by the desk's day are left out.
    """
    path = resource("demo", language, "assessments.toml")
    table = tomllib.loads(path.read_text("utf-8"))
    desk.forms.start()
    conversations = _Conversations(desk, language, table["usual"])
    for item in table["conversation"]:
        if item["day"] <= desk.today:
            conversations.record(item)
    conversations.begin(table["unfinished"])


class _Conversations:
    """Writes the tables of the file through the use cases of the desk.

    `usual` is what most clients say, by form and by code of the question.
    """

    def __init__(self, desk: Desk, language: str, usual: Mapping[str, Mapping[str, _Said]]) -> None:
        self._desk = desk
        self._language = language
        self._usual = usual
        self._digits = desk.formats(language).digits
        self._forms = {form.code: form.id for form in desk.forms.all()}
        self._questions = {
            form_id: {each.question.code: each.question for each in desk.forms.questions(form_id)}
            for form_id in self._forms.values()
        }

    def record(self, item: Mapping[str, Any]) -> None:
        """Adds a conversation that was finished."""
        form_id = self._forms[item["form"]]
        said = {**self._usual[item["form"]], **item.get("answers", {})}
        held = self._held(item, form_id, item["day"])
        self._desk.assessments.record(held, self._replies(form_id, item, said))

    def begin(self, item: Mapping[str, Any]) -> None:
        """Starts the one in the middle of which a client had to leave."""
        form_id = self._forms[item["form"]]
        held = self._held(item, form_id, self._desk.today)
        use = self._desk.assessments
        begun = use.start(held.client_id, form_id, held.language, held.by).assessment
        for question_id, reply in self._replies(form_id, item, item["answers"]).items():
            use.answer(begun.id, question_id, reply.state, reply.value, reply.note)

    def _held(self, item: Mapping[str, Any], form_id: int, day: date) -> Assessment:
        client: Client = self._desk.clients.by_ref(item["client"])
        return Assessment(
            client_id=client.id,
            form_id=form_id,
            language=client.language or self._language,
            started_on=day,
            by=item["by"],
            note=item.get("note", ""),
        )

    def _replies(
        self, form_id: int, item: Mapping[str, Any], said: Mapping[str, _Said]
    ) -> dict[int, Reply]:
        """What was said by question id, in the order of the questions."""
        open_ = dict.fromkeys(item.get("unknown", ()), AnswerState.UNKNOWN)
        open_ |= dict.fromkeys(item.get("not_asked", ()), AnswerState.NOT_ASKED)
        notes = item.get("notes", {})
        found = {}
        for code, question in self._questions[form_id].items():
            if code in open_:
                found[question.id] = Reply(open_[code], note=notes.get(code, ""))
            elif code in said:
                value = self._value(question, said[code])
                found[question.id] = Reply(AnswerState.ANSWERED, value, notes.get(code, ""))
        return found

    def _value(self, question: Question, said: _Said) -> str:
        """An answer as it is stored."""
        if isinstance(said, bool):
            return "yes" if said else "no"
        if isinstance(said, list):
            return "\n".join(said)
        if question.type is AnswerType.MONEY:
            return str(from_major_units(Decimal(said), self._digits))
        return str(said)
