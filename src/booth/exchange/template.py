"""The empty Booth workbook: explains itself in three languages, offers the known answers, shows an example."""

import io
import math
from pathlib import Path
from typing import TYPE_CHECKING, Final

from booth.errors import BoothError
from booth.exchange.rows.layout import README, SHEETS, Column, Holds, Sheet
from booth.languages import LANGUAGES, NATIVE_NAMES, Language
from booth.storage.files import write_atomic
from booth.words import word

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet import Worksheet

_INK, _QUIET, _RULE = "1B2733", "6B7885", "D5DCE3"
_NEEDED, _OPTIONAL, _GROUND = "14506B", "4E8CA6", "F3F6F8"
_LAST_ROW = 2000  # as far down as lists of answers are offered
_FONT = "Calibri"
_RULES = ("blank", "vanished", "edited", "notes", "languages", "files", "figures", "needed")
_WIDE: Final = {"description": 52, "about": 40, "benefits": 40, "tagline": 36, "applications": 32, "steps": 28}
_EXAMPLES: Final[dict[str, dict[str, str]]] = {
    "show": {"name.ru": "Выставка", "name.en": "The show", "name.zh": "展会", "hall": "3", "stand": "B20",
             "first_day": "2026-11-23", "last_day": "2026-11-26", "accent": "#14506B"},
    "exhibitors": {"code": "MAKER-1", "name.ru": "Изготовитель", "name.en": "Manufacturer", "name.zh": "生产厂家",
                   "city.ru": "Город", "city.en": "City", "city.zh": "城市", "site": "example.com", "stand": "B20",
                   "phone": "+7 000 000-00-00", "email": "info@example.com", "logo": "pictures/logo.svg"},
    "categories": {"code": "air/vertical", "name.ru": "Вертикальные установки", "name.en": "Vertical units",
                   "name.zh": "立式净化装置", "icon": "air-filter", "colour": "#0B6F76"},
    "industries": {"code": "water", "name.ru": "Водоканалы", "name.en": "Water utilities", "name.zh": "水务"},
    "groups": {"code": "performance", "name.ru": "Рабочие показатели", "name.en": "Performance", "name.zh": "性能"},
    "attributes": {"code": "air_flow", "name.ru": "Расход воздуха", "name.en": "Air flow", "name.zh": "风量",
                   "group": "performance", "type": "quantity", "unit": "m3/h", "key_figure": "yes",
                   "better": "higher", "audience": "public"},
    "products": {"exhibitor": "MAKER-1", "code": "AIR-1", "plinth": "7", "category": "air/vertical",
                 "state": "shown", "name.ru": "Установка очистки воздуха", "name.en": "Air treatment unit",
                 "name.zh": "空气净化装置", "benefits.en": "No chemicals | Only water is needed.",
                 "applications.en": "Pumping stations\nFood production", "industries": "water"},
    "variants": {"exhibitor": "MAKER-1", "product": "AIR-1", "code": "AIR-1-3000", "name.en": "For 3 000 m³/h"},
    "values": {"exhibitor": "MAKER-1", "product": "AIR-1", "attribute": "air_flow", "value": "3 000 m³/h",
               "condition.ru": "при 20 °C", "condition.en": "at 20 °C", "condition.zh": "20 °C 时"},
    "assets": {"exhibitor": "MAKER-1", "product": "AIR-1", "kind": "photo", "file": "pictures/air-1.jpg",
               "caption.ru": "Общий вид", "caption.en": "General view", "caption.zh": "外观"},
}  # fmt: skip


def write_template(path: Path, *, replace: bool = False) -> None:
    """Write the empty workbook, in one piece or not at all. `replace`: also over a file that is there already.

    BoothError "file_exists" otherwise (it may be the same workbook, filled in), and as `write_atomic`.
    """
    from openpyxl import Workbook

    if path.exists() and not replace:
        raise BoothError("file_exists", file=str(path))
    book = Workbook()
    _readme(book)
    for sheet in SHEETS:
        _sheet(book, sheet)
    data = io.BytesIO()
    book.save(data)
    write_atomic(path, data.getvalue())


def put(cell: "Cell", text: str) -> None:
    """Write a text that stays a text: no cell may start a formula, whatever its first sign is."""
    cell.value = text
    cell.data_type = "s"
    if text[:1] in ("=", "+", "-", "@", "\t", "\r"):
        cell.quotePrefix = True


def _look(
    cell: "Cell",
    *,
    size: float = 10,
    bold: bool = False,
    italic: bool = False,
    colour: str = _INK,
    ground: str = "",
) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    cell.font = Font(name=_FONT, size=size, bold=bold, italic=italic, color=colour)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if ground:
        cell.fill = PatternFill("solid", fgColor=ground)
        cell.border = Border(bottom=Side("thin", color=_RULE), right=Side("thin", color=_RULE))


def _readme(book: "Workbook") -> None:
    """The first sheet: the rules, and what the other sheets hold."""
    page = book.worksheets[0]
    page.title = README
    page.sheet_view.showGridLines = False
    page.sheet_properties.tabColor = _NEEDED
    page.column_dimensions["A"].width = 3
    for place, spoken in enumerate(LANGUAGES, start=2):
        _lines(page, place, spoken)
    page.row_dimensions[2].height = 30
    for row in range(5, 5 + len(_RULES)):
        page.row_dimensions[row].height = 62
    _contents(page, 5 + len(_RULES) + 1)
    page.freeze_panes = "A4"


def _lines(page: "Worksheet", column: int, spoken: Language) -> None:
    from openpyxl.utils import get_column_letter

    page.column_dimensions[get_column_letter(column)].width = 46
    head = page.cell(2, column)
    put(head, word("template.title", spoken))
    _look(head, size=15, bold=True, colour=_NEEDED)
    named = page.cell(3, column)
    put(named, NATIVE_NAMES[spoken])
    _look(named, colour="FFFFFF", bold=True, ground=_NEEDED)
    intro = page.cell(4, column)
    put(intro, word("template.intro", spoken))
    _look(intro, size=11, bold=True)
    page.row_dimensions[4].height = 36
    for row, rule in enumerate(_RULES, start=5):
        cell = page.cell(row, column)
        put(cell, word(f"template.{rule}", spoken))
        _look(cell, ground=_GROUND if row % 2 else "FFFFFF")


def _contents(page: "Worksheet", row: int) -> None:
    for place, spoken in enumerate(LANGUAGES, start=2):
        head = page.cell(row, place)
        put(head, f"{word('template.sheet', spoken)} · {word('template.purpose', spoken)}")
        _look(head, colour="FFFFFF", bold=True, ground=_OPTIONAL)
        for offset, sheet in enumerate(SHEETS, start=1):
            cell = page.cell(row + offset, place)
            put(cell, f"{sheet.name}: {word(f'template.sheets.{sheet.name}', spoken)}")
            _look(cell)
            cell.hyperlink = f"#'{sheet.name}'!A1"
            page.row_dimensions[row + offset].height = 32


def _sheet(book: "Workbook", sheet: Sheet) -> None:
    """One sheet: keys, explanations in three languages, a greyed example, lists of answers."""
    page = book.create_sheet(sheet.name)
    page.sheet_properties.tabColor = _OPTIONAL
    place, tallest = 0, 0.0
    for column in sheet.columns:
        for key in column.headings():
            place += 1
            _column(page, sheet, column, key, place)
            tallest = max(tallest, _height(sheet, key, _width(sheet, column, key)))
    page.row_dimensions[1].height = 20
    page.row_dimensions[2].height = tallest
    page.freeze_panes = page.cell(3, 1 + sum(column.needed and not column.languages for column in sheet.columns))
    page.sheet_view.zoomScale = 110
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _column(page: "Worksheet", sheet: Sheet, column: Column, key: str, place: int) -> None:
    from openpyxl.utils import get_column_letter

    head, told, example = page.cell(1, place), page.cell(2, place), page.cell(3, place)
    put(head, key)
    _look(head, bold=True, colour="FFFFFF", ground=_NEEDED if column.needed else _OPTIONAL)
    # The first cell of a row that starts with # makes the row a note, which the importer passes over.
    mark = "# " if place == 1 else ""
    put(told, mark + "\n".join(explained(sheet, key, spoken) for spoken in LANGUAGES))
    _look(told, size=9, colour=_QUIET, ground=_GROUND)
    put(example, mark + _EXAMPLES[sheet.name].get(key, ""))
    _look(example, italic=True, colour="9AA5AF")
    letter = get_column_letter(place)
    page.column_dimensions[letter].width = _width(sheet, column, key)
    page.column_dimensions[letter].number_format = "@"  # codes such as 0402 keep their zero
    _answers(page, sheet, column, letter)


def _width(sheet: Sheet, column: Column, key: str) -> float:
    """A column's width in digits: what its texts need, and wider where it has much to explain."""
    usual = _WIDE.get(column.name, 26 if column.languages else 18)
    longest = max(_span(explained(sheet, key, spoken)) for spoken in LANGUAGES)
    return max(usual, min(40, longest / 2))


def _height(sheet: Sheet, key: str, width: float) -> float:
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


def _answers(page: "Worksheet", sheet: Sheet, column: Column, letter: str) -> None:
    """The list of answers a cell offers; another one may still be typed where the column only refers."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if column.holds is Holds.CHOICE:
        formula, strict = f'"{",".join(column.choices)}"', True
    elif column.holds is Holds.YES_NO:
        formula, strict = '"yes,no"', True
    elif column.holds is Holds.REFERENCE and column.refers:
        code = "B" if column.refers == "products" else "C" if column.refers == "variants" else "A"
        formula, strict = f"{column.refers}!${code}$4:${code}${_LAST_ROW}", False
    else:
        return
    offered = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=strict)
    offered.error = "\n".join(explained(sheet, column.name, spoken) for spoken in LANGUAGES)[:250]
    offered.errorTitle = column.name
    offered.add(f"{letter}3:{letter}{_LAST_ROW}")
    page.add_data_validation(offered)
