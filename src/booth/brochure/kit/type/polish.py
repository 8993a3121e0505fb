"""The small spaces of good setting: what must stay together, and where a typed blank is not wanted."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from booth.brochure.kit.type.ties import NBSP, tie_figures, tie_short
from booth.languages import Language

_BESIDE_HAN: Final = re.compile(
    r"(?<=[\u3400-\u9fff]) (?=[\w(±≤≥>°Ø])|(?<=[\w)°%]) (?=[\u3400-\u9fff])",
)
_STANDARD: Final = re.compile(
    r"\b(?:ГОСТ(?: (?:Р|IEC|МЭК|ISO|ИСО))*|EN(?: ISO| IEC)?|ISO(?:/IEC)?|IEC|GB(?:/T)?|DIN(?: EN)?) (?=\d)"
)
_THOUSANDS: Final = re.compile(r"(?<![\d+(,.-])\d{1,3}(?: \d{3})+(?! ?\d|-)")  # not a telephone number
_BLANKS: Final = re.compile(r"[ \t\r\n\v\f\u0085\u2028\u2029]+")


@lru_cache(8192)
def clean(text: str, cap: int = 4000) -> str:
    """One line of text, composed, without control characters, at most `cap` characters and an ellipsis.

    The cap comes first: a field may hold a whole book by mistake, and no one waits for it to be measured.
    """
    if len(text) > cap * 2:
        text = text[: cap * 2]
    text = _BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip()
    text = "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    if len(text) <= cap:
        return text
    cut = text[:cap]
    word_end = cut.rfind(" ", cap - 30)
    return cut[: word_end if word_end > 0 else cap].rstrip(" ,.;:，、；：") + "…"


@lru_cache(8192)
def polish(text: str, language: Language) -> str:
    """Tie figures to their units and short Russian words to the next one; close typed blanks beside Han."""
    text = _BESIDE_HAN.sub("", text)
    apart = "\u202f" if language == "ru" else NBSP
    text = _THOUSANDS.sub(lambda found: found[0].replace(" ", apart), text)
    text = _STANDARD.sub(lambda found: found[0].replace(" ", NBSP), text)
    text = tie_figures(text)
    return tie_short(text) if language == "ru" else text
