"""The segments with their definitions and sums; each opens its clients in the same place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientdesk.domain.formats import NOT_DEFINED
from clientdesk.domain.segments import Member, Segment, SegmentCode, SegmentLimits, average_seconds
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.segment_words import (
    effort_words,
    profit_words,
    segment_definition,
    segment_hint,
    segment_words,
    tenure_words,
)
from clientdesk.ui.session import Session
from clientdesk.ui.table import LOWEST, RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, ROW_HEIGHT, SMALL
from clientdesk.ui.words import words

_HEAD = 48  # of a table, with its frame
_MONEY = 110
_WIDEST = 1860  # of a table that one still reads across
_BOTH = 2600  # from here on there is room for both tables


class SegmentCard(QWidget):
    """All segments, and the clients of the one that was opened, with the way back."""

    client_chosen = Signal(object)  # client id
    thanks_wanted = Signal()  # letters to the loyal and profitable

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._limits = SegmentLimits()
        self._opened: SegmentCode | None = None
        self._list = RecordTable[Segment](self._columns(), lambda each: each.code)
        self._members = RecordTable[Member](self._member_columns(), lambda each: each.result.ref)
        self.view = RecordView(self._list, stretch=0, sort_by=-1)
        self.members_view = RecordView(self._members, stretch=0, sort_by=-1)
        self._remark = text("", "muted", wrap=True)
        self._title = text("", "card-title")
        self._definition = text("", "muted", wrap=True)
        self._hint = text("", wrap=True)
        self.thanks = button(self.tr("&Thank the loyal ones…"), "envelope")
        self._back = button(self.tr("&All segments"), "arrow-left")
        self._all, self._one = card(), card()
        self._lay_out()
        self.view.opened.connect(self._on_opened)
        self.members_view.opened.connect(self._on_client)
        self.thanks.clicked.connect(self.thanks_wanted)
        self._back.clicked.connect(self._on_back)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What is shown, in the order of the definitions."""
        return self._list.records

    def show_segments(self, segments: Sequence[Segment], limits: SegmentLimits) -> None:
        """Shows all of them, also those without clients; an opened one stays open."""
        self._limits = limits
        self._list.set_records(segments)
        loyal = [each for each in segments if each.code is SegmentCode.LOYAL and each.members]
        self.thanks.setVisible(bool(loyal))
        self._remark.setText(self._remark_words(segments))
        opened = [each for each in segments if each.code is self._opened]
        if opened:
            self._show_members(opened[0])

    def open_segment(self, segment: Segment) -> None:
        """Shows the clients of a segment."""
        self._opened = segment.code
        self._show_members(segment)
        self._arrange()
        self.members_view.setFocus()
        if self._members.records:
            self.members_view.selectRow(0)

    def _show_members(self, segment: Segment) -> None:
        self._title.setText(segment_words(segment.code))
        self._definition.setText(self._defined(segment))
        self._hint.setText(segment_hint(segment.code))
        self._members.set_records(segment.members)

    def _remark_words(self, segments: Sequence[Segment]) -> str:
        """What much work is in this period, in hours, and that a segment can be opened."""
        results = [member.result for each in segments for member in each.members]
        average, formats = average_seconds(results), self._session.formats
        template = self.tr(
            "Open a segment to see its clients. In this period the average client takes {average} "
            "hours, and much work is from {many} on. A client whose first day is not known counts "
            "as neither new nor loyal. Limits: Firm and staff."
        )
        many = average * self._limits.heavy
        return template.format(
            average=formats.hours(round(average)), many=formats.hours(round(many))
        )

    def _defined(self, segment: Segment) -> str:
        return segment_definition(segment.rule, self._limits, self._session.formats)

    def _profit(self, segment: Segment) -> str:
        return profit_words(segment.rule.profit, self._limits.profit, self._session.formats)

    def _effort(self, segment: Segment) -> str:
        said = effort_words(segment.rule.effort, self._limits, self._session.formats)
        return said or self.tr("any")

    def _tenure(self, segment: Segment) -> str:
        return tenure_words(segment.rule.tenure, self._limits) or self.tr("any")

    def _columns(self) -> list[Column[Segment]]:
        return [
            Column(
                title=self.tr("Segment"),
                text=lambda each: segment_words(each.code),
                strong=True,
                tone=_tone,
            ),
            Column(title=self.tr("Profit, of the fees"), text=self._profit, tone=_tone, width=190),
            Column(
                title=self.tr("Hours, of the average"), text=self._effort, tone=_tone, width=165
            ),
            Column(title=self.tr("As a client"), text=self._tenure, tone=_tone, width=160),
            Column(
                title=self.tr("Clients"),
                text=lambda each: self._session.formats.number(len(each.members)),
                sort_key=lambda each: len(each.members),
                tone=_tone,
                align=RIGHT,
                width=84,
            ),
            self._money(self.tr("Fees"), "fees"),
            Column(
                title=self.tr("Hours"),
                text=lambda each: self._session.formats.hours(each.seconds),
                sort_key=lambda each: each.seconds,
                tone=_tone,
                align=RIGHT,
                width=66,
            ),
            self._money(self.tr("Contribution"), "contribution"),
            self._money(self.tr("Full profit"), "full_profit", 144),
        ]

    def _money(self, title: str, name: str, width: int = _MONEY) -> Column[Segment]:
        """A column of one of a segment's sums."""
        return Column(
            title=title,
            text=lambda each: self._session.formats.whole_amount(getattr(each, name)),
            sort_key=lambda each: int(getattr(each, name)),
            tone=lambda each: "bad" if getattr(each, name) < 0 else _tone(each),
            align=RIGHT,
            width=width,
        )

    def _member_columns(self) -> list[Column[Member]]:
        return [
            Column(title=self.tr("Client"), text=lambda each: each.result.name, strong=True),
            Column(title=self.tr("Profit"), text=lambda each: words(each.profit), width=120),
            Column(title=self.tr("Work"), text=lambda each: segment_words(each.effort), width=90),
            Column(
                title=self.tr("Client since"),
                text=self._since,
                sort_key=lambda each: each.since.toordinal() if each.since else 0,
                width=120,
            ),
            self._member_money(self.tr("Fees"), "fees"),
            Column(
                title=self.tr("Hours"),
                text=lambda each: self._session.formats.hours(each.result.seconds),
                sort_key=lambda each: each.result.seconds,
                align=RIGHT,
                width=80,
            ),
            self._member_money(self.tr("Contribution"), "contribution"),
            self._member_money(self.tr("Full profit"), "full_profit", 144),
            Column(
                title=self.tr("Margin"),
                text=lambda each: self._session.formats.percent(each.result.margin),
                sort_key=_margin_key,
                align=RIGHT,
                width=90,
            ),
        ]

    def _member_money(self, title: str, name: str, width: int = _MONEY) -> Column[Member]:
        """A column of one of a client's amounts."""
        return Column(
            title=title,
            text=lambda each: self._session.formats.whole_amount(getattr(each.result, name)),
            sort_key=lambda each: int(getattr(each.result, name)),
            tone=lambda each: "bad" if getattr(each.result, name) < 0 else "",
            align=RIGHT,
            width=width,
        )

    def _since(self, member: Member) -> str:
        formats = self._session.formats
        return formats.short_date(member.since) if member.since else NOT_DEFINED

    def _on_opened(self, segment: Segment | None) -> None:
        if segment is not None:
            self.open_segment(segment)

    def _on_client(self, member: Member | None) -> None:
        if member is not None:
            self.client_chosen.emit(member.result.client_id)

    def _on_back(self) -> None:
        opened, self._opened = self._opened, None
        self._arrange()
        self.view.setFocus()
        self.view.select_key(opened)

    def _lay_out(self) -> None:
        self.view.setAccessibleName(self.tr("Segments"))
        self.members_view.setAccessibleName(self.tr("Clients of the segment"))
        for view in (self.view, self.members_view):
            view.setMinimumHeight(ROW_HEIGHT * len(SegmentCode) + _HEAD)
            view.setMaximumWidth(_WIDEST)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(LARGE - 2)
        for frame in (self._all, self._one):
            outer.addWidget(frame, 1)
        self._fill_all()
        self._fill_one()
        self._arrange()

    def _fill_all(self) -> None:
        head = QHBoxLayout()
        head.addWidget(text(self.tr("Segments"), "card-title"), 1)
        head.addWidget(self.thanks)
        column_of(self._all).addLayout(head)
        column_of(self._all).addWidget(self._remark)
        column_of(self._all).addWidget(self.view, 1)

    def _fill_one(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column_of(self._one).setSpacing(SMALL)
        column_of(self._one).addLayout(head)
        for part in (self._definition, self._hint):
            column_of(self._one).addWidget(part)
        column_of(self._one).addWidget(self.members_view, 1)

    def _arrange(self) -> None:
        """A segment's clients take the place of all segments, or stand beside them."""
        opened = self._opened is not None
        self._all.setVisible(not opened or self.width() >= _BOTH)
        self._one.setVisible(opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _tone(segment: Segment) -> str:
    """A segment without clients steps back."""
    return "" if segment.members else "muted"


def _margin_key(member: Member) -> float:
    margin = member.result.margin
    return LOWEST if margin is None else float(margin)
