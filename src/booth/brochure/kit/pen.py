"""What draws: a canvas that knows a sheet's colours and how Booth sets type."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Final, Literal

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from booth.brochure import fonts
from booth.brochure.kit.colour import LINE, Palette, rgb
from booth.brochure.kit.page import CAP, CORNER, HEAD, MM, TAG
from booth.brochure.kit.type.phrase import TAG_GAP, Block, Phrase, Voice
from booth.brochure.kit.type.typeset import Run, Style, typeset
from booth.languages import TAGS

Align = Literal["left", "right", "centre"]
_SHARE: Final[dict[Align, float]] = {"left": 0.0, "centre": 0.5, "right": 1.0}
HEAD_DROP: Final = CAP * HEAD.size + 5.4 * MM  # from a head's cap line to what it heads


class Pen:
    """Draws phrases, blocks, rules and shapes on one canvas; remembers characters that no face has."""

    def __init__(self, canvas: Canvas, voice: Voice, palette: Palette) -> None:
        self.canvas = canvas
        self.voice = voice
        self.palette = palette
        self.missing: dict[str, None] = {}
        self._alpha = 1.0

    @contextmanager
    def saved(self) -> Generator[None, None, None]:
        """Colours, clips and turns made inside are undone at the end."""
        self.canvas.saveState()
        alpha = self._alpha
        yield
        self._alpha = alpha
        self.canvas.restoreState()

    def fill(self, colour: str, alpha: float = 1.0) -> None:
        """The colour of shapes and words from here on."""
        self.canvas.setFillColorRGB(*rgb(colour))
        if alpha != self._alpha:
            self.canvas.setFillAlpha(alpha)
            self._alpha = alpha

    def stroke(self, colour: str, weight: float = 0.4) -> None:
        """The colour and width of lines from here on."""
        self.canvas.setStrokeColorRGB(*rgb(colour))
        self.canvas.setLineWidth(weight)

    def rule(self, x: float, y: float, length: float, colour: str = LINE, weight: float = 0.4) -> None:
        """A horizontal line."""
        self.stroke(colour, weight)
        self.canvas.line(x, y, x + length, y)

    def panel(self, x: float, y: float, width: float, height: float, colour: str, edge: str = "") -> None:
        """A rounded ground, with a hairline round it when `edge` names a colour."""
        self.fill(colour)
        if edge:
            self.stroke(edge, 0.5)
        self.canvas.roundRect(x, y, width, height, CORNER, stroke=1 if edge else 0, fill=1)

    def rect(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self.fill(colour)
        self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def circle(self, x: float, y: float, radius: float, colour: str, edge: str = "") -> None:
        """A filled circle, with a line round it when `edge` names a colour."""
        self.fill(colour)
        if edge:
            self.stroke(edge, 1.0)
        self.canvas.circle(x, y, radius, stroke=1 if edge else 0, fill=1)

    def path(self) -> PDFPathObject:
        """A new path to draw or clip with."""
        return self.canvas.beginPath()

    def string(self, x: float, y: float, text: str, style: Style, align: Align = "left", colour: str = "") -> float:
        """One line on baseline `y`; answers the x where it ends."""
        line = typeset(text, style.weight)
        x -= _SHARE[align] * line.em * style.size
        if line.missing:
            self.missing.update(dict.fromkeys(line.missing))
        self.fill(colour or style.colour)
        return self._runs(x, y, line.runs, style.size)

    def _runs(self, x: float, y: float, runs: tuple[Run, ...], size: float) -> float:
        """One text object for a line, and no line feed after it: readers copy it as one line, figures whole."""
        text = self.canvas.beginText(x, y)
        for run in runs:
            x += run.gap * size
            fonts.load(run.face)
            text.setFont(run.face, size)
            text.setTextOrigin(x, y)
            text.textOut(run.chars)
            x += run.em * size
        self.canvas.drawText(text)
        return x

    def line(self, x: float, y: float, phrase: Phrase, style: Style, align: Align = "left", colour: str = "") -> float:
        """A phrase on one line, with its tag; answers the x where it ends."""
        x -= _SHARE[align] * phrase.width(style)
        with self._speaking(phrase):
            end = self.string(x, y, phrase.text, style, colour=colour)
        return self._tag(end, y, phrase, style, colour)

    def block(self, x: float, top: float, block: Block, align: Align = "left", colour: str = "") -> float:
        """Lines below cap line `top`; answers the last baseline."""
        if not block.lines:
            return top
        y, end = top - CAP * block.style.size + block.lead, x
        with self._speaking(block.phrase):
            for text in block.lines:
                y -= block.lead
                end = self.string(x, y, text, block.style, align, colour)
        if align == "left":
            self._tag(end, y, block.phrase, block.style, colour)
        return y

    def head(self, x: float, top: float, phrase: Phrase) -> float:
        """A section's heading; answers the cap line of what follows."""
        self.line(x, top - CAP * HEAD.size, phrase, HEAD)
        return top - HEAD_DROP

    def polygon(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """A filled polygon."""
        path = self.path()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        path.close()
        self.fill(colour)
        self.canvas.drawPath(path, stroke=0, fill=1)

    @contextmanager
    def _speaking(self, phrase: Phrase) -> Generator[None, None, None]:
        """Borrowed words are tagged with the language they are in, for screen readers and for copying."""
        if phrase.borrowed:
            self.canvas.addLiteral(f"/Span <</Lang ({TAGS[phrase.language]})>> BDC")
        yield
        if phrase.borrowed:
            self.canvas.addLiteral("EMC")

    def _tag(self, x: float, y: float, phrase: Phrase, style: Style, colour: str) -> float:
        if not phrase.borrowed:
            return x
        raised = y + CAP * (style.size - TAG.size)
        self.fill(colour or style.colour, 0.65)
        end = self._runs(x + TAG_GAP, raised, typeset(phrase.tag, TAG.weight).runs, TAG.size)
        self.fill(colour or style.colour)
        return end
