"""What a catalogue is made of: frozen values that pass between the rooms.

Every entity has a `uid` (UUIDv7 as 32 hexadecimal digits) that is never reused. `code` is what people
read and what files match by. `Text` holds one text in several languages.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from booth.languages import FALLBACKS, Language
from booth.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the language it is really in (which may not be the one asked for)."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Text:
    """One text in several languages; a language without a text is simply absent."""

    by_language: tuple[tuple[Language, str], ...] = ()

    @classmethod
    def of(cls, **texts: str) -> "Text":
        """Text.of(ru="…", en="…", zh="…"); empty strings are dropped, order is fixed."""
        return cls(tuple((lang, texts[lang]) for lang in FALLBACKS["ru"] if texts.get(lang)))

    def exact(self, language: Language) -> str:
        """The text in just this language, or an empty string."""
        return next((text for lang, text in self.by_language if lang == language), "")

    def said(self, language: Language) -> Said:
        """The text in this language or the next best, and which language that is."""
        for candidate in FALLBACKS[language]:
            if text := self.exact(candidate):
                return Said(text, candidate)
        return Said("", language)

    def best(self, language: Language) -> str:
        """`said` without its language."""
        return self.said(language).text

    def __bool__(self) -> bool:
        return bool(self.by_language)


EMPTY = Text()


class ValueType(StrEnum):
    """What kind of answer an attribute takes."""

    QUANTITY = "quantity"  # number, range, minimum, maximum, tolerance, size; with a unit
    TEXT = "text"
    YES_NO = "yes_no"
    CHOICE = "choice"  # one of a known few
    SEVERAL = "several"  # any of a known few


class Better(StrEnum):
    """Which way of an attribute is the better one, for comparing."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = ""


class Audience(StrEnum):
    """Who may see an attribute's values. Staff-only ones never reach a visitor unless asked for."""

    PUBLIC = "public"
    STAFF = "staff"


class State(StrEnum):
    """A product is worked on (draft) or on show."""

    DRAFT = "draft"
    SHOWN = "shown"


class AssetKind(StrEnum):
    """What a file is for."""

    PHOTO = "photo"
    DRAWING = "drawing"
    LOGO = "logo"
    VIDEO = "video"
    DOCUMENT = "document"
    CERTIFICATE = "certificate"


class RelationKind(StrEnum):
    """How one product stands to another."""

    ACCESSORY = "accessory"
    REPLACEMENT = "replacement"
    RELATED = "related"


class Standing(StrEnum):
    """How far one text in one language can be trusted."""

    MISSING = "missing"
    MACHINE = "machine"
    DRAFT = "draft"
    CHECKED = "checked"
    STALE = "stale"  # its source was changed later


@dataclass(frozen=True, slots=True)
class Mark:
    """What is known of one text of a thing in one language; a text without a mark is a draft.

    `path` names the text as `translation.texts` does: "name", "benefits.0.head", "values.<attribute>.condition".
    """

    path: str
    language: Language
    standing: Standing  # MACHINE, DRAFT or CHECKED; that it is stale is told by `source`
    who: str = ""
    source: str = ""  # fingerprint of the source text that it stood for


@dataclass(frozen=True, slots=True)
class Show:
    """The fair and the stand. One per catalogue."""

    name: Text = EMPTY
    hall: str = ""
    stand: str = ""
    first_day: date | None = None
    last_day: date | None = None
    accent: str = ""  # "#RRGGBB" or empty
    logo: "Asset | None" = None
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Exhibitor:
    """A maker on the stand."""

    uid: str
    code: str
    name: Text
    about: Text = EMPTY
    city: Text = EMPTY
    site: str = ""
    stand: str = ""  # as "8.1H · A128"
    phone: str = ""
    email: str = ""
    colour: str = ""  # "#RRGGBB" or empty
    logo: "Asset | None" = None
    sample: bool = False  # invented, and marked so wherever it is shown
    position: int = 0
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Category:
    """A branch of the tree of product kinds."""

    uid: str
    code: str  # "air", "air/vertical": parts joined by slashes
    name: Text
    parent: str = ""  # uid, empty at the root
    about: Text = EMPTY  # a short text about this kind of product
    icon: str = ""  # a Material Design icon's name, "air-filter"
    colour: str = ""  # accent "#RRGGBB"; a branch without one takes its parent's (resolved on reading)
    position: int = 0
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Industry:
    """Who uses a product."""

    uid: str
    code: str
    name: Text
    position: int = 0
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over attributes."""

    uid: str
    code: str
    name: Text
    position: int = 0
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question that products answer."""

    uid: str
    code: str
    name: Text
    group: Group
    type: ValueType = ValueType.QUANTITY
    unit: str = ""  # key of quantity's own unit list, as "m3/h"; empty for none
    difference: bool = False  # a temperature difference, not a temperature
    position: int = 0
    key_figure: bool = False
    better: Better = Better.NEITHER
    audience: Audience = Audience.PUBLIC
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """A product's or variant's answer to one attribute.

    `quantity` is there when the answer was understood as a figure; else `texts` hold it: one text for
    text and choice, any number for several. Yes/no is `yes`.
    """

    attribute: Attribute
    as_entered: str
    quantity: Quantity | None = None
    texts: tuple[Text, ...] = ()
    yes: bool | None = None
    condition: Text = EMPTY  # under which it was measured
    standard: str = ""
    source: str = ""
    document: str = ""  # uid of the product's own document or certificate that states it
    page: str = ""  # of that document: "12", "12-13"


@dataclass(frozen=True, slots=True)
class Variant:
    """One model of a product that is sold as a row of models. It inherits what it does not state."""

    uid: str
    code: str  # order code
    name: Text = EMPTY
    values: tuple[Value, ...] = ()  # its own only
    position: int = 0


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that belongs to the show, an exhibitor or a product; the bytes lie in `assets/ab/<sha256>`.

    A certificate may be known by its number alone; its `sha256` is empty then.
    """

    uid: str
    kind: AssetKind
    sha256: str
    media_type: str  # "image/svg+xml", "image/jpeg", "application/pdf", "video/mp4"
    file_name: str
    width: int = 0  # pixels, or SVG units; 0 when not a picture
    height: int = 0
    caption: Text = EMPTY
    credit: str = ""
    number: str = ""  # a certificate's
    valid_from: date | None = None
    valid_until: date | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Benefit:
    """One reason to choose a product: a short head and a sentence."""

    head: Text
    text: Text = EMPTY


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of how a product works; `icon` is a name from `brochure/kit/art/icons.py`."""

    icon: str
    name: Text


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure, ready to be written: which attribute, which value."""

    name: Text
    value: Value


@dataclass(frozen=True, slots=True)
class Summary:
    """What a card in a list shows of a product, read without the rest."""

    row: int  # the store's own number, for paging through long lists
    uid: str
    code: str
    plinth: str
    name: Text
    category: str  # uid of its category
    exhibitor: str  # uid of its exhibitor
    state: State
    sample: bool
    figures: tuple[Figure, ...] = ()  # public key figures over all variants, at most four
    picture: Asset | None = None
    variants: int = 0
    certified_until: date | None = None  # the last day of the certificate that ends first


@dataclass(frozen=True, slots=True)
class Relation:
    """Another product that goes with this one."""

    kind: RelationKind
    product: Summary


@dataclass(frozen=True, slots=True)
class Product:
    """Everything about one exhibited product, as the product page and the sheet show it."""

    uid: str
    code: str
    plinth: str  # number on the exhibit's plinth, as text: "7", "12a"
    name: Text
    category: Category
    exhibitor: Exhibitor
    tagline: Text = EMPTY
    description: Text = EMPTY
    benefits: tuple[Benefit, ...] = ()
    applications: tuple[Text, ...] = ()
    steps: tuple[Step, ...] = ()
    state: State = State.SHOWN
    position: int = 0
    industries: tuple[Industry, ...] = ()
    values: tuple[Value, ...] = ()  # public and staff-only, in order of group and position
    variants: tuple[Variant, ...] = ()
    assets: tuple[Asset, ...] = ()
    relations: tuple[Relation, ...] = ()
    figures: tuple[Figure, ...] = ()  # key figures over all variants
    revision: int = 0  # the catalogue's revision that last changed it
    marks: tuple[Mark, ...] = ()
    accepted: tuple[str, ...] = ()  # doubts that a person set aside, by their keys (`trust.doubt`)
