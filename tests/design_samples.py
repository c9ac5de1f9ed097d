"""Firms to design packages for: five services, a few clients, tools."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.package_cost import CostBasis, ToolTerms
from clientdesk.domain.records import Tool, ToolPricing
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit

HOUR = 3600
BOOKS, RETURNS, PAYROLL, CASH, ADVICE = 1, 2, 3, 4, 5
_SERVICES = {
    BOOKS: (ServiceKind.COMPLIANCE, Unit.DOCUMENTS, Frequency.MONTHLY, HOUR // 20),
    RETURNS: (ServiceKind.COMPLIANCE, Unit.RETURNS, Frequency.QUARTERLY, HOUR),
    PAYROLL: (ServiceKind.COMPLIANCE, Unit.EMPLOYEES, Frequency.MONTHLY, HOUR // 4),
    CASH: (ServiceKind.ADVISORY, Unit.FLAT, Frequency.MONTHLY, HOUR),
    ADVICE: (ServiceKind.ADVISORY, Unit.FLAT, Frequency.MONTHLY, 2 * HOUR),
}


def service(service_id: int) -> Service:
    kind, unit, frequency, _ = _SERVICES[service_id]
    return Service(
        id=service_id,
        code=f"S{service_id:02}",
        name_en=f"Service {service_id}",
        name_es=f"Servicio {service_id}",
        kind=kind,
        unit=unit,
        frequency=frequency,
    )


def task(service_id: int) -> Task:
    _, unit, _, seconds = _SERVICES[service_id]
    return Task(id=service_id, service_id=service_id, name="Work", seconds=seconds, unit=unit)


def basis(tools: Sequence[ToolTerms] = (), buffer: int = 20) -> CostBasis:
    """Five services of one task each, at 36.00 an hour: a cent a second."""
    return CostBasis(
        services={each: service(each) for each in _SERVICES},
        tasks={each: [task(each)] for each in _SERVICES},
        rates={None: Fraction(1)},
        tools=tools,
        buffer=buffer,
    )


def tool(
    fee: int, services: set[int], clients: int, planned: int = 0, tool_id: int = 1
) -> ToolTerms:
    """A flat fee, shared on so many clients today."""
    record = Tool(
        id=tool_id,
        name=f"Tool {tool_id}",
        monthly_fee=fee,
        valid_from=date(2026, 1, 1),
        pricing=ToolPricing.FLAT,
        planned_clients=planned,
    )
    return ToolTerms(record, (), frozenset(services), clients)


def client(
    client_id: int,
    needs: set[int],
    reach: int | None,
    volumes: Mapping[Unit, int] | None = None,
    *,
    wants: Collection[int] = (),
    fee: int = 0,
    effort: Fraction = Fraction(1),
) -> ClientDemand:
    return ClientDemand(
        client_id=client_id,
        ref=f"C{client_id:03}",
        name=f"Client {client_id}",
        needs=frozenset(needs),
        wants=frozenset({*needs, *wants}),
        volumes=volumes or {},
        facts={},
        fee=fee,
        reach=reach,
        effort=effort,
    )


@st.composite
def demands(draw: st.DrawFn) -> list[ClientDemand]:
    """One to seven clients; some facts are not known."""
    services = st.sets(st.integers(1, 5), max_size=3)
    volume = st.one_of(st.none(), st.integers(0, 40))
    return [
        client(
            number,
            draw(services),
            draw(st.one_of(st.none(), st.integers(0, 90_000))),
            {
                unit: known
                for unit in (Unit.DOCUMENTS, Unit.EMPLOYEES, Unit.RETURNS)
                if (known := draw(volume)) is not None
            },
            wants=draw(services),
            fee=draw(st.integers(0, 40_000)),
            effort=draw(st.sampled_from([Fraction(1, 2), Fraction(1), Fraction(3, 2)])),
        )
        for number in range(1, draw(st.integers(1, 7)) + 1)
    ]
