"""Which columns the table shows and how wide they are, as settings keep it: "code name.ru=320 values:01f…"."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from booth.catalog.cells.columns import Column, Field, columns
from booth.catalog.values import Attribute
from booth.languages import LANGUAGES

WIDTHS: Final = {
    Field.CODE: 168,
    Field.PLINTH: 104,
    Field.NAME: 240,
    Field.CATEGORY: 184,
    Field.EXHIBITOR: 184,
    Field.STATE: 128,
    Field.TAGLINE: 280,
    Field.DESCRIPTION: 280,
    Field.VALUE: 144,
}
_KEY_FIGURES: Final = 6  # at first
_NARROWEST, _WIDEST = 56, 1200


@dataclass(frozen=True, slots=True)
class Chosen:
    """The columns in order. The code always leads: without it nobody knows which row is which."""

    columns: tuple[Column, ...]
    widths: dict[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def read(cls, kept: str, attributes: Sequence[Attribute]) -> "Chosen":
        """What settings hold; columns of attributes that are gone are left out, and nothing means the usual ones."""
        known = {one.key: one for one in columns(attributes)}
        widths: dict[str, int] = {}
        keys: list[str] = []
        for part in kept.split():
            key, _, width = part.partition("=")
            keys.append(key)
            if width.isdecimal():
                widths[key] = min(max(int(width), _NARROWEST), _WIDEST)
        return cls._of(keys, known, widths) if keys else cls(_usual(attributes))

    def showing(self, keys: Sequence[str], attributes: Sequence[Attribute]) -> "Chosen":
        """These columns: what stands here keeps its order, a new one comes behind the one it is offered after."""
        known = {one.key: one for one in columns(attributes)}
        order = [one.key for one in self.columns if one.key in keys]
        offered = list(known)
        for place, key in enumerate(offered):
            if key in keys and key not in order:
                before = next((one for one in reversed(offered[:place]) if one in order), None)
                order.insert(order.index(before) + 1 if before else 0, key)
        return self._of(order, known, self.widths)

    def moved(self, place: int, to: int) -> "Chosen":
        """The same with one column in another place; the code stays the first."""
        order, last = list(self.columns), len(self.columns) - 1
        if place > 0:
            order.insert(min(max(to, 1), last), order.pop(place))
        return Chosen(tuple(order), self.widths)

    @classmethod
    def _of(cls, keys: Sequence[str], known: dict[str, Column], widths: dict[str, int]) -> "Chosen":
        held = dict.fromkeys(("code", *keys))
        return cls(tuple(known[key] for key in held if key in known), widths)

    def written(self) -> str:
        """For settings."""
        widths = self.widths
        return " ".join(f"{one.key}={widths[one.key]}" if one.key in widths else one.key for one in self.columns)

    def width(self, column: Column) -> int:
        """How wide a column is, in pixels."""
        return self.widths.get(column.key, WIDTHS[column.field])

    def widened(self, column: Column, width: int) -> "Chosen":
        """The same with one column in another width."""
        return Chosen(self.columns, self.widths | {column.key: width})


def _usual(attributes: Sequence[Attribute]) -> tuple[Column, ...]:
    names = [Column(Field.NAME, language) for language in LANGUAGES]
    plain = [Column(one) for one in (Field.CATEGORY, Field.EXHIBITOR, Field.STATE)]
    keys = [Column(Field.VALUE, attribute=one.uid) for one in attributes if one.key_figure][:_KEY_FIGURES]
    return (Column(Field.CODE), Column(Field.PLINTH), *names, *plain, *keys)
