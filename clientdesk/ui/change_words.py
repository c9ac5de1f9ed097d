"""Words for what was done, as Undo and Redo say it; the first window needs no other words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.changes import ChangeInfo, ChangeLabel

CHANGES: dict[ChangeLabel, object] = {
    ChangeLabel.SET_UP: QT_TRANSLATE_NOOP("Words", "set up the workbook"),
    ChangeLabel.ADD_CLIENT: QT_TRANSLATE_NOOP("Words", "add client"),
    ChangeLabel.EDIT_CLIENT: QT_TRANSLATE_NOOP("Words", "edit client"),
    ChangeLabel.ARCHIVE_CLIENT: QT_TRANSLATE_NOOP("Words", "archive client"),
    ChangeLabel.RESTORE_CLIENT: QT_TRANSLATE_NOOP("Words", "restore client"),
    ChangeLabel.DELETE_CLIENT: QT_TRANSLATE_NOOP("Words", "delete client"),
    ChangeLabel.EDIT_AGREEMENT: QT_TRANSLATE_NOOP("Words", "edit agreement"),
    ChangeLabel.EDIT_FIRM: QT_TRANSLATE_NOOP("Words", "edit firm"),
    ChangeLabel.EDIT_STAFF: QT_TRANSLATE_NOOP("Words", "edit staff"),
    ChangeLabel.EDIT_OVERHEAD: QT_TRANSLATE_NOOP("Words", "edit overhead"),
    ChangeLabel.EDIT_TOOL: QT_TRANSLATE_NOOP("Words", "edit tool"),
    ChangeLabel.REMOVE_TOOL: QT_TRANSLATE_NOOP("Words", "remove tool"),
    ChangeLabel.IMPORT: QT_TRANSLATE_NOOP("Words", "import"),
    ChangeLabel.WITHDRAW_IMPORT: QT_TRANSLATE_NOOP("Words", "withdraw import"),
    ChangeLabel.ADD_SERVICES: QT_TRANSLATE_NOOP("Words", "add services"),
    ChangeLabel.ADD_SERVICE: QT_TRANSLATE_NOOP("Words", "add service"),
    ChangeLabel.EDIT_SERVICE: QT_TRANSLATE_NOOP("Words", "edit service"),
    ChangeLabel.ARCHIVE_SERVICE: QT_TRANSLATE_NOOP("Words", "archive service"),
    ChangeLabel.RESTORE_SERVICE: QT_TRANSLATE_NOOP("Words", "restore service"),
    ChangeLabel.EDIT_FACTS: QT_TRANSLATE_NOOP("Words", "edit facts"),
    ChangeLabel.ADD_PERSONA: QT_TRANSLATE_NOOP("Words", "add persona"),
    ChangeLabel.EDIT_PERSONA: QT_TRANSLATE_NOOP("Words", "edit persona"),
    ChangeLabel.ARCHIVE_PERSONA: QT_TRANSLATE_NOOP("Words", "archive persona"),
    ChangeLabel.RESTORE_PERSONA: QT_TRANSLATE_NOOP("Words", "restore persona"),
    ChangeLabel.ACCEPT_MATCH: QT_TRANSLATE_NOOP("Words", "accept match"),
    ChangeLabel.WITHDRAW_MATCH: QT_TRANSLATE_NOOP("Words", "withdraw match"),
    ChangeLabel.ADD_PACKAGE: QT_TRANSLATE_NOOP("Words", "add package"),
    ChangeLabel.EDIT_PACKAGE: QT_TRANSLATE_NOOP("Words", "edit package"),
    ChangeLabel.ARCHIVE_PACKAGE: QT_TRANSLATE_NOOP("Words", "archive package"),
    ChangeLabel.RESTORE_PACKAGE: QT_TRANSLATE_NOOP("Words", "restore package"),
    ChangeLabel.ADOPT_PACKAGES: QT_TRANSLATE_NOOP("Words", "adopt packages"),
    ChangeLabel.MOVE_CLIENT: QT_TRANSLATE_NOOP("Words", "move client"),
    ChangeLabel.MAKE_OFFER: QT_TRANSLATE_NOOP("Words", "make offer"),
    ChangeLabel.ANSWER_OFFER: QT_TRANSLATE_NOOP("Words", "answer offer"),
    ChangeLabel.WITHDRAW_OFFER: QT_TRANSLATE_NOOP("Words", "withdraw offer"),
    ChangeLabel.ADD_FORMS: QT_TRANSLATE_NOOP("Words", "add forms"),
    ChangeLabel.EDIT_FORM: QT_TRANSLATE_NOOP("Words", "edit form"),
    ChangeLabel.START_ASSESSMENT: QT_TRANSLATE_NOOP("Words", "start assessment"),
    ChangeLabel.ANSWER_QUESTION: QT_TRANSLATE_NOOP("Words", "answer question"),
    ChangeLabel.FINISH_ASSESSMENT: QT_TRANSLATE_NOOP("Words", "finish assessment"),
    ChangeLabel.DELETE_ASSESSMENT: QT_TRANSLATE_NOOP("Words", "delete assessment"),
    ChangeLabel.SET_GRADE: QT_TRANSLATE_NOOP("Words", "set grade"),
    ChangeLabel.EDIT_GRADING: QT_TRANSLATE_NOOP("Words", "edit grading"),
    ChangeLabel.LOG_INTERACTION: QT_TRANSLATE_NOOP("Words", "log entry"),
    ChangeLabel.EDIT_INTERACTION: QT_TRANSLATE_NOOP("Words", "edit log entry"),
    ChangeLabel.DELETE_INTERACTION: QT_TRANSLATE_NOOP("Words", "delete log entry"),
    ChangeLabel.LINK_CLIENTS: QT_TRANSLATE_NOOP("Words", "link clients"),
    ChangeLabel.UNLINK_CLIENTS: QT_TRANSLATE_NOOP("Words", "unlink clients"),
    ChangeLabel.EDIT_THRESHOLDS: QT_TRANSLATE_NOOP("Words", "edit thresholds"),
    ChangeLabel.OPEN_REVIEW: QT_TRANSLATE_NOOP("Words", "open review"),
    ChangeLabel.EDIT_REVIEW: QT_TRANSLATE_NOOP("Words", "edit review"),
    ChangeLabel.SAVE_STEP: QT_TRANSLATE_NOOP("Words", "save step"),
    ChangeLabel.CLOSE_REVIEW: QT_TRANSLATE_NOOP("Words", "close review"),
    ChangeLabel.REOPEN_REVIEW: QT_TRANSLATE_NOOP("Words", "reopen review"),
    ChangeLabel.DELETE_REVIEW: QT_TRANSLATE_NOOP("Words", "delete review"),
    ChangeLabel.EDIT_OFFBOARDING: QT_TRANSLATE_NOOP("Words", "edit offboarding file"),
    ChangeLabel.SAVE_DRAFT: QT_TRANSLATE_NOOP("Words", "save draft of a letter"),
    ChangeLabel.DELETE_DRAFT: QT_TRANSLATE_NOOP("Words", "delete draft of a letter"),
    ChangeLabel.KEEP_LETTER: QT_TRANSLATE_NOOP("Words", "make letter final"),
    ChangeLabel.RECORD_DELIVERY: QT_TRANSLATE_NOOP("Words", "record delivery of a letter"),
    ChangeLabel.EDIT_LEXICON: QT_TRANSLATE_NOOP("Words", "edit words to avoid"),
    ChangeLabel.ADD_PLAN: QT_TRANSLATE_NOOP("Words", "add plan"),
    ChangeLabel.EDIT_PLAN: QT_TRANSLATE_NOOP("Words", "edit plan"),
    ChangeLabel.DELETE_PLAN: QT_TRANSLATE_NOOP("Words", "delete plan"),
    ChangeLabel.START_PLAN: QT_TRANSLATE_NOOP("Words", "start plan"),
    ChangeLabel.ERASE_CLIENT: QT_TRANSLATE_NOOP("Words", "erase client"),
    ChangeLabel.OTHER: QT_TRANSLATE_NOOP("Words", "a change of a later version"),
}


def change_words(info: ChangeInfo) -> str:
    """What was done, with what it was done to: 'edit client · Óptica Visual'."""
    label = QCoreApplication.translate("Words", str(CHANGES[info.label]))
    if not info.detail:
        return label
    template = QCoreApplication.translate("Words", "{change} · {name}")
    return template.format(change=label, name=info.detail)
