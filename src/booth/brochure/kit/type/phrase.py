"""A text ready to be set: cleaned, in the language it is really in, and marked when it is borrowed."""

from dataclasses import dataclass
from typing import Final

from booth.brochure.kit.page import CAP, HAN_LEADING, TAG
from booth.brochure.kit.type.lines import IN_TEXT, limited, wrap
from booth.brochure.kit.type.polish import clean, polish
from booth.brochure.kit.type.typeset import Style, among_han, width
from booth.catalog.values import Text
from booth.languages import Language
from booth.words import word

TAG_GAP: Final = 2.2  # between a borrowed text and the tag that names its language


@dataclass(frozen=True, slots=True)
class Phrase:
    """One text; `borrowed` when it stands in for a missing translation."""

    text: str
    language: Language
    borrowed: bool = False

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def tag(self) -> str:
        """The letters that mark a borrowed text."""
        return self.language.upper() if self.borrowed else ""

    def width(self, style: Style) -> float:
        """How wide it is on one line, with its tag, in points."""
        return width(self.text, style) + tag_width(self)


@dataclass(frozen=True, slots=True)
class Block:
    """A phrase broken into lines. Its height runs from the first cap line to the last baseline."""

    phrase: Phrase
    lines: tuple[str, ...]
    style: Style
    lead: float

    @property
    def height(self) -> float:
        """In points; nothing when there are no lines."""
        return CAP * self.style.size + (len(self.lines) - 1) * self.lead if self.lines else 0.0

    @property
    def width(self) -> float:
        """The widest line, in points."""
        return max((width(line, self.style) for line in self.lines), default=0.0)


@dataclass(frozen=True, slots=True)
class Voice:
    """The language a sheet speaks; makes phrases of the catalogue's texts and of the paper's own words."""

    language: Language

    def said(self, text: Text, cap: int = 400) -> Phrase:
        """A text of the catalogue in this language, or borrowed from the next best."""
        said = text.said(self.language)
        return Phrase(polish(clean(said.text, cap), said.language), said.language, said.language != self.language)

    def own(self, text: str, cap: int = 400) -> Phrase:
        """A text that is in the sheet's language, or in none: codes, figures, addresses."""
        return Phrase(polish(clean(text, cap), self.language), self.language)

    def word(self, key: str, **facts: str | int) -> Phrase:
        """Words of the paper itself, from `resources/words`."""
        return self.own(word(f"sheet.{key}", self.language, **facts))


def tag_width(phrase: Phrase) -> float:
    """The room that the mark of a borrowed text takes, in points."""
    return TAG_GAP + width(phrase.tag, TAG) if phrase.borrowed else 0.0


def leading(phrase: Phrase, style: Style) -> float:
    """Line distance: Chinese wants a little more."""
    return style.lead * (HAN_LEADING if phrase.language == "zh" else 1.0)


def block(phrase: Phrase, room: float, style: Style, most: int = 99, *, inside: float = IN_TEXT) -> Block:
    """Break a phrase into at most so many lines of `room` points; `inside` is what a break between words costs."""
    style = among_han(phrase.text, style)
    lines = wrap(phrase.text, room, style, phrase.language, inside)
    if phrase.borrowed and lines and width(lines[-1], style) + tag_width(phrase) > room:
        lines = wrap(phrase.text, room - tag_width(phrase), style, phrase.language, inside)
    shown = room - tag_width(phrase)
    return Block(phrase, limited(lines, most, shown, style), style, leading(phrase, style))
