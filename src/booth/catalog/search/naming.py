"""Which product a file is named after: "ВУ-3000 вид спереди.jpg" goes to ВУ-3000. Pure functions of names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from booth.catalog.search.words import fold

_PART = re.compile(r"[^\W_]+")
# Letters that nobody tells apart: a code is typed in the alphabet that the keyboard happens to be in.
_ALIKE = str.maketrans("авекмнорстух", "abekmhopctyx")
_COPY = re.compile(r"\s*\(\d{1,3}\)$")  # what a file manager adds to a second file of the same name
_MOST_PARTS = 8  # of a code
_SHORT = 3  # letters: a shorter code counts only where the name begins with it


@dataclass(frozen=True, slots=True)
class NamedAfter:
    """A file's name, and the uids of the products it may belong to: none, one, or several that share a code."""

    name: str
    uids: tuple[str, ...] = ()


def named_after(names: Sequence[str], codes: Iterable[tuple[str, str]]) -> tuple[NamedAfter, ...]:
    """For each name (a path below the chosen folder) the product whose code it holds; `codes`: code and uid.

    The longest code wins, in the file's own name before the folders' names, the nearest folder first.
    """
    index: dict[str, list[str]] = defaultdict(list)
    for code, uid in codes:
        if parts := _parts(code):
            index["".join(parts)].append(uid)
    return tuple(NamedAfter(name, _of(PurePath(name), index)) for name in names)


def _of(path: PurePath, index: dict[str, list[str]]) -> tuple[str, ...]:
    for words in (_COPY.sub("", path.stem), *(folder.name for folder in path.parents)):
        if found := _longest(_parts(words), index):
            return tuple(index[found])
    return ()


def _longest(parts: list[str], index: dict[str, list[str]]) -> str:
    """The longest code among the parts of a name that stand together; the first of those equally long."""
    best = ""
    for start in range(len(parts)):
        joined = ""
        for part in parts[start : start + _MOST_PARTS]:
            joined += part
            counts = start == 0 or (len(joined) >= _SHORT and not joined.isdecimal())
            if counts and len(joined) > len(best) and joined in index:
                best = joined
    return best


def _parts(text: str) -> list[str]:
    """What a code or a name is made of, without what stands between: "ВУ-3000" and "ву 3000" are the same."""
    return _PART.findall(fold(text).translate(_ALIKE))
