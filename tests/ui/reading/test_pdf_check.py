"""Documents from outside: what is damaged, locked or absurd is refused before it reaches the window."""

import random
from pathlib import Path

import pikepdf
import pytest

from booth.errors import BoothError
from booth.languages import LANGUAGES
from booth.ui.reading.pdf_check import check_apart
from booth.words import sentence
from stand import document


def test_a_sound_document_says_its_pages(tmp_path: Path) -> None:
    assert check_apart(document(tmp_path / "a.pdf", 4), "a.pdf") == 4


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"MZ\x90\x00" * 400, b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_document_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "b.pdf"
    path.write_bytes(content)
    with pytest.raises(BoothError) as refused:
        check_apart(path, "Паспорт.pdf")
    for language in LANGUAGES:
        assert "Паспорт.pdf" in sentence(refused.value, language)


def test_a_locked_document_is_refused_by_its_name(tmp_path: Path) -> None:
    with pikepdf.open(document(tmp_path / "c.pdf")) as open_one:
        open_one.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(BoothError, match="document_locked"):
        check_apart(tmp_path / "locked.pdf", "locked.pdf")


def test_a_document_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BoothError, match="document_too_long"):
        check_apart(document(tmp_path / "d.pdf", 601), "d.pdf")


def test_a_missing_document_is_said(tmp_path: Path) -> None:
    with pytest.raises(BoothError, match="document_missing"):
        check_apart(tmp_path / "gone.pdf", "gone.pdf")


def test_a_page_of_absurd_size_is_refused(tmp_path: Path) -> None:
    with pikepdf.open(document(tmp_path / "e.pdf")) as open_one:
        open_one.pages[0].MediaBox = pikepdf.Array([0, 0, 10_000_000, 10_000_000])
        open_one.save(tmp_path / "huge.pdf")
    with pytest.raises(BoothError, match="document_unreadable"):
        check_apart(tmp_path / "huge.pdf", "huge.pdf")


@pytest.mark.parametrize("seed", range(8))
def test_a_mutated_document_never_harms_the_window(tmp_path: Path, seed: int) -> None:
    """Either it can be drawn or it is refused; nothing else comes out of the child."""
    chance = random.Random(seed)
    data = bytearray(document(tmp_path / "f.pdf").read_bytes())
    for _ in range(30):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path = tmp_path / "mutated.pdf"
    path.write_bytes(bytes(data))
    outcome: int | str
    try:
        outcome = check_apart(path, "mutated.pdf")
    except BoothError as refused:
        outcome = str(refused.facts["file"])
    assert outcome in (1, 2, 3, "mutated.pdf")
