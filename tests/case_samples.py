"""Cases of the small firm of `package_firm`, for the tests of reviews and offboarding files."""

from datetime import date

from package_firm import ANA, put

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.domain.offboarding_file import OffboardingFile
from clientdesk.domain.records import Engagement
from clientdesk.domain.review_records import (
    DataChoice,
    Offboarding,
    ReviewStep,
    StepState,
)
from clientdesk.storage.rows import get, update
from clientdesk.storage.store import Store

SPRING = date(2026, 3, 2)
NOVEMBER_20 = date(2026, 11, 20)


def open_case(desk: Desk, client_id: int = ANA) -> int:
    return desk.casework.reviews.open(client_id, "Luz").review_id


def done(review_id: int, number: int, day: date = NOVEMBER_20) -> ReviewStep:
    return ReviewStep(
        review_id=review_id, step=number, state=StepState.DONE, day=day, by="Luz", outcome="Agreed"
    )


def still_open(review_id: int, number: int) -> ReviewStep:
    return ReviewStep(review_id=review_id, step=number)


def take_steps(desk: Desk, review_id: int, until: int) -> None:
    for number in range(1, until + 1):
        desk.casework.reviews.save_step(done(review_id, number))


def sign(store: Store, client_id: int = ANA, day: date | None = SPRING) -> None:
    """The agreement of `package_firm` has the client's id."""
    with store.change(ChangeLabel.EDIT_AGREEMENT) as change:
        agreement = get(change, Engagement, client_id)
        assert agreement is not None
        update(
            change, Engagement(id=client_id, client_id=client_id, monthly_fee=30_000, signed_on=day)
        )


def accompany(store: Store, client_id: int = ANA) -> None:
    """Signed, welcomed and met two days ago: nothing that the firm left undone."""
    sign(store, client_id)
    put(
        store,
        Interaction(
            client_id=client_id,
            day=SPRING,
            kind=InteractionKind.ONBOARDING_STEP,
            state=InteractionState.DONE,
            source_key=f"welcome {client_id}",
        ),
        Interaction(
            client_id=client_id,
            day=NOVEMBER_20,
            kind=InteractionKind.MEETING,
            source_key=f"meeting {client_id}",
        ),
    )


def complete_file(client_id: int = ANA) -> OffboardingFile:
    """No work, no power, nothing to pay: a file with nothing open."""
    return OffboardingFile(
        Offboarding(
            client_id=client_id,
            effective_on=date(2026, 12, 31),
            no_work_done=True,
            no_work_open=True,
            no_access=True,
            final_invoice=0,
            data_choice=DataChoice.RETURN,
            retention_until=date(2032, 12, 31),
        )
    )
