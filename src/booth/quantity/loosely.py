"""What people say in a hurry and would not write into a cell: "5 тыс.", "1.5万", ranges with the greater end first."""

import re
from decimal import Decimal
from typing import Final

from booth.quantity.phrase import plain

_THOUSANDS: Final = {
    "тыс.": 3, "тыс": 3, "тысяч": 3, "тысячи": 3, "тысяча": 3, "млн.": 6, "млн": 6, "миллион": 6, "миллиона": 6,
    "миллионов": 6, "thousand": 3, "million": 6, "mln": 6, "百万": 6, "千": 3, "万": 4, "亿": 8,
}  # fmt: skip
_NUMBER: Final = r"[0-9]+(?:[.,][0-9]+)?"
_MANY: Final = "|".join(re.escape(one) for one in sorted(_THOUSANDS, key=len, reverse=True))
_OTHERS: Final = "|".join(one for one in _THOUSANDS if one[0] >= "\u3400")  # a unit may follow at once
_TIMES: Final = re.compile(rf"({_NUMBER}) ?(?:({_OTHERS})|({_MANY})(?![^\W\d_]))", re.IGNORECASE)
_SPAN: Final = r" ?(?:\.{2,3}|[-~]| (?:to|до|по) |[至到]) ?"
_LACKING: Final = re.compile(rf"(?<![0-9e.,])({_NUMBER})({_SPAN})({_NUMBER})e([0-9])(?![0-9])")
_BEGIN: Final = r"(?:от|с|from|между|between|从|自|在)?"
_END: Final = rf"[+-]?{_NUMBER}(?:e[0-9])?"
_ENDS: Final = re.compile(rf"({_BEGIN} ?)({_END})({_SPAN}| (?:и|and) |[和与])({_END})(.*)", re.IGNORECASE)


def loosely(text: str) -> str:
    """A figure as a cell would have it: thousands written out as powers, the lesser end of a range first."""
    body = _TIMES.sub(_power, plain(text)).strip()
    body = _LACKING.sub(_both, body)
    found = _ENDS.fullmatch(body)
    if found is None or (found[3].strip() == "-" and not found[5].strip()):  # "8000-3000" may be any number
        return body
    begin, low, between, high, unit = found.groups()
    return f"{begin}{high}{between}{low}{unit}" if _value(low) > _value(high) else body


def _power(found: re.Match[str]) -> str:
    number, ideograph, word = found.groups()
    unit_follows = found.string[found.end() : found.end() + 1].isalpha()
    return f"{number}e{_THOUSANDS[(ideograph or word).casefold()]}{' ' * unit_follows}"


def _both(found: re.Match[str]) -> str:
    """ "3–8 тыс." are thousands both, "500–2 тыс." are not."""
    low, between, high, power = found.groups()
    return f"{low}e{power}{between}{high}e{power}" if _value(low) < _value(high) else found[0]


def _value(number: str) -> Decimal:
    return Decimal(number.replace(",", "."))
