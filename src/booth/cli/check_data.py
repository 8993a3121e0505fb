"""`booth check --data`: what is missing, what lapses, what is doubtful, what nobody can trace or has not checked."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import typer

from booth.catalog.store import Catalog
from booth.catalog.trust import saying
from booth.catalog.trust.doubt import Doubt, Doubtful
from booth.catalog.trust.needs import Filled, Gap, Need, share
from booth.catalog.trust.sources import Unsourced, unsourced
from booth.catalog.trust.translations import Translation, Wanted
from booth.catalog.values import Standing
from booth.cli.context import progress, said, spoken
from booth.languages import LANGUAGES, Language
from booth.words import word

Plain = dict[str, Any]
# A wrong figure costs a sale: these doubts are red, and so is a certificate that lapses before the fair ends.
RED = frozenset({Doubtful.UNITS, Doubtful.MAGNITUDE, Doubtful.NO_UNIT})


@dataclass(frozen=True, slots=True)
class Data:
    """All that was found."""

    filled: tuple[Filled, ...]
    doubts: tuple[Doubt, ...]
    unsourced: tuple[Unsourced, ...]
    translations: tuple[Translation, ...]  # all that nobody has checked yet

    @property
    def lapsing(self) -> tuple[tuple[Filled, Gap], ...]:
        """Certificates that end before the fair, each with its product."""
        return tuple((one, gap) for one in self.filled for gap in one.gaps if gap.kind is Need.LAPSING)

    @property
    def red(self) -> bool:
        """Whether something must be mended before the fair."""
        return bool(self.lapsing) or any(one.kind in RED for one in self.doubts)


def look(catalog: Catalog) -> Data:
    """Look through the whole catalogue."""
    from booth.brochure.sharpness import sharpness

    def dots(width: int, height: int) -> int:
        return sharpness(width, height).dots

    with progress(said("check.looking")) as step:
        found = catalog.doubts.find(dots, progress=step)
    listed = catalog.translations.find(Wanted(), most=None).translations
    unchecked = tuple(one for one in listed if one.standing is not Standing.CHECKED)
    return Data(catalog.completeness.read(), found, unsourced(catalog.store), unchecked)


def plain(catalog: Catalog, data: Data) -> Plain:
    """The same as JSON."""
    makers = {one.uid: one.code for one in catalog.exhibitors()}
    language = spoken()
    return {
        "red": data.red,
        "completeness": [
            {
                "uid": one.uid,
                "code": one.code,
                "exhibitor": makers[one.exhibitor],
                "share": {each: round(share((one,), each), 4) for each in LANGUAGES},
                "missing": [
                    {"what": str(gap.kind), "field": gap.field, "language": gap.language, "translation": gap.borrowed}
                    for gap in one.gaps
                ],
            }
            for one in data.filled
        ],
        "doubts": [
            {
                "kind": str(one.kind),
                "uid": one.uid,
                "code": one.code,
                "field": one.field,
                "language": one.language,
                "seen": one.seen,
                "instead": one.instead,
                "mendable": one.mend is not None,
                "reason": saying.doubt(one, language),
            }
            for one in data.doubts
        ],
        "unsourced": [
            {
                "uid": one.uid,
                "code": one.code,
                "field": one.field,
                "attribute": one.attribute.code,
                "value": one.as_entered,
            }
            for one in data.unsourced
        ],
        "translations": [
            {
                "kind": one.kind,
                "uid": one.uid,
                "code": one.code,
                "field": one.field,
                "language": one.language,
                "standing": str(one.standing),
                "source": one.source,
                "text": one.text,
            }
            for one in data.translations
        ],
    }


def lines(catalog: Catalog, data: Data) -> Iterator[str]:
    """What a person at the terminal reads."""
    language = spoken()
    attributes = saying.by_uid(catalog.attributes())
    lacking = [one for one in data.filled if one.gaps]
    shares = ", ".join(f"{saying.short(each)} {saying.percent(share(data.filled, each))}" for each in LANGUAGES)
    yield said("check.completeness", shares=shares, lacking=len(lacking), all=len(data.filled))
    for one in lacking:
        yield f"  {one.code}: {', '.join(words for _, words in saying.missing(one.gaps, language))}"
    if data.lapsing:
        yield "✗ " + said("check.lapsing", codes=", ".join(dict.fromkeys(one.code for one, _ in data.lapsing)))
    yield said("check.doubts", count=len(data.doubts))
    yield from _doubts(data.doubts, language, attributes)
    yield said("check.unsourced", count=len(data.unsourced))
    yield from _unsourced(data.unsourced, language)
    yield said("check.translations", count=len(data.translations))
    yield from _translations(data.translations, language, attributes)


def _doubts(found: Iterable[Doubt], language: Language, attributes: saying.Attributes) -> Iterator[str]:
    kind = None
    for one in found:
        if one.kind != kind:
            kind = one.kind
            yield f"{'✗' if kind in RED else ' '} {word(f'trust.kinds.{kind}', language)}"
        field = saying.field(one.field, language, attributes, one.language)
        better = f" → {one.instead}" if one.instead else ""
        yield f"    {one.code}, {field}: {one.seen}{better}"


def _unsourced(found: Iterable[Unsourced], language: Language) -> Iterator[str]:
    """A line a product."""
    named: dict[str, list[str]] = {}
    for one in found:
        named.setdefault(one.code, []).append(one.attribute.name.best(language) or one.attribute.code)
    for code, names in named.items():
        yield f"  {code}: {', '.join(dict.fromkeys(names))}"


def _translations(found: Iterable[Translation], language: Language, attributes: saying.Attributes) -> Iterator[str]:
    """Those that are missing or have gone stale, one by one; of the others how many there are."""
    rest: dict[tuple[Language, Standing], int] = {}
    for one in found:
        stand = word(f"history.fields.standing_{one.standing}", language)
        if one.standing in (Standing.MISSING, Standing.STALE):
            field = saying.field(one.field.partition(".")[0], language, attributes, one.language)
            yield f"  {one.code or word(f'history.kinds.{one.kind}', language)}, {field}: {stand}"
        else:
            rest[one.language, one.standing] = rest.get((one.language, one.standing), 0) + 1
    for (tongue, standing), count in rest.items():
        yield f"  {saying.short(tongue)}, {word(f'history.fields.standing_{standing}', language)}: {count}"


def check_data(catalog: Catalog, *, as_json: bool) -> bool:
    """Say all that was found; answers whether nothing of it is red."""
    data = look(catalog)
    if as_json:
        typer.echo(json.dumps(plain(catalog, data), ensure_ascii=False, indent=2))
    else:
        for line in lines(catalog, data):
            typer.echo(line)
    return not data.red
