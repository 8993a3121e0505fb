"""The languages Booth speaks, and which one stands in when a text is missing."""

from typing import Final, Literal

Language = Literal["ru", "en", "zh"]

LANGUAGES: Final[tuple[Language, ...]] = ("ru", "en", "zh")
NATIVE_NAMES: Final[dict[Language, str]] = {"ru": "Русский", "en": "English", "zh": "中文"}
# BCP 47 tags, for a PDF's /Lang and for Qt's locale.
TAGS: Final[dict[Language, str]] = {"ru": "ru-RU", "en": "en-GB", "zh": "zh-CN"}
FALLBACKS: Final[dict[Language, tuple[Language, ...]]] = {
    "ru": ("ru", "en", "zh"),
    "en": ("en", "ru", "zh"),
    "zh": ("zh", "en", "ru"),
}


def language(name: str, otherwise: Language = "en") -> Language:
    """The language that a tag such as "zh_CN" or "ru-RU" names; `otherwise` for any other."""
    short = name[:2].lower()
    return short if short in LANGUAGES else otherwise
