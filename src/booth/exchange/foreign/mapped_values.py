"""Other people's parameters become attributes, groups and values; what kind of answer each takes is found out."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from booth.catalog.answering import NO, YES
from booth.catalog.values import Text, ValueType
from booth.exchange.foreign.mapping import AttributeMap, Mapping, ValuesMap
from booth.exchange.formats.tables import Row, Table
from booth.languages import LANGUAGES
from booth.quantity import find_unit

_BARE = re.compile(r"[-+−]?[\d\s.,/]*\d")  # a figure without a unit of its own
_CODE_LIKE = re.compile(r"0\d+")  # "0402" is a size's name, not four hundred and two
_GROUP = "parameters"

FindColumn = Callable[[Table, str], str]


def code_of(name: str) -> str:
    """A code made of a name: small letters and digits of any script, hyphens between."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")[:60] or "x"


@dataclass(slots=True)
class _Seen:
    """One parameter as the rows show it."""

    code: str
    units: Counter[str] = field(default_factory=Counter[str])
    answers: list[str] = field(default_factory=list[str])


class ValueSheets:
    """Gathers parameters from rows and writes the sheets groups, attributes and values."""

    def __init__(self, mapping: Mapping, makers: dict[str, str], column: FindColumn) -> None:
        self._mapping, self._makers, self._column = mapping, makers, column
        self._seen: dict[str, _Seen] = {}

    def long(self, told: ValuesMap, table: Table) -> Iterator[Row]:
        """Rows of a file with one parameter in each; all parameters of the file are looked at first."""
        product, attribute = self._column(table, told.product), self._column(table, told.attribute)
        value = self._column(table, told.value)
        unit = self._column(table, told.unit) if told.unit else ""
        for row in table.rows:
            if attribute in row.cells and value in row.cells:
                self._see(row.cells[attribute], row.cells[value], row.cells.get(unit, ""))
        for row in table.rows:
            if attribute in row.cells:
                cells = row.cells
                yield self._row(
                    row.number,
                    cells.get(product, ""),
                    cells[attribute],
                    cells.get(value, ""),
                    cells.get(unit, ""),
                )

    def wide(self, table: Table) -> list[Row]:
        """Rows for parameters that have a column of their own in the products' file."""
        code = self._column(table, self._mapping.columns["code"])
        columns = {self._column(table, theirs): name for theirs, name in self._mapping.wide.items()}
        found = [
            (row.number, row.cells.get(code, ""), name, row.cells[column])
            for row in table.rows
            for column, name in columns.items()
            if column in row.cells
        ]
        for _, _, name, value in found:
            self._see(name, value, "")
        return [self._row(number, product, name, value, "") for number, product, name, value in found]

    def _see(self, name: str, value: str, unit: str) -> None:
        told = self._mapping.attributes.get(name)
        seen = self._seen.setdefault(name, _Seen(told.code if told and told.code else code_of(name)))
        seen.answers.append(value)
        if unit:
            seen.units[unit] += 1

    def _row(self, number: int, product: str, name: str, value: str, unit: str) -> Row:
        """One row of the sheet "values"."""
        seen = self._seen.get(name)
        cells = {
            "exhibitor": self._makers.get(product, self._mapping.maker.code),
            "product": product,
            "attribute": seen.code if seen else name,
        }
        if unit and _BARE.fullmatch(value):
            value = f"{value} {unit}"
        told = self._mapping.attributes.get(name)
        worded = told.words.get(value) if told else None
        if worded:
            cells |= {f"value.{one}": worded.exact(one) for one in LANGUAGES if worded.exact(one)}
        elif seen and self._type(name, seen) is ValueType.TEXT and any(map(str.isalpha, value)):
            cells[f"value.{self._mapping.language}"] = value
        else:
            cells["value"] = value
        return Row(number, {key: text for key, text in cells.items() if text})

    def _type(self, name: str, seen: _Seen) -> ValueType:
        """What the mapping says; else a figure where there are units or only figures, yes/no where only those."""
        told = self._mapping.attributes.get(name)
        if told and "type" in told.columns:
            return ValueType(told.columns["type"]) if told.columns["type"] in list(ValueType) else ValueType.TEXT
        if any(find_unit(unit) for unit in seen.units):
            return ValueType.QUANTITY
        if all(answer.casefold() in YES | NO and not answer.isdigit() for answer in seen.answers):
            return ValueType.YES_NO
        figures = all(_BARE.fullmatch(one) and not _CODE_LIKE.fullmatch(one) for one in seen.answers)
        return ValueType.QUANTITY if figures else ValueType.TEXT

    def attributes(self) -> Iterator[Row]:
        """One row for each parameter that turned up; those the mapping names come first, in its order."""
        known = [name for name in self._mapping.attributes if name in self._seen]
        for number, name in enumerate((*known, *(one for one in self._seen if one not in known)), start=2):
            seen, told = self._seen[name], self._mapping.attributes.get(name)
            unit = next((one for one, _ in seen.units.most_common() if find_unit(one)), "")
            words = told.name if told else Text.of(**{self._mapping.language: name})
            found = {"group": _GROUP, "type": str(self._type(name, seen)), "unit": unit}
            cells = {"code": seen.code, **_named(words), **found, **(told.columns if told else {})}
            yield Row(number, {key: text for key, text in cells.items() if text})

    def groups(self) -> Iterator[Row]:
        """The mapping's groups, and one for parameters it gives no group."""
        groups = dict(self._mapping.groups)
        groups.setdefault(_GROUP, Text.of(ru="Параметры", en="Parameters", zh="参数"))
        for number, (code, words) in enumerate(_used(groups, self._mapping.attributes.values()), start=2):
            yield Row(number, {"code": code, **_named(words)})


def _used(groups: dict[str, Text], attributes: Iterable[AttributeMap]) -> Iterator[tuple[str, Text]]:
    """Groups in the mapping's order; one that only an attribute names is called by its code."""
    yield from groups.items()
    for one in attributes:
        code = one.columns.get("group", _GROUP)
        if code not in groups:
            yield code, Text.of(en=code)


def _named(words: Text) -> dict[str, str]:
    return {f"name.{one}": words.exact(one) for one in LANGUAGES if words.exact(one)}
