"""A cell, written or read."""

from openpyxl.styles import Alignment, Border, Font, PatternFill

class Cell:
    value: object
    data_type: str
    number_format: str
    hyperlink: str | None
    quotePrefix: bool
    font: Font
    fill: PatternFill
    border: Border
    alignment: Alignment
