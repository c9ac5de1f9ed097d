"""How many clients fit a package, and who fits none (A12, A16)."""

from fractions import Fraction

from clientdesk.domain.coverage import coverage
from clientdesk.domain.package_fit import PackageFit
from clientdesk.domain.personas import Verdict


def fit(client: int, verdict: Verdict, misfit: Fraction = Fraction(0)) -> PackageFit:
    return PackageFit(1, client, verdict, 1 - misfit, Fraction(1), (), misfit)


def fits(*verdicts: Verdict) -> dict[int, list[PackageFit]]:
    return {client: [fit(client, verdict)] for client, verdict in enumerate(verdicts, 1)}


FITS, NEARLY, NO = Verdict.FITS, Verdict.NEARLY, Verdict.NO


def test_clients_are_counted_once_and_by_their_fees() -> None:
    found = {
        1: [fit(1, FITS), fit(1, FITS)],
        2: [fit(2, NO, Fraction(1, 2)), fit(2, FITS)],
        3: [fit(3, NO, Fraction(1, 2)), fit(3, NEARLY, Fraction(1, 5))],
        4: [],
    }
    result = coverage(found, {1: 10_000, 2: 20_000, 3: 30_000})
    assert (result.fitting, result.clients, result.by_count) == (2, 4, Fraction(1, 2))
    assert (result.fees_fitting, result.fees) == (30_000, 60_000)
    assert result.by_fees == Fraction(1, 2)


def test_who_fits_none_comes_with_the_nearest_package_the_highest_fee_first() -> None:
    nearest = fit(3, NEARLY, Fraction(1, 5))
    found = {
        1: [fit(1, FITS)],
        2: [fit(2, Verdict.EXCLUDED)],
        3: [fit(3, NO, Fraction(1, 2)), nearest],
        4: [],
    }
    result = coverage(found, {2: 10_000, 3: 30_000})
    assert result.uncovered == ((3, nearest), (2, fit(2, Verdict.EXCLUDED)), (4, None))


def test_half_of_the_clients_or_fewer_is_low() -> None:
    assert coverage(fits(FITS, NO), {}).is_low
    assert coverage(fits(FITS, NEARLY, NO), {}).is_low
    assert not coverage(fits(FITS, FITS, NO), {}).is_low


def test_low_goes_by_count_whatever_the_fees_are() -> None:
    result = coverage(fits(FITS, NO, NO), {1: 90_000, 2: 1, 3: 1})
    assert result.is_low


def test_no_clients_are_neither_covered_nor_low() -> None:
    result = coverage({}, {})
    assert (result.by_count, result.by_fees, result.is_low) == (None, None, False)
