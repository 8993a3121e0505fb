"""Segments as XLIFF 2.0, the file that translators' tools exchange."""

from collections.abc import Iterable, Mapping
from typing import Final
from xml.etree import ElementTree as Xml

from booth.catalog.translation import fingerprint
from booth.catalog.values import Standing
from booth.exchange.looks import NO_XML
from booth.exchange.translating.segments import Segment, field
from booth.languages import Language

CORE: Final = "urn:oasis:names:tc:xliff:document:2.0"
SIZES: Final = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
OURS: Final = "urn:booth:translation"
TAGS: Final[Mapping[Language, str]] = {"ru": "ru", "en": "en", "zh": "zh-CN"}
# What a tool's own states can say; the rest is in the sub-state, which needs a prefix.
STATES: Final[Mapping[Standing, tuple[str, str]]] = {
    Standing.MISSING: ("initial", ""),
    Standing.STALE: ("initial", "booth:stale"),
    Standing.MACHINE: ("translated", "booth:machine"),
    Standing.DRAFT: ("translated", ""),
    Standing.CHECKED: ("reviewed", ""),
}
_PRESERVE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def write_xliff(found: Iterable[Segment], source: Language, target: Language, attributes: Mapping[str, str]) -> bytes:
    """The document: a file for each sheet, a unit for each text. `attributes`: codes by uid, for the context."""
    for prefix, space in (("", CORE), ("slr", SIZES), ("booth", OURS)):
        Xml.register_namespace(prefix, space)
    whole = Xml.Element(f"{{{CORE}}}xliff", {"version": "2.0", "srcLang": TAGS[source], "trgLang": TAGS[target]})
    files: dict[str, Xml.Element] = {}
    for one in found:
        if one.sheet not in files:
            files[one.sheet] = Xml.SubElement(whole, f"{{{CORE}}}file", {"id": one.sheet, "original": "booth"})
            Xml.SubElement(files[one.sheet], f"{{{SIZES}}}profiles", {"generalProfile": "xliff:codepoints"})
        _unit(files[one.sheet], one, attributes)
    if not files:  # a document has a file and a file has a unit, so there is one that says nothing
        empty = Xml.SubElement(whole, f"{{{CORE}}}file", {"id": "empty"})
        segment = Xml.SubElement(Xml.SubElement(empty, f"{{{CORE}}}unit", {"id": "empty"}), f"{{{CORE}}}segment")
        Xml.SubElement(segment, f"{{{CORE}}}source")
    Xml.indent(whole, "  ")
    return Xml.tostring(whole, "utf-8", xml_declaration=True)


def _unit(file: Xml.Element, one: Segment, attributes: Mapping[str, str]) -> None:
    told = {"id": one.key, "name": f"{one.code} {field(one.path, attributes)}".strip(), _PRESERVE: "preserve"}
    told[f"{{{OURS}}}base"] = f"{fingerprint(one.source)} {fingerprint(one.target)} {one.standing}"
    if one.limit:
        told[f"{{{SIZES}}}sizeRestriction"] = str(one.limit)
    unit = Xml.SubElement(file, f"{{{CORE}}}unit", told)
    notes = Xml.SubElement(unit, f"{{{CORE}}}notes")
    for category, text in (("context", f"{one.sheet} {one.code}".strip()), ("other language", one.note)):
        if text:
            Xml.SubElement(notes, f"{{{CORE}}}note", {"category": category}).text = NO_XML.sub("", text)
    state, sub = STATES[one.standing]
    segment = Xml.SubElement(unit, f"{{{CORE}}}segment", {"state": state} | ({"subState": sub} if sub else {}))
    Xml.SubElement(segment, f"{{{CORE}}}source").text = NO_XML.sub("", one.source)
    if one.target:
        Xml.SubElement(segment, f"{{{CORE}}}target").text = NO_XML.sub("", one.target)
