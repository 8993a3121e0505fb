"""Why a product was found: for each typed word the field that holds it best, and the letters to mark there."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from booth.catalog.asking import Reason
from booth.catalog.search import words
from booth.catalog.search.pieces import Piece
from booth.catalog.search.vocabulary import STAFF
from booth.catalog.values import EMPTY, Audience, Product, Text, Value
from booth.catalog.wording import say
from booth.languages import FALLBACKS, Language

Told = tuple[str, Text, str]  # which field, of which attribute, what it says
Span = tuple[int, int]


def reasons(product: Product, pieces: Sequence[Piece], language: Language, *, staff: bool) -> tuple[Reason, ...]:
    """The fields that hold the typed words, the weightier first, each once; `language`: whose texts come first."""
    told = list(_told(product, language, staff=staff))
    found: dict[Told, tuple[set[Span], set[str]]] = {}
    for piece in pieces:
        for one in told:
            if spans := marks(one[2], piece):
                held = found.setdefault(one, (set(), set()))
                held[0].update(spans)
                held[1].add(piece.said)
                break
    order = {one: place for place, one in enumerate(told)}
    return tuple(
        Reason(one[0], one[2], tuple(sorted(found[one][0])), tuple(sorted(found[one][1])), one[1])
        for one in sorted(found, key=order.__getitem__)
    )


def marks(text: str, piece: Piece) -> tuple[Span, ...]:
    """Where a text holds what a piece stands for; neighbouring marks are one."""
    held = _placed(text)
    terms = [one for one in (term.lstrip(STAFF) for term in piece.terms) if one]
    phrases = {term for term in terms if len(term) > 1 and words.is_ideograph(term[0])}
    single = set(terms) - phrases
    said = words.cut(piece.said)
    if said and not words.is_ideograph(said[0]):
        single.update(said)
    begins = tuple(one for one in piece.beginnings if one)
    spans = [(start, end) for start, end, word in held if word in single or (begins and word.startswith(begins))]
    spans += _phrases(held, phrases)
    spans += _code(text, held, piece)
    return tuple(_joined(sorted(set(spans))))


@lru_cache(maxsize=2048)  # every typed word asks the same texts
def _placed(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(words.placed(text))


def _phrases(held: Sequence[tuple[int, int, str]], phrases: Iterable[str]) -> Iterator[Span]:
    """Ideographs that stand together: each is a word of its own, so that places in the run are places in `held`."""
    run = "".join(word if len(word) == 1 else "\0" for _, _, word in held)
    for phrase in phrases:
        place = run.find(phrase)
        while place >= 0:
            yield held[place][0], held[place + len(phrase) - 1][1]
            place = run.find(phrase, place + 1)


def _code(text: str, held: Sequence[tuple[int, int, str]], piece: Piece) -> Iterator[Span]:
    """A code that is typed without its hyphens, or in the other alphabet, is marked as a whole."""
    typed = words.alike(piece.said)
    if held and len(typed) > 1 and " " not in text.strip() and words.alike(text).startswith(typed):
        yield held[0][0], held[-1][1]


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    held: Span | None = None
    for start, end in spans:
        if held is not None and start <= held[1]:
            held = held[0], max(held[1], end)
            continue
        if held is not None:
            yield held
        held = start, end
    if held is not None:
        yield held


def _told(product: Product, language: Language, *, staff: bool) -> Iterator[Told]:
    """All that a product says, the weightier first."""
    yield from (("code", EMPTY, code) for code in (product.code, *(one.code for one in product.variants)))
    yield from (("plinth", EMPTY, product.plinth) for _ in range(bool(product.plinth)))
    for field, text in _texts(product):
        for one in FALLBACKS[language]:
            if said := text.exact(one):
                yield field, EMPTY, said
    own = (value for variant in product.variants for value in variant.values)
    for value in (*product.values, *own):
        if staff or value.attribute.audience is Audience.PUBLIC:
            yield from _value(value, language)
    for one in product.assets:
        if one.number:
            yield "certificate", EMPTY, one.number


def _texts(product: Product) -> Iterator[tuple[str, Text]]:
    yield from (("name", text) for text in (product.name, *(one.name for one in product.variants)))
    yield "category", product.category.name
    yield "tagline", product.tagline
    yield from (("application", text) for text in product.applications)
    yield from (("industry", one.name) for one in product.industries)
    yield "exhibitor", product.exhibitor.name
    for benefit in product.benefits:
        yield "benefit", benefit.head
        yield "benefit", benefit.text
    yield from (("step", step.name) for step in product.steps)
    yield "description", product.description


def _value(value: Value, language: Language) -> Iterator[Told]:
    """An attribute's name, and what is answered: in figures as they are written, in texts in each language."""
    name = value.attribute.name
    for one in FALLBACKS[language]:
        if said := name.exact(one):
            yield "attribute", name, said
    if value.quantity is not None:
        yield "value", name, say(value, language)
    for text in (*value.texts, value.condition):
        for one in FALLBACKS[language]:
            if said := text.exact(one):
                yield "value", name, said
    if value.standard:
        yield "value", name, value.standard
