"""Numbers, money, time and dates as people of a country write them: the one place, with Babel.

Babel is pinned, so the same text comes out on every machine. Money always groups thousands, so
that columns line up, and a minus is a real minus.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, get_currency_precision, get_currency_symbol

MINUS = "−"
NOT_DEFINED = "n/d"
_SPACED_SIGN = ("AR", "CO", "UY")  # "$ 1.234,50", where other countries write "$1,234.50"
_PATTERNS = {0: "#,##0", 1: "#,##0.0", 2: "#,##0.00", 3: "#,##0.000"}


@dataclass(frozen=True, slots=True)
class Formats:
    """How one reader sees figures: `language` for words, `country` for signs, `currency`."""

    language: str
    country: str
    currency: str

    @property
    def locale(self) -> Locale:
        """The language as written in the country; the plain language where nobody knows that."""
        try:
            return Locale(self.language, self.country or None)
        except UnknownLocaleError:
            return Locale(self.language)

    @property
    def digits(self) -> int:
        """Decimal places of the currency."""
        return get_currency_precision(self.currency)

    def amount(self, minor: int) -> str:
        """123450 -> '1.234,50', without a currency sign."""
        return self._decimal(Decimal(minor).scaleb(-self.digits), self.digits)

    def whole_amount(self, minor: int) -> str:
        """123450 -> '1.234': for dense tables; rounded half-even."""
        return self._decimal(Decimal(minor).scaleb(-self.digits), 0)

    def money(self, minor: int) -> str:
        """123450 -> '1.234,50 €' or '$1,234.50', the sign where the country puts it."""
        pattern = self.locale.currency_formats["standard"].pattern
        sign = get_currency_symbol(self.currency, self.locale)
        after = pattern.index("¤") > pattern.index("0")
        gap = "\u00a0" if after or sign[-1] not in "$₡€£" or self.country in _SPACED_SIGN else ""
        text = self.amount(abs(minor))
        text = f"{text}{gap}{sign}" if after else f"{sign}{gap}{text}"
        return f"{MINUS}{text}" if minor < 0 else text

    def signed_amount(self, minor: int) -> str:
        """123450 -> '+1.234': a change, with its sign, without cents."""
        return with_sign(minor, self.whole_amount(minor))

    def number(self, value: Decimal | Fraction | int, places: int = 0) -> str:
        """A plain number with a fixed count of decimals, rounded half-even."""
        return self._decimal(_decimal(value, places), places)

    def percent(self, share: Fraction | None, places: int = 0) -> str:
        """Fraction(1, 3) -> '33 %' or '33%'; None -> 'n/d'."""
        if share is None:
            return NOT_DEFINED
        pattern = self.locale.percent_formats[None].pattern.split(";")[0]
        gap = "\u202f" if self.language == "es" or "\u00a0" in pattern else ""
        return self._decimal(_decimal(share * 100, places), places) + gap + "%"

    def signed_percent(self, change: Fraction, places: int = 1) -> str:
        """Fraction(41, 1000) -> '+4,1 %': a change, with its sign."""
        return with_sign(change, self.percent(change, places))

    def hours(self, seconds: int, places: int = 0) -> str:
        """3600 -> '1'; a count of hours without the unit."""
        return self.number(Fraction(seconds, 3600), places)

    def signed_hours(self, seconds: int, places: int = 0) -> str:
        """9000 -> '+2,5' with one place: a change, with its sign."""
        return with_sign(seconds, self.hours(seconds, places))

    def rate(self, minor_per_hour: Fraction | None) -> str:
        """Money per hour without a sign, or 'n/d'."""
        if minor_per_hour is None:
            return NOT_DEFINED
        return self.amount(round(minor_per_hour))

    def long_date(self, day: date) -> str:
        """'5 de marzo de 2026', '5 March 2026', 'March 5, 2026': never all numbers in a letter."""
        if self.language == "es":
            return format_date(day, "d 'de' MMMM 'de' y", locale="es")
        pattern = "MMMM d, y" if self.country in ("US", "CA") else "d MMMM y"
        return format_date(day, pattern, locale=self.locale)

    def appointment(self, moment: datetime) -> str:
        """'martes 1 de diciembre de 2026 a las 16:00', 'Tuesday 1 December 2026 at 16:00',
        'Tuesday, December 1, 2026, at 4:00 PM': no article, no time zone.
        """
        if self.language == "es":
            pattern = "EEEE d 'de' MMMM 'de' y 'a las' H:mm"
        elif self.country in ("US", "CA"):
            pattern = "EEEE, MMMM d, y, 'at' h:mm a"
        else:
            pattern = "EEEE d MMMM y 'at' H:mm"
        return format_datetime(moment, pattern, locale=self.locale)

    def short_date(self, day: date) -> str:
        """'05/03/2026' or '03/05/2026' as the country has it, with a full year."""
        pattern = "MM/dd/y" if self.country == "US" else "dd/MM/y"
        return format_date(day, pattern, locale=self.locale)

    def moment(self, moment: datetime) -> str:
        """'05/03/2026, 16:04': when something was saved, opened or changed."""
        return f"{self.short_date(moment)}, {format_datetime(moment, 'HH:mm', locale=self.locale)}"

    def weekday(self, day: date) -> str:
        """'mar', 'Tue': a day of this week in a list."""
        return format_date(day, "EEE", locale=self.locale)

    def month(self, day: date) -> str:
        """'nov 2025': a month in tables and charts."""
        return format_date(day, "MMM y", locale=self.locale)

    def _decimal(self, value: Decimal, places: int) -> str:
        rounded = round(value, places) or Decimal(0)  # a loss that rounds to nothing has no sign
        return format_decimal(rounded, _PATTERNS[places], locale=self.locale).replace("-", MINUS)


def with_sign(change: Fraction | int, shown: str) -> str:
    """A change upwards as it is shown, with a plus; one that is shown as zero has no sign."""
    return f"+{shown}" if change > 0 and any(sign in "123456789" for sign in shown) else shown


def _decimal(value: Decimal | Fraction | int, places: int) -> Decimal:
    fraction = Fraction(value)
    exact = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    return exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)
