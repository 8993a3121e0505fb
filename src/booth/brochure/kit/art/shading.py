"""Gradients as PDF objects that are written once and used by every sheet."""

from functools import lru_cache
from itertools import pairwise
from typing import NewType

from booth.brochure.kit.art.svg_path import written
from booth.brochure.kit.colour import rgb

Stop = tuple[float, str]


# ReportLab writes bytes into a document as they are: a gradient's object is made once for all sheets.
Shading = NewType("Shading", bytes)


def linear(ends: tuple[float, float, float, float], stops: list[Stop]) -> Shading:
    """From point to point (x1, y1, x2, y2), going on beyond both."""
    return _shading(2, written(*ends), tuple(stops))


def radial(circle: tuple[float, float, float], stops: list[Stop]) -> Shading:
    """From a centre out to a radius (x, y, r), going on beyond it."""
    x, y, reach = circle
    return _shading(3, written(x, y, 0, x, y, reach), tuple(stops))


@lru_cache(1024)
def _shading(kind: int, coords: str, stops: tuple[Stop, ...]) -> Shading:
    source = (
        f"<< /ShadingType {kind} /ColorSpace /DeviceRGB /Coords [ {coords} ] "
        f"/Extend [ true true ] /Function {_function(stops)} >>"
    )
    return Shading(source.encode("ascii"))


def _function(stops: tuple[Stop, ...]) -> str:
    """Colours between stops; one piece alone, several stitched together."""
    if stops[0][0] > 0:
        stops = ((0.0, stops[0][1]), *stops)
    if stops[-1][0] < 1:
        stops = (*stops, (1.0, stops[-1][1]))
    pieces = [(a, b) for a, b in pairwise(stops) if b[0] > a[0]]
    single = [
        f"<< /FunctionType 2 /Domain [ 0 1 ] /C0 [ {written(*rgb(a[1]))} ] /C1 [ {written(*rgb(b[1]))} ] /N 1 >>"
        for a, b in pieces
    ]
    if len(single) == 1:
        return single[0]
    bounds = written(*(b[0] for _, b in pieces[:-1]))
    return (
        f"<< /FunctionType 3 /Domain [ 0 1 ] /Functions [ {' '.join(single)} ] "
        f"/Bounds [ {bounds} ] /Encode [ {' '.join('0 1' for _ in single)} ] >>"
    )
