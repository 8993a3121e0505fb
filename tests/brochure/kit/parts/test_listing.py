"""Short entries side by side: no row leaves one alone."""

from booth.brochure.kit.page import MARGIN, span
from booth.brochure.kit.parts.listing import listing
from booth.brochure.kit.type.phrase import Voice

_VOICE = Voice("ru")
_LONG = "Канализационные насосные станции и очистные"  # two lines in a third of the page, one in a half


def _height(count: int) -> float:
    made = listing(_VOICE.word("applications"), (_VOICE.own(_LONG),) * count, MARGIN, span(12))
    assert made
    return made.height


def test_four_entries_stand_two_by_two() -> None:
    assert _height(4) < _height(5)
    assert _height(2) < _height(3) == _height(1)
