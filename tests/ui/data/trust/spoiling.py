"""The sample catalogue with slips in it, as they happen at a keyboard."""

from dataclasses import replace

from booth.catalog.store import Catalog
from booth.catalog.values import Text

SLIPS = ("ES-R12", "SC-2500", "MF-2400")


def spoil(catalog: Catalog) -> tuple[str, ...]:
    """Put slips into three products; answers their uids."""
    first, second, third = (catalog.products.get(catalog.products.by_code(code)) for code in SLIPS)
    with catalog.change("tests", "slips") as change:
        change.put(replace(first, tagline=_said(first.tagline, ru=first.tagline.exact("ru").replace(" ", "  ", 1))))
        change.put(replace(second, name=_said(second.name, en=second.name.exact("ru"))))
        change.put(replace(third, description=_said(third.description, ru="Два pукава на одном корпусе.")))
    return first.uid, second.uid, third.uid


def _said(text: Text, **texts: str) -> Text:
    return Text.of(**(dict(text.by_language) | texts))
