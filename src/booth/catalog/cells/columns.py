"""The columns that a table of products can have, named as the history names fields: "plinth", "name.ru"."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from booth.catalog.values import Attribute, ValueType
from booth.languages import LANGUAGES, Language


class Field(StrEnum):
    """What a column is about."""

    CODE = "code"
    PLINTH = "plinth"
    NAME = "name"
    CATEGORY = "category"
    EXHIBITOR = "exhibitor"
    STATE = "state"
    TAGLINE = "tagline"
    DESCRIPTION = "description"
    VALUE = "values"


TEXTS: Final = (Field.NAME, Field.TAGLINE, Field.DESCRIPTION)
IN_WORDS: Final = (ValueType.TEXT, ValueType.CHOICE, ValueType.SEVERAL)


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `language` where it holds one language of a text, `attribute` (uid) where it holds values.

    An attribute answered in words has a column for each language, and one without for words that all share.
    """

    field: Field
    language: Language | Literal[""] = ""
    attribute: str = ""

    @property
    def key(self) -> str:
        """Its name in settings: "name.ru", "values:<uid>", "values:<uid>.ru"."""
        about = f"{self.field}:{self.attribute}" if self.attribute else str(self.field)
        return f"{about}.{self.language}" if self.language else about

    @property
    def of_variants(self) -> bool:
        """Whether a variant answers it too."""
        return self.field in (Field.CODE, Field.NAME, Field.VALUE)


def columns(attributes: Iterable[Attribute]) -> tuple[Column, ...]:
    """All columns there can be, in the order in which they are offered."""
    plain = [Column(field) for field in (Field.CODE, Field.PLINTH)]
    plain += [Column(Field.NAME, language) for language in LANGUAGES]
    plain += [Column(field) for field in (Field.CATEGORY, Field.EXHIBITOR, Field.STATE)]
    plain += [Column(field, language) for field in (Field.TAGLINE, Field.DESCRIPTION) for language in LANGUAGES]
    for attribute in attributes:
        plain.append(Column(Field.VALUE, attribute=attribute.uid))
        if attribute.type in IN_WORDS:
            plain += [Column(Field.VALUE, language, attribute.uid) for language in LANGUAGES]
    return tuple(plain)
