"""Asking for what stands on a plinth: "№ 21", "подиум 12", "plinth 5", "展品15号"."""

import re

from booth.catalog.search import words

_ASKED = re.compile(
    r"(?:на |the )?(?:(?:подиум\w*|стенд\w*|экспонат\w*|мест[оае]|plinth|exhibit|stand|podium|展品|展台|展位|号)\s*)?"
    r"(?:no?\.?|nr\.?|number|номер|№|#|第)?\s*(?P<number>\d{1,4}\s?[a-zа-я]?)\s*(?:号|號)?\s*(?:展品|展位|展台)?"
)


def number(typed: str) -> str:
    """The plinth's number, where words ask for one; a number alone asks for none."""
    text = words.simplified(words.fold(typed.strip())) if len(typed) < 60 else ""
    found = _ASKED.fullmatch(text)
    if found is None or found["number"] == text:
        return ""
    return found["number"].replace(" ", "")
