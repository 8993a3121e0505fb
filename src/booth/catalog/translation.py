"""How far each text of a thing can be trusted in each language, and which text is the source of the others.

A text without a mark is a draft. Changing a text takes its mark away; changing the source leaves its translations
with the fingerprint of what they stood for, and so shows them as stale until the source is as it was, the translation
is changed too, or somebody says that it still holds.
"""

import hashlib
from dataclasses import replace
from typing import Final, TypeVar, cast

from booth.catalog.values import (
    EMPTY,
    Asset,
    Attribute,
    Benefit,
    Category,
    Exhibitor,
    Group,
    Industry,
    Mark,
    Product,
    Show,
    Standing,
    Step,
    Text,
    Value,
    Variant,
)
from booth.languages import LANGUAGES, Language

Spoken = Show | Exhibitor | Category | Industry | Group | Attribute | Product
Thing = TypeVar("Thing", bound=Spoken)
Texts = dict[str, Text]
Key = tuple[str, Language]
_PLAIN: Final = ("name", "tagline", "description", "about", "city")


def texts(thing: Spoken) -> Texts:
    """Every text of a thing that says something, by its path."""
    found: Texts = {name: held for name in _PLAIN if (held := cast(Text, getattr(thing, name, EMPTY)))}
    if isinstance(thing, Product):
        found |= _of_product(thing)
    return found


def _of_product(product: Product) -> Texts:
    found: Texts = {}
    for place, benefit in enumerate(product.benefits):
        found |= {f"benefits.{place}.head": benefit.head, f"benefits.{place}.text": benefit.text}
    found |= {f"applications.{place}": one for place, one in enumerate(product.applications)}
    found |= {f"steps.{place}": one.name for place, one in enumerate(product.steps)}
    found |= _of_values("", product.values)
    for variant in product.variants:
        found[f"variants.{variant.uid}.name"] = variant.name
        found |= _of_values(f"variants.{variant.uid}.", variant.values)
    found |= {f"assets.{one.uid}.caption": one.caption for one in product.assets}
    return {path: held for path, held in found.items() if held}


def _of_values(owner: str, values: tuple[Value, ...]) -> Texts:
    found: Texts = {}
    for value in values:
        head = f"{owner}values.{value.attribute.uid}"
        found |= {f"{head}.{place}": one for place, one in enumerate(value.texts)}
        found[f"{head}.condition"] = value.condition
    return found


def source_language(text: Text) -> Language:
    """The language that the others are translated from: Russian where there is any, else the next there is."""
    return text.said("ru").language


def fingerprint(text: str) -> str:
    """A short sum over a source text."""
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


def standing(thing: Spoken, path: str, language: Language) -> Standing:
    """How far this text can be trusted in this language."""
    return _standing(texts(thing).get(path, EMPTY), _marks(thing).get((path, language)), language)


def standings(
    thing: Show | Exhibitor | Category | Industry | Group | Attribute | Product,
) -> dict[str, dict[Language, Standing]]:
    """The same for all texts of a thing at once, by path and language."""
    marks = _marks(thing)
    return {
        path: {language: _standing(text, marks.get((path, language)), language) for language in LANGUAGES}
        for path, text in texts(thing).items()
    }


def _standing(text: Text, mark: Mark | None, language: Language) -> Standing:
    if not text.exact(language):
        return Standing.MISSING
    if mark is None:
        return Standing.DRAFT
    source = text.exact(source_language(text))
    stale = language != source_language(text) and mark.source and mark.source != fingerprint(source)
    return Standing.STALE if stale else mark.standing


def marked(thing: Thing, path: str, language: Language, standing: Standing, who: str) -> Thing:
    """A copy whose text is marked so; by it the text stands for the source as it is now."""
    mark = _fresh(texts(thing).get(path, EMPTY), Mark(path, language, standing, who))
    others = (one for one in thing.marks if (one.path, one.language) != (path, language))
    return replace(thing, marks=_in_order((*others, mark)))


def _fresh(text: Text, mark: Mark) -> Mark:
    source = source_language(text)
    return replace(mark, source="" if mark.language == source else fingerprint(text.exact(source)))


def _marks(thing: Spoken) -> dict[Key, Mark]:
    return {(one.path, one.language): one for one in thing.marks}


def _in_order(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda one: (one.path, one.language)))


def settled(before: Thing | None, after: Thing) -> Thing:
    """What is to be written: the marks as the change of texts leaves them. Marks set or taken away by hand hold."""
    if before is None and not after.marks:
        return after
    was, now = texts(before) if before else {}, texts(after)
    if was == now and (before is None or before.marks == after.marks):
        return after
    old, given = _marks(before) if before else {}, _marks(after)
    paths = {text: path for path, text in was.items()}
    found: list[Mark] = []
    for path, text in now.items():
        # A benefit that only moved up or down brings its marks along.
        earlier = path if was.get(path) == text or text not in paths else paths[text]
        for language, said in text.by_language:
            mine, theirs = given.get((path, language)), old.get((path, language))
            if mine != theirs:
                mark = _fresh(text, mine) if mine else None
            else:
                mark = _carried(was.get(earlier, EMPTY), text, language, said, old.get((earlier, language)))
            if mark is not None:
                found.append(replace(mark, path=path))
    return replace(after, marks=_in_order(tuple(found)))


def _carried(was: Text, text: Text, language: Language, said: str, mark: Mark | None) -> Mark | None:
    """The mark of a text that nobody marked now: gone with the words it was for, stale when its source is another."""
    if was.exact(language) != said:
        return None
    source = source_language(text)
    before = was.exact(source)
    if mark is None and language != source and before and before != text.exact(source):
        return Mark("", language, Standing.DRAFT, source=fingerprint(before))
    return mark


def with_text(thing: Thing, path: str, language: Language, said: str) -> Thing:
    """A copy in which one text reads so in one language; an empty one is taken out."""
    head, _, rest = path.partition(".")
    if not rest:
        return replace(thing, **{head: _reworded(cast(Text, getattr(thing, head)), language, said)})
    return cast(Thing, _within(cast(Product, thing), head, rest, language, said))


def _reworded(text: Text, language: Language, said: str) -> Text:
    return Text.of(**(dict(text.by_language) | {language: said}))


def _within(product: Product, head: str, rest: str, language: Language, said: str) -> Product:
    first, _, last = rest.partition(".")
    match head:
        case "benefits":
            return replace(product, benefits=_benefits(product.benefits, int(first), last, language, said))
        case "applications":
            held = list(product.applications)
            held[int(first)] = _reworded(held[int(first)], language, said)
            return replace(product, applications=tuple(held))
        case "steps":
            steps = list[Step](product.steps)
            steps[int(first)] = replace(steps[int(first)], name=_reworded(steps[int(first)].name, language, said))
            return replace(product, steps=tuple(steps))
        case "values":
            return replace(product, values=_values(product.values, first, last, language, said))
        case "variants":
            variants = (_variant(one, last, language, said) if one.uid == first else one for one in product.variants)
            return replace(product, variants=tuple(variants))
        case _:
            return replace(product, assets=_assets(product.assets, first, language, said))


def _benefits(held: tuple[Benefit, ...], place: int, part: str, language: Language, said: str) -> tuple[Benefit, ...]:
    found = list(held)
    one = found[place]
    head = part == "head"
    found[place] = Benefit(
        _reworded(one.head, language, said) if head else one.head,
        one.text if head else _reworded(one.text, language, said),
    )
    return tuple(found)


def _values(held: tuple[Value, ...], attribute: str, part: str, language: Language, said: str) -> tuple[Value, ...]:
    return tuple(_value(one, part, language, said) if one.attribute.uid == attribute else one for one in held)


def _value(value: Value, part: str, language: Language, said: str) -> Value:
    if part == "condition":
        return replace(value, condition=_reworded(value.condition, language, said))
    held = list(value.texts)
    held[int(part)] = _reworded(held[int(part)], language, said)
    return replace(value, texts=tuple(held), as_entered="\n".join(one.best("ru") for one in held))


def _variant(variant: Variant, path: str, language: Language, said: str) -> Variant:
    if path == "name":
        return replace(variant, name=_reworded(variant.name, language, said))
    _, attribute, part = path.split(".")
    return replace(variant, values=_values(variant.values, attribute, part, language, said))


def _assets(held: tuple[Asset, ...], uid: str, language: Language, said: str) -> tuple[Asset, ...]:
    return tuple(
        replace(one, caption=_reworded(one.caption, language, said)) if one.uid == uid else one for one in held
    )
