"""Which degree of protection is good for which, as IEC 60529 has it."""

import pytest

from booth.catalog.requiring.protection import degree


@pytest.mark.parametrize("text", ["IP54", "ip54", "IP 54", " IP69K "])
def test_degrees_as_people_write_them(text: str) -> None:
    assert degree(text) is not None


@pytest.mark.parametrize("text", ["", "54", "IP5", "IP544", "IPX4", "M12"])
def test_what_is_none(text: str) -> None:
    assert degree(text) is None


@pytest.mark.parametrize(
    ("has", "asked", "covers"),
    [
        ("IP54", "IP54", True),
        ("IP65", "IP54", True),
        ("IP44", "IP54", False),
        ("IP53", "IP54", False),
        ("IP67", "IP54", True),
        ("IP67", "IP65", False),
        ("IP66", "IP65", True),
        ("IP68", "IP67", True),
        ("IP67", "IP68", False),
        ("IP69K", "IP67", False),
        ("IP69", "IP69K", True),
    ],
)
def test_what_is_good_for_what(has: str, asked: str, covers: bool) -> None:
    given, wanted = degree(has), degree(asked)
    assert given is not None
    assert wanted is not None
    assert given.covers(wanted) is covers
