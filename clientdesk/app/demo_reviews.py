"""The demo's care for its clients: agreed channels, links, reviews in their steps, a parting."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from clientdesk.app.desk import Desk
from clientdesk.app.offboarding_file import OffboardingFile
from clientdesk.app.reviews import ReviewCase, StepEdits
from clientdesk.domain.interactions import LinkKind
from clientdesk.domain.money import from_major_units
from clientdesk.domain.records import Channel
from clientdesk.domain.review_records import (
    Coverage,
    DataChoice,
    HandoverItem,
    HandoverKind,
    Instalment,
    Offboarding,
    Responsible,
    Review,
    ReviewNeed,
    ReviewOutcome,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    ReviewUse,
    SavingKind,
    StepState,
    TermsSide,
)
from clientdesk.resource_files import resource

_Item = Mapping[str, Any]


def fill_reviews(desk: Desk, language: str) -> None:
    """Adds what `reviews.toml` tells to a workbook with the demo firm and its log.

    What is still to come by the desk's day is left out.
    """
    path = resource("demo", language, "reviews.toml")
    table = tomllib.loads(path.read_text("utf-8"))
    told = _Told(desk, language)
    desk.firm.save(replace(desk.firm.firm(), retention_years=table["retention_years"]))
    for item in table["agreement"]:
        told.agree(item)
    for item in table["link"]:
        told.link(item)
    for item in table["review"]:
        if item["opened"] <= desk.today:
            told.review(item)
    for item in table["offboarding"]:
        if item["begun"] <= desk.today:
            told.part(item)


class _Told:
    """Writes the tables of the file through the use cases of the desk."""

    def __init__(self, desk: Desk, language: str) -> None:
        self._desk = desk
        self._digits = desk.formats(language).digits

    def agree(self, item: _Item) -> None:
        """By which way documents come, as was agreed."""
        clients = self._desk.clients
        client = clients.by_ref(item["client"])
        agreement = clients.engagement(client.id)
        if agreement is not None:
            changed = replace(agreement, channel=Channel(item["channel"]))
            clients.save(client, changed, clients.services(agreement.id))

    def link(self, item: _Item) -> None:
        ids = self._id(item["client"]), self._id(item["other"])
        self._desk.casework.interactions.link(*ids, LinkKind(item["kind"]))

    def review(self, item: _Item) -> None:
        """Opens a case, or goes on with the one that a plan opened, takes the steps taken so far,
        and closes it where it ended.
        """
        reviews = self._desk.casework.reviews
        review_id = self._begun(item)
        self._tell(review_id, item)
        for step in item["step"]:
            if step.get("day", self._desk.today) <= self._desk.today:
                reviews.save_step(_step(review_id, step))
        if "closed" in item and item["closed"] <= self._desk.today:
            closing = self._desk.casework.on(item["closed"]).reviews
            closing.close(review_id, ReviewOutcome(item["outcome"]))

    def _begun(self, item: _Item) -> int:
        reviews, client_id = self._desk.casework.reviews, self._id(item["client"])
        for review in reviews.of_client(client_id):
            if review.closed_on is None:
                return review.id
        return reviews.open(client_id, item["owner"], item["cause"]).review_id

    def part(self, item: _Item) -> None:
        """The offboarding file of a client."""
        client_id, files = self._id(item["client"]), self._desk.casework.offboarding
        head = Offboarding(
            client_id=client_id,
            effective_on=item["effective_on"],
            final_invoice=self._money(item["final_invoice"]),
            final_invoice_on=item["final_invoice_on"],
            data_choice=DataChoice(item["data_choice"]),
            retention_until=files.retention_until(item["effective_on"]),
        )
        lines = tuple(_line(client_id, line) for line in item["line"])
        files.save(OffboardingFile(head, lines))

    def _tell(self, review_id: int, item: _Item) -> None:
        """The head and the lists of a case; needs come first, since suggestions answer them."""
        reviews = self._desk.casework.reviews
        case = reviews.case(review_id)
        told = (ReviewNeed(review_id=review_id, **_need(need)) for need in item.get("need", ()))
        reviews.save_needs(review_id, [*told] or case.needs)
        case = reviews.case(review_id)
        reviews.save_step(
            case.steps[0],
            StepEdits(
                review=self._head(case.review, item),
                uses=_uses(case, item.get("uses", {})),
                suggestions=_suggestions(case, item.get("suggestion", ())),
                savings=[self._saving(review_id, each) for each in item.get("saving", ())],
                terms=[*case.terms, *(self._terms(review_id, e) for e in item.get("terms", ()))],
                instalments=[self._instalment(review_id, e) for e in item.get("instalment", ())],
            ),
        )

    def _head(self, review: Review, item: _Item) -> Review:
        promised = item.get("promised_profit")
        return replace(
            review,
            owner=item["owner"],
            cause=item["cause"],
            opened_on=item["opened"],
            first_contact_on=item.get("first_contact"),
            satisfaction_before=item.get("satisfaction_before"),
            satisfaction_after=item.get("satisfaction_after"),
            promised_profit=None if promised is None else self._money(promised),
        )

    def _saving(self, review_id: int, item: _Item) -> ReviewSaving:
        return ReviewSaving(
            review_id=review_id,
            kind=SavingKind(item["kind"]),
            name=item["name"],
            amount=self._money(item["amount"]),
            share=item["share"],
            agreed=item["agreed"],
        )

    def _terms(self, review_id: int, item: _Item) -> ReviewTerms:
        return ReviewTerms(
            review_id=review_id,
            side=TermsSide(item["side"]),
            fee=self._money(item["fee"]),
            scope=item["scope"],
            starts_on=item.get("starts_on"),
            note=item.get("note", ""),
        )

    def _instalment(self, review_id: int, item: _Item) -> Instalment:
        paid_on: date | None = item.get("paid_on")
        amount = self._money(item["amount"])
        return Instalment(
            review_id=review_id, due_on=item["due_on"], amount=amount, paid_on=paid_on
        )

    def _id(self, ref: str) -> int:
        return self._desk.clients.by_ref(ref).id

    def _money(self, amount: str) -> int:
        return from_major_units(Decimal(amount), self._digits)


def _need(item: _Item) -> dict[str, Any]:
    return {"need": item["need"], "covered": Coverage(item["covered"])}


def _uses(case: ReviewCase, told: Mapping[str, str]) -> list[ReviewUse]:
    """The agreed services, each with its use where one was told."""
    return [replace(use, use=told.get(use.service, use.use)) for use in case.uses]


def _suggestions(case: ReviewCase, items: list[_Item]) -> list[ReviewSuggestion]:
    """Each answers the need of that name."""
    needs = {need.need: need.id for need in case.needs}
    return [
        ReviewSuggestion(
            review_id=case.review.id,
            need_id=needs[item["need"]],
            service=item["service"],
            reply=item.get("reply", ""),
        )
        for item in items
    ]


def _step(review_id: int, item: _Item) -> ReviewStep:
    """Fields of the same names; a step with an outcome is done where it does not say otherwise."""
    usual = StepState.DONE if "outcome" in item else StepState.OPEN
    return ReviewStep(review_id=review_id, **{**item, "state": StepState(item.get("state", usual))})


def _line(client_id: int, item: _Item) -> HandoverItem:
    """Fields of the same names; who is responsible may be open."""
    by_whom = Responsible(item["responsible"]) if "responsible" in item else None
    told = {**item, "kind": HandoverKind(item["kind"]), "responsible": by_whom}
    return HandoverItem(client_id=client_id, **told)
