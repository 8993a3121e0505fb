"""A sheet of a workbook."""

from collections.abc import Iterator, Sequence

from openpyxl.cell import Cell
from openpyxl.worksheet.datavalidation import DataValidation

class Dimension:
    width: float
    height: float
    number_format: str
    hidden: bool

class Dimensions:
    def __getitem__(self, key: str | int) -> Dimension: ...

class PageSetup:
    orientation: str
    fitToHeight: int

class PageSetupProperties:
    fitToPage: bool

class SheetProperties:
    tabColor: str
    pageSetUpPr: PageSetupProperties

class View:
    showGridLines: bool
    zoomScale: int

class Validations:
    def append(self, value: DataValidation) -> None: ...

class Worksheet:
    title: str
    sheet_state: str
    max_row: int
    data_validations: Validations
    freeze_panes: str | Cell
    print_title_rows: str
    column_dimensions: Dimensions
    row_dimensions: Dimensions
    page_setup: PageSetup
    sheet_properties: SheetProperties
    sheet_view: View
    def cell(self, row: int, column: int, value: object = ...) -> Cell: ...
    def append(self, iterable: Sequence[object]) -> None: ...
    def reset_dimensions(self) -> None: ...
    def iter_rows(self, min_row: int = ..., max_row: int = ..., max_col: int = ...) -> Iterator[tuple[Cell, ...]]: ...
