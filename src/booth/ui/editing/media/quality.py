"""What is said of a picture's pixels: how many there are, what they give on the sheet, what to do about too few."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from booth.brochure.sharpness import Sharpness


def pixels(width: int, height: int, sharp: "Sharpness | None") -> str:
    """As "2000 × 1500 pixels · 312 dpi on the sheet"; the size alone where nothing is known of the sheet."""
    size = QCoreApplication.translate("Quality", "{width} × {height} pixels").format(width=width, height=height)
    return f"{size} · {dots(sharp)}" if sharp else size


def dots(sharp: "Sharpness") -> str:
    """As "312 dpi on the sheet"."""
    return QCoreApplication.translate("Quality", "{dots} dpi on the sheet").format(dots=sharp.dots)


def trouble(sharp: "Sharpness | None") -> str:
    """What to do about a photograph that prints coarse; empty where it prints well or nothing is known."""
    if sharp is None or sharp.enough:
        return ""
    words = QCoreApplication.translate(
        "Quality",
        "Too coarse for print: {dots} dpi on the sheet. Replace it with one of at least {width} × {height} pixels.",
    )
    return words.format(dots=sharp.dots, width=sharp.needed[0], height=sharp.needed[1])
