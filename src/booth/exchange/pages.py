"""How a Booth workbook looks: headings, explanations in three languages, lists of answers, rows of text.

Rows are written as they come and not held: a workbook may have a million cells.
"""

import io
import math
import os
import re
import shutil
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Final, Self
from xml.sax.saxutils import escape

from booth.exchange.rows.layout import LAST_ROW, README, SHEETS, UID, Column, Holds, Sheet
from booth.languages import LANGUAGES, NATIVE_NAMES, Language
from booth.storage import files
from booth.words import word

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet import Worksheet

INK, QUIET, RULE = "1B2733", "6B7885", "D5DCE3"
NEEDED, OPTIONAL, GROUND = "14506B", "4E8CA6", "F3F6F8"
MOST_LETTERS: Final = 32_767  # of one cell, in Excel
_FONT = "Calibri"
_IN_MEMORY = 1 << 20  # bytes of a sheet's rows
_SHEET: Final = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_SIZE: Final = re.compile(rb"<dimension [^>]*/>")  # a sheet need not say how large it is
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
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
    if text[:1] in _FORMULA:
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

    cell.font = Font(name=_FONT, size=size, bold=bold, italic=italic, color=colour)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if ground:
        cell.fill = PatternFill("solid", fgColor=ground)
        cell.border = Border(bottom=Side("thin", color=RULE), right=Side("thin", color=RULE))


class Page:
    """One sheet of rows, written one after another; cells are texts and stay so, whatever is typed into them.

    The rows go into a file of their own, as XML: openpyxl takes twenty microseconds for a cell, and there are millions.
    """

    def __init__(self, page: "Worksheet", keys: Sequence[str], rows: IO[bytes]) -> None:
        self._page, self.rows = page, rows
        self._keys = tuple((key, _letter(place)) for place, key in enumerate(keys, start=1))
        self._next = page.max_row + 1
        self._plain, self._quoted = (self._style(quoted=quoted) for quoted in (False, True))

    def _style(self, *, quoted: bool) -> int:
        """The number under which the workbook keeps the looks of a cell."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        cell = WriteOnlyCell(self._page)
        cell.font = Font(name=_FONT, size=10, color=INK)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        cell.number_format = "@"
        cell.quotePrefix = quoted
        return cell.style_id

    def add(self, row: Mapping[str, str]) -> None:
        """Write a row."""
        number = self._next
        cells = [self._cell(f"{letter}{number}", row[key]) for key, letter in self._keys if row.get(key)]
        self.rows.write(f'<row r="{number}">{"".join(cells)}</row>'.encode())
        self._next += 1

    def _cell(self, place: str, text: str) -> str:
        style = self._quoted if text[0] in _FORMULA else self._plain
        told = escape(plain(text))
        return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{told}</t></is></c>'

    def offer(self, key: str, answers: str, first: int = 3) -> None:
        """Let the cells of a column offer these answers, and no others."""
        from openpyxl.worksheet.datavalidation import DataValidation

        letter = dict(self._keys)[key]
        offered = DataValidation(type="list", formula1=answers, allow_blank=True, showErrorMessage=True)
        offered.add(f"{letter}{first}:{letter}{LAST_ROW}")
        self._page.data_validations.append(offered)


class Pages:
    """A workbook in the making; closed in the end, whether it was saved or not."""

    def __init__(self) -> None:
        from openpyxl import Workbook

        self._book = Workbook()
        self._book.remove(self._book.worksheets[0])
        self._pages: dict[int, Page] = {}  # by the sheet's number, from 1
        self._files = ExitStack()

    def __enter__(self) -> Self:
        """The workbook itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the rows' files."""
        self._files.close()

    def _new(self, name: str) -> "Worksheet":
        return self._book.create_sheet(name)

    def _page(self, page: "Worksheet", keys: Sequence[str]) -> Page:
        rows = self._files.enter_context(_scratch())
        made = self._pages[len(self._book.worksheets)] = Page(page, keys, rows)
        return made

    def readme(self, title: str, intro: str, rules: Sequence[str]) -> None:
        """The first sheet: the rules (keys of words) and what the other sheets hold."""
        page = self._new(README)
        page.sheet_view.showGridLines = False
        page.sheet_properties.tabColor = NEEDED
        page.freeze_panes = "A4"
        letters = "BCDEF"[: len(LANGUAGES)]
        page.column_dimensions["A"].width = 3
        for letter in letters:
            page.column_dimensions[letter].width = 46
        heights = {2: 30, 4: 36} | dict.fromkeys(range(5, 5 + len(rules)), 62)
        heights |= dict.fromkeys(range(7 + len(rules), 7 + len(rules) + len(SHEETS)), 32)
        for row, height in heights.items():
            page.row_dimensions[row].height = height
        page.append([])
        page.append([None, *(_told(page, word(title, one), size=15, bold=True, colour=NEEDED) for one in LANGUAGES)])
        page.append([None, *(_banner(page, NATIVE_NAMES[one], NEEDED) for one in LANGUAGES)])
        page.append([None, *(_told(page, word(intro, one), size=11, bold=True) for one in LANGUAGES)])
        for row, rule in enumerate(rules):
            ground = "FFFFFF" if row % 2 else GROUND
            page.append([None, *(_told(page, word(rule, one), ground=ground) for one in LANGUAGES)])
        page.append([])
        heads = {one: f"{word('template.sheet', one)} · {word('template.purpose', one)}" for one in LANGUAGES}
        page.append([None, *(_banner(page, head, OPTIONAL) for head in heads.values())])
        for sheet in SHEETS:
            page.append([None, *(_contents(page, sheet, one) for one in LANGUAGES)])

    def sheet(self, sheet: Sheet, *, example: Mapping[str, str] | None = None, first: int = 4) -> Page:
        """One sheet: keys, explanations in three languages, lists of answers; a greyed `example` where there is one.

        `first`: the row in which the things that others refer to begin. Without an example the sheet gets the hidden
        column that tells its rows apart.
        """
        page = self._new(sheet.name)
        headed = [(column, key) for column in sheet.columns for key in column.headings()]
        self._frame(page, sheet, headed)
        keys = [key for _, key in headed]
        if example is None:
            keys.append(UID)
            page.column_dimensions[_letter(len(keys))].hidden = True
        for place, (column, key) in enumerate(headed, start=1):
            letter = _letter(place)
            page.column_dimensions[letter].width = _width(sheet, column, key)
            page.column_dimensions[letter].number_format = "@"  # codes such as 0402 keep their zero
            _answers(page, sheet, column, letter, first)
        page.append([*(_head(page, column, key) for column, key in headed), *([UID] if example is None else [])])
        # The first cell of a row that starts with # makes the row a note, which the importer passes over.
        marks = ["# ", *([""] * (len(headed) - 1))]
        told = [_explanation(page, sheet, key, mark) for (_, key), mark in zip(headed, marks, strict=True)]
        page.append([*told, *(["#"] if example is None else [])])  # a note also when its first column was taken out
        if example is not None:
            told = [mark + example.get(key, "") for (_, key), mark in zip(headed, marks, strict=True)]
            page.append([_told(page, text, italic=True, colour="9AA5AF") for text in told])
        return self._page(page, keys)

    def _frame(self, page: "Worksheet", sheet: Sheet, headed: Sequence[tuple[Column, str]]) -> None:
        page.sheet_properties.tabColor = OPTIONAL
        page.row_dimensions[1].height = 20
        page.row_dimensions[2].height = max(_height(sheet, key, _width(sheet, column, key)) for column, key in headed)
        needed = sum(column.needed and not column.languages for column in sheet.columns)
        page.freeze_panes = f"{_letter(1 + needed)}3"
        page.sheet_view.zoomScale = 110
        page.print_title_rows = "1:1"
        page.page_setup.orientation = "landscape"
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr.fitToPage = True

    def plain(self, name: str, keys: Sequence[str], widths: Mapping[str, float], words: str, title: str) -> Page:
        """A sheet of rows; a column without a width is hidden, others are explained by the section `words`.

        `title` stands in the first explanation.
        """
        page = self._new(name)
        page.freeze_panes = "A3"
        page.sheet_view.zoomScale = 110
        page.row_dimensions[2].height = 90
        for place, key in enumerate(keys, start=1):
            dimension = page.column_dimensions[_letter(place)]
            dimension.width, dimension.hidden = widths.get(key, 8), key not in widths
            dimension.number_format = "@"
        page.append([_told(page, key, bold=True, colour="FFFFFF", ground=NEEDED) for key in keys])
        told = ["\n".join(word(f"{words}.{key}", one) for one in LANGUAGES) if key in widths else "" for key in keys]
        told[0] = f"# {title}\n{told[0]}"
        page.append([_told(page, text, size=9, colour=QUIET, ground=GROUND) for text in told])
        return self._page(page, keys)

    def save(self, path: Path) -> None:
        """Write the workbook, whole or not at all. BoothError "disk_full", "file_not_written"."""
        part = files.temporary_beside(path)
        try:
            with part.open("xb") as stream:
                self._write(stream)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
            files.sync_folder(path.parent)
        except OSError as error:
            raise files.refusal(error, path) from error
        finally:
            with suppress(OSError):  # what keeps a file from being written may keep it from being looked at
                part.unlink(missing_ok=True)

    def _write(self, stream: IO[bytes]) -> None:
        """What openpyxl makes of headings and looks, with the rows put in behind the headings."""
        frame = io.BytesIO()
        self._book.save(frame)
        with zipfile.ZipFile(frame) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                page = self._pages.get(int(found[1])) if (found := _SHEET.fullmatch(name)) else None
                if page is None:
                    new.writestr(name, old.read(name))
                    continue
                head, end, tail = _SIZE.sub(b"", old.read(name), count=1).partition(b"</sheetData>")
                with new.open(name, "w", force_zip64=True) as sheet:
                    sheet.write(head)
                    page.rows.seek(0)
                    shutil.copyfileobj(page.rows, sheet)
                    sheet.write(end + tail)

    def hidden(self, name: str, keys: Sequence[str]) -> Page:
        """A sheet that people need not see."""
        page = self._new(name)
        page.sheet_state = "hidden"
        page.append(list(keys))
        return self._page(page, keys)


def _scratch() -> IO[bytes]:
    """Room for rows, on the disk where they are many."""
    return tempfile.SpooledTemporaryFile(_IN_MEMORY)


def _letter(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(place)


def _told(
    page: "Worksheet",
    text: str,
    *,
    size: float = 10,
    bold: bool = False,
    italic: bool = False,
    colour: str = INK,
    ground: str = "",
) -> "Cell":
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(page)
    put(cell, text)
    look(cell, size=size, bold=bold, italic=italic, colour=colour, ground=ground)
    return cell


def _banner(page: "Worksheet", text: str, ground: str) -> "Cell":
    return _told(page, text, colour="FFFFFF", bold=True, ground=ground)


def _contents(page: "Worksheet", sheet: Sheet, spoken: Language) -> "Cell":
    cell = _told(page, f"{sheet.name}: {word(f'template.sheets.{sheet.name}', spoken)}")
    cell.hyperlink = f"#'{sheet.name}'!A1"
    return cell


def _head(page: "Worksheet", column: Column, key: str) -> "Cell":
    return _told(page, key, bold=True, colour="FFFFFF", ground=NEEDED if column.needed else OPTIONAL)


def _explanation(page: "Worksheet", sheet: Sheet, key: str, mark: str) -> "Cell":
    told = mark + "\n".join(explained(sheet, key, spoken) for spoken in LANGUAGES)
    return _told(page, told, size=9, colour=QUIET, ground=GROUND)


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


def _answers(page: "Worksheet", sheet: Sheet, column: Column, letter: str, first: int) -> None:
    """The list of answers a cell offers; another one may still be typed where the column only refers."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if column.holds is Holds.CHOICE:
        formula, strict = f'"{",".join(column.choices)}"', True
    elif column.holds is Holds.YES_NO:
        formula, strict = '"yes,no"', True
    elif column.holds is Holds.REFERENCE and column.refers:
        code = "B" if column.refers == "products" else "C" if column.refers == "variants" else "A"
        formula, strict = f"{column.refers}!${code}${first}:${code}${LAST_ROW}", False
    else:
        return
    offered = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=strict)
    offered.error = "\n".join(explained(sheet, column.name, spoken) for spoken in LANGUAGES)[:250]
    offered.errorTitle = column.name
    offered.add(f"{letter}3:{letter}{LAST_ROW}")
    page.data_validations.append(offered)
