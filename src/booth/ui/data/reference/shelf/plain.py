"""The fields that nearly every thing has: its name in three languages, its code."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from booth.catalog.values import Text
from booth.ui.data.reference.shelf.form import Bound
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.words import WordsField


class Codes(Protocol):
    """A page that knows which codes are taken by others than the thing whose form is open."""

    def code_taken(self, code: str) -> bool:
        """Whether another thing of this kind has this code."""
        ...


def name_field() -> Bound:
    """The name; it may not be emptied in every language."""

    def check(name: Text) -> str:
        return "" if name else QCoreApplication.translate("Plain", "A name is needed in at least one language.")

    def words() -> tuple[str, str]:
        return QCoreApplication.translate("Plain", "Name"), ""

    return Bound("name", WordsField(), words, check=check)


def code_field(page: Codes, *, share: int = 1) -> Bound:
    """The code that files match by: never empty, never another one's."""

    def check(code: str) -> str:
        if not code:
            return QCoreApplication.translate("Plain", "A code is needed: workbooks know it by that.")
        if page.code_taken(code):
            return QCoreApplication.translate("Plain", "Another one has this code. Choose a different one.")
        return ""

    def words() -> tuple[str, str]:
        label = QCoreApplication.translate("Plain", "Code")
        return label, QCoreApplication.translate("Plain", "Workbooks know it by this code.")

    return Bound("code", LineField(), words, check=check, share=share)
