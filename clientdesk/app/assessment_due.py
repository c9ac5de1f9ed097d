"""Whom to ask with which form, in one state of a workbook or a snapshot."""

from dataclasses import dataclass
from datetime import date

from clientdesk.app.facts import all_facts
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.facts import FactKey
from clientdesk.domain.period import months_later
from clientdesk.domain.questions import Form
from clientdesk.domain.records import Client
from clientdesk.storage import assessments as stored
from clientdesk.storage.forms import forms_of
from clientdesk.storage.rows import Reader, fetch


@dataclass(frozen=True, slots=True)
class DueClient:
    """A client to be asked with a form: never asked yet (`last` None), or due again.

    `stake` is what it pays a year, in minor units; `begun` is when one was begun that is not
    finished.
    """

    client: Client
    form: Form
    last: date | None
    due_on: date
    stake: int
    begun: date | None = None


def due_clients(reader: Reader, today: date) -> list[DueClient]:
    """Current clients never asked with a form, or due again by today; what pays most first."""
    last, begun = stored.last_days(reader), _begun(reader)
    facts, forms = all_facts(reader, today), forms_of(reader)
    found = []
    for client in fetch(reader, Client, "archived = 0 AND prospect = 0", order="name, id"):
        stake = 12 * int(facts[client.id].get(FactKey.FEE, 0))
        for form in forms:
            day = last.get((client.id, form.id))
            due_on = today if day is None else months_later(day, form.interval_months)
            if due_on <= today:
                running = begun.get((client.id, form.id))
                found.append(DueClient(client, form, day, due_on, stake, running))
    return sorted(found, key=lambda each: -each.stake)


def _begun(reader: Reader) -> dict[tuple[int, int], date]:
    """When an assessment was begun that is not finished, by client and form."""
    running = fetch(reader, Assessment, "finished_on IS NULL")
    return {(each.client_id, each.form_id): each.started_on for each in running}
