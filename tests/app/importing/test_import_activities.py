"""What an hour was spent on."""

import pytest

from clientdesk.app.importing.activities import ActivityWords
from clientdesk.domain.records import Activity


@pytest.mark.parametrize(
    ("task", "activity"),
    [
        ("Propuesta", Activity.SELLING),
        ("PRESUPUESTO cliente nuevo", Activity.SELLING),
        ("Fee proposal", Activity.SELLING),
        ("Sales", Activity.SELLING),
        ("Sales tax return", Activity.DELIVERY),
        ("Registro de facturas de ventas", Activity.DELIVERY),
        ("Cobros", Activity.COLLECTION),
        ("Reclamación de pago", Activity.COLLECTION),
        ("Debt collection", Activity.COLLECTION),
        ("Chasing documents", Activity.DELIVERY),
        ("Conciliación de cobros", Activity.DELIVERY),
        ("Administración", Activity.ADMIN),
        ("Filing", Activity.ADMIN),
        ("Administración de nóminas", Activity.DELIVERY),
        ("Payroll administration", Activity.DELIVERY),
        ("Prequoted work", Activity.DELIVERY),
        ("", Activity.DELIVERY),
    ],
)
def test_a_tasks_words_say_the_activity(task: str, activity: Activity) -> None:
    assert ActivityWords.load().activity(task, "", "", "") == activity


def test_the_task_speaks_before_project_tags_and_note() -> None:
    words = ActivityWords.load()
    assert words.activity("Cobros", "Ventas", "admin", "propuesta") == Activity.COLLECTION
    assert words.activity("IVA", "Ventas", "admin", "") == Activity.SELLING
    assert words.activity("IVA", "Acme", "urgente, admin", "propuesta") == Activity.ADMIN
    assert words.activity("IVA", "Acme", "", "Chasing payment") == Activity.COLLECTION
