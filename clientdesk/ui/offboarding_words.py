"""What an offboarding file still asks for, in sentences."""

from PySide6.QtCore import QCoreApplication

from clientdesk.app.offboarding_file import OpenItem, OpenItemCode


def open_item_words(item: OpenItem) -> str:
    """One thing to settle; a line of the file is named, with the period it is for."""
    line = item.item
    named = ", ".join(filter(None, (line.name, line.period))) if line else ""
    return _sentence(item.code).format(name=named)


def _sentence(code: OpenItemCode) -> str:
    translate = QCoreApplication.translate
    sentences = {
        OpenItemCode.END_DATE: translate("OffboardingWords", "The day on which services end"),
        OpenItemCode.WORK: translate("OffboardingWords", "Not delivered: {name}"),
        OpenItemCode.WORK_UNSAID: translate(
            "OffboardingWords", "The work in hand, or that there is none"
        ),
        OpenItemCode.DEADLINE: translate("OffboardingWords", "Nobody named, or no day: {name}"),
        OpenItemCode.RECORD: translate("OffboardingWords", "Not given back: {name}"),
        OpenItemCode.ACCESS: translate("OffboardingWords", "Not given up: {name}"),
        OpenItemCode.ACCESS_UNSAID: translate(
            "OffboardingWords", "The accesses and powers held, or that there are none"
        ),
        OpenItemCode.FINAL_INVOICE: translate(
            "OffboardingWords", "The final invoice or the refund; 0 where there is none"
        ),
        OpenItemCode.DATA_CHOICE: translate(
            "OffboardingWords", "What the client wants done with its data"
        ),
        OpenItemCode.RETENTION: translate("OffboardingWords", "Until when papers are kept"),
    }
    return sentences[code]
