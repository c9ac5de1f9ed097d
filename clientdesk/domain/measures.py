"""Measures of the trade that need no more than a formula; each is None over nothing."""

from fractions import Fraction

from clientdesk.domain.money import ratio


def billing_realization(billed: int, standard_value: int) -> Fraction | None:
    """Billed ÷ standard value (GT-08)."""
    return ratio(billed, standard_value)


def collection_realization(collected: int, billed: int) -> Fraction | None:
    """Collected ÷ billed, of the same invoices (GT-08)."""
    return ratio(collected, billed)


def overall_realization(collected: int, standard_value: int) -> Fraction | None:
    """Collected ÷ standard value: billing × collection realization (GT-08)."""
    return ratio(collected, standard_value)


def days_sales_outstanding(receivables: int, sales: int, days: int) -> Fraction | None:
    """Receivables ÷ sales × days of the period (GT-11)."""
    return ratio(receivables * days, sales)


def lock_up(debtor_days: Fraction, wip_days: Fraction) -> Fraction:
    """Days between the work and its money: debtor days + days of unbilled work (GT-17)."""
    return debtor_days + wip_days


def net_promoter_score(promoters: int, passives: int, detractors: int) -> Fraction | None:
    """Per cent of answers 9–10 less per cent of 0–6, from the counts of answers (GT-16)."""
    return ratio(100 * (promoters - detractors), promoters + passives + detractors)
