"""What holds for every figure and every text."""

import math
import time
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from booth.languages import LANGUAGES
from booth.quantity import Quantity, convert, envelope, parts, read, write
from booth.quantity.unit_list import ROWS
from booth.quantity.units import measure_of

KEYS = [row.key for row in ROWS]
PAIRS = [(one, two) for one in KEYS for two in KEYS if one != two and measure_of(one) == measure_of(two)]

numbers = st.decimals(min_value=0, max_value=10**9, places=3).map(lambda value: value.normalize()).map(
    lambda value: value.quantize(Decimal(1)) if value == value.to_integral_value() else value
)  # fmt: skip
signed = st.tuples(st.sampled_from(["", "-", "+"]), numbers).map(lambda pair: f"{pair[0]}{pair[1]:f}")
trailing = st.sampled_from(["5.0", "0.50", "12000.00", "3.100"])


@st.composite
def figures(draw) -> tuple[str, str]:
    """A text that is surely a figure, with its decimal point, and the unit that it is in."""
    key = draw(st.sampled_from(KEYS))
    number, low, high = draw(st.one_of(signed, trailing)), *sorted(draw(st.tuples(numbers, numbers)))
    plain = f"{low:f}"
    shapes = [number, f"{plain}–{high:f}", f"-{plain}…{high:f}", f"≤ {number}", f"< {number}", f"≥ {number}",
              f"> {number}", f"± {plain}", f"{number} ± {plain}", f"+{plain}…+{high:f}"]  # fmt: skip
    if key in ("mm", "in", "m") and low > 0:
        shapes += [f"{plain} × {high:f}", f"Ø {plain} × {high:f} × {plain}", f"Ø {plain}"]
    return draw(st.sampled_from(shapes)), key


def same(one: Quantity | None, other: Quantity) -> bool:
    """Alike to the digit, not just in value: 5,0 is not 5."""
    return one == other and repr(one) == repr(other)


@settings(max_examples=300, deadline=None)
@given(figures(), st.sampled_from(LANGUAGES))
def test_what_is_written_is_read_as_the_same(figure, language):
    text, key = figure
    found = read(text, key, decimal=".")
    assert found is not None
    written = write(found, language)
    again = read(written, found.unit, decimal="," if language == "ru" else ".")
    assert same(again, found), (text, written)
    figure_part, unit_part = parts(found, language)
    assert written.startswith(figure_part)
    assert written.endswith(unit_part)


@settings(max_examples=300, deadline=None)
@given(numbers, st.sampled_from(PAIRS))
def test_there_and_back(value, pair):
    one, other = pair
    start = read(f"{value:f}", one, decimal=".")
    there = convert(start, other)
    back = convert(there, one)
    assert math.isclose(back.low, start.low, rel_tol=1e-13, abs_tol=1e-10)
    again = read(f"{there.low:f}", other, decimal=".")
    if again is not None:
        assert math.isclose(again.base_low, start.base_low, rel_tol=1e-12, abs_tol=1e-9)


@settings(max_examples=150, deadline=None)
@given(st.lists(figures(), min_size=1, max_size=4), st.sampled_from(LANGUAGES), st.sampled_from(["si", "us"]))
def test_everything_that_is_read_can_be_written_and_enclosed(some, language, system):
    key = some[0][1]
    found = tuple(q for text, _ in some if (q := read(text, key, decimal=".")) is not None)
    for each in found:
        assert write(each, language, system=system)
    numbers_only = tuple(each for each in found if each.kind in ("number", "range"))
    if numbers_only and len({each.unit for each in numbers_only}) == 1:
        whole = envelope(numbers_only)
        assert all(whole.base_low <= each.base_low and each.base_high <= whole.base_high for each in numbers_only)


ALPHABET = "0123456789 .,-–—…±≤≥<>×xхØ/%°~*^'()eERkMPaГцВVHz至三相⁶²½\N{NO-BREAK SPACE}\n"


@settings(max_examples=500, deadline=None)
@given(
    st.one_of(st.text(alphabet=ALPHABET, max_size=60), st.text(max_size=40)),
    st.sampled_from(["", "mm", "V", "W"]),
)
def test_no_text_makes_it_fail(text, unit):
    found = read(text, unit)
    if found is not None:
        for language in LANGUAGES:
            assert write(found, language)
            assert write(found, language, system="us")


def test_a_huge_text_costs_nothing():
    started = time.process_time()
    for text in (
        "1" * 200_000,
        "1 000 " * 33_000,
        " " * 200_000,
        "9,999–" * 33_000,
        "3~ " * 66_000,
        "ﷺ" * 200_000,
    ):
        assert read(text) is None
    for text in ("1 000 " * 26, "1-" * 79, "3~" * 79, "1x" * 79, "1e" * 79, ". " * 79, "±" * 150, "ﷺ" * 159):
        assert read(text) is None
    assert time.process_time() - started < 0.5
