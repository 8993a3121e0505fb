"""Sort keys: strings that stand in the right order when compared letter by letter."""

import re

from booth.catalog.search.words import fold
from booth.catalog.values import Product
from booth.languages import Language

_DIGITS = re.compile(r"\d+")
_GAP = re.compile(r"[\W_]+")
LONGEST = 120
BRANCH_DIGITS = 6
_LAST = "\U0010fffd"
_SAME = re.compile("[Ёё]")


def code_key(code: str) -> str:
    """A code in natural order: 2 before 10, case and hyphens apart."""
    return f"{_natural(fold(code[:LONGEST]))}\x01{code[:LONGEST]}"


def name_key(name: str, language: Language) -> str:
    """A name in its language's order: ё beside е, numbers by size, Chinese by pinyin."""
    folded = _natural(_GAP.sub(" ", fold(name[:LONGEST])).strip())
    if language == "zh":
        folded = "".join(_pinyin(letter) for letter in folded)
    # What folds alike still gets one order, always the same; what has no name stands last.
    return f"{folded or _LAST}\x01{_SAME.sub(_after, name[:LONGEST])}"


def stand_key(branch: int, product: Product) -> str:
    """The place on the stand: category's place in the tree, product's position, plinth, code."""
    plinth = _natural(fold(product.plinth))
    return f"{branch_key(branch)}{product.position + 2**31:010d}{plinth}\x01{code_key(product.code)}"


def branch_key(branch: int) -> str:
    """The beginning of a stand key, replaced when the tree of categories changes."""
    return f"{branch:0{BRANCH_DIGITS}d}"


def _after(found: re.Match[str]) -> str:
    """Where two names differ in nothing else, ё stands just behind е."""
    return ("Е" if found[0] == "Ё" else "е") + _LAST


def _natural(text: str) -> str:
    return _DIGITS.sub(_padded, text)


def _padded(found: re.Match[str]) -> str:
    digits = found[0].lstrip("0") or "0"
    return f"{len(digits):03d}{digits}"


def _pinyin(letter: str) -> str:
    """GB 2312 holds its common ideographs in the order of pinyin; the others follow by their own number."""
    if letter < "\u3400":
        return letter
    try:
        high, low = letter.encode("gb2312")
    except (UnicodeEncodeError, ValueError):
        return f"\U000f8000{letter}"
    return chr(0xF0000 + (high - 0xA0) * 96 + low - 0xA0)
