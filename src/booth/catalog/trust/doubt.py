"""What is doubtful in the catalogue, and how it can be mended: frozen values."""

import dataclasses
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from booth.catalog.trust.needs import Every
from booth.catalog.values import Product, Text
from booth.languages import Language
from booth.quantity import Quantity

Fact = str | Text | Quantity
# The product with the doubt mended; None when it is no longer as it was.
Mend = Callable[[Product], Product | None]


class Doubtful(StrEnum):
    """The kinds of doubt, in the order in which they are listed: what can cost a sale first."""

    UNITS = "units"  # one attribute in two units of different size
    MAGNITUDE = "magnitude"  # a hundred times its family's median, or a hundredth
    NO_UNIT = "no_unit"  # a number without a unit where the others have one
    TWINS = "twins"  # two products of one name that nothing tells apart
    BLURRED = "blurred"  # a photo below print quality
    COPIED = "copied"  # a text left in another language
    LETTERS = "letters"  # letters of two alphabets in one word
    FULL_WIDTH = "full_width"  # full-width digits
    SPACES = "spaces"  # two spaces in a row


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt about one field of a product (named as in the history).

    `code` is the product's, or that of the model whose figure it is; `seen` is what stands there, `instead` what the
    mend would put; `facts` fill in its sentence (see `saying`).
    """

    kind: Doubtful
    uid: str
    code: str
    field: str
    language: Language | Every
    seen: str
    instead: str = ""
    facts: tuple[tuple[str, Fact], ...] = ()
    mend: Mend | None = dataclasses.field(default=None, compare=False)

    @property
    def key(self) -> str:
        """Names this doubt among those of its product, while what stands there is the same."""
        named = [fact for _, fact in self.facts if isinstance(fact, str)]  # another product; figures come and go
        told = hashlib.blake2b("\n".join([self.seen, *named]).encode(), digest_size=6).hexdigest()
        return f"{self.kind}:{self.field}:{self.language}:{told}"
