"""`make pictures`: every screen and sheet in every language and theme, and contact sheets of them.

One look at the contact sheets shows what a change did to all of them.
"""

import subprocess
import sys
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

LANGUAGES = ("ru", "en", "zh")
THEMES = ("light", "dark")
SIZES = ("1280x720", "1440x900", "3840x2160")
THUMB, GAP = 420, 16


def booth(home: Path, *arguments: str) -> None:
    """Run one command on the pictures' own data folder."""
    subprocess.run([sys.executable, "-m", "booth", "--home", str(home), *arguments], check=True)


def pages(pdf: Path, folder: Path) -> list[Path]:
    """Every page of a PDF as a PNG at 100 dpi."""
    folder.mkdir(parents=True, exist_ok=True)
    document = QPdfDocument()
    if document.load(str(pdf)) != QPdfDocument.Error.None_:
        raise SystemExit(f"{pdf} cannot be opened")
    written: list[Path] = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        drawn = document.render(number, QSize(round(points.width() / 0.72), round(points.height() / 0.72)))
        path = folder / f"{pdf.stem}-{number + 1:03}.png"
        _on_paper(drawn).save(str(path))
        written.append(path)
    document.close()
    return written


def _on_paper(drawn: QImage) -> QImage:
    """A page is drawn on nothing; paper is white."""
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper


def contact_sheet(pictures: list[Path], path: Path, columns: int) -> None:
    """All pictures small on one, with their names."""
    thumbs: list[tuple[str, Image.Image]] = []
    for each in pictures:
        with Image.open(each) as picture:
            small = picture.convert("RGB")
            small.thumbnail((THUMB, THUMB * 2))
            thumbs.append((each.stem, small))
    tall = max(small.height for _, small in thumbs) + 20
    rows = -(-len(thumbs) // columns)
    sheet = Image.new("RGB", (columns * (THUMB + GAP) + GAP, rows * (tall + GAP) + GAP), "#8A949C")
    draw = ImageDraw.Draw(sheet)
    for i, (name, small) in enumerate(thumbs):
        x, y = GAP + i % columns * (THUMB + GAP), GAP + i // columns * (tall + GAP)
        sheet.paste(small, (x, y + 16))
        draw.text((x, y), name, fill="#FFFFFF")
    sheet.save(path)


def main(output: Path) -> None:
    """Make them all."""
    home = output / "home"
    QGuiApplication([])
    booth(home, "sample", "--if-empty")
    for language in LANGUAGES:
        pdf = output / f"sheets-{language}.pdf"
        booth(home, "brochure", "--all", "--language", language, "--output", str(pdf))
        contact_sheet(pages(pdf, output / "sheets" / language), output / f"contact-sheets-{language}.png", 8)
    for size in SIZES:
        for theme in THEMES:
            shown: list[Path] = []
            for language in LANGUAGES:
                folder = output / "screens" / size / theme / language
                booth(
                    home,
                    "screens",
                    "--output",
                    str(folder),
                    "--language",
                    language,
                    "--theme",
                    theme,
                    "--size",
                    size,
                )
                shown += sorted(folder.glob("*.png"))
            contact_sheet(shown, output / f"contact-screens-{size}-{theme}.png", 6)
    print(f"Contact sheets and all pictures are in {output}.")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/pictures"))
