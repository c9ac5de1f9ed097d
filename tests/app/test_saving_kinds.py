"""Expenses are sorted by the words of their description, in both languages (B11)."""

import pytest

from clientdesk.app.saving_kinds import SavingKinds
from clientdesk.domain.review_records import SavingKind


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("Mensajería: recogida de documentos", SavingKind.COURIER),
        ("COURIER: collecting papers", SavingKind.COURIER),
        ("Comisión por recibo devuelto", SavingKind.BANK_FEES),
        ("Bank charge", SavingKind.BANK_FEES),
        ("Desplazamiento a Toledo", SavingKind.TRAVEL),
        ("Seguro de transporte", SavingKind.INSURANCE),
        ("Storage of vouchers", SavingKind.STORAGE),
        ("Asegurador", SavingKind.OTHER),
        ("Depósito de cuentas en el Registro Mercantil", SavingKind.OTHER),
        ("", SavingKind.OTHER),
    ],
)
def test_an_expense_is_of_the_kind_that_its_words_say(description: str, kind: SavingKind) -> None:
    assert SavingKinds().of(description) is kind
