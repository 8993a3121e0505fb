"""How the cells of a Booth workbook look and what they explain; every text in them stays a text."""

import math
import re
from typing import TYPE_CHECKING, Final

from booth.exchange.rows.layout import Column, Sheet
from booth.languages import LANGUAGES, Language
from booth.words import word

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet import Worksheet

INK, QUIET, RULE = "1B2733", "6B7885", "D5DCE3"
NEEDED, OPTIONAL, GROUND = "14506B", "4E8CA6", "F3F6F8"
MOST_LETTERS: Final = 32_767  # of one cell, in Excel
FONT = "Calibri"
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WIDE: Final = {"description": 52, "about": 40, "benefits": 40, "tagline": 36, "applications": 32, "steps": 28}


def plain(text: str) -> str:
    """A text as a cell can hold it."""
    return _ESCAPE.sub("_x005F_", NO_XML.sub("", text))[:MOST_LETTERS]


def put(cell: "Cell", text: str) -> None:
    """Write a text that stays a text: no cell may start a formula, whatever its first sign is."""
    cell.value = plain(text)
    cell.data_type = "s"
    if text[:1] in FORMULA:
        cell.quotePrefix = True


def look(
    cell: "Cell",
    *,
    size: float = 10,
    bold: bool = False,
    italic: bool = False,
    colour: str = INK,
    ground: str = "",
) -> None:
    """How a cell that explains something looks."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    cell.font = Font(name=FONT, size=size, bold=bold, italic=italic, color=colour)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if ground:
        cell.fill = PatternFill("solid", fgColor=ground)
        cell.border = Border(bottom=Side("thin", color=RULE), right=Side("thin", color=RULE))


def column_letter(place: int) -> str:
    """A column as Excel calls it, from 1."""
    from openpyxl.utils import get_column_letter

    return get_column_letter(place)


def told_cell(
    page: "Worksheet",
    text: str,
    *,
    size: float = 10,
    bold: bool = False,
    italic: bool = False,
    colour: str = INK,
    ground: str = "",
) -> "Cell":
    """A cell that explains something."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(page)
    put(cell, text)
    look(cell, size=size, bold=bold, italic=italic, colour=colour, ground=ground)
    return cell


def banner_cell(page: "Worksheet", text: str, ground: str) -> "Cell":
    """White on a colour."""
    return told_cell(page, text, colour="FFFFFF", bold=True, ground=ground)


def head_cell(page: "Worksheet", column: Column, key: str) -> "Cell":
    """A column's heading; a needed one is darker."""
    return told_cell(page, key, bold=True, colour="FFFFFF", ground=NEEDED if column.needed else OPTIONAL)


def explanation_cell(page: "Worksheet", sheet: Sheet, key: str, mark: str) -> "Cell":
    """What a column is for, in three languages."""
    told = mark + "\n".join(explained(sheet, key, spoken) for spoken in LANGUAGES)
    return told_cell(page, told, size=9, colour=QUIET, ground=GROUND)


def column_width(sheet: Sheet, column: Column, key: str) -> float:
    """A column's width in digits: what its texts need, and wider where it has much to explain."""
    usual = _WIDE.get(column.name, 26 if column.languages else 18)
    longest = max(_span(explained(sheet, key, spoken)) for spoken in LANGUAGES)
    return max(usual, min(40, longest / 2))


def row_height(sheet: Sheet, key: str, width: float) -> float:
    """What an explanation in three languages needs, in points."""
    lines = sum(math.ceil(_span(explained(sheet, key, spoken)) * 1.1 / width) for spoken in LANGUAGES)
    return 12.5 * lines + 8


def _span(text: str) -> int:
    """A text's length in digits: an ideograph is two wide."""
    return sum(2 if letter > "\u2e7f" else 1 for letter in text)


def explained(sheet: Sheet, key: str, spoken: Language) -> str:
    """What a column is for, in a language."""
    name = key.partition(".")[0]
    special = {"values.value.": "value_text", "variants.code": "variant_code", "categories.code": "category_code"}
    full = f"{sheet.name}.{key}"
    found = next((short for start, short in special.items() if full.startswith(start)), name)
    return word(f"template.columns.{found}", spoken)
