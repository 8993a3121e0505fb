"""The sentences of errors, papers and the command line, out of `resources/words/<language>.toml`."""

import tomllib
from functools import cache
from typing import Any, cast

from booth.errors import BoothError, Fact
from booth.languages import FALLBACKS, Language
from booth.resources import resource


@cache
def _table(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("words", f"{language}.toml").read_text(encoding="utf-8"))


def _find(language: Language, key: str) -> str | None:
    found: Any = _table(language)
    for part in key.split("."):
        inner = cast(dict[str, Any], found) if isinstance(found, dict) else {}
        found = inner.get(part)
    return found if isinstance(found, str) else None


def word(key: str, language: Language, **facts: Fact) -> str:
    """The words under a dotted key ("sheet.features"), with {facts} filled in.

    A key missing in `language` is taken from the next one; one missing everywhere raises KeyError,
    and a test holds the three files to the same keys.
    """
    for candidate in FALLBACKS[language]:
        text = _find(candidate, key)
        if text is not None:
            return text.format(**facts) if facts else text
    raise KeyError(key)


def sentence(error: BoothError, language: Language) -> str:
    """What happened and the one thing to do next, in the reader's language."""
    return word(f"errors.{error.code}", language, **error.facts)
