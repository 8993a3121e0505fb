"""The part of openpyxl that Booth uses."""

from pathlib import Path

from openpyxl.workbook import Workbook as Workbook

DEFUSEDXML: bool

def load_workbook(filename: Path, read_only: bool = ..., data_only: bool = ..., keep_links: bool = ...) -> Workbook: ...
