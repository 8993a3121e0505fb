"""Doubts about texts: each text of a product in each language, looked at by itself and beside the others."""

from collections.abc import Callable, Iterator
from functools import partial

from booth.catalog.translation import texts, with_text
from booth.catalog.trust import letters
from booth.catalog.trust.doubt import Doubt, Doubtful, Mend
from booth.catalog.values import Product, Text
from booth.languages import LANGUAGES, Language

_ALONE: tuple[tuple[Doubtful, Callable[[str, Language | str], str]], ...] = (
    (Doubtful.LETTERS, letters.one_alphabet),
    (Doubtful.FULL_WIDTH, letters.half_width),
    (Doubtful.SPACES, letters.single_spaces),
)


def doubts(product: Product) -> Iterator[Doubt]:
    """All doubts about one product's texts, and about its codes, which no key mends: files match by them."""
    for path, text in texts(product).items():
        yield from _alone(product, path, text)
        yield from _copies(product, path, text)
    codes = [("code", product.code), *((f"variants:{one.uid}", one.code) for one in product.variants)]
    for field, code in codes:
        for kind, mend in _ALONE:
            if (better := mend(code, "")) != code:
                yield Doubt(kind, product.uid, product.code, field, "", code, better)


def _alone(product: Product, path: str, text: Text) -> Iterator[Doubt]:
    said: dict[tuple[Doubtful, str], None] = {}
    for language, written in text.by_language:
        for kind, better in _ALONE:
            if better(written, language) == written or (kind, written) in said:
                continue  # what all languages share is doubted once and mended in all
            said[kind, written] = None
            alike: tuple[Language, ...] = tuple(each for each, other in text.by_language if other == written)
            yield _doubt(kind, product, path, language, written, better(written, language), alike)


def _copies(product: Product, path: str, text: Text) -> Iterator[Doubt]:
    if len({written for _, written in text.by_language}) == len(text.by_language):
        return  # no two languages say the same, as in most texts
    for language, written in text.by_language:
        others: list[Language] = [each for each in LANGUAGES if each != language]
        if any(letters.copied(written, text.exact(each), language, each) for each in others):
            # Taken out, the text counts as missing, and readers get the other language marked as borrowed.
            yield _doubt(Doubtful.COPIED, product, path, language, written, "", (language,))


def _doubt(
    kind: Doubtful, product: Product, path: str, language: Language, seen: str, better: str, alike: tuple[Language, ...]
) -> Doubt:
    mend: Mend = partial(_mended, path=path, seen=seen, better=better, languages=alike)
    field = field_of(path)
    if field in ("name", "tagline", "description"):
        field = f"{field}.{language}"
    return Doubt(kind, product.uid, product.code, field, language, seen, better, mend=mend)


def _mended(product: Product, path: str, seen: str, better: str, languages: tuple[Language, ...]) -> Product | None:
    held = texts(product).get(path)
    if held is None or any(held.exact(language) != seen for language in languages):
        return None
    for language in languages:
        product = with_text(product, path, language, better)
    return product


def field_of(path: str) -> str:
    """The field of the form in which a text stands: "values.<uid>.0" is in "values:<uid>"."""
    match path.split("."):
        case ["values", attribute, *_]:
            return f"values:{attribute}"
        case ["variants", variant, "values", attribute, *_]:
            return f"values:{variant}:{attribute}"
        case ["variants" | "assets" as kind, uid, *_]:
            return f"{kind}:{uid}"
        case [name, *_]:
            return name
        case _:
            return path
