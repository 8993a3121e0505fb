"""How text is cut into words for searching, the same for what is stored and what is typed.

Letters are folded (case, width, ё as е, traditional ideographs as simplified); each ideograph is a word of its own,
so that Chinese is found from one character.
"""

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC

_IDEOGRAPH = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\u3005\u3007"
_WORD = re.compile(rf"[{_IDEOGRAPH}]|[^\W_{_IDEOGRAPH}]+")
_ONE_IDEOGRAPH = re.compile(rf"[{_IDEOGRAPH}]")
LONGEST_WORD = 40
_CODE_BREAK = re.compile(r"[\W_]+")
_LATIN = re.compile(r"[\u00c0-\u024f]")
_ACCENT = re.compile(r"[\u0300-\u0305\u0307-\u036f]")


def fold(text: str) -> str:
    """Text as it is compared: no case, no width, no ё, accents of Latin letters dropped (й stays й)."""
    if text.isascii():
        return text.lower()
    return _LATIN.sub(_plain, unicodedata.normalize("NFKC", text).casefold().replace("ё", "е"))


def _plain(letter: re.Match[str]) -> str:
    return _ACCENT.sub("", unicodedata.normalize("NFD", letter[0])) or letter[0]


def cut(text: str) -> list[str]:
    """The words of a text, ideographs one by one."""
    return _WORD.findall(simplified(fold(text)))


def placed(text: str) -> list[tuple[int, int, str]]:
    """The words of a text with where each begins and ends in the text as it is written."""
    found = ((one.start(), one.end(), cut(one[0])) for one in _WORD.finditer(text))
    return [(start, end, word) for start, end, some in found for word in some]


def simplified(text: str) -> str:
    """Text with its traditional ideographs made simplified ones; what GB 2312 can write is taken to be simplified."""
    if text.isascii() or not _ONE_IDEOGRAPH.search(text):
        return text
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        # Half a character, as broken files and keyboards leave it, is no text to the converter.
        return _converter().convert(text.encode("utf-8", "replace").decode("utf-8"))
    return text


@cache
def _converter() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("t2s")


def code_words(code: str) -> list[str]:
    """A code as its parts, and as one word without its hyphens and dots."""
    parts = cut(code)
    whole = joined(code)
    return parts if parts == [whole] else [*parts, whole]


def joined(code: str) -> str:
    """A code without what people leave out when they type it."""
    return _CODE_BREAK.sub("", fold(code))


def alike(code: str) -> str:
    """A code as it looks: Cyrillic letters that nobody tells from Latin ones made Latin, nothing between them."""
    return joined(code).translate(_ALIKE)


# A code is typed in the alphabet that the keyboard happens to be in.
_ALIKE = str.maketrans("авекмнорстухі", "abekmhopctyxi")


def is_ideograph(word: str) -> bool:
    """Whether a word is a single ideograph."""
    return _ONE_IDEOGRAPH.fullmatch(word) is not None
