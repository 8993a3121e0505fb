"""The making of a brochure, and the name of its file."""

import io

import pytest
from pypdf import PdfReader

import builders
from booth.catalog.store import Catalog
from booth.errors import BoothError
from booth.ui.brochures.making import Made, Wish, make

AIR, FIRE = builders.air(), builders.fire()


def test_equal_wishes_give_equal_bytes_and_pages_are_counted(catalog: Catalog) -> None:
    wish = Wish((FIRE.uid, AIR.uid), "zh")
    first, second = make(catalog, wish), make(catalog, wish)
    assert first.data == second.data
    assert first.pages == len(PdfReader(io.BytesIO(first.data)).pages) >= 2
    assert first.codes == (FIRE.code, AIR.code)


def test_only_the_staffs_edition_has_the_staffs_values(catalog: Catalog) -> None:
    def text(staff: bool) -> str:
        data = make(catalog, Wish((AIR.uid,), "en", staff=staff)).data
        return "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)

    secret = next(v.attribute.name.best("en") for v in AIR.values if v.attribute.audience.value == "staff")
    assert secret in text(True)
    assert secret not in text(False)


def test_a_certificate_that_ends_before_the_fair_is_told(catalog: Catalog) -> None:
    # The stand's products hold one certificate that has lapsed; the one that nobody knows anything of holds none.
    assert make(catalog, Wish((AIR.uid, builders.empty().uid), "en")).lapsing == (AIR.code,)


def test_a_product_that_is_gone_is_refused_by_name(catalog: Catalog) -> None:
    with pytest.raises(BoothError, match="product_unknown"):
        make(catalog, Wish(("no such uid",), "en"))


@pytest.mark.parametrize(
    ("codes", "name"),
    [
        (("ВУ-3000",), "ВУ-3000-ru.pdf"),
        (("A", "B", "C", "D", "E"), "A+B+C+2-ru.pdf"),
        (("../../etc/passwd", 'a"b:c'), ".._.._etc_passwd+a_b_c-ru.pdf"),
        (("x" * 300,), "x" * 80 + "-ru.pdf"),
    ],
)
def test_the_files_name_is_made_of_codes_and_holds_nothing_odd(codes: tuple[str, ...], name: str) -> None:
    assert Made(Wish((), "ru"), b"", 1, (), 0.1, codes).file_name == name
