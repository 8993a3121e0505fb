"""How Chinese sounds: 过滤 is found by "guolv", "guolü", "guo4 lv4" and by its initials "gl".

The vocabulary holds pairs of neighbouring ideographs with their sound; a longer sound is asked for pair by pair.
"""

import re
import unicodedata
from functools import lru_cache

_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w"
_FINALS = (
    "a o e i u v ai ei ao ou an en ang eng ong er ia ie iao iu iou ian in iang ing iong "
    "ua uo uai ui uei uan un uen uang ueng ve ue van vn"
)
_TONE = re.compile(r"(?<=[aeiouvüngr])[1-5]")
_UMLAUT = re.compile("[üǖǘǚǜ]|u:")
_LONGEST = 60  # letters


@lru_cache(maxsize=200_000)
def sounds(ideographs: str) -> tuple[tuple[str, ...], str]:
    """How a pair (or one) of ideographs is written in Latin letters without tones: its spellings, and its initials.

    ("滤": ("lv", "lu"), "l"): people who have no ü at hand type v or u.
    """
    from pypinyin import lazy_pinyin

    said = [part for part in lazy_pinyin(ideographs, errors="ignore") if part.isalpha()]
    whole = "".join(said)
    spellings = (whole, whole.replace("v", "u")) if "v" in whole else (whole,)
    return spellings, "".join(part[0] for part in said)


def bare(typed: str) -> str:
    """Latin letters without tones, in small letters: "Guò4lǜ" is "guolv"; empty when it is no pinyin at all."""
    text = _UMLAUT.sub("v", unicodedata.normalize("NFC", typed.lower()))
    text = "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))
    text = _TONE.sub("", text).replace("'", "")
    return text if text.isascii() and text.isalpha() and len(text) <= _LONGEST else ""


@lru_cache(maxsize=4096)
def syllables(letters: str) -> tuple[str, ...]:
    """Letters cut into syllables, the last perhaps unfinished ("guol" is guo, l); () when they cannot be cut so."""
    best: list[tuple[str, ...] | None] = [(), *[None] * len(letters)]
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 6), end):
            before, part = best[start], letters[start:end]
            whole = part in _syllables() or (end == len(letters) and part in _beginnings())
            if before is None or not whole:
                continue
            if (held := best[end]) is None or len(before) + 1 < len(held):
                best[end] = (*before, part)
    return best[len(letters)] or ()


@lru_cache(maxsize=1)
def _syllables() -> frozenset[str]:
    alone = {"a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "er"}
    return frozenset(first + last for first in _INITIALS.split() for last in _FINALS.split()) | alone


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    return frozenset(one[:length] for one in _syllables() for length in range(1, len(one)))
