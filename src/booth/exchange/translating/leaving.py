"""Texts that wait for a translator, written as a workbook or as XLIFF."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from booth.catalog.store import Catalog
from booth.catalog.values import Standing
from booth.errors import BoothError
from booth.exchange.pages import Pages
from booth.exchange.translating.book import fill_book
from booth.exchange.translating.segments import UNFINISHED, Rooms, Segment, segments
from booth.exchange.translating.xliff import write_xliff
from booth.languages import Language
from booth.storage import files

XLIFF = (".xlf", ".xliff")


def write_translation(
    catalog: Catalog,
    path: Path,
    source: Language,
    target: Language,
    *,
    only: frozenset[Standing] = UNFINISHED,
    products: Iterable[str] | None = None,
    rooms: Rooms | None = None,
    replace: bool = False,
) -> int:
    """Write the texts that stand so in the target language, as XLSX or XLF by the file's ending; how many they are.

    `rooms`: how many letters a sheet has room for, by what a text is and by language.
    BoothError "file_exists", "languages_same", "file_kind_unknown", and as `write_atomic`.
    """
    if source == target:
        raise BoothError("languages_same")
    if path.suffix.casefold() not in (".xlsx", *XLIFF):
        raise BoothError("translation_kind", file=path.name)
    if path.exists() and not replace:
        raise BoothError("file_exists", file=str(path))
    count = 0

    def counted() -> Iterator[Segment]:
        nonlocal count
        for one in segments(catalog, source, target, only=only, products=products, rooms=rooms):
            count += 1
            yield one

    codes = {one.uid: one.code for one in catalog.attributes()}
    if path.suffix.casefold() in XLIFF:
        files.write_atomic(path, write_xliff(counted(), source, target, codes))
    else:
        with Pages() as pages:
            fill_book(pages, counted(), source, target, codes)
            pages.save(path)
    return count
