"""What the demo firm knows of its clients makes sense beside their agreements and fees."""

import csv
from collections import Counter, defaultdict
from statistics import median

import pytest

from clientdesk.resource_files import resource

CODES = {
    *("industry", "legal_form", "sales", "employees", "documents", "bank_accounts", "returns"),
    *("sales_invoices", "supplier_bills", "understands"),
}
Facts = dict[str, dict[str, str]]


class Demo:
    """The files of one language: clients and prospects by name, facts by name and code."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._spanish = language == "es"
        self.clients = {row[1]: row for row in self._rows("clients.csv")}
        self.prospects = {row[1]: row for row in self._rows("prospects.csv")}
        self.fact_rows = self._rows("facts.csv")
        self.facts: Facts = defaultdict(dict)
        for client, code, value, _ in self.fact_rows:
            self.facts[client][code] = value

    def header(self, name: str) -> list[str]:
        return self._table(name)[0]

    def number(self, client: str, code: str) -> int:
        return int(self.facts[client][code])

    def fee_share(self, client: str) -> float:
        """A year of today's fee, of a year's sales."""
        fee = self.clients[client][11]
        plain = fee.replace(".", "").replace(",", ".") if self._spanish else fee.replace(",", "")
        return 12 * float(plain) / self.number(client, "sales")

    def documents_cap(self, client: str) -> int | None:
        """Documents a month in the agreement, its first service, or None without one."""
        services = self.clients[client][14]
        return int(services.split(";")[0].split()[-2]) if services else None

    def knowing(self, code: str) -> list[str]:
        return [name for name in self.clients if code in self.facts[name]]

    def _rows(self, name: str) -> list[list[str]]:
        return self._table(name)[1:]

    def _table(self, name: str) -> list[list[str]]:
        path = resource("demo", self._language, name)
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, delimiter=";" if self._spanish else ","))


@pytest.fixture(scope="module", params=["es", "en"])
def demo(request: pytest.FixtureRequest) -> Demo:
    return Demo(request.param)


def test_facts_are_of_known_codes_and_clients_once_each(demo: Demo) -> None:
    assert {row[1] for row in demo.fact_rows} == CODES
    assert {row[0] for row in demo.fact_rows} <= {*demo.clients, *demo.prospects}
    counts = Counter((row[0], row[1]) for row in demo.fact_rows)
    again = {code: count for (_, code), count in counts.items() if count > 1}
    assert again == {"documents": 13}  # told once, and counted in twelve months, by one client


def test_a_tenth_to_a_seventh_of_the_facts_of_clients_is_missing(demo: Demo) -> None:
    known = sum(len(demo.facts[name]) for name in demo.clients)
    assert 0.10 <= 1 - known / (len(CODES) * len(demo.clients)) <= 0.15


def test_a_typical_fee_is_a_small_part_of_sales_and_some_can_hardly_pay(demo: Demo) -> None:
    shares = [demo.fee_share(n) for n in demo.knowing("sales") if demo.clients[n][11]]
    assert all(0.0075 <= share <= 0.07 for share in shares)
    assert 0.01 <= median(shares) <= 0.03
    assert 3 <= sum(share > 0.03 for share in shares) <= len(shares) / 5


def test_documents_keep_to_the_agreement_but_for_those_who_outgrew_it(demo: Demo) -> None:
    caps = {name: demo.documents_cap(name) for name in demo.knowing("documents")}
    use = [demo.number(name, "documents") / cap for name, cap in caps.items() if cap]
    assert sum(part > 1.8 for part in use) == 3
    assert all(0.7 <= part <= 1.3 for part in use if part <= 1.8)


def test_invoices_and_bills_are_among_the_documents(demo: Demo) -> None:
    parts = ("documents", "sales_invoices", "supplier_bills")
    for name in demo.facts:
        documents, *papers = (int(demo.facts[name].get(code, 0)) for code in parts)
        assert not documents or sum(papers) <= documents


def test_industries_are_about_ten_and_none_stands_alone(demo: Demo) -> None:
    clients = Counter(demo.facts[name]["industry"] for name in demo.knowing("industry"))
    assert 10 <= len(clients) <= 12
    assert min(clients.values()) >= 2


def test_about_a_quarter_do_not_understand_the_way_of_working(demo: Demo) -> None:
    said = Counter(demo.facts[name]["understands"] for name in demo.knowing("understands"))
    assert said.keys() == {"yes", "no"}
    assert 0.15 <= said["no"] / said.total() <= 0.3


def test_prospects_are_listed_as_clients_are_without_agreement_or_fee(demo: Demo) -> None:
    assert demo.header("prospects.csv")[:-1] == demo.header("clients.csv")
    assert len(demo.prospects) == 3
    assert not demo.prospects.keys() & demo.clients.keys()
    assert not {row[0] for row in demo.prospects.values()} & {r[0] for r in demo.clients.values()}
    assert all(not any(row[10:-1]) and row[-1] for row in demo.prospects.values())


def test_one_prospect_is_known_whole_one_is_tiny_and_one_nearly_unknown(demo: Demo) -> None:
    whole, tiny, unknown = demo.prospects
    assert demo.facts[whole].keys() == CODES
    assert demo.number(tiny, "documents") == 300
    assert demo.number(tiny, "sales") < 30_000
    assert len(demo.facts[unknown]) == 1
