"""What is missing and what is doubtful, as words: the same in the window and on the command line."""

from collections.abc import Iterable, Mapping

from booth import quantity
from booth.catalog.trust.doubt import Doubt, Fact
from booth.catalog.trust.needs import Every, Gap, Need
from booth.catalog.values import Attribute, Text
from booth.languages import LANGUAGES, NATIVE_NAMES, Language
from booth.words import word

Attributes = Mapping[str, Attribute]  # by uid
_OWN = frozenset({"values", "variants", "assets"})  # fields whose place in the history is called otherwise


def by_uid(attributes: Iterable[Attribute]) -> dict[str, Attribute]:
    """Attributes as `field` asks for them."""
    return {one.uid: one for one in attributes}


def field(name: str, language: Language, attributes: Attributes, said_in: Language | Every = "") -> str:
    """A field as a person calls it: "Tagline · 中文" for "tagline.zh", an attribute's own name for its value.

    `said_in`: the language of the text that is meant, where the name of the field does not say.
    """
    kind, _, rest = name.partition(":")
    plain, _, of = kind.partition(".")
    if plain == "values" and (known := attributes.get(rest.rpartition(":")[2])) is not None:
        words = known.name.best(language) or known.code
    else:
        words = word(f"{'trust' if plain in _OWN else 'history'}.fields.{plain}", language)
    said: str = said_in or of
    native = next((own for key, own in NATIVE_NAMES.items() if key == said), "")
    return f"{words} · {native}" if native else words


def missing(gaps: Iterable[Gap], language: Language) -> tuple[tuple[Need, str], ...]:
    """What gaps are about, each thing once: "Tagline (EN, 中文)"; in every language it is "Tagline" alone."""
    found: dict[Need, list[Gap]] = {}
    for gap in gaps:
        found.setdefault(gap.kind, []).append(gap)
    return tuple((need, _together(need, held, language)) for need, held in found.items())


def _together(need: Need, held: list[Gap], language: Language) -> str:
    words = word(f"trust.needs.{need}", language)
    fields = {gap.field for gap in held} if need in _MANY else set[str]()
    if len(fields) > 1:
        words = f"{words} × {len(fields)}"
    lacking: list[Language] = [each for each in LANGUAGES if any(gap.language == each for gap in held)]
    return words if len(lacking) in (0, len(LANGUAGES)) else f"{words} ({', '.join(map(short, lacking))})"


def percent(share: float) -> str:
    """A share as whole percents; never 100 % while anything is missing."""
    return f"{min(round(share * 100), 99) if share < 1 else 100} %"


def short(language: Language) -> str:
    """A language in two signs: RU, EN, 中文."""
    return NATIVE_NAMES[language] if language == "zh" else language.upper()


# What a product can lack several of; of the others there is one.
_MANY = frozenset({Need.FIGURES, Need.VALUES, Need.VARIANTS, Need.CAPTIONS, Need.LAPSING})


def doubt(one: Doubt, language: Language) -> str:
    """Why something is doubtful, in one sentence."""
    facts = {name: _fact(fact, language) for name, fact in one.facts}
    alone = one.kind == "no_unit" and not facts
    return word(f"trust.doubts.{one.kind}{'_alone' if alone else ''}", language, **facts)


def _fact(fact: Fact, language: Language) -> str:
    if isinstance(fact, Text):
        return fact.best(language)
    return fact if isinstance(fact, str) else quantity.write(fact, language)
