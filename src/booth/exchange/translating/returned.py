"""Translations that came back: texts and how far each can be trusted, written as one change."""

import threading
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from booth.catalog import translation
from booth.catalog.revisions import Origin
from booth.catalog.store import Catalog
from booth.catalog.translation import fingerprint
from booth.catalog.values import EMPTY, Mark, Show, Standing
from booth.errors import BoothError
from booth.exchange.export.selection import AT_ONCE
from booth.exchange.plan import SHOW
from booth.exchange.report import Findings, Noted, Report
from booth.exchange.returning.conflicts import Conflict, Decisions, Side
from booth.exchange.returning.same import same
from booth.exchange.rows.layout import TRANSLATION as SHEET
from booth.exchange.translating.book import SETTABLE
from booth.exchange.translating.segments import Thing, named
from booth.exchange.writing import Progress
from booth.languages import Language


@dataclass(frozen=True, slots=True)
class Returned:
    """One text of the file."""

    row: int
    uid: str
    path: str
    language: Language
    target: str
    state: Standing | None  # what the file says; None for nothing
    source: str = ""
    base: str = ""  # fingerprints of source and target, and how it stood; empty where the file does not say
    limit: int = 0

    @property
    def was(self) -> tuple[str, str, str]:
        """Fingerprint of the source it was made from, of the target then, and how it stood; empty where not known."""
        source, target, state = (*self.base.split(), "", "", "")[:3]
        return source or (fingerprint(self.source) if self.source else ""), target, state


class Bringing:
    """Holds the texts of a file against the catalogue."""

    def __init__(self, who: str, decisions: Decisions, found: Findings) -> None:
        self._who, self._decisions, self._found = who, decisions, found
        self.conflicts: list[Conflict] = []

    def thing(self, thing: Thing, texts: Iterable[Returned]) -> Thing:
        """A thing with the texts that are to be written."""
        for one in texts:
            after = self._text(thing, one)
            same = after == thing
            self._found.tally(SHEET, changed=int(not same), unchanged=int(same))
            thing = after
        return thing

    def gone(self, texts: Iterable[Returned]) -> None:
        """Texts of a thing that is no longer there."""
        for one in texts:
            self._found.note(Noted.GONE, SHEET, one.row, "target", "gone", code=f"{one.path}: {one.target[:60]}")

    def _text(self, thing: Thing, one: Returned) -> Thing:
        text = translation.texts(thing).get(one.path, EMPTY)
        if not text:
            self.gone((one,))
            return thing
        now, told = text.exact(one.language), one.target
        _, was, _ = one.was
        reworded = bool(told) and not same(now, told) and was != fingerprint(told)
        if reworded and was not in ("", fingerprint(now)) and not self._holds(thing, one, now):
            return thing
        if reworded and one.limit and len(told) > one.limit:
            self._found.note(Noted.LONG, SHEET, one.row, "target", "long", count=len(told), limit=one.limit)
        standing = self._standing(one, reworded)
        if standing is None and not reworded:
            return thing
        made = translation.with_text(thing, one.path, one.language, told) if reworded else thing
        return self._marked(thing, made, one, standing or Standing.DRAFT)

    def _holds(self, thing: Thing, one: Returned, now: str) -> bool:
        """A text that was changed here meanwhile is a conflict."""
        code = "" if isinstance(thing, Show) else thing.code
        uid = f"{one.uid}.{one.path}"
        found = Conflict(SHEET, one.row, f"{one.path}.{one.language}", uid, code, "", now, one.target)
        found = replace(found, decided=self._decisions.on(found.place))
        self.conflicts.append(found)
        return found.decided is Side.THEIRS

    def _standing(self, one: Returned, reworded: bool) -> Standing | None:
        """How far the text can be trusted now; None when the file says nothing new about it."""
        said = one.state if one.state != one.was[2] and one.state in SETTABLE else None
        return said or (Standing.DRAFT if reworded else None)

    def _marked(self, before: Thing, made: Thing, one: Returned, standing: Standing) -> Thing:
        """The text marked; with a source that was changed since, it stands for the source it was made from."""
        text = translation.texts(made).get(one.path, EMPTY)
        source = text.exact(translation.source_language(text))
        was = one.was[0]
        stale = bool(was) and was != fingerprint(source) and one.language != translation.source_language(text)
        if made is before and not stale and translation.standing(before, one.path, one.language) is standing:
            return before
        settled = translation.settled(before, made)
        who = self._who if standing is Standing.CHECKED else ""
        marked = translation.marked(settled, one.path, one.language, standing, who)
        if not stale:
            plain_draft = standing is Standing.DRAFT and not who
            return _without(marked, one) if plain_draft else marked
        self._found.note(Noted.STALE, SHEET, one.row, "source", "stale", text=source[:80])
        return _with(marked, Mark(one.path, one.language, standing, who, was))


def _without(thing: Thing, one: Returned) -> Thing:
    """A text without a mark is a draft."""
    return replace(thing, marks=tuple(m for m in thing.marks if (m.path, m.language) != (one.path, one.language)))


def _with(thing: Thing, mark: Mark) -> Thing:
    others = [one for one in thing.marks if (one.path, one.language) != (mark.path, mark.language)]
    return replace(thing, marks=tuple(sorted((*others, mark), key=lambda one: (one.path, one.language))))


def bring_translation(
    catalog: Catalog,
    texts: Iterable[Returned],
    *,
    who: str,
    why: str,
    dry_run: bool,
    decisions: Decisions,
    found: Findings,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
) -> Report:
    """Write what a translator changed, or with `dry_run` only tell it. BoothError "import_stopped", the catalogue's."""
    by_uid: defaultdict[str, list[Returned]] = defaultdict(list)
    for one in texts:
        by_uid[one.uid].append(one)
    bringing = Bringing(who, decisions, found)
    changed = _changed(catalog, by_uid, bringing, progress, stop)
    before = catalog.revision()
    if changed and not dry_run:
        with catalog.change(who, why, Origin.IMPORT) as change:
            for one in changed:
                change.put(one, settle=False)
    revision = catalog.revision()
    told = tuple(found.counts.values()), tuple(found.notes)
    return Report(*told, dry_run, revision if revision > before else 0, tuple(bringing.conflicts))


def _changed(
    catalog: Catalog,
    by_uid: dict[str, list[Returned]],
    bringing: Bringing,
    progress: Progress | None,
    stop: threading.Event | None,
) -> list[Thing]:
    """Every thing the file changes, as it is to be."""
    found: list[Thing] = []
    others: dict[str, Thing] = {one.uid: one for things in named(catalog).values() for one in things}
    others[SHOW] = catalog.show()
    uids = [uid for uid in by_uid if uid not in others]
    for uid in by_uid.keys() & others.keys():
        after = bringing.thing(others[uid], by_uid[uid])
        found += [after] if after != others[uid] else []
    for start in range(0, len(uids), AT_ONCE):
        if stop is not None and stop.is_set():
            raise BoothError("import_stopped")
        if progress is not None:
            progress(start, len(uids))
        held = catalog.products.many(uids[start : start + AT_ONCE])
        for uid in uids[start : start + AT_ONCE]:
            if uid not in held:
                bringing.gone(by_uid[uid])
                continue
            after = bringing.thing(held[uid], by_uid[uid])
            found += [after] if after != held[uid] else []
    if progress is not None:
        progress(len(uids), len(uids))
    return found
