"""Files find their product by its code in their name, as people name files; what is not sure is left to a person."""

import time

import pytest

from booth.catalog.search.naming import NamedAfter, named_after

CODES = (
    ("ВУ-3000", "air"),
    ("ВУ-3000М", "air-m"),
    ("ВУ-3000-2", "air-2"),
    ("HX.12/4", "hx"),
    ("7", "seven"),
    ("А1", "one"),
    ("А1", "other"),
    ("晶体-8", "crystal"),
)


@pytest.mark.parametrize(
    ("name", "uids"),
    [
        ("ВУ-3000 вид спереди.jpg", ("air",)),
        ("ву3000.jpg", ("air",)),
        ("ВУ_3000 (2).JPG", ("air",)),
        ("BY-3000 front.jpg", ("air",)),  # typed in Latin letters
        ("фото ВУ 3000, сбоку.jpg", ("air",)),
        ("ВУ-3000М.png", ("air-m",)),
        ("ВУ-3000-2.jpg", ("air-2",)),
        ("ВУ-3000-3.jpg", ("air",)),
        ("ВУ-30001.jpg", ()),
        ("hx 12 4.svg", ("hx",)),
        ("晶体-8 正面.jpg", ("crystal",)),
        ("7.jpg", ("seven",)),
        ("IMG_7.jpg", ()),  # a number of the camera's
        ("IMG_2041.jpg", ()),
        ("А1 сзади.jpg", ("one", "other")),
        ("ВУ-3000/IMG_2041.jpg", ("air",)),
        ("ВУ-3000/HX.12-4.jpg", ("hx",)),
        ("стенд/ВУ-3000/детали/1.jpg", ("air",)),
        ("", ()),
        (".jpg", ()),
    ],
)
def test_a_file_goes_to_the_product_it_is_named_after(name: str, uids: tuple[str, ...]) -> None:
    assert named_after([name], CODES) == (NamedAfter(name, uids),)


def test_two_thousand_names_among_a_hundred_thousand_codes_take_a_moment() -> None:
    codes = [(f"AB-{number}/{number % 7}", str(number)) for number in range(100_000)]
    start = time.perf_counter()
    found = named_after([f"AB-{number}-{number % 7} view from the left side.jpg" for number in range(2000)], codes)
    assert all(one.uids == (str(number),) for number, one in enumerate(found))
    assert time.perf_counter() - start < 5
