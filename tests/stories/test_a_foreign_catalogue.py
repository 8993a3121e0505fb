"""The manager brings a catalogue that nobody here wrote: all of it comes in, opens and prints."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from booth.catalog.store import Catalog
from proofs.foreign import Findings, bring_in, open_each, print_each

FOLDER = Path(__file__).parents[1] / "fixtures" / "inventree"


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "home")
    yield opened
    opened.close()


def test_every_product_comes_in_opens_and_prints(catalog: Catalog, dressed: QApplication) -> None:
    found = Findings()
    report = bring_in(catalog, FOLDER, found)
    assert (found.products, report.refused) == (20, ())
    assert found.parameters == len((FOLDER / "parameters.csv").read_text("utf-8").splitlines()) - 1
    assert found.figures > found.parameters // 2
    open_each(catalog, found)
    print_each(catalog, found)
    assert (found.sheets, found.missing, found.faults) == (60, set(), [])


def test_the_proof_sees_a_parameter_that_was_lost(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Catalog.edited_fields  # anything the import asks the catalogue; then its file changes under it
    folder = tmp_path / "export"
    folder.mkdir()
    for name in ("products.csv", "parameters.csv"):
        (folder / name).write_bytes((FOLDER / name).read_bytes())

    def grow(held: Catalog) -> dict[str, frozenset[str]]:
        with (folder / "parameters.csv").open("a", encoding="utf-8") as opened:
            opened.write("P0001,Never seen,5,mm\n")
        return read(held)

    monkeypatch.setattr(Catalog, "edited_fields", grow)
    found = Findings()
    bring_in(catalog, folder, found)
    assert found.faults == ["parameter lost: P0001 Never seen"]
