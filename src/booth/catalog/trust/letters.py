"""Slips of the keyboard in a text: letters of another alphabet inside a word, full-width digits, spaces to spare.

Pure functions of one text and its language: each answers the mended text, or the same where there is nothing to mend.
"""

import re
from functools import lru_cache
from typing import Final

from booth.languages import Language

# Letters that look alike, the Latin one first. Only those that nobody can tell apart in print.
_PAIRS: Final = "aа cс eе oо pр xх yу AА BВ CС EЕ HН KК MМ OО PР TТ XХ"
_TO_CYRILLIC: Final = {ord(pair[0]): pair[1] for pair in _PAIRS.split()}
_TO_LATIN: Final = {ord(pair[1]): pair[0] for pair in _PAIRS.split()}
# Looked for from the first letter of a word only: else a word of 200,000 letters is gone through as many times.
_MIXED: Final = re.compile(r"(?<![A-Za-zА-Яа-яЁё])(?=[A-Za-z]*[А-Яа-яЁё])(?=[А-Яа-яЁё]*[A-Za-z])[A-Za-zА-Яа-яЁё]+")
_DEGREES: Final = re.compile(r"(?<=°)[СсКк](?![А-Яа-яЁё])")
_FULL_DIGITS: Final = re.compile("[０-９Ａ-Ｚａ-ｚ％．]")
_FULL_WIDTH: Final = re.compile("[！-～]")
_SPACES: Final = re.compile("[ \u00a0]{2,}")
_WORD: Final = re.compile("[а-яё]{3,}")
_PHRASE: Final = re.compile(r"(?<![\w-])[a-z]{3,}(?![\w-])")  # "8-pin" is a name, not a phrase
_HAN: Final = re.compile("[\u3400-\u9fff]")


@lru_cache(maxsize=1 << 16)  # answers in words repeat a great deal
def one_alphabet(text: str, language: Language | str) -> str:
    """Words whose letters are all of one alphabet; a word that fits neither (a symbol with an index) stays."""

    def mend(found: re.Match[str]) -> str:
        word = found.group()
        cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
        russian, foreign = not re.search("[A-Za-z]", cyrillic), not re.search("[А-Яа-яЁё]", latin)
        if russian and foreign:  # СO2 is a formula, ТOК a word
            formula = text[found.end() : found.end() + 1].isnumeric()
            return latin if formula or language != "ru" else cyrillic
        return cyrillic if russian else latin if foreign else word

    return _DEGREES.sub(lambda found: found.group().upper().translate(_TO_LATIN), _MIXED.sub(mend, text))


def as_one_alphabet(word: str) -> str:
    """A word as it is compared: letters that look alike are one letter."""
    return word.translate(_TO_CYRILLIC)


@lru_cache(maxsize=1 << 16)
def half_width(text: str, language: Language | str) -> str:
    """Digits and Latin letters of the usual width; in Chinese, punctuation keeps its full width."""
    wide = _FULL_DIGITS if language == "zh" else _FULL_WIDTH
    return wide.sub(lambda found: chr(ord(found.group()) - 0xFEE0), text)


@lru_cache(maxsize=1 << 16)
def single_spaces(text: str, language: Language | str = "") -> str:
    """No space twice, and none at the ends of lines."""
    del language  # alike in all of them
    return "\n".join(_SPACES.sub(" ", line).strip(" \u00a0") for line in text.split("\n"))


def copied(text: str, original: str, language: Language, source: Language) -> bool:
    """Whether a text is the other language's, left untranslated; what all languages share (a code, a brand) is not."""
    if not text or text != original:
        return False
    if _WORD.search(text):
        return source == "ru" or language != "ru"
    if _HAN.search(text):
        return source == "zh"
    return source == "en" and len(_PHRASE.findall(text)) >= 2
