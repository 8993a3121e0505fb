"""The grid of values: what is cut, and where."""

from booth.brochure.kit.parts.values_table import NORMAL, Group, grid
from booth.brochure.kit.type.phrase import Voice
from booth.languages import Language


def _answer(label: str, answer: str, room: float, language: Language = "ru") -> tuple[tuple[str, ...], bool]:
    """The lines of one answer in a column of `room` points, and whether they stand below their label."""
    voice = Voice(language)
    group = Group(voice.own("Очистка"), ((voice.own(label), voice.own(answer)),))
    laid, _ = grid((group,), columns=1, density=NORMAL, x=0, room=room)
    row = laid.columns[0][0].rows[0]
    return row.answer.lines, row.below


def test_a_list_beside_its_label_breaks_after_a_comma() -> None:
    lines, below = _answer("Интерфейсы", "Modbus RTU, Modbus TCP, сухие контакты", 170)
    assert len(lines) > 1
    assert all(line.endswith(",") for line in lines[:-1])
    assert not below


def test_a_figure_that_would_be_cut_goes_below_its_label_whole() -> None:
    lines, below = _answer("Dimensions", "12,000 × 2,440 × 2,900 mm", 150, "en")
    assert below
    assert len(lines) == 1
