"""Tables on pages: no page has but a few rows of one, and no word in a head is broken."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from clientdesk.app.wording import report_wording
from clientdesk.domain.formats import Formats
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import KeptTable, dense_table, figure_widths, kept_start
from clientdesk.output.fonts import SEMIBOLD, register_fonts

WIDTH = 400.0
HEAD, ROW = 14.5, 16.0  # leading 9.5 and 11, with 2.5 above and below


@pytest.fixture
def composer() -> Composer:
    register_fonts()
    return Composer(report_wording("en"), Formats("en", "GB", "GBP"), WIDTH)


def table(composer: Composer, rows: int) -> KeptTable:
    cells = [[composer.text(f"Row {number}")] for number in range(rows)]
    made = dense_table([composer.head(["Client"]), *cells], [WIDTH])
    made.wrap(WIDTH, 1000)
    return made


def test_a_table_of_few_rows_is_never_parted(composer: Composer) -> None:
    """Eleven rows cannot be six and six."""
    small = table(composer, 11)
    assert small.least_height(WIDTH) == HEAD + 11 * ROW
    assert small.split(WIDTH, HEAD + 10 * ROW) == []


def test_a_longer_table_begins_with_six_rows_or_on_the_next_page(composer: Composer) -> None:
    long = table(composer, 30)
    assert long.least_height(WIDTH) == HEAD + 6 * ROW
    assert long.split(WIDTH, HEAD + 5.5 * ROW) == []
    assert len(long.split(WIDTH, HEAD + 6.5 * ROW)) == 2


def test_a_table_of_tall_rows_is_parted_all_the_same(composer: Composer) -> None:
    """Six rows of ten lines of 11 are 6 × 115 = 690 high, more than any page has."""
    words = " ".join(["Consolidated"] * 10)  # a word a line in 70 points
    cells = [[composer.text(words)] for _ in range(6)]
    tall = dense_table([composer.head(["Client"]), *cells], [70])
    assert tall.least_height(70) == HEAD + 6 * 115
    assert len(tall.split(70, 480)) == 2


def test_a_heading_asks_for_the_room_of_what_its_table_begins_with(composer: Composer) -> None:
    story = [composer.gap(10), table(composer, 30), composer.gap(50)]
    # Ten millimetres are 28.3 points.
    room = kept_start(story, WIDTH).height
    assert room == pytest.approx(10 * 72 / 25.4 + HEAD + 6 * ROW)


def test_no_section_asks_for_more_than_a_page(composer: Composer) -> None:
    assert kept_start([composer.gap(500)], WIDTH).height < 500


def test_columns_hold_their_longest_word_and_their_total(composer: Composer) -> None:
    titles, totals = ["Horas prometido", "x", ""], ["1,0", "1.000.000,00", "2"]
    widths = figure_widths(titles, totals, 300)
    assert sum(widths) == pytest.approx(300)
    assert widths[0] >= stringWidth("prometido", SEMIBOLD, 7.5) + 6
    assert widths[1] >= stringWidth("1.000.000,00", SEMIBOLD, 8.5) + 6
