"""The history in words: what a field is called and what stood in it, in the reader's language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from booth.catalog.history import reviving
from booth.catalog.history.leafing import Entry
from booth.catalog.history.listed import Title
from booth.catalog.reference import Reference
from booth.catalog.revisions import FieldChange, Origin
from booth.catalog.texts import read_date, text_of
from booth.catalog.values import EMPTY, Standing
from booth.catalog.wording import BETWEEN, say, say_day
from booth.errors import BoothError
from booth.languages import LANGUAGES, NATIVE_NAMES, Language
from booth.quantity import System
from booth.words import word

NOTHING: Final = "—"
_FORM: Final = (
    *("code", "plinth", "name", "exhibitor", "parent", "category", "state", "tagline", "about", "description"),
    *("benefits", "applications", "steps", "industries", "values", "variants", "assets", "relations", "marks"),
)
_LISTED: Final = ("industries", "variants", "assets", "relations")  # fields that hold uids
_NAMED: Final = ("category", "exhibitor", "parent", "group")  # fields that hold one
_CHOICES: Final = ("type", "better", "audience")
_DAYS: Final = ("first_day", "last_day")
_MARKS: Final = "marks:"
_DRAFT: Final = (Standing.DRAFT, "", "")  # a text that nobody has marked


@dataclass(frozen=True, slots=True)
class SaidField:
    """One field of a thing in words: what it is called, what stood in it before and after."""

    field: str
    label: str
    before: str
    after: str


class FieldWords:
    """Says fields of the history and the JSON in them."""

    def __init__(self, known: Reference, names: Mapping[str, Title], language: Language, system: System = "si") -> None:
        self._known, self._names = known, names
        self._language: Language = language
        self._system: System = system

    def said(self, changes: Iterable[FieldChange]) -> tuple[SaidField, ...]:
        """Changes in words, in the order of a form: texts and values before marks."""
        every = {one.field: one for one in changes}
        found = [
            SaidField(name, self.label(name), *(self.text(name, held) for held in _states(one, every)))
            for name, one in every.items()
        ]
        return tuple(sorted(found, key=lambda one: _order(one.field)))

    def label(self, field: str) -> str:
        """What a field is called: "Name · English", "Air flow", "V-1200: Air flow"; empty for a whole thing."""
        kind, _, rest = field.partition(":")
        plain, _, tongue = field.partition(".")
        match kind:
            case "":
                return ""
            case "marks":
                return self._word("marks", field=self.label(_marked(rest)))
            case "values":
                owner, _, attribute = rest.rpartition(":")
                return f"{self.name(owner)}: {self.name(attribute)}" if owner else self.name(attribute)
            case "variants" | "assets" if rest:
                return self._word("variant" if kind == "variants" else "file", name=self.name(rest))
            case "relations":
                return self._word(f"relations_{rest}")
            case _:
                native = next((own for key, own in NATIVE_NAMES.items() if key == tongue), "")
                return f"{self._word(plain)} · {native}" if native else self._word(plain)

    def name(self, uid: str) -> str:
        """What a thing is called; a dash where nobody knows any more."""
        code, name = self._names.get(uid, ("", EMPTY))
        return name.best(self._language) or code or NOTHING

    def text(self, field: str, held: Any) -> str:
        """What stood in a field; empty where there was nothing."""
        kind, _, rest = field.partition(":")
        if held is None:
            return ""
        match kind:
            case "":
                return self._word("whole")
            case "values":
                return self._value(rest.rpartition(":")[2], held)
            case "marks":
                return " · ".join(filter(None, (self._word(f"standing_{_standing(*held)}"), held[1])))
            case "variants" if rest:
                return self._lines((held.get("code", ""), *self._tongues(held.get("name"))))
            case "assets" if rest:
                return self._file(held)
            case "logo":
                return self._file(held)
            case _:
                return self._plain(kind, held)

    def state(self, field: str, held: Any) -> str:
        """What stands in a field where one of two states is chosen: nothing is said too."""
        if field:
            return self.text(field, held) or NOTHING
        return self._word("whole_gone" if held is None else "whole")

    def _plain(self, name: str, held: Any) -> str:
        if name in _LISTED:
            return BETWEEN[self._language].join(self.name(uid) for uid in held)
        if name in _NAMED:
            return self.name(held)
        if name in _CHOICES:
            return self._word(f"{name}_{held}")
        if name in _DAYS and (day := read_date(held)):
            return say_day(day, self._language)
        match held:
            case bool():
                return word("values.yes" if held else "values.no", self._language)
            case list():
                return self._list(cast("list[Any]", held))
            case _:
                return word(f"states.{held}", self._language) if name == "state" else str(held)

    def _list(self, held: list[Any]) -> str:
        """Benefits, fields of use, steps: a line each, one language after another."""
        lines: list[str] = []
        for language in LANGUAGES:
            own = [" — ".join(filter(None, _parts(one, language))) for one in held]
            if any(own):
                lines += [f"{NATIVE_NAMES[language]}:", *(f"{place}. {one}" for place, one in enumerate(own, 1) if one)]
        return self._lines(lines)

    def _value(self, attribute: str, held: dict[str, Any]) -> str:
        told = self._answer(attribute, held)
        entered = held.get("as_entered", "")
        more = [
            *(self._word("condition", text=one) for one in self._tongues(held.get("condition"))),
            *(self._word(name, text=held[name]) for name in ("standard", "source", "page") if held.get(name)),
        ]
        if document := held.get("document"):
            more.append(self._word("document", text=self.name(document)))
        if entered and entered not in told and not held.get("texts"):
            more.append(self._word("entered", text=entered))
        return self._lines((told, *more))

    def _answer(self, attribute: str, held: dict[str, Any]) -> str:
        if texts := held.get("texts"):
            return self._lines(self._tongues({language: _joined(texts, language) for language in LANGUAGES}))
        try:
            known = reviving.value(attribute, held, self._known)
        except BoothError:  # nobody asks this question any more: what was entered tells it all the same
            return str(held.get("as_entered", ""))
        return say(known, self._language, system=self._system)

    def _file(self, held: dict[str, Any]) -> str:
        days = [read_date(held.get(name, "")) for name in ("valid_from", "valid_until")]
        valid = " – ".join(say_day(day, self._language) for day in days if day)
        size = f"{held['width']} × {held['height']}" if held.get("width") else ""
        facts = (held.get("file_name", ""), size, held.get("number", ""), valid, held.get("credit", ""))
        return self._lines((" · ".join(filter(None, facts)), *self._tongues(held.get("caption"))))

    def _tongues(self, held: dict[str, str] | None) -> list[str]:
        """A text in its languages, a line each; in one language alone it goes without the language's name."""
        text = text_of({key: one for key, one in (held or {}).items() if one})
        if len({one for _, one in text.by_language}) == 1:
            return [text.by_language[0][1]]
        return [f"{NATIVE_NAMES[language]}: {one}" for language, one in text.by_language]

    def _lines(self, told: Iterable[str]) -> str:
        return "\n".join(filter(None, told))

    def _word(self, key: str, **facts: str) -> str:
        try:
            return word(f"history.fields.{key}", self._language, **facts)
        except KeyError:  # a field that a later Booth wrote
            return key


def _place(field: str) -> int:
    """Where a field stands in a form: what it does not know stands before the values."""
    kind = field.partition(":")[0].partition(".")[0]
    return _FORM.index(kind) if kind in _FORM else _FORM.index("values")


def _order(field: str) -> tuple[int, str, int]:
    """As in a form: the fields in turn, a text in the order of the languages."""
    plain, _, tongue = field.rpartition(".")
    if tongue in LANGUAGES:
        return _place(field), plain, LANGUAGES.index(tongue)
    return _place(field), field, 0


def _states(one: FieldChange, every: Mapping[str, FieldChange]) -> tuple[Any, Any]:
    """What stood in a field before and after; a text without a mark is a draft, and where no text is, nothing is."""
    if not one.field.startswith(_MARKS):
        return one.before, one.after
    about = every.get(one.field.removeprefix(_MARKS))
    others = [each for each in every.values() if not each.field.startswith(_MARKS)] if about is None else [about]
    came = bool(others) and all(each.before is None for each in others)
    gone = bool(others) and all(each.after is None for each in others)
    return one.before or (None if came else _DRAFT), one.after or (None if gone else _DRAFT)


def _standing(standing: str, who: str, source: str) -> str:
    """The standing of a mark: one of an earlier source that nobody gave says that the draft is out of date."""
    return Standing.STALE if standing == Standing.DRAFT and source and not who else standing


def subject(entry: Entry, language: Language) -> str:
    """What a change set was for: the reason that was given, else the things it changed."""
    why = entry.change.why or things(entry, language)
    return word("history.import", language, why=why) if entry.change.origin is Origin.IMPORT else why


def told(entry: Entry, language: Language) -> str:
    """The same, and whether it took something back or did it again."""
    if not entry.change.undoes:
        return subject(entry, language)
    return word("history.again" if entry.again else "history.undone", language, why=subject(entry, language))


def things(entry: Entry, language: Language) -> str:
    """The first things of a change set by name, and how many more there are."""
    names = [" ".join(filter(None, (code, name.best(language)))) for code, name in entry.titles]
    kinds = [word(f"history.kinds.{kind}", language) for kind in entry.kinds]
    said = list(dict.fromkeys(name or kind for name, kind in zip(names, kinds, strict=True)))
    more = entry.change.size - len(said)
    listed = BETWEEN[language].join(said)
    return word("history.more", language, names=listed, count=more) if more > 0 and said else listed


def _marked(path: str) -> str:
    """The field that a mark is about: "values.<uid>.condition.zh" is in "values:<uid>", "name.zh" is itself."""
    parts = path.split(".")
    if parts[0] in ("values", "variants", "assets"):
        below = parts[3] if parts[0] == "variants" and len(parts) > 4 else ""
        return f"values:{parts[1]}:{below}" if below else f"{parts[0]}:{parts[1]}"
    return f"{parts[0]}.{parts[-1]}"


def _parts(one: Any, language: Language) -> list[str]:
    """The texts of a benefit, of a step, or of what is one text itself, in one language."""
    held = cast("list[Any]", one if isinstance(one, list) else [one])
    told = [str(part) if isinstance(part, str) else text_of(part).exact(language) for part in held]
    # The icon of a step goes with its words.
    return told if any(word for word, part in zip(told, held, strict=True) if not isinstance(part, str)) else []


def _joined(texts: list[dict[str, str]], language: Language) -> str:
    return ", ".join(filter(None, (text_of(one).exact(language) for one in texts)))
