"""What can be wrong: a `Problem` has a place in a file, a `Refused` stops a use case.

Neither carries words for people: those are in `resources/messages/<language>.toml`, by code.
"""

import errno
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class ProblemCode(StrEnum):
    """Why a row of a file was not read."""

    BAD_DATE = "bad_date"
    AMBIGUOUS_DATES = "ambiguous_dates"
    BAD_DURATION = "bad_duration"
    NEGATIVE_DURATION = "negative_duration"
    TOO_LONG = "too_long"
    BAD_MONEY = "bad_money"
    AMBIGUOUS_NUMBERS = "ambiguous_numbers"
    MISSING_VALUE = "missing_value"
    ROW_TOO_SHORT = "row_too_short"
    OTHER_CURRENCY = "other_currency"
    UNKNOWN_INVOICE = "unknown_invoice"
    CONFLICT = "conflict"
    AMBIGUOUS_DURATIONS = "ambiguous_durations"
    ROW_TOO_LONG = "row_too_long"
    BAD_NUMBER = "bad_number"
    UNKNOWN_CLIENT = "unknown_client"
    UNKNOWN_FACT = "unknown_fact"
    BAD_ANSWER = "bad_answer"
    UNKNOWN_INTERACTION = "unknown_interaction"
    UNKNOWN_STATE = "unknown_state"


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that could not be read. `row` counts the file's records from 1, header included."""

    code: ProblemCode
    row: int
    column: str = ""
    value: str = ""


class RefusalCode(StrEnum):
    """Why a use case did not happen; the words say what to do about it."""

    FILE_MISSING = "file_missing"
    NOT_A_WORKBOOK = "not_a_workbook"
    EMPTY_FILE = "empty_file"
    NEWER_VERSION = "newer_version"
    READ_ONLY = "read_only"
    CANNOT_READ = "cannot_read"
    DAMAGED = "damaged"
    IN_USE = "in_use"
    ALREADY_EXISTS = "already_exists"
    FOLDER_MISSING = "folder_missing"
    DISK_FULL = "disk_full"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    NOT_UNDOABLE = "not_undoable"
    NOT_REDOABLE = "not_redoable"
    HISTORY_TOO_LONG = "history_too_long"
    CANNOT_WRITE = "cannot_write"
    UNREADABLE_TEXT = "unreadable_text"
    NO_HEADER = "no_header"
    UNKNOWN_FORMAT = "unknown_format"
    BAD_MAPPING = "bad_mapping"
    SPREADSHEET = "spreadsheet"
    CLIENT_UNKNOWN = "client_unknown"
    DUPLICATE_REF = "duplicate_ref"
    DUPLICATE_RATE = "duplicate_rate"
    MISSING_NAME = "missing_name"
    OFFBOARDING_NEEDS_CLIENT = "offboarding_needs_client"
    NO_DISPLAY = "no_display"
    NO_FEE = "no_fee"
    NO_RISE = "no_rise"
    FIRM_NAME_MISSING = "firm_name_missing"
    MISSING_GLYPH = "missing_glyph"
    BAD_DATE = "bad_date"
    BAD_PERIOD = "bad_period"
    IMPORT_FILE_MISSING = "import_file_missing"
    NOTHING_TO_IMPORT = "nothing_to_import"
    MAPPED_COLUMN_MISSING = "mapped_column_missing"
    SUMMARY_WITHOUT_DATES = "summary_without_dates"
    COLUMNS_MISSING = "columns_missing"
    IMPORT_UNKNOWN = "import_unknown"
    DUPLICATE_CODE = "duplicate_code"
    DUPLICATE_FACT = "duplicate_fact"
    BAD_TIERS = "bad_tiers"
    NO_SERVICES = "no_services"
    EXCEPTION_REASON = "exception_reason"
    TOO_MANY_PACKAGES = "too_many_packages"
    NO_NEEDS = "no_needs"
    NO_COSTS = "no_costs"
    NO_PACKAGE_PAYS = "no_package_pays"
    BAD_PACKAGE_RANGE = "bad_package_range"
    OFFER_ANSWERED = "offer_answered"
    BAD_CRITERION = "bad_criterion"
    BAD_ANSWER = "bad_answer"
    ASSESSMENT_FINISHED = "assessment_finished"
    GRADE_REASON = "grade_reason"
    BAD_GRADING = "bad_grading"
    DUPLICATE_QUESTION = "duplicate_question"
    CLIENT_EXCLUDED = "client_excluded"
    EMPTY_PACKAGE = "empty_package"
    UNPRICED_PACKAGE = "unpriced_package"
    PACKAGE_UNKNOWN = "package_unknown"
    SERVICE_UNKNOWN = "service_unknown"
    STEP_LOCKED = "step_locked"
    STEP_OUTCOME = "step_outcome"
    OVERRIDE_REASON = "override_reason"
    FIRM_CAUSE = "firm_cause"
    REVIEW_OPEN = "review_open"
    REVIEW_CLOSED = "review_closed"
    REVIEW_UNKNOWN = "review_unknown"
    OPEN_ITEMS = "open_items"
    SIGN_OFF = "sign_off"
    NEED_MISSING = "need_missing"
    LETTER_BLOCKED = "letter_blocked"
    LETTER_FINAL = "letter_final"
    LETTER_DRAFT = "letter_draft"
    LETTER_UNKNOWN = "letter_unknown"
    LETTER_WORDS = "letter_words"
    LETTER_LAYOUT = "letter_layout"
    NO_OPTIONS = "no_options"
    NO_PACKAGE = "no_package"
    BAD_LOGO = "bad_logo"
    SAME_CLIENT = "same_client"
    BAD_THRESHOLD = "bad_threshold"
    BAD_WORD = "bad_word"
    DUPLICATE_WORD = "duplicate_word"
    INTERACTION_UNKNOWN = "interaction_unknown"
    NOT_YET = "not_yet"
    PLAN_UNKNOWN = "plan_unknown"
    PLAN_STARTED = "plan_started"
    PLAN_EMPTY = "plan_empty"
    PLAN_REASON = "plan_reason"
    BAD_ACTION = "bad_action"
    PASSPHRASE_NEEDED = "passphrase_needed"
    WRONG_PASSPHRASE = "wrong_passphrase"
    OTHER_SCHEMA = "other_schema"
    DISK_ERROR = "disk_error"
    BUSY = "busy"
    ONLY_READ = "only_read"
    IN_USE_ELSEWHERE = "in_use_elsewhere"
    PASSPHRASE_MISSING = "passphrase_missing"
    PASSPHRASE_NOT_TYPED = "passphrase_not_typed"
    NOT_ENCRYPTED = "not_encrypted"
    ENCRYPTED_ALREADY = "encrypted_already"
    KEYRING_MISSING = "keyring_missing"
    CHANGED_MEANWHILE = "changed_meanwhile"
    CONTENTS_DIFFER = "contents_differ"
    BACKUP_FAILED = "backup_failed"
    BACKUP_DAMAGED = "backup_damaged"
    NO_BACKUP = "no_backup"
    NOTHING_SALVAGED = "nothing_salvaged"


class Refused(Exception):
    """A use case that did not happen. `details` fill the named places of the sentence."""

    def __init__(self, code: RefusalCode, **details: str) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


def refusal_of_disk(error: OSError, path: Path) -> Refused:
    """DISK_FULL or, whatever else hindered writing, CANNOT_WRITE."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    code = RefusalCode.DISK_FULL if full else RefusalCode.CANNOT_WRITE
    return Refused(code, path=str(path))
