"""Segments as a workbook: a row for each text, the source beside the translation."""

from collections.abc import Iterable, Mapping
from typing import Final

from booth.catalog.translation import fingerprint
from booth.catalog.values import Standing
from booth.exchange.pages import Pages
from booth.exchange.rows.layout import TRANSLATION
from booth.exchange.translating.segments import Segment, field
from booth.languages import NATIVE_NAMES, Language

KEYS: Final = ("code", "field", "source", "target", "state", "limit", "note", "id", "base")
SETTABLE: Final = (Standing.MACHINE, Standing.DRAFT, Standing.CHECKED)
_WIDTHS: Final = {"code": 18, "field": 22, "source": 52, "target": 52, "state": 12, "limit": 8, "note": 36}


def fill_book(
    pages: Pages, found: Iterable[Segment], source: Language, target: Language, attributes: Mapping[str, str]
) -> None:
    """The workbook, ready to be saved. `attributes`: codes by uid."""
    languages = f"{NATIVE_NAMES[source]} → {NATIVE_NAMES[target]}"
    page = pages.plain(TRANSLATION, KEYS, _WIDTHS, "translation", languages)
    page.offer("state", f'"{",".join(SETTABLE)}"')
    for one in found:
        page.add(
            {
                "code": one.code or one.sheet,
                "field": field(one.path, attributes),
                "source": one.source,
                "target": one.target,
                "state": str(one.standing),
                "limit": str(one.limit or ""),
                "note": one.note,
                "id": f"{one.key}@{target}",
                "base": f"{fingerprint(one.source)} {fingerprint(one.target)} {one.standing}",
            }
        )
