"""A field of the history in words: what it is called, and what stood in it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication

from booth.catalog.store import Catalog
from booth.catalog.wording import say_day
from booth.languages import FALLBACKS, LANGUAGES, NATIVE_NAMES, Language

_LONGEST: Final = 600  # letters of a field


def field_label(field: str, catalog: Catalog, language: Language, variants: Mapping[str, str]) -> str:
    """What a field is called: "Name · English", "Air flow", "V-1200 · Air flow". `variants`: codes by uid."""
    if field.startswith("marks:"):
        told = field_label(_of_mark(field.removeprefix("marks:")), catalog, language, variants)
        return QCoreApplication.translate("Fields", "{field}: standing").format(field=told)
    head, _, rest = field.partition(":")
    if head == "values":
        owner, _, attribute = rest.rpartition(":")
        name = next((one.name.best(language) or one.code for one in catalog.attributes() if one.uid == attribute), "")
        return " · ".join(filter(None, (variants.get(owner, ""), name)))
    if head == "variants" and rest:
        return variants.get(rest, "") or _named("variants")
    name, _, tongue = field.partition(".")
    languages = [NATIVE_NAMES[one] for one in LANGUAGES if one == tongue]
    return " · ".join((_named(name.partition(":")[0]), *languages))


def field_text(held: Any, catalog: Catalog, language: Language) -> str:
    """What stood in a field, from the JSON of the history; a dash where there was nothing."""
    told = _text(held, catalog, language).strip()
    return (told if len(told) <= _LONGEST else told[:_LONGEST].rstrip() + "…") or "—"


def _of_mark(path: str) -> str:
    """The field whose text a mark is about: "benefits.0.head.en" is the field "benefits"."""
    parts = path.split(".")
    if parts[0] == "values":
        return f"values:{parts[1]}"
    return f"{parts[0]}.{parts[-1]}" if len(parts) == 2 else parts[0]


def _named(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "name": translate("Fields", "Name"),
        "tagline": translate("Fields", "Tagline"),
        "description": translate("Fields", "Description"),
        "about": translate("Fields", "About"),
        "city": translate("Fields", "City"),
        "benefits": translate("Fields", "Benefits"),
        "applications": translate("Fields", "Applications"),
        "steps": translate("Fields", "How it works"),
        "code": translate("Fields", "Code"),
        "plinth": translate("Fields", "Plinth"),
        "state": translate("Fields", "State"),
        "category": translate("Fields", "Category"),
        "exhibitor": translate("Fields", "Exhibitor"),
        "industries": translate("Fields", "Industries"),
        "position": translate("Fields", "Position"),
        "variants": translate("Fields", "Models"),
        "assets": translate("Fields", "Pictures and documents"),
        "relations": translate("Fields", "Relations"),
        "": translate("Fields", "Everything"),
    }.get(name, name)


def _text(held: Any, catalog: Catalog, language: Language) -> str:
    match held:
        case None:
            return ""
        case bool():
            return QCoreApplication.translate("Fields", "yes") if held else QCoreApplication.translate("Fields", "no")
        case str():
            return _thing(held, catalog, language)
        case list():
            return "\n".join(filter(None, (_text(one, catalog, language) for one in cast("list[Any]", held))))
        case dict():
            return _of_fields(cast("dict[str, Any]", held), catalog, language)
        case _:
            return str(held)


def _of_fields(held: dict[str, Any], catalog: Catalog, language: Language) -> str:
    if set(held) <= set(LANGUAGES):  # a text
        return next((held[one] for one in FALLBACKS[language] if held.get(one)), "")
    if "file_name" in held:
        facts = (held["file_name"], held.get("number", ""), _text(held.get("caption"), catalog, language))
        return " · ".join(filter(None, facts))
    if "as_entered" in held or "yes" in held:
        condition = _text(held.get("condition"), catalog, language)
        facts = (held.get("as_entered", ""), condition, held.get("standard", ""), held.get("source", ""))
        return " · ".join(filter(None, facts))
    return " · ".join(filter(None, (_text(one, catalog, language) for one in held.values())))


def _thing(text: str, catalog: Catalog, language: Language) -> str:
    """The name of what a uid stands for; a day as papers write it; else the text itself."""
    if len(text) == 32:
        things = (*catalog.categories(), *catalog.exhibitors(), *catalog.industries())
        return next((one.name.best(language) or one.code for one in things if one.uid == text), text)
    if len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdigit():
        return say_day(date.fromisoformat(text), language)
    return text
