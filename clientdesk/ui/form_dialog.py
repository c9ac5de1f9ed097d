"""A form's own names, what it is for, and how often a client is due with it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clientdesk.app.forms import Forms
from clientdesk.domain.questions import Form, FormPurpose
from clientdesk.ui.editors import ChoiceEditor, CountEditor, TextEditor, TickEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.words import words

_MOST_MONTHS = 120


def form_dialog(forms: Forms, form: Form | None, parent: QWidget) -> RecordDialog[Form]:
    """The dialog over a form, a new one for None."""
    fields = RecordForm[Form](_fields(), 2)
    fields.load(form or _new(forms))
    new = QCoreApplication.translate("FormDialog", "New form")
    title = QCoreApplication.translate("FormDialog", "Form") if form else new
    return RecordDialog(title, fields, forms.save_form, parent)


def _fields() -> list[Field]:
    translate = QCoreApplication.translate
    missing = translate("FormDialog", "Write after how many months a client is due again.")
    name = translate("FormDialog", "Write what the form is called.")
    return [
        Field("name_es", translate("FormDialog", "Name in &Spanish"), TextEditor(), name),
        Field("name_en", translate("FormDialog", "Name in &English"), TextEditor()),
        Field(
            "purpose",
            translate("FormDialog", "&For"),
            ChoiceEditor([(each, words(each)) for each in FormPurpose]),
        ),
        Field(
            "interval_months",
            translate("FormDialog", "&Months until due again"),
            CountEditor(1, _MOST_MONTHS),
            missing,
        ),
        Field("archived", translate("FormDialog", "State"), _archived(), wide=True),
    ]


def _archived() -> TickEditor:
    words_ = QCoreApplication.translate("FormDialog", "&Archived: nobody is asked with it any more")
    return TickEditor(words_)


def _new(forms: Forms) -> Form:
    taken = {each.code for each in forms.all(include_archived=True)}
    code = next(c for n in range(1, len(taken) + 2) if (c := f"F{n:02}") not in taken)
    return Form(code=code, name_en="", name_es="")
