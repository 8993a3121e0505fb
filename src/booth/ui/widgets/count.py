"""A count in words that have a place for it; in plural forms `%Ln` does the same."""

from PySide6.QtCore import QLocale


def grouped(count: int) -> str:
    """A count with its digits grouped as the interface's language does: 10 000 in Russian, 10,000 in English."""
    return QLocale().toString(count)
