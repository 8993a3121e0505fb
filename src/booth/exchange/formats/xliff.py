"""XLIFF 2 documents: read in a child process into units of source and target."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from booth import untrusted
from booth.errors import BoothError
from booth.exchange.formats.grid import clean
from booth.exchange.formats.tables import LONGEST, MOST_ROWS
from booth.untrusted import Plain

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SECONDS, _MEGABYTES = 60.0, 1024
_MOST_FILE = 60 * 1024 * 1024
_MOST_DEPTH = 60
_NAMESPACE = "urn:oasis:names:tc:xliff:document:2."
_SIZES = "{urn:oasis:names:tc:xliff:sizerestriction:2.0}sizeRestriction"
_OURS = "{urn:booth:translation}base"


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its segments joined, the least finished of their states."""

    id: str
    source: str
    target: str
    state: str
    sub_state: str
    base: str
    limit: int


@dataclass(frozen=True, slots=True)
class Document:
    """What a document holds; the language it is translated to as a tag ("zh-CN")."""

    target: str
    units: tuple[Unit, ...]


def open_xliff(path: Path, child: untrusted.Child | None = None) -> Document:
    """Read a document. BoothError "xliff_foreign", "xliff_damaged", "csv_too_big", and those of `untrusted.call`."""
    function = "booth.exchange.formats.xliff:read"
    if child is None:
        answer = untrusted.call(function, path, seconds=_SECONDS, megabytes=_MEGABYTES)
    else:
        answer = child.call(function, path, seconds=_SECONDS)
    match answer:
        case {"target": str(target), "units": list(units)}:
            return Document(target, tuple(_unit(one, path.name) for one in units))
        case _:
            raise BoothError("file_refused", file=path.name)


def _unit(held: Plain, file: str) -> Unit:
    match held:
        case [str(uid), str(source), str(target), str(state), str(sub), str(base), int(limit)]:
            return Unit(uid, source, target, state, sub, base, limit)
        case _:
            raise BoothError("file_refused", file=file)


def read(path: str) -> dict[str, Any]:
    """In the child: the document as plain data."""
    file = Path(path)
    try:
        if file.stat().st_size > _MOST_FILE:
            raise BoothError("csv_too_big", file=file.name)
        data = file.read_bytes()
        look_at(data)
        return _document(data, file.name)
    except FileNotFoundError as fault:
        raise BoothError("file_missing", file=file.name) from fault
    except OSError as fault:
        raise BoothError("file_unreadable", file=file.name) from fault
    except (SyntaxError, ValueError, LookupError, RecursionError, expat.ExpatError) as fault:
        raise BoothError("xliff_damaged", file=file.name) from fault


def look_at(data: bytes) -> None:
    """No document type (entities, outside references) and no towers of elements; ValueError otherwise."""
    depth = 0

    def enter(_tag: str, _attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MOST_DEPTH:
            raise ValueError("too deep")

    def leave(_tag: str) -> None:
        nonlocal depth
        depth -= 1

    def doctype(*_declared: object) -> None:
        raise ValueError("a document type")

    parser = expat.ParserCreate()
    parser.StartElementHandler = enter
    parser.EndElementHandler = leave
    parser.StartDoctypeDeclHandler = doctype
    parser.Parse(data, True)


def _document(data: bytes, name: str) -> dict[str, Any]:
    from defusedxml import ElementTree

    whole: Element = ElementTree.fromstring(data)
    space, _, tag = whole.tag[1:].rpartition("}")
    if tag != "xliff" or not space.startswith(_NAMESPACE):
        raise BoothError("xliff_foreign", file=name)
    core = f"{{{space}}}"
    units = [_plain(one, core) for _, one in zip(range(MOST_ROWS), whole.iter(f"{core}unit"), strict=False)]
    return {"target": whole.get("trgLang", ""), "units": units}


def _plain(unit: "Element", core: str) -> list[Any]:
    segments = [one for one in unit if one.tag in (f"{core}segment", f"{core}ignorable")]
    source = "".join(_said(one.find(f"{core}source")) for one in segments)
    whole = [one.find(f"{core}target") for one in segments if one.tag.endswith("segment")]
    # A unit of which a tool has translated only some parts is not translated.
    done = all(one is not None and _said(one).strip() for one in whole)
    target = (
        "".join(_said(_or(one.find(f"{core}target"), one.find(f"{core}source"))) for one in segments) if done else ""
    )
    states = [(one.get("state", "initial"), one.get("subState", "")) for one in segments if one.tag.endswith("segment")]
    order = ("initial", "translated", "reviewed", "final")
    state, sub = min(states, key=lambda one: order.index(one[0]) if one[0] in order else 0, default=("initial", ""))
    limit = unit.get(_SIZES, "")
    return [
        unit.get("id", "")[:400],
        clean(source)[:LONGEST],
        clean(target)[:LONGEST],
        state[:20],
        sub[:40],
        unit.get(_OURS, "")[:80],
        int(limit) if limit.isascii() and limit.isdigit() and len(limit) < 6 else 0,
    ]


def _or(one: "Element | None", other: "Element | None") -> "Element | None":
    return other if one is None else one


def _said(element: "Element | None") -> str:
    """The words of an element, whatever marks a tool put into them."""
    return "" if element is None else "".join(element.itertext())
