"""The places of a product that a form can change: how each is read out of the product, and written into it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from booth.catalog.values import EMPTY, Benefit, Product, Step, Text
from booth.errors import BoothError

Change = Callable[[Product], Product]


@dataclass(frozen=True, slots=True)
class Place:
    """One place. `field` is its name in the history; `read` and `write` agree on the kind of value it holds."""

    field: str
    read: Callable[[Product], Any]
    write: Callable[[Product, Any], Product]
    note: Callable[[Product, Any], Product] | None = None  # writes in words what `write` refuses, for a draft

    def change(self, value: object) -> Change:
        """The change that puts a value here, whatever the product has become meanwhile."""
        return lambda product: self.write(product, value)

    def noted(self, product: Product, value: object) -> Product:
        """The product with a value that may be half typed."""
        try:
            return self.write(product, value)
        except BoothError:
            return self.note(product, value) if self.note is not None else product

    def kept(self, newer: Product, older: Product) -> Product:
        """The newer product with this place as it was in the older one: somebody is still typing there."""
        return self.write(newer, self.read(older))


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody has done to one field: its name, the change, and the words for the history."""

    field: str
    change: Change
    why: str


def plain(field: str) -> Place:
    """A field of the product itself: "code", "plinth", "name", "category"."""
    return Place(
        field, lambda product: getattr(product, field), lambda product, value: replace(product, **{field: value})
    )


@dataclass(frozen=True, slots=True)
class Listed:
    """One of the product's lists of texts; what is empty in all its parts is not kept."""

    field: str
    parts: tuple[str, ...]
    empty: Any
    icon: bool = False

    def rows(self, product: Product) -> tuple[Any, ...]:
        """The list as it stands."""
        return getattr(product, self.field)

    def part(self, row: int, part: str) -> Place:
        """One text of one row. Beyond the end, writing makes the row."""
        name = f"{self.field}.{row}.{part}" if part else f"{self.field}.{row}"

        def read(product: Product) -> Any:
            rows = self.rows(product)
            return _part(rows[row] if row < len(rows) else self.empty, part)

        def write(product: Product, value: Any) -> Product:
            rows = list(self.rows(product))
            if row < len(rows):
                rows[row] = _with_part(rows[row], part, value)
            else:
                rows.append(_with_part(self.empty, part, value))
            return replace(product, **{self.field: tuple(one for one in rows if _says(one))})

        return Place(name, read, write)

    def moved(self, row: int, to: int) -> Change:
        """The change that moves a row."""

        def change(product: Product) -> Product:
            rows = list(self.rows(product))
            if not (row < len(rows) and 0 <= to < len(rows)):
                return product
            rows.insert(to, rows.pop(row))
            return replace(product, **{self.field: tuple(rows)})

        return change

    def removed(self, row: int) -> Change:
        """The change that takes a row out."""

        def change(product: Product) -> Product:
            rows = self.rows(product)
            return replace(product, **{self.field: (*rows[:row], *rows[row + 1 :])})

        return change


BENEFITS: Final = Listed("benefits", ("head", "text"), Benefit(EMPTY))
APPLICATIONS: Final = Listed("applications", ("",), EMPTY)
STEPS: Final = Listed("steps", ("name",), Step("", EMPTY), icon=True)


def _part(row: Any, part: str) -> Any:
    return getattr(row, part) if part else row


def _with_part(row: Any, part: str, value: Any) -> Any:
    return replace(row, **{part: value}) if part else value


def _says(row: Benefit | Step | Text) -> bool:
    match row:
        case Benefit():
            return bool(row.head or row.text)
        case Step():
            return bool(row.name)
        case Text():
            return bool(row)
