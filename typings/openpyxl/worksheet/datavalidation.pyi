"""Which answers a cell takes."""

class DataValidation:
    error: str
    errorTitle: str
    def __init__(self, type: str, formula1: str, allow_blank: bool = ..., showErrorMessage: bool = ...) -> None: ...
    def add(self, cell: str) -> None: ...
