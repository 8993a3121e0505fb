"""Lists that were given a name: what was typed and ticked, the order and the view, in a file beside the settings."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, cast, final

from booth.catalog.asking import Query
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.storage.files import write_atomic
from booth.ui.catalogue.kept import asked, plain
from booth.ui.catalogue.sorting import Sorting

FILE: Final = "saved-lists.json"
Names = dict[str, str]


@dataclass(frozen=True, slots=True)
class SavedList:
    """One named list. `about` says in words what is asked; `names` what its ticks are called, should they go."""

    name: str
    query: Query
    sorting: str = ""  # `Sorting.key`; empty: in the query's order
    view: str = "cards"
    about: str = ""
    names: Names = field(default_factory=Names)


@final
class SavedLists:
    """All of them, in order of their names. Each change is written at once; BoothError where it cannot be."""

    def __init__(self, folder: Path | None) -> None:
        """`folder`: of the settings; None: they are kept nowhere. What was wrong with the file is the `problem`."""
        self._file = None if folder is None else folder / FILE
        self.problem: BoothError | None = None
        self._held: dict[str, SavedList] = {}
        if self._file is not None and self._file.exists():
            self._read(self._file)

    def _read(self, file: Path) -> None:
        try:
            told = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self.problem = BoothError("saved_lists_unreadable", file=str(file))
            return
        for one in cast("list[Any]", told) if isinstance(told, list) else []:
            if isinstance(one, dict) and (read := _read(cast("dict[str, Any]", one))) is not None:
                self._held[read.name] = read

    @property
    def all(self) -> tuple[SavedList, ...]:
        """In order of their names."""
        return tuple(sorted(self._held.values(), key=lambda one: one.name.casefold()))

    def get(self, name: str) -> SavedList | None:
        """The one of this name."""
        return self._held.get(name)

    def keep(self, saved: SavedList) -> None:
        """Write one; one of the same name gives way to it."""
        self._write(self._held | {saved.name: saved})

    def rename(self, name: str, now: str) -> None:
        """Give one another name; nothing happens where that name is taken or empty."""
        if name in self._held and now and now not in self._held:
            held = {key: one for key, one in self._held.items() if key != name}
            self._write(held | {now: replace(self._held[name], name=now)})

    def delete(self, name: str) -> None:
        """Forget one."""
        self._write({key: one for key, one in self._held.items() if key != name})

    def _write(self, held: dict[str, SavedList]) -> None:
        if self._file is not None:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                if self.problem is not None and self._file.exists():  # what stands there is not lost
                    self._file.replace(self._file.with_name(FILE + ".damaged"))
            except OSError as error:
                raise BoothError("file_not_written", file=str(self._file)) from error
            told = [_plain(one) for one in held.values()]
            write_atomic(self._file, json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
            self.problem = None
        self._held = held


def named(query: Query, sorting: Sorting | None, catalog: Catalog, name: str, view: str, about: str) -> SavedList:
    """A list as it stands, to be kept under a name."""
    asked_about = {uid for uid, *_ in (*query.answers, *query.ranges)}
    if sorting is not None:
        asked_about.add(sorting.column.attribute)
    ticked = asked_about | query.categories | query.exhibitors | query.industries
    names = {uid: known for uid, known in _names(catalog, query).items() if uid in ticked}
    return SavedList(name, query, sorting.key if sorting else "", view, about, names)


@dataclass(frozen=True, slots=True)
class Opened:
    """A saved list as it can be asked today; `gone`: what it asks about and the catalogue has no more, by name."""

    query: Query
    sorting: Sorting | None
    gone: tuple[str, ...] = ()


def opened(saved: SavedList, catalog: Catalog, usual: Query) -> Opened:
    """What of a list still holds. Language and audience are those of `usual`."""
    known = _names(catalog, usual)
    query = replace(saved.query, language=usual.language, staff=usual.staff, drafts=usual.drafts)
    query = replace(
        query,
        categories=query.categories & known.keys(),
        exhibitors=query.exhibitors & known.keys(),
        industries=query.industries & known.keys(),
        answers=frozenset(one for one in query.answers if one[0] in known),
        ranges=frozenset(one for one in query.ranges if one[0] in known),
    )
    sorting = Sorting.read(saved.sorting, catalog.attributes()) if saved.sorting else None
    gone = [name for uid, name in saved.names.items() if uid not in known]
    return Opened(query, sorting, tuple(gone))


def _names(catalog: Catalog, query: Query) -> Names:
    things = (*catalog.categories(), *catalog.exhibitors(), *catalog.industries(), *catalog.attributes())
    return {one.uid: one.name.best(query.language) or one.code for one in things}


def _plain(saved: SavedList) -> dict[str, Any]:
    kept = {"name": saved.name, "view": saved.view, "sorting": saved.sorting, "about": saved.about}
    return kept | {"names": saved.names} | plain(saved.query)


def _read(told: dict[str, Any]) -> SavedList | None:
    """None where it has no name; anything else that is odd is as usual."""
    texts = {key: one for key in ("name", "sorting", "about") if isinstance(one := told.get(key), str)}
    if not texts.get("name", "").strip():
        return None
    named_ = told.get("names")
    pairs = cast("dict[Any, Any]", named_).items() if isinstance(named_, dict) else ()
    names = {key: one for key, one in pairs if isinstance(key, str) and isinstance(one, str)}
    view = "table" if told.get("view") == "table" else "cards"
    sorting, about = texts.get("sorting", ""), texts.get("about", "")
    return SavedList(texts["name"], asked(told, Query()), sorting, view, about, names)
