"""Finding a field of the form by what it is called or by what stands in it, however its letters were typed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from booth.catalog.search.words import fold
from booth.catalog.values import Product, Text, Value
from booth.catalog.wording import say
from booth.languages import LANGUAGES, Language

# Latin letters that look like Cyrillic ones: whoever types blind mixes them.
_CYRILLIC: Final = (0x430, 0x441, 0x435, 0x43E, 0x440, 0x445, 0x443, 0x43A, 0x442, 0x43C, 0x43D, 0x432)
_ALIKE: Final = dict(zip(map(ord, "aceopxyktmhb"), _CYRILLIC, strict=True))
_MOST: Final = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One field that can be found: its name in the history, what it is called, what stands in it."""

    field: str
    label: str
    text: str
    keys: str  # folded, all that it may be found by

    @classmethod
    def of(cls, field: str, label: str, text: str, *more: str) -> "Entry":
        """An entry found by its label, its text and whatever more."""
        return cls(field, label, text, key("\n".join((label, text, *more))))


def key(text: str) -> str:
    """A text as it is compared: no case, look-alike letters alike, decimal commas as points, one kind of space."""
    folded = fold(text).translate(_ALIKE)
    return " ".join(folded.replace(",", ".").replace("\u00a0", " ").replace("\u202f", " ").split())


def found(entries: Iterable[Entry], words: str) -> tuple[Entry, ...]:
    """The fields whose label or text holds all the words; those whose label begins so stand first."""
    wanted = key(words)
    if not wanted:
        return ()
    parts = wanted.split()
    hits = [one for one in entries if all(part in one.keys for part in parts) or wanted in one.keys]
    return tuple(sorted(hits, key=lambda one: _rank(one, wanted))[:_MOST])


def _rank(one: Entry, wanted: str) -> int:
    label = key(one.label)
    if label.startswith(wanted):
        return 0
    return 1 if wanted in label else 2


def text_entry(field: str, label: str, text: Text, language: Language) -> Entry:
    """A text in three languages, found in any of them."""
    return Entry.of(field, label, text.best(language), *(text.exact(one) for one in LANGUAGES))


def value_entry(field: str, value: Value, language: Language) -> Entry:
    """An answer, found by its attribute's name in any language, by what was entered and by how it is said."""
    name = value.attribute.name
    names = (name.exact(one) for one in LANGUAGES)
    texts = (text.exact(one) for text in value.texts for one in LANGUAGES)
    told = say(value, language)
    return Entry.of(field, name.best(language), told, value.as_entered, value.attribute.code, *names, *texts)


def value_entries(product: Product, language: Language) -> Iterable[Entry]:
    """All answers of a product and of its variants."""
    for value in product.values:
        yield value_entry(f"values:{value.attribute.uid}", value, language)
    for variant in product.variants:
        label = variant.code
        yield Entry.of(f"variants:{variant.uid}", label, variant.name.best(language), variant.name.best("en"))
        for value in variant.values:
            entry = value_entry(f"values:{variant.uid}:{value.attribute.uid}", value, language)
            yield Entry(entry.field, f"{label} · {entry.label}", entry.text, f"{key(label)} {entry.keys}")
