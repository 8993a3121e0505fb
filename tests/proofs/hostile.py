"""Hostile files by the thousand: workbooks, CSV and pictures, mutated from good ones, read as any file from outside.

`python tests/proofs/hostile.py --count 10000` prints what came of each kind and fails where a reader crashed the
parent, hung past ten seconds, raised anything but a refusal with a sentence, wrote outside, or imported a part.
"""

import argparse
import io
import re
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PIL import Image

import crafted
from books import BASE, book, png
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.exchange.files import Folder
from booth.exchange.formats.csv_file import open_csv
from booth.exchange.formats.tables import LONGEST, MOST_COLUMNS, MOST_ROWS, Table
from booth.exchange.formats.workbook import open_workbook
from booth.exchange.importing import import_file, read_sheets
from booth.exchange.known import Known
from booth.exchange.report import Findings
from booth.exchange.rows.sheets import sort_out
from booth.untrusted import Child
from booth.words import sentence

SECONDS = 10.0
IMPORTED = 50  # one file in so many is imported for good

SHEETS = ("exhibitors", "categories", "groups", "attributes", "products", "values")
NASTY = (
    b"", b"\0", b"-1", b"0", b"99999999999999999999", b"1e999", b"nan", b"=cmd|'/c calc'!A1", b"&#0;", b"&lol;",
    b"<![CDATA[", b"]]>", b"../../../../etc/passwd", b"XFD1048576", b"A0", b"<", b'"', b"\xff\xfe", b"t=\"s\"",
    b"\xe2\x80\xae", b"a" * 5000, b"<row r=\"1048576\">", b"<c r=\"ZZZZ1\" t=\"s\"><v>999999</v></c>",
)  # fmt: skip


_VALUE = re.compile(rb'(?:="|>)([^<>"]+)(?="|<)')


class Dice:
    """The same throws for the same seed."""

    def __init__(self, seed: int) -> None:
        self._state = seed * 2_654_435_761 + 1

    def below(self, most: int) -> int:
        """A number from 0 to below `most`."""
        self._state = (self._state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        return (self._state >> 33) % max(most, 1)


@dataclass
class Outcome:
    """What came of many files."""

    accepted: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        return self.accepted + sum(self.refused.values())


def mutate(data: bytes, dice: Dice) -> bytes:
    """One to eight changes: a byte, a piece gone, doubled, moved, or something nasty put in."""
    changed = bytearray(data)
    for _ in range(1 + dice.below(8)):
        place = dice.below(len(changed))
        end = place + dice.below(40)
        match dice.below(7):
            case 0 | 1:
                changed[place : place + 1] = bytes([dice.below(256)])
            case 2:
                del changed[place:end]
            case 3:
                changed[place:place] = changed[place:end]
            case 4:
                changed[place:place] = NASTY[dice.below(len(NASTY))]
            case 5:
                changed[place:end] = NASTY[dice.below(len(NASTY))]
            case _:
                del changed[max(1, len(changed) - dice.below(len(changed) // 2)) :]
    return bytes(changed)


def mutate_values(data: bytes, dice: Dice) -> bytes:
    """The same XML with one to four of its texts or attributes' values made nasty: well formed, and wrong."""
    found = list(_VALUE.finditer(data))
    chosen = sorted({dice.below(len(found)) for _ in range(1 + dice.below(4))}, reverse=True) if found else []
    for number in chosen:
        start, end = found[number].span(1)
        nasty = escape(NASTY[dice.below(len(NASTY))].decode("latin-1"), {'"': "&quot;"})
        data = data[:start] + nasty.encode() + data[end:]
    return data


def workbooks(count: int, seed: int = 1) -> Iterator[bytes]:
    """Workbooks: some with nasty values, some with a broken part, some broken as they lie on the disk."""
    whole = book({name: rows for name, rows in BASE.items() if name in SHEETS})
    with zipfile.ZipFile(io.BytesIO(whole)) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    for number in range(count):
        dice = Dice(seed * 1_000_003 + number)
        if number % 5 == 0:
            yield mutate(whole, dice)
            continue
        change = mutate if number % 5 == 1 else mutate_values
        victim = list(parts)[dice.below(len(parts))]
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in parts.items():
                packed.writestr(name, change(data, dice) if name == victim else data)
        yield made.getvalue()


def csv_files(count: int, seed: int = 2) -> Iterator[bytes]:
    """CSV files in four encodings, mutated."""
    keys = list(dict.fromkeys(key for row in BASE["products"] for key in row))
    lines = [";".join(keys)] + [
        ";".join('"' + str(row.get(key, "")).replace('"', '""') + '"' for key in keys) for row in BASE["products"]
    ]
    text = "\r\n".join(lines)
    forms = [text.encode(encoding) for encoding in ("utf-8", "cp1251", "gb18030", "utf-16")]
    for number in range(count):
        yield mutate(forms[number % 4], Dice(seed * 1_000_003 + number))


def pictures(count: int, seed: int = 3) -> Iterator[bytes]:
    """PNG, JPEG, WebP, GIF, TIFF and SVG, mutated."""
    good = [png(size=(64, 48))]
    for form in ("JPEG", "WEBP", "GIF", "TIFF"):
        data = io.BytesIO()
        Image.linear_gradient("L").convert("RGB").resize((80, 60)).save(data, form)
        good.append(data.getvalue())
    good.append(
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><defs><linearGradient id="g"/></defs>'
        b'<path d="M0 0L40 30" fill="url(#g)"/><g transform="scale(2)"><rect width="5" height="5"/></g></svg>'
    )
    for number in range(count):
        yield mutate(good[number % len(good)], Dice(seed * 1_000_003 + number))


def try_each(files: Iterable[bytes], take: Callable[[bytes, int], None]) -> Outcome:
    """Hand every file to its reader and note what came of it."""
    outcome = Outcome()
    for number, data in enumerate(files):
        start = time.perf_counter()
        try:
            take(data, number)
            outcome.accepted += 1
        except BoothError as refused:
            outcome.refused[refused.code] += 1
            sentence(refused, "ru")
        took = time.perf_counter() - start
        outcome.slowest = max(outcome.slowest, took)
        if took > SECONDS:
            outcome.faults.append(f"file {number} took {took:.1f} s")
    return outcome


def over_a_cap(tables: Iterable[Table]) -> list[str]:
    """What came out of a child larger than anything may."""
    found: list[str] = []
    for table in tables:
        if len(table.rows) > MOST_ROWS or len(table.columns) > MOST_COLUMNS:
            found.append(f"{len(table.rows)} rows, {len(table.columns)} columns")
        longest = max((len(text) for row in table.rows for text in row.cells.values()), default=0)
        if longest > LONGEST:
            found.append(f"a cell of {longest} characters")
    return found


def try_crafted(
    made: Iterable[crafted.Crafted], path: Path, read: Callable[[Path], tuple[Table, ...]], seconds: float = SECONDS
) -> list[str]:
    """Hand each file that was made for one cap to its reader; answers what should not have come of it."""
    faults: list[str] = []
    for one in made:
        one.write(path)
        start = time.perf_counter()
        try:
            faults += [f"{one.name}: {fault}" for fault in over_a_cap(read(path))]
            came = ""
        except BoothError as refused:
            came = refused.code
        if came not in (one.refusals or {""}):
            faults.append(f"{one.name}: {came or 'taken'} instead of {' or '.join(one.refusals) or 'taken'}")
        if time.perf_counter() - start > seconds:
            faults.append(f"{one.name}: took {time.perf_counter() - start:.1f} s")
    return faults


def read_workbook(child: Child) -> Callable[[Path], tuple[Table, ...]]:
    """How workbooks are read."""
    return lambda path: open_workbook(path, child)


def read_csv(child: Child) -> Callable[[Path], tuple[Table, ...]]:
    """How CSV files are read."""
    return lambda path: (open_csv(path, child),)


def take_picture(child: Child, into: Path, seconds: float = SECONDS) -> Callable[[Path], tuple[Table, ...]]:
    """How pictures are taken in; there are no tables in them."""

    def take(path: Path) -> tuple[Table, ...]:
        child.call("booth.catalog.pictures:take_in", path, str(into), "picture.png", seconds=seconds)
        return ()

    return take


def try_tables(files: Iterator[bytes], folder: Path, name: str, read: Callable[[Path], tuple[Table, ...]]) -> Outcome:
    """Tables are read and planned; some are imported: all of it as one change, or nothing."""
    inside = folder / "inside"
    inside.mkdir()
    catalog = Catalog.open(folder / "home")
    known = Known.of(catalog, replace_edited=False)
    over: list[str] = []

    def take(data: bytes, number: int) -> None:
        path = inside / name
        path.write_bytes(data)
        if number % IMPORTED:
            notes = Findings()
            tables = read(path)
            over.extend(f"file {number}: {fault}" for fault in over_a_cap(tables))
            read_sheets(sort_out(tables, notes), known.copy(), notes, Folder(inside))
            return
        before = catalog.revision()
        report = import_file(catalog, path, who="hostile")
        if report.revision and catalog.revision() != before + 1:
            raise AssertionError(f"file {number} made {catalog.revision() - before} changes")

    outcome = try_each(files, take)
    catalog.close()
    outcome.faults += over
    outcome.faults += [f"written outside: {one.name}" for one in folder.iterdir() if one.name not in ("inside", "home")]
    return outcome


def try_workbooks(count: int) -> Outcome:
    """As many hostile workbooks, after those made by hand."""
    with tempfile.TemporaryDirectory() as told, Child(megabytes=1024) as child:
        folder = Path(told)
        faults = try_crafted(crafted.WORKBOOKS, folder / "book.xlsx", read_workbook(child))
        (folder / "book.xlsx").unlink()
        outcome = try_tables(workbooks(count), folder, "book.xlsx", read_workbook(child))
        outcome.faults += faults
        return outcome


def try_csv_files(count: int) -> Outcome:
    """As many hostile CSV files, after those made by hand."""
    with tempfile.TemporaryDirectory() as told, Child(megabytes=1024) as child:
        folder = Path(told)
        faults = try_crafted(crafted.CSV_FILES, folder / "products.csv", read_csv(child))
        (folder / "products.csv").unlink()
        outcome = try_tables(csv_files(count), folder, "products.csv", read_csv(child))
        outcome.faults += faults
        return outcome


def try_pictures(count: int) -> Outcome:
    """As many hostile pictures, after those made by hand."""
    with tempfile.TemporaryDirectory() as told, Child(megabytes=1024, writes=64) as child:
        path, into = Path(told) / "picture.png", Path(told) / "copies"
        into.mkdir()
        read = take_picture(child, into)
        faults = try_crafted(crafted.PICTURES, path, read)

        def take(data: bytes, _: int) -> None:
            path.write_bytes(data)
            read(path)

        outcome = try_each(pictures(count), take)
        outcome.faults += faults
        return outcome


KINDS: dict[str, Callable[[int], Outcome]] = {
    "workbooks": try_workbooks,
    "csv": try_csv_files,
    "pictures": try_pictures,
}


def main() -> int:
    """Try each kind as often as asked; 0 when nothing came through that should not."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--count", type=int, default=10_000)
    asked.add_argument("--kind", choices=list(KINDS), action="append")
    told = asked.parse_args()
    faults = 0
    for kind in told.kind or list(KINDS):
        start = time.perf_counter()
        outcome = KINDS[kind](told.count)
        took = time.perf_counter() - start
        refused = ", ".join(f"{code} {number}" for code, number in outcome.refused.most_common())
        print(f"{kind}: {outcome.total} in {took:.0f} s, taken {outcome.accepted}, refused: {refused}")
        print(f"  slowest {outcome.slowest:.2f} s; faults: {outcome.faults or 'none'}")
        faults += len(outcome.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
