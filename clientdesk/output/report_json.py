"""The report for other programs, as JSON: money as text in major units, ratios as numbers."""

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction

from clientdesk.domain.capacity import Capacity
from clientdesk.domain.diagnosis import Diagnosis, SignResult, TypeResult
from clientdesk.domain.grading import UNGRADED, Graded
from clientdesk.domain.guard import Guard
from clientdesk.domain.needs import ClientNeeds
from clientdesk.domain.portfolio import WhaleCurve, WhaleFigure, concentration_of, whale_of
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.segments import Segment
from clientdesk.output.guard_json import guard_json
from clientdesk.output.json_values import Json, hours_json, money_json, number_json
from clientdesk.output.report_figures import MONEY, Figure, figures
from clientdesk.output.segments_json import segments_json

NO_NEEDS: Mapping[int, ClientNeeds] = {}
NO_GRADES: Mapping[int, Graded] = {}
NO_DIAGNOSES: Mapping[int, Diagnosis] = {}


def report_json(
    report: ProfitReport,
    digits: int,
    needs: Mapping[int, ClientNeeds] = NO_NEEDS,
    grades: Mapping[int, Graded] = NO_GRADES,
    diagnoses: Mapping[int, Diagnosis] = NO_DIAGNOSES,
    guard: Guard | None = None,
    segments: Sequence[Segment] = (),
) -> str:
    """The report's shape is fixed: other programs read it by its keys.

    `to` is the last day of the period. Money is text ("1234.50"), hours and ratios are numbers.
    `time_basis` is measured, estimated or none; of totals, estimated where any client's is.
    `needs` are by client id, out of the last twelve months; the coverage of a client that was not
    asked is null. `grades` are by client id too, null where nothing is known: points of 100,
    confidence from 0 to 1. `diagnoses` likewise: all five types, those with most points first, with
    every sign; the value of one that is not assessed is null. `guard` is of the running year,
    whatever the period. Every client is in one of the `segments`. Of the whale curves, `whale` is
    of full profit.
    """
    shape = {
        "period": {
            "from": report.period.start.isoformat(),
            "to": report.period.last_day.isoformat(),
        },
        "currency": report.currency,
        "totals": _figures(report.totals, digits),
        "clients": [
            {
                "ref": client.ref,
                "name": client.name,
                **_figures(client, digits),
                **_known(client.client_id or 0, needs, grades, diagnoses),
            }
            for client in report.clients
        ],
        "unattributed": _figures(report.unattributed, digits),
        "capacity": _capacity(report.capacity, digits),
        "whale": _whale(whale_of(report), digits),
        "whale_contribution": _whale(whale_of(report, WhaleFigure.CONTRIBUTION), digits),
        "concentration": _concentration(report),
        "guard": guard_json(guard) if guard else None,
        "segments": segments_json(segments, digits),
    }
    return json.dumps(shape, ensure_ascii=False, indent=2)


def _figures(result: ClientResult, digits: int) -> Json:
    found: Json = {name: _value(name, value) for name, value in figures(result, digits).items()}
    return {**found, "time_basis": result.basis.value}


def _known(
    client_id: int,
    needs: Mapping[int, ClientNeeds],
    grades: Mapping[int, Graded],
    diagnoses: Mapping[int, Diagnosis],
) -> Json:
    """What is known of a client beside its figures."""
    return {
        **_needs(needs.get(client_id)),
        "grade": _grade(grades.get(client_id, UNGRADED)),
        "types": _types(diagnoses.get(client_id)),
    }


def _needs(found: ClientNeeds | None) -> Json:
    if found is None:
        return {"needs": [], "coverage": None}
    return {
        "needs": [
            {"service": need.service_code, "strength": need.strength.value, "weight": need.weight}
            for need in found.needs
        ],
        "coverage": number_json(found.coverage),
    }


def _grade(graded: Graded) -> Json | None:
    if graded.letter is None:
        return None
    computed = graded.computed
    confidence = Fraction(computed.confidence if computed else 0, 100)
    return {
        "letter": graded.letter.value,
        "points": computed.points if computed else None,
        "confidence": number_json(confidence),
    }


def _types(diagnosis: Diagnosis | None) -> list[Json]:
    return [_type(each) for each in diagnosis.types] if diagnosis else []


def _type(found: TypeResult) -> Json:
    return {
        "type": found.type.value,
        "points": found.points,
        "applies": found.applies,
        "signs": [_sign(sign) for sign in found.signs],
    }


def _sign(found: SignResult) -> Json:
    return {
        "sign": found.sign.value,
        "level": found.level.value,
        "value": number_json(found.value),
    }


def _capacity(capacity: Capacity, digits: int) -> Json:
    hours = ("practical", "used", "unused")
    costs = ("supplied_cost", "used_cost", "unused_cost")
    return {
        **{f"{name}_hours": hours_json(getattr(capacity, f"{name}_seconds")) for name in hours},
        **{name: money_json(getattr(capacity, name), digits) for name in costs},
        "estimates_fitted_by": number_json(capacity.fitted),
    }


def _value(name: str, value: Figure) -> object:
    if value is None:
        return None
    return f"{value:f}" if name in MONEY else float(value)


def _whale(curve: WhaleCurve, digits: int) -> list[Json]:
    return [
        {
            "ref": point.ref,
            "cumulative": money_json(point.cumulative, digits),
            "cumulative_share": number_json(point.cumulative_share),
        }
        for point in curve.points
    ]


def _concentration(report: ProfitReport) -> Json:
    spread = concentration_of(report)
    held = spread.clients_share_holding_90_percent_of_hours
    return {
        "hours_share_of_top_tenth": number_json(spread.hours_share_of_top_tenth),
        "clients_share_holding_90_percent_of_hours": number_json(held),
    }
