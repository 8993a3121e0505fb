"""How a Booth workbook looks: headings, explanations in three languages, lists of answers, rows of text.

Rows are written as they come and not held: a workbook may have a million cells.
"""

import io
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

from booth.exchange.looks import (
    FONT,
    FORMULA,
    GROUND,
    INK,
    NEEDED,
    OPTIONAL,
    QUIET,
    banner_cell,
    column_letter,
    column_width,
    explained,
    explanation_cell,
    head_cell,
    plain,
    row_height,
    told_cell,
)
from booth.exchange.rows.layout import LAST_ROW, README, SHEETS, UID, Column, Holds, Sheet
from booth.exchange.signs import keep_hash
from booth.languages import LANGUAGES, NATIVE_NAMES, Language
from booth.storage import files
from booth.words import word

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet import Worksheet

_IN_MEMORY = 1 << 20  # bytes of a sheet's rows
_SHEET: Final = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_SIZE: Final = re.compile(rb"<dimension [^>]*/>")  # a sheet need not say how large it is


class Page:
    """One sheet of rows, written one after another; cells are texts and stay so, whatever is typed into them.

    The rows go into a file of their own, as XML: openpyxl takes twenty microseconds for a cell, and there are millions.
    """

    def __init__(self, page: "Worksheet", keys: Sequence[str], rows: IO[bytes]) -> None:
        self._page, self.rows = page, rows
        self._keys = tuple((key, column_letter(place)) for place, key in enumerate(keys, start=1))
        self._first = keys[0]
        self._next = page.max_row + 1
        self._plain, self._quoted = (self._style(quoted=quoted) for quoted in (False, True))

    def _style(self, *, quoted: bool) -> int:
        """The number under which the workbook keeps the looks of a cell."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        cell = WriteOnlyCell(self._page)
        cell.font = Font(name=FONT, size=10, color=INK)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        cell.number_format = "@"
        cell.quotePrefix = quoted
        return cell.style_id

    def add(self, row: dict[str, str]) -> None:
        """Write a row."""
        number = self._next
        told = row | {self._first: keep_hash(row.get(self._first, ""))}
        cells = [self._cell(f"{letter}{number}", told[key]) for key, letter in self._keys if told.get(key)]
        self.rows.write(f'<row r="{number}">{"".join(cells)}</row>'.encode())
        self._next += 1

    def _cell(self, place: str, text: str) -> str:
        style = self._quoted if text[0] in FORMULA else self._plain
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
        heights = {2: 30, 4: 52} | dict.fromkeys(range(5, 5 + len(rules)), 62)
        heights |= dict.fromkeys(range(7 + len(rules), 7 + len(rules) + len(SHEETS)), 32)
        for row, height in heights.items():
            page.row_dimensions[row].height = height
        page.append([])
        page.append(
            [None, *(told_cell(page, word(title, one), size=15, bold=True, colour=NEEDED) for one in LANGUAGES)]
        )
        page.append([None, *(banner_cell(page, NATIVE_NAMES[one], NEEDED) for one in LANGUAGES)])
        page.append([None, *(told_cell(page, word(intro, one), size=11, bold=True) for one in LANGUAGES)])
        for row, rule in enumerate(rules):
            ground = "FFFFFF" if row % 2 else GROUND
            page.append([None, *(told_cell(page, word(rule, one), ground=ground) for one in LANGUAGES)])
        page.append([])
        heads = {one: f"{word('template.sheet', one)} · {word('template.purpose', one)}" for one in LANGUAGES}
        page.append([None, *(banner_cell(page, head, OPTIONAL) for head in heads.values())])
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
            page.column_dimensions[column_letter(len(keys))].hidden = True
        for place, (column, key) in enumerate(headed, start=1):
            letter = column_letter(place)
            page.column_dimensions[letter].width = column_width(sheet, column, key)
            page.column_dimensions[letter].number_format = "@"  # codes such as 0402 keep their zero
            _answers(page, sheet, column, letter, first)
        page.append([*(head_cell(page, column, key) for column, key in headed), *([UID] if example is None else [])])
        # The first cell of a row that starts with # makes the row a note, which the importer passes over.
        marks = ["# ", *([""] * (len(headed) - 1))]
        told = [explanation_cell(page, sheet, key, mark) for (_, key), mark in zip(headed, marks, strict=True)]
        page.append([*told, *(["#"] if example is None else [])])  # a note also when its first column was taken out
        if example is not None:
            told = [mark + example.get(key, "") for (_, key), mark in zip(headed, marks, strict=True)]
            page.append([told_cell(page, text, italic=True, colour="9AA5AF") for text in told])
        return self._page(page, keys)

    def _frame(self, page: "Worksheet", sheet: Sheet, headed: Sequence[tuple[Column, str]]) -> None:
        page.sheet_properties.tabColor = OPTIONAL
        page.row_dimensions[1].height = 20
        page.row_dimensions[2].height = max(
            row_height(sheet, key, column_width(sheet, column, key)) for column, key in headed
        )
        needed = sum(column.needed and not column.languages for column in sheet.columns)
        page.freeze_panes = f"{column_letter(1 + needed)}3"
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
            dimension = page.column_dimensions[column_letter(place)]
            dimension.width, dimension.hidden = widths.get(key, 8), key not in widths
            dimension.number_format = "@"
        page.append([told_cell(page, key, bold=True, colour="FFFFFF", ground=NEEDED) for key in keys])
        told = ["\n".join(word(f"{words}.{key}", one) for one in LANGUAGES) if key in widths else "" for key in keys]
        told[0] = f"# {title}\n{told[0]}"
        page.append([told_cell(page, text, size=9, colour=QUIET, ground=GROUND) for text in told])
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


def _contents(page: "Worksheet", sheet: Sheet, spoken: Language) -> "Cell":
    cell = told_cell(page, f"{sheet.name}: {word(f'template.sheets.{sheet.name}', spoken)}")
    cell.hyperlink = f"#'{sheet.name}'!A1"
    return cell


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
