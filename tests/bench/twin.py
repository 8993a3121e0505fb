"""The plainest program that draws a given page: every call a sheet makes on its canvas, written down in order.

A sheet is rendered once on a canvas that takes notes; the notes become `drawn_page.py`, a program without layout,
data or decisions. It is a fair peer because its PDF is the same, byte for byte; `write` refuses to answer otherwise.
"""

import importlib.util
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, TTFont
from reportlab.pdfgen import canvas as pdfgen
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.pdfgen.textobject import PDFTextObject

HEAD = '''"""A page, call by call. Written by tests.bench.twin."""

from io import BytesIO

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont
from reportlab.pdfgen.canvas import Canvas

rl_config.useA85 = 0
for name, path, shapable in FACES:
    pdfmetrics.registerFont(TTFont(name, path, shapable=shapable))


def make():
    paper = BytesIO()
    c = Canvas(paper, **SETUP)
'''
TAIL = """    return paper.getvalue()
"""


class Notes:
    """Calls in order, as lines of a program."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.setup: dict[str, Any] = {}
        self.made = 0  # paths and texts so far
        self.depth = 0


def _said(value: object) -> str:
    """An argument as it is written in a program."""
    if isinstance(value, (NotedPath, NotedText)):
        return value.name
    if isinstance(value, ShapedStr):
        data = ", ".join(f"ShapeData(*{tuple(each)!r})" for each in value.__shapeData__)
        return f"ShapedStr({str(value)!r}, [{data}])"
    if isinstance(value, (list, tuple)):
        inner = "".join(f"{_said(each)}, " for each in value)
        return f"[{inner}]" if isinstance(value, list) else f"({inner})"
    return repr(value)


class NotedPath(PDFPathObject):
    """A path that writes down how it was made."""

    name = ""
    notes: Notes


class NotedText(PDFTextObject):
    """A line of text that writes down how it was set."""

    def __init__(self, name: str, notes: Notes, canvas: pdfgen.Canvas, *place: float) -> None:
        self.name, self.notes = name, notes
        notes.depth += 1
        super().__init__(canvas, *place)
        notes.depth -= 1


def _noted(name: str, called: Callable[..., Any], owner: Callable[[Any], tuple[str, Notes]]) -> Callable[..., Any]:
    """A method that writes itself down, unless another one that is written down calls it."""

    def method(self: Any, *args: Any, **named: Any) -> Any:
        me, notes = owner(self)
        if notes.depth == 0:
            words = [_said(each) for each in args] + [f"{key}={_said(each)}" for key, each in named.items()]
            notes.lines.append(f"{me}.{name}({', '.join(words)})")
        notes.depth += 1
        try:
            return called(self, *args, **named)
        finally:
            notes.depth -= 1

    return method


def _public(kind: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name, method in inspect.getmembers(kind, inspect.isfunction):
        if not name.startswith("_") and name not in ("beginPath", "beginText"):
            yield name, method


for _name, _method in _public(PDFPathObject):
    setattr(NotedPath, _name, _noted(_name, _method, lambda path: (path.name, path.notes)))
for _name, _method in _public(PDFTextObject):
    setattr(NotedText, _name, _noted(_name, _method, lambda text: (text.name, text.notes)))


def _canvas(notes: Notes) -> type[pdfgen.Canvas]:
    """A canvas class that takes notes."""

    class Noted(pdfgen.Canvas):
        def __init__(self, paper: Any, **setup: Any) -> None:
            notes.setup = setup
            notes.depth += 1
            super().__init__(paper, **setup)
            notes.depth -= 1

    def begin(canvas: pdfgen.Canvas) -> PDFPathObject:
        # A new path takes notes too when it is the sheet that asked for it.
        if notes.depth:
            return pdfgen.Canvas.beginPath(canvas)
        path = NotedPath()
        path.name, path.notes = f"p{notes.made}", notes
        notes.made += 1
        notes.lines.append(f"{path.name} = c.beginPath()")
        return path

    def begin_text(canvas: pdfgen.Canvas, *place: float, **also: Any) -> PDFTextObject:
        if notes.depth:
            return pdfgen.Canvas.beginText(canvas, *place, **also)
        text = NotedText(f"t{notes.made}", notes, canvas, *place)
        notes.made += 1
        notes.lines.append(f"{text.name} = c.beginText({', '.join(map(repr, place))})")
        return text

    Noted.beginPath, Noted.beginText = begin, begin_text
    for name, method in _public(pdfgen.Canvas):
        setattr(Noted, name, _noted(name, method, lambda _: ("c", notes)))
    return Noted


@contextmanager
def _noting(notes: Notes) -> Iterator[None]:
    plain = pdfgen.Canvas
    pdfgen.Canvas = _canvas(notes)
    try:
        yield
    finally:
        pdfgen.Canvas = plain


def _faces(notes: Notes) -> list[tuple[str, str, bool]]:
    """The registered faces that the page names: what a plain program would load."""
    body = "\n".join(notes.lines) + repr(notes.setup)
    fonts = [pdfmetrics.getFont(name) for name in pdfmetrics.getRegisteredFontNames()]
    return [
        (font.fontName, font.face.filename, bool(font.shapable))
        for font in fonts
        if isinstance(font, TTFont) and repr(font.fontName) in body
    ]


def write(folder: Path, render: Callable[[], bytes]) -> ModuleType:
    """Write `drawn_page.py` for what `render` draws, import it, and make sure that it draws the same."""
    render()
    notes = Notes()
    with _noting(notes):
        render()
    head = HEAD.replace("FACES", repr(_faces(notes))).replace("SETUP", repr(notes.setup))
    file = folder / "drawn_page.py"
    file.write_text(head + "".join(f"    {line}\n" for line in notes.lines) + TAIL, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("drawn_page", file)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{file} cannot be imported")
    page = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(page)
    if page.make() != render():
        raise SystemExit("the plain page differs from the sheet: the comparison would not be fair")
    return page
