"""How far translations can be trusted, as rows: one for each text and language of which something is known."""

from collections.abc import Iterator
from typing import Final

from booth.catalog import translation
from booth.catalog.translation import Spoken
from booth.exchange.rows.layout import UID
from booth.exchange.translating.segments import field

KEYS: Final = ("sheet", "code", "text", "language", "state", "who", UID, "source")
WIDTHS: Final = {"sheet": 14, "code": 18, "text": 30, "language": 12, "state": 14, "who": 22}


def state_rows(thing: Spoken, sheet: str, uid: str, code: str, attributes: dict[str, str]) -> Iterator[dict[str, str]]:
    """A thing's marks; a text without one is a draft and has no row. `attributes`: codes by uid.

    The hidden columns say which text it is and which source it stood for.
    """
    for mark in thing.marks:
        yield {
            "sheet": sheet,
            "code": code,
            "text": field(mark.path, attributes),
            "language": mark.language,
            "state": str(translation.standing(thing, mark.path, mark.language)),
            "who": mark.who,
            UID: f"{uid}.{mark.path}@{mark.language}",
            "source": f"{mark.standing} {mark.source}",
        }
