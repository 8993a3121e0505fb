"""How a product's texts stand in each language, as the chips show it."""

from booth.catalog.values import Text
from booth.languages import LANGUAGES, Language
from booth.ui.editing.fields.standing import Stand


def stands(text: Text) -> dict[Language, Stand]:
    """By language, whether a text is there."""
    return {one: Stand("" if text.exact(one) or not text else "missing") for one in LANGUAGES}
