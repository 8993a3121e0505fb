"""A cell, written or read."""

from openpyxl.styles import Alignment, Border, Font, PatternFill
from openpyxl.worksheet import Worksheet

class Cell:
    value: object
    data_type: str
    number_format: str
    hyperlink: str | None
    quotePrefix: bool
    style_id: int
    font: Font
    fill: PatternFill
    border: Border
    alignment: Alignment

def WriteOnlyCell(ws: Worksheet, value: object = ...) -> Cell: ...
