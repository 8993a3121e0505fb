"""Where a line on the screen had better not end: the same good manners as on paper."""

import re
from functools import lru_cache
from typing import Final

from booth.brochure.kit.type.ties import NBSP, tie_figures, tie_short

_JOINER: Final = "\u2060"  # holds its neighbours together and takes no room
_SOFT: Final = "\u200b"  # a line may end here; takes no room either
_LONG: Final = 32  # letters of a word that no column holds
_ENDLESS: Final = re.compile(rf"[^\s\u3400-\u9fff\u2060]{{{_LONG},}}")
_SLASH: Final = re.compile(r"(?<=[^\W\d])/(?=[^\W\d]{1,3}\b)")  # pC/g, m/s, not "sensor/transmitter"
_LAST_TWO: Final = 18  # letters of two words that go down together, lest the last one stands alone
_LAST_FIGURE: Final = 6  # letters: "1 MB."
_HAN: Final = re.compile("[\u3400-\u9fff]")
_HAN_PAIR: Final = re.compile("(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])")
_ROOMY: Final = re.compile("(?<=[。！？]) ")
_LAST_HAN: Final = re.compile("[\u3400-\u9fff]{3}(?=[。！？]?$)")  # fewer than these alone are no line


def has_han(text: str) -> bool:
    """Whether there are ideographs in it."""
    return _HAN.search(text) is not None


@lru_cache(maxsize=2048)
def held(text: str) -> str:
    """The text as it is broken into lines: figures hold their units, short Russian words what follows them,
    Chinese words their two characters. Nothing is added that takes room."""
    told = tie_short(tie_figures(text))
    told = _with_the_last(_SLASH.sub(f"{_JOINER}/{_JOINER}", told))
    return _held_han(told) if has_han(told) else told


def _with_the_last(text: str) -> str:
    head, blank, last = text.rpartition(" ")
    before = head.rpartition(" ")[2]
    single = NBSP not in last or len(last) <= _LAST_FIGURE
    alone = blank and head != before and single and len(before) + len(last) <= _LAST_TWO
    return f"{head}{NBSP}{last}" if alone else text


def parted(text: str) -> str:
    """The text with words that no column holds (addresses, codes, slips of the keyboard) made breakable anywhere."""
    return _ENDLESS.sub(lambda word: _loose(word[0]), text)


def _loose(word: str) -> str:
    """A long word that hyphens divide breaks after them; any other one anywhere."""
    parts = word.split("-")
    return f"-{_SOFT}".join(parts) if max(map(len, parts)) < _LONG else _SOFT.join(word)


def in_turn(*sentences: str) -> str:
    """Sentences one after another; a full stop in Chinese brings its own room."""
    return _ROOMY.sub("", " ".join(sentences))


def _held_han(text: str) -> str:
    from booth.brochure.kit.type.chinese import IN_WORD, price  # only Chinese pays for its list of words

    last = _LAST_HAN.search(text)
    alone = range(last.start() + 1, last.end()) if last else range(0)
    joints = (
        at.start()
        for at in _HAN_PAIR.finditer(text)
        if at.start() in alone or price(text[at.start() - 1], text[at.start()]) == IN_WORD
    )
    parts, start = list[str](), 0
    for at in joints:
        parts.append(text[start:at])
        start = at
    return _JOINER.join((*parts, text[start:]))
