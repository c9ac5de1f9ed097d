"""What a new case is filled with, read before it is opened."""

from dataclasses import replace
from datetime import date

import pytest
from case_samples import accompany
from package_firm import ANA, build_firm

from clientdesk.app.desk import Desk
from clientdesk.app.review_start import ReviewStart
from clientdesk.app.reviews import ReviewCase
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    accompany(store)
    return Desk(store, today)


def test_a_case_opened_with_rows_read_in_a_job_is_the_same(desk: Desk) -> None:
    reviews = desk.casework.reviews
    plain = reviews.case(reviews.open(ANA).review_id)
    reviews.delete(plain.review.id)
    with desk.on_snapshot(lambda reader, day: ReviewStart(reader, day, ANA)) as start:
        rows = start.rows()
    read = reviews.case(reviews.open(ANA, rows=rows).review_id)

    def known(case: ReviewCase) -> list[object]:
        lists = (*case.needs, *case.uses, *case.savings, *case.terms)
        return [replace(each, id=0, review_id=0) for each in lists]

    assert known(read) == known(plain)
    assert {each.review_id for each in read.terms} == {read.review.id}
