"""Mappings: TOML files that say what other people's columns mean; `inventree.toml` explains each line."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from booth.catalog.values import AssetKind, Text
from booth.errors import BoothError
from booth.languages import LANGUAGES, Language, language
from booth.resources import resource

_MOST_BYTES = 1024 * 1024
_Toml = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FileMap:
    """One source file: where it is below the folder given, and how to read it."""

    file: str
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True, slots=True)
class JoinMap:
    """Columns of another file that are added to the products' rows, where the keys agree."""

    source: str
    key: str  # the column of the products
    other: str  # the column of the other file


@dataclass(frozen=True, slots=True)
class TreeMap:
    """A column with category paths such as "Electronics / Wire"."""

    column: str
    separator: str
    otherwise: str
    names: dict[str, Text]
    icons: dict[str, str]
    colours: dict[str, str]


@dataclass(frozen=True, slots=True)
class MakerMap:
    """A column with makers' names, and who is meant where it is blank."""

    column: str
    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class PictureMap:
    """A column with file names, and the folder they are in."""

    column: str
    folder: str
    kind: AssetKind


@dataclass(frozen=True, slots=True)
class ValuesMap:
    """A file with one parameter in each row."""

    source: str
    product: str
    attribute: str
    value: str
    unit: str


@dataclass(frozen=True, slots=True)
class AttributeMap:
    """What is known of one parameter beyond its name."""

    code: str
    columns: dict[str, str]  # of the sheet "attributes", as it would say them
    name: Text
    words: dict[str, Text]  # translations of its answers


@dataclass(frozen=True, slots=True)
class Mapping:
    """A whole mapping."""

    title: str
    language: Language
    files: dict[str, FileMap]
    joins: tuple[JoinMap, ...]
    source: str  # the file with a row for each product
    columns: dict[str, str]  # Booth's column → theirs
    constants: dict[str, str]  # Booth's column → text
    maker: MakerMap
    tree: TreeMap
    pictures: tuple[PictureMap, ...]
    values: tuple[ValuesMap, ...]
    wide: dict[str, str]  # their column → parameter
    groups: dict[str, Text]
    attributes: dict[str, AttributeMap] = field(default_factory=dict[str, AttributeMap])


def find_mapping(asked: str | Path, own_mappings: Path) -> Path:
    """The file of a mapping, by path or by name among one's own and Booth's. BoothError "mapping_unknown"."""
    direct = Path(asked)
    if direct.suffix == ".toml" and direct.is_file():
        return direct
    name = direct.name.removesuffix(".toml")
    folders = (own_mappings, resource("mappings"))
    for folder in folders:
        if (found := folder / f"{name}.toml").is_file():
            return found
    known = {one.stem for folder in folders if folder.is_dir() for one in folder.glob("*.toml")}
    raise BoothError("mapping_unknown", name=str(asked), known=", ".join(sorted(known)) or "—")


def read_mapping(path: Path) -> Mapping:
    """A mapping out of its file. BoothError "mapping_broken", "mapping_syntax" name the place."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BoothError("mapping_broken", file=path.name, fault="> 1 MB")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as fault:
        raise BoothError("file_unreadable", file=path.name) from fault
    except UnicodeDecodeError as fault:
        raise BoothError("mapping_broken", file=path.name, fault="≠ UTF-8") from fault
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        line, column = _place(str(fault), text)
        raise BoothError("mapping_syntax", file=path.name, line=line, column=column) from fault
    return _mapping(_Part(told, path.name, ""))


def _place(complaint: str, text: str) -> tuple[int, int]:
    """Line and column out of what the TOML reader says in English; else the end of the file, where it stopped."""
    found = re.search(r"\(at line (\d+), column (\d+)\)", complaint)
    return (int(found[1]), int(found[2])) if found else (text.count("\n") + 1, 1)


class _Part:
    """One table of the TOML file: asked for its keys, it refuses what is wrong or left over, by name."""

    def __init__(self, held: _Toml, file: str, place: str) -> None:
        self._held, self._file, self._place = dict(held), file, place

    def refuse(self, key: str) -> BoothError:
        """The error that names a key of this table."""
        return BoothError("mapping_broken", file=self._file, fault=f"{self._place}{key}")

    def text(self, key: str, otherwise: str | None = None) -> str:
        """A text; needed where there is no `otherwise`."""
        found = self._held.pop(key, otherwise)
        if isinstance(found, bool):
            return "yes" if found else "no"
        if not isinstance(found, str):
            raise self.refuse(key)
        return found

    def part(self, key: str) -> "_Part":
        """A table below this one; empty where there is none."""
        found = self._held.pop(key, {})
        if not isinstance(found, dict):
            raise self.refuse(key)
        return _Part(cast("_Toml", found), self._file, f"{self._place}{key}.")

    def parts(self, key: str) -> list["_Part"]:
        """A list of tables ([[key]])."""
        found = self._held.pop(key, [])
        if not isinstance(found, list):
            raise self.refuse(key)
        tables = cast("list[object]", found)
        if not all(isinstance(one, dict) for one in tables):
            raise self.refuse(key)
        return [_Part(cast("_Toml", one), self._file, f"{self._place}{key}.") for one in tables]

    def each(self) -> dict[str, "_Part"]:
        """Every table of this one by its name."""
        return {key: self.part(key) for key in list(self._held)}

    def texts(self) -> dict[str, str]:
        """Every text of this table by its name."""
        return {key: self.text(key) for key in list(self._held)}

    def words(self, key: str, spoken: Language) -> Text:
        """A text in several languages: {ru = …, en = …, zh = …}, or a plain text in the mapping's own."""
        found = self._held.get(key, "")
        if isinstance(found, str):
            return Text.of(**{spoken: self.text(key, "")})
        told = self.part(key)
        held = {one: told.text(one, "") for one in LANGUAGES}
        told.done()
        return Text.of(**held)

    def each_words(self, spoken: Language) -> dict[str, Text]:
        """Every text in several languages by its name."""
        return {key: self.words(key, spoken) for key in list(self._held)}

    def done(self) -> None:
        """Refuse what nobody asked for: a slip of the pen would otherwise pass in silence."""
        for key in self._held:
            raise self.refuse(key)


def _mapping(told: _Part) -> Mapping:
    spoken = language(told.text("language", "en"))
    files = {name: _file(part) for name, part in told.part("files").each().items()}
    product = told.part("product")
    mapping = Mapping(
        title=told.text("title", ""),
        language=spoken,
        files=files,
        source=product.text("from", next(iter(files), "")),
        joins=tuple(_join(part) for part in told.parts("join")),
        columns=product.part("columns").texts(),
        constants=product.part("constants").texts(),
        maker=_maker(told.part("exhibitor"), spoken),
        tree=_tree(told.part("category"), spoken),
        pictures=tuple(_picture(part) for part in told.parts("picture")),
        values=tuple(_values(part) for part in told.parts("values")),
        wide=told.part("value_columns").texts(),
        groups=told.part("groups").each_words(spoken),
        attributes={name: _attribute(name, part, spoken) for name, part in told.part("attributes").each().items()},
    )
    product.done()
    told.done()
    sources = (mapping.source, *(one.source for one in (*mapping.joins, *mapping.values)))
    for source in sources:
        if source not in files:
            raise told.refuse(f"files.{source}")
    if "code" not in mapping.columns:
        raise told.refuse("product.columns.code")
    return mapping


def _file(told: _Part) -> FileMap:
    made = FileMap(told.text("file", ""), told.text("sheet", ""), told.text("encoding", ""), told.text("delimiter", ""))
    told.done()
    return made


def _join(told: _Part) -> JoinMap:
    key = told.text("key")
    made = JoinMap(told.text("from"), key, told.text("other", key))
    told.done()
    return made


def _maker(told: _Part, spoken: Language) -> MakerMap:
    made = MakerMap(told.text("column", ""), told.text("code"), told.words("name", spoken))
    told.done()
    return made


def _tree(told: _Part, spoken: Language) -> TreeMap:
    made = TreeMap(
        told.text("column", ""),
        told.text("separator", "/").strip(),
        told.text("otherwise", "other"),
        told.part("names").each_words(spoken),
        told.part("icons").texts(),
        told.part("colours").texts(),
    )
    told.done()
    return made


def _picture(told: _Part) -> PictureMap:
    kind = told.text("kind", "photo")
    if kind not in {str(one) for one in AssetKind}:
        raise told.refuse("kind")
    made = PictureMap(told.text("column"), told.text("folder", ""), AssetKind(kind))
    told.done()
    return made


def _values(told: _Part) -> ValuesMap:
    made = ValuesMap(
        told.text("from"), told.text("product"), told.text("attribute"), told.text("value"), told.text("unit", "")
    )
    told.done()
    return made


def _attribute(name: str, told: _Part, spoken: Language) -> AttributeMap:
    keys = ("group", "type", "unit", "difference", "key_figure", "better", "audience")
    made = AttributeMap(
        told.text("code", ""),
        {key: text for key in keys if (text := told.text(key, ""))},
        told.words("name", spoken) or Text.of(**{spoken: name}),
        told.part("words").each_words(spoken),
    )
    told.done()
    return made
