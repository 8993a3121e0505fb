"""Workbooks and CSV files for the tests of exchange, as small as they can be."""

import io
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from PIL import Image

from booth.exchange.formats.tables import Row, Table

Rows = list[dict[str, Any]]

BASE: dict[str, Rows] = {
    "exhibitors": [
        {"code": "ACME", "name.en": "Acme", "name.ru": "Акме", "sample": "yes"},
        {"code": "BOLT", "name.en": "Bolt"},
    ],
    "categories": [
        {"code": "air", "name.en": "Air", "colour": "#0B6F76"},
        {"code": "air/small", "name.en": "Small"},
    ],
    "industries": [{"code": "water", "name.en": "Water"}, {"code": "food", "name.en": "Food"}],
    "groups": [{"code": "main", "name.en": "Main"}],
    "attributes": [
        {
            "code": "flow",
            "name.en": "Air flow",
            "group": "main",
            "type": "quantity",
            "unit": "m3/h",
            "key_figure": "yes",
        },
        {"code": "case", "name.en": "Case", "group": "main", "type": "text"},
        {"code": "wet", "name.en": "Washable", "group": "main", "type": "yes_no"},
        {"code": "price", "name.en": "Price", "group": "main", "type": "text", "audience": "staff"},
    ],
    "products": [
        {
            "exhibitor": "ACME",
            "code": "A-1",
            "plinth": "7",
            "category": "air/small",
            "name.ru": "Установка",
            "name.en": "Unit",
            "benefits.en": "Quiet | Hardly heard.\nSmall",
            "benefits.ru": "Тихая | Почти не слышна.\nМаленькая",
            "industries": "water\nfood",
            "accessories": "A-2",
        },
        {"exhibitor": "ACME", "code": "A-2", "category": "air", "name.en": "Cartridge"},
        {"exhibitor": "BOLT", "code": "A-1", "category": "air", "name.en": "Same code, other maker"},
    ],
    "variants": [
        {"exhibitor": "ACME", "product": "A-1", "code": "A-1-S", "name.en": "Short"},
        {"exhibitor": "ACME", "product": "A-1", "code": "A-1-L", "name.en": "Long"},
    ],
    "values": [
        {"exhibitor": "ACME", "product": "A-1", "attribute": "flow", "value": "3 000 м³/ч", "condition.en": "at 20 °C"},
        {"exhibitor": "ACME", "product": "A-1", "variant": "A-1-L", "attribute": "flow", "value": "5 000"},
        {"exhibitor": "ACME", "product": "A-1", "attribute": "case", "value.en": "Steel", "value.ru": "Сталь"},
        {"exhibitor": "ACME", "product": "A-1", "attribute": "wet", "value": "да"},
    ],
    "assets": [
        {"exhibitor": "ACME", "product": "A-1", "kind": "photo", "file": "pictures/a.png", "caption.en": "View"},
        {"exhibitor": "ACME", "product": "A-1", "kind": "certificate", "number": "N 1", "valid_until": "2028-02-29"},
    ],
}


def with_rows(**sheets: Rows) -> dict[str, Rows]:
    """The base workbook with some sheets replaced."""
    return BASE | sheets


def book(sheets: dict[str, Rows]) -> bytes:
    """A workbook with these sheets; columns are all keys that turn up."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        page = made.create_sheet(name)
        keys = list(dict.fromkeys(key for row in rows for key in row))
        page.append(keys)
        for row in rows:
            page.append([row.get(key) for key in keys])
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def tables(sheets: dict[str, Rows]) -> tuple[Table, ...]:
    """The same sheets as the child process would bring them, without one."""
    return tuple(
        Table(
            name,
            tuple(dict.fromkeys(key for row in rows for key in row)),
            tuple(
                Row(number, {key: text for key, text in row.items() if text})
                for number, row in enumerate(rows, start=2)
            ),
        )
        for name, rows in sheets.items()
    )


def png(colour: str = "red", size: tuple[int, int] = (40, 30)) -> bytes:
    """A small picture."""
    data = io.BytesIO()
    Image.new("RGB", size, colour).save(data, "PNG")
    return data.getvalue()


def write_book(folder: Path, sheets: dict[str, Rows], name: str = "book.xlsx") -> Path:
    """The workbook in a folder with its picture."""
    (folder / "pictures").mkdir(exist_ok=True)
    (folder / "pictures" / "a.png").write_bytes(png())
    (folder / name).write_bytes(book(sheets))
    return folder / name
