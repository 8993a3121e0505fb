from collections.abc import Sequence
from typing import NamedTuple

import uharfbuzz

class TTFontFace:
    charToGlyph: dict[int, int]
    charWidths: dict[int, float]

class TTFont:
    face: TTFontFace
    def __init__(self, name: str, filename: str, *, shapable: bool = ...) -> None: ...
    @property
    def shapable(self) -> bool: ...
    @property
    def hbFace(self) -> uharfbuzz.Face: ...
    def stringWidth(self, text: str, size: float) -> float: ...

class ShapeData(NamedTuple):
    cluster: int
    x_advance: float
    y_advance: float
    x_offset: float
    y_offset: float
    width: float

class ShapedStr(str):
    def __new__(cls, s: str, shapeData: Sequence[ShapeData] | None = ...) -> ShapedStr: ...
