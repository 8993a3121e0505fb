"""How a thing's texts stand in each language, as the chips show it."""

from booth.catalog.translation import source_language
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Product, Show, Standing, Text
from booth.languages import LANGUAGES, Language
from booth.ui.editing.fields.standing import Stand

Thing = Show | Exhibitor | Category | Industry | Group | Attribute | Product
Standings = dict[str, dict[Language, Standing]]


def stands(thing: Thing, standings: Standings, path: str, text: Text) -> dict[Language, Stand]:
    """By language, how the text at a path stands; nothing at all where it says nothing in any language."""
    held = standings.get(path)
    if held is None or not text:
        return {}
    who = {one.language: one.who for one in thing.marks if one.path == path}
    source = source_language(text)
    return {one: Stand(str(held[one]), who.get(one, ""), one == source) for one in LANGUAGES}
