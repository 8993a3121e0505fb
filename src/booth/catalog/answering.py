"""What people write for an answer, understood by the kind of answer that an attribute takes."""

import re
from typing import Final

from booth.catalog.values import Text
from booth.languages import LANGUAGES

YES: Final = frozenset(("yes", "y", "true", "1", "+", "да", "истина", "是", "有", "√", "✓"))
NO: Final = frozenset(("no", "n", "false", "0", "нет", "ложь", "否", "无", "×", "✗"))
# The same before a name: "with outdoor use", "без наружной установки".
WITH: Final = frozenset(("с", "нужно", "нужна", "нужен", "with", "required", "要", "需要"))
WITHOUT: Final = frozenset(("без", "не", "without", "not", "不", "不要"))
# A comma parts answers only before a space: 0,5 is a figure.
_BETWEEN: Final = re.compile(r"\s*(?:[\n;；、，]|,\s)\s*")


def yes_no(text: str) -> bool | None:
    """Yes or no in any of the languages; None for anything else."""
    said = text.strip().casefold()
    return said in YES if said in YES | NO else None


def several(text: Text) -> tuple[Text, ...]:
    """One text that lists several answers, taken apart; whole where the languages list different numbers of them."""
    parts = {lang: [one for one in _BETWEEN.split(told) if one] for lang, told in text.by_language}
    counts = {len(held) for held in parts.values()}
    if len(counts) != 1:
        return (text,) if text else ()
    return tuple(
        Text.of(**{lang: parts[lang][place] for lang in LANGUAGES if lang in parts}) for place in range(counts.pop())
    )
