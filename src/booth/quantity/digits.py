"""One number, read with any language's separators."""

import re
from decimal import Decimal
from typing import Final

from booth.quantity.figure import Mark

# 3 000,5 · 1,234.5 · 0.5 · 10, with an exponent or not. Spaces are plain by then.
NUMBER: Final = (
    r"(?:10\^[+-]?[0-9]{1,2}(?![0-9])"
    r"|(?:[0-9]{1,3}(?:[ '][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)*|\.[0-9]+)"
    r"(?:[eE][+-]?[0-9]{1,2}(?![0-9])| ?[x×·*] ?10\^[+-]?[0-9]{1,2}(?![0-9]))?)"
)
_EXPONENT: Final = re.compile(r"(?:[eE]| ?[x×·*] ?10\^)([+-]?[0-9]{1,2})$")
_GROUPS: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?:\.[0-9]{3})+")
_TOKEN: Final = re.compile(r"[0-9][0-9.,]*[0-9]|[0-9]")
# Letters that only Cyrillic has: a look-alike х or С proves nothing.
_RUSSIAN: Final = re.compile(r"[бвгджзийклмнптфцчшщъыьэюяБГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯ]")
_CHINESE: Final = re.compile(r"[\u4e00-\u9fff]")
_HIGH_SHARE: Final = re.compile(r"[0-9]{2,3},[0-9]{3} ?%")
_LONGEST: Final = 24  # digits; no figure on paper has more


def _shown_mark(token: str) -> Mark:
    """The decimal mark that one number gives away by its form."""
    commas, points = token.count(","), token.count(".")
    if commas and points:
        return "," if token.rfind(",") > token.rfind(".") else "."
    if commas > 1:
        return "."
    if points > 1:
        return ","
    if commas and not (_GROUPS.fullmatch(token) and token[0] != "0"):
        return ","
    return "." if points and not _GROUPS.fullmatch(token) else ""


def decimal_mark(text: str) -> Mark:
    """Which decimal mark a text uses, as far as the text itself shows it.

    Another number of the same text shows it best ("0,5–1,200"); else its script: Russian writes a comma,
    Chinese a point. "1,200 m3/h" alone shows nothing.
    """
    if "," not in text:
        return ""
    if _HIGH_SHARE.search(text):
        return ","  # 99,995 %: nobody has ten thousand per cent
    shown: set[Mark] = {mark for token in _TOKEN.findall(text) if (mark := _shown_mark(token))}
    if shown:
        return next(iter(shown)) if len(shown) == 1 else ""
    russian, chinese = bool(_RUSSIAN.search(text)), bool(_CHINESE.search(text))
    if russian == chinese:
        return ""
    return "," if russian else "."


def _grouped(token: str, mark: Mark) -> str | None:
    """A token of digits, commas and points with a point as its only mark, or None when it is ambiguous."""
    commas, points = token.count(","), token.count(".")
    if not commas and not points:
        return token
    if commas and points:
        mark = "," if token.rfind(",") > token.rfind(".") else "."
    elif commas + points > 1:
        mark = "." if commas else ","
    elif not (_GROUPS.fullmatch(token) and token[0] != "0"):
        return token.replace(",", ".")
    elif points:
        return None if mark == "," else token  # "1.200" in a text of decimal commas
    elif not mark:
        return None  # "1,200": a thousand, or one and a fifth?
    whole, _, fraction = token.partition(mark) if mark in token else (token, "", "")
    other = "." if mark == "," else ","
    if other in whole and not _GROUPS.fullmatch(whole):
        return None
    if other in fraction or mark in fraction:
        return None
    return whole.replace(other, "") + (f".{fraction}" if fraction else "")


def number(token: str, mark: Mark = "") -> Decimal | None:
    """The number that a token matched by NUMBER means, with the digits that were typed.

    None when it is too long, is a code ("0402") or may be read in two ways.
    """
    if token.startswith("10^"):
        return Decimal(f"1E{token[3:]}")
    if token[0] == ".":
        token = f"0{token}"
    exponent = _EXPONENT.search(token)
    digits = token[: exponent.start()] if exponent else token
    if " " in digits or "'" in digits:
        if digits[0] == "0":
            return None
        whole = re.split("[.,]", digits)
        plain: str | None = whole[0].replace(" ", "").replace("'", "") + "".join(f".{part}" for part in whole[1:])
    else:
        plain = _grouped(digits, mark)
    if plain is None or len(plain) > _LONGEST or (len(plain) > 1 and plain[0] == "0" and plain[1] != "."):
        return None
    return Decimal(f"{plain}E{exponent[1]}") if exponent else Decimal(plain)
