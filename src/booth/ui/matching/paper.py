"""The answers on paper: made, saved and printed in a worker; knows no widget."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from booth.catalog.store import Catalog, CopySize
from booth.errors import BoothError
from booth.storage import files
from booth.ui import printing
from booth.ui.matching.content import Reply

BEST = 6  # products on the paper


@dataclass(frozen=True, slots=True)
class Paper:
    """The finished bytes, and a name for the file."""

    data: bytes
    name: str


def make(catalog: Catalog, asked: Reply, title: str) -> Paper:
    """The best products of a reply, with their answers. BoothError as the catalogue and the press raise it."""
    # Imported here: the press loads ReportLab, which only a worker should wait for.
    from booth.brochure import press
    from booth.brochure.order import Requested

    question, held = asked.question, asked.held
    requirements = [one.requirement for one in held if one.requirement is not None]
    found = catalog.match(requirements, staff=question.staff, most=BEST)
    if not found.matches:
        raise BoothError("nothing_to_print")
    order = press.PrintOrder(
        products=tuple(catalog.products.get(one.uid) for one in found.matches),
        language=question.language,
        template="answers",
        show=catalog.show(),
        system=question.system,
        staff=question.staff,
        picture=partial(catalog.assets.copy, size=CopySize.PRINT),
        as_of=catalog.moment.astimezone().date() if catalog.moment else None,
        requested=Requested(held, found.matches, found.whole, title),
    )
    plain = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in title)[:60].strip("_")
    return Paper(press.render(order).data, f"{plain or 'answers'}-{question.language}.pdf")


def save(catalog: Catalog, asked: Reply, title: str, path: Path) -> None:
    """Make the paper and write it to a file."""
    files.write_atomic(path, make(catalog, asked, title).data)


def send(catalog: Catalog, asked: Reply, title: str, wanted: str) -> str:
    """Make the paper and print it: on the printer that is wanted, else on the usual one; answers its name."""
    names = [one.name for one in printing.printers()]
    if not names:
        raise BoothError("no_printer")
    printer = wanted if wanted in names else names[0]
    made = make(catalog, asked, title)
    printing.send(made.data, printer, copies=1, title=made.name)
    return printer
