"""The little of qtawesome that Booth uses."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

class IconicFont(QObject):
    charmap: dict[str, dict[str, str]]
    def __init__(self, *fonts: tuple[str, str, str]) -> None: ...
    def icon(self, name: str, *, color: str) -> QIcon: ...
