"""What is said of a file's kind and of a picture's pixels: how many, what they give on the sheet, what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from booth.catalog.values import AssetKind

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


def kind_words(kind: AssetKind) -> str:
    """What a file is for."""
    return {
        AssetKind.PHOTO: QCoreApplication.translate("Quality", "Photograph"),
        AssetKind.DRAWING: QCoreApplication.translate("Quality", "Drawing"),
        AssetKind.LOGO: QCoreApplication.translate("Quality", "Logo"),
        AssetKind.VIDEO: QCoreApplication.translate("Quality", "Video"),
        AssetKind.DOCUMENT: QCoreApplication.translate("Quality", "Document"),
        AssetKind.CERTIFICATE: QCoreApplication.translate("Quality", "Certificate"),
    }[kind]
