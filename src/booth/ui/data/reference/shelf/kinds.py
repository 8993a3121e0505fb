"""What the kinds of things are called, in the interface's language."""

from typing import Final

from PySide6.QtCore import QCoreApplication

KINDS: Final = ("product", "exhibitor", "category", "group", "attribute", "industry")


def kind_words(kind: str) -> str:
    """The word for one thing of a kind."""
    translate = QCoreApplication.translate
    return {
        "product": translate("Kinds", "product"),
        "exhibitor": translate("Kinds", "exhibitor"),
        "category": translate("Kinds", "category"),
        "group": translate("Kinds", "heading"),
        "attribute": translate("Kinds", "attribute"),
        "industry": translate("Kinds", "industry"),
    }.get(kind, kind)
