"""What a write did: which tables, under which label."""

from dataclasses import dataclass
from enum import StrEnum


class ChangeLabel(StrEnum):
    """What the user did; the words for it are the window's."""

    SET_UP = "set_up"
    ADD_CLIENT = "add_client"
    EDIT_CLIENT = "edit_client"
    ARCHIVE_CLIENT = "archive_client"
    RESTORE_CLIENT = "restore_client"
    DELETE_CLIENT = "delete_client"
    EDIT_AGREEMENT = "edit_agreement"
    EDIT_FIRM = "edit_firm"
    EDIT_STAFF = "edit_staff"
    EDIT_OVERHEAD = "edit_overhead"
    EDIT_TOOL = "edit_tool"
    REMOVE_TOOL = "remove_tool"
    IMPORT = "import"
    WITHDRAW_IMPORT = "withdraw_import"
    ADD_SERVICES = "add_services"
    ADD_SERVICE = "add_service"
    EDIT_SERVICE = "edit_service"
    ARCHIVE_SERVICE = "archive_service"
    RESTORE_SERVICE = "restore_service"
    EDIT_FACTS = "edit_facts"
    ADD_PERSONA = "add_persona"
    EDIT_PERSONA = "edit_persona"
    ARCHIVE_PERSONA = "archive_persona"
    RESTORE_PERSONA = "restore_persona"
    ACCEPT_MATCH = "accept_match"
    WITHDRAW_MATCH = "withdraw_match"
    ADD_PACKAGE = "add_package"
    EDIT_PACKAGE = "edit_package"
    ARCHIVE_PACKAGE = "archive_package"
    RESTORE_PACKAGE = "restore_package"
    ADOPT_PACKAGES = "adopt_packages"
    MOVE_CLIENT = "move_client"
    MAKE_OFFER = "make_offer"
    ANSWER_OFFER = "answer_offer"
    WITHDRAW_OFFER = "withdraw_offer"
    ADD_FORMS = "add_forms"
    EDIT_FORM = "edit_form"
    START_ASSESSMENT = "start_assessment"
    ANSWER_QUESTION = "answer_question"
    FINISH_ASSESSMENT = "finish_assessment"
    DELETE_ASSESSMENT = "delete_assessment"
    SET_GRADE = "set_grade"
    EDIT_GRADING = "edit_grading"
    LOG_INTERACTION = "log_interaction"
    EDIT_INTERACTION = "edit_interaction"
    DELETE_INTERACTION = "delete_interaction"
    LINK_CLIENTS = "link_clients"
    UNLINK_CLIENTS = "unlink_clients"
    EDIT_THRESHOLDS = "edit_thresholds"
    OPEN_REVIEW = "open_review"
    EDIT_REVIEW = "edit_review"
    SAVE_STEP = "save_step"
    CLOSE_REVIEW = "close_review"
    REOPEN_REVIEW = "reopen_review"
    DELETE_REVIEW = "delete_review"
    EDIT_OFFBOARDING = "edit_offboarding"
    SAVE_DRAFT = "save_draft"
    DELETE_DRAFT = "delete_draft"
    KEEP_LETTER = "keep_letter"
    RECORD_DELIVERY = "record_delivery"
    EDIT_LEXICON = "edit_lexicon"
    ADD_PLAN = "add_plan"
    EDIT_PLAN = "edit_plan"
    DELETE_PLAN = "delete_plan"
    START_PLAN = "start_plan"
    ERASE_CLIENT = "erase_client"
    OTHER = "other"  # of a later version of the program


def label_of(text: str) -> ChangeLabel:
    """The label that is stored with a change; OTHER for one that this version does not know."""
    return ChangeLabel(text) if text in set(ChangeLabel) else ChangeLabel.OTHER


@dataclass(frozen=True, slots=True)
class Changes:
    """The tables a change touched; what views decide by whether to read again."""

    tables: frozenset[str]

    def touch(self, *tables: str) -> bool:
        """Whether any of these tables changed."""
        return not self.tables.isdisjoint(tables)


@dataclass(frozen=True, slots=True)
class ChangeInfo:
    """A change that can be undone or redone; `detail` is a name, e.g. of an imported file."""

    label: ChangeLabel
    detail: str


@dataclass(frozen=True, slots=True)
class TableCount:
    """How many records of a table a change touched."""

    table: str
    rows: int
