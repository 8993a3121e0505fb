"""One number, written with a language's separators."""

from decimal import Decimal
from typing import Final

from booth.languages import Language

GAP: Final = "\N{NO-BREAK SPACE}"
NARROW_GAP: Final = "\N{NARROW NO-BREAK SPACE}"
MINUS: Final = "\N{MINUS SIGN}"

_SUPERSCRIPT: Final = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def _scientific(value: Decimal, language: Language) -> str | None:
    """A number with its power of ten, or None when it reads well without."""
    _, digits, exponent = value.as_tuple()
    if not value or not isinstance(exponent, int) or (exponent <= 0 and value.adjusted() >= -6):
        return None
    whole, fraction = str(digits[0]), "".join(str(digit) for digit in digits[1:])
    power = str(value.adjusted()).translate(_SUPERSCRIPT)
    if digits == (1,):
        return f"10{power}"
    mantissa = whole + (("," if language == "ru" else ".") + fraction if fraction else "")
    return f"{mantissa}{GAP}×{GAP}10{power}"


def numeral(value: Decimal, language: Language, *, signed: bool = False) -> str:
    """A number as a language writes it: "12 000,5", "12,000.5"; `signed` gives positive ones their plus."""
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    value = abs(value)
    if power := _scientific(value, language):
        return sign + power
    whole, _, fraction = f"{value:f}".partition(".")
    grouped = f"{int(whole):,}"
    if language == "ru":
        grouped = grouped.replace(",", NARROW_GAP)
    return sign + grouped + (("," if language == "ru" else ".") + fraction if fraction else "")
