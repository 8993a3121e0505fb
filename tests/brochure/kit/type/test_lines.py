"""Lines: nothing lost, nothing too wide, no mark where it must not stand."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

import builders
from booth.brochure.kit.page import BODY
from booth.brochure.kit.type.lines import IN_LIST, NO_END, NO_START, breakable, fit, limited, wrap
from booth.brochure.kit.type.typeset import width

_CHINESE = st.text(
    alphabet="过滤压力传感器安装在电池舱的，。、；：（）《》“”0123456789 mmHEPA%℃", min_size=1, max_size=160
)
_RUSSIAN = st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъыьэюя -,.()0123456789", min_size=1, max_size=160)


def _plain(text: str) -> str:
    return text.replace(" ", "")


@settings(max_examples=150, deadline=None)
@given(text=_CHINESE, room=st.floats(60, 300))
def test_chinese_lines_start_and_end_as_they_should(text: str, room: float) -> None:
    lines = wrap(text, room, BODY, "zh")
    assert _plain("".join(lines)) == _plain(text)
    for before, after in pairwise(lines):
        fits = width(before, BODY) <= room + 0.01
        assert fits or len(before) <= 80
        if before and after and before[-1] in NO_END:
            assert not breakable(before[-1], after[0])
    assert all(width(line, BODY) <= room + 0.01 for line in lines)


def test_kinsoku_over_many_widths() -> None:
    text = "安装于电动客车电池舱（“高压”系统），在热失控早期探测，并自动喷放灭火剂；温度、烟雾、气体：共 3 项。" * 4
    breaks = 0
    for room in range(60, 400, 7):
        lines = wrap(text, room, BODY, "zh")
        for before, after in pairwise(lines):
            breaks += 1
            assert after[0] not in NO_START, (before, after)
            assert before[-1] not in NO_END, (before, after)
    assert breaks > 300


@settings(max_examples=150, deadline=None)
@given(text=_RUSSIAN, room=st.floats(50, 300))
def test_russian_lines_keep_every_letter_and_their_width(text: str, room: float) -> None:
    lines = wrap(text, room, BODY, "ru")
    assert all(width(line, BODY) <= room + 0.01 for line in lines)
    assert _plain("".join(lines)).replace("-", "") == _plain(text).replace("-", "")


def test_words_break_at_syllables_only_when_they_must() -> None:
    assert wrap("очень длинное слово", 400, BODY, "ru") == ("очень длинное слово",)
    parts = wrap(builders.LONG_WORD, 90, BODY, "ru")
    assert len(parts) > 1
    assert all(part.endswith("-") for part in parts[:-1])


def test_a_figure_stays_with_its_measure_word() -> None:
    for room in range(40, 160, 3):
        for line in wrap("可连接最多8个探测器并持续30分钟工作", room, BODY, "zh"):
            assert not line.endswith(("8", "30")), line


def test_a_chinese_word_is_not_cut_while_there_is_another_place() -> None:
    first, second = wrap("安装于电动客车电池舱，在热失控早期探测并自动喷放灭火剂。", 150, BODY, "zh")
    assert not first.endswith("探")
    assert not second.startswith("测")


def test_lines_are_even() -> None:
    lines = wrap("Установка забирает воздух внизу и возвращает его чистым в рабочую зону", 190, BODY, "ru")
    widths = [width(line, BODY) for line in lines]
    assert len(lines) == 2
    assert max(widths) - min(widths) < 60


def test_a_sentence_does_not_leave_its_first_word_behind_while_there_is_another_place() -> None:
    text = "Влажность держит форсунка с водомером, а сообщения уходят по сотовой связи. Четыре типоразмера одинаковы."
    for room in range(200, 420, 4):
        ends = [line.split(" ")[-1] for line in wrap(text, room, BODY, "ru")]
        assert "Четыре" not in ends, room


def test_a_chinese_sentence_does_not_leave_its_first_word_behind_either() -> None:
    text = "产品包括立式净化装置、生物滤池、吸附过滤器与除尘器。设计、组装与测试均在同一厂区完成。"
    for room in range(160, 420, 4):
        assert not any(line.endswith("。设计、") for line in wrap(text, room, BODY, "zh")), room


def test_a_list_breaks_after_its_commas_and_takes_another_line_for_it() -> None:
    listed = "Modbus TCP, OPC UA, 4–20 mA, сухие контакты"
    for room in range(70, 200, 3):
        lines, usual = wrap(listed, room, BODY, "ru", IN_LIST), wrap(listed, room, BODY, "ru")
        assert len(usual) <= len(lines) <= len(usual) + 1
        assert all(line.endswith(",") for line in lines[:-1]), (room, lines)
    assert wrap("Modbus RTU、Modbus TCP、干接点", 118, BODY, "zh", IN_LIST)[0].endswith("、")


def test_a_word_keeps_the_letter_that_names_it_while_there_is_another_place() -> None:
    for room in range(100, 140, 2):
        lines = wrap("Модуль испытан по категории 1, классу B для кузовного оборудования.", room, BODY, "ru")
        assert not any(line.startswith("B ") for line in lines), (room, lines)


def test_a_cut_text_says_so() -> None:
    assert fit("Вертикальная установка", 40, BODY).endswith("…")
    assert width(fit("Вертикальная установка", 40, BODY), BODY) <= 40
    lines = wrap("один два три четыре пять шесть семь", 40, BODY, "ru")
    assert limited(lines, 2, 40, BODY)[-1].endswith("…")
    assert len(limited(lines, 2, 40, BODY)) == 2


def test_a_figure_too_wide_parts_at_its_joints_and_never_inside_its_unit() -> None:
    figure = "1\u202f700\u00a0пКл/МПа\u00a0±\u00a05\u00a0%"
    assert wrap(figure, 66, BODY, "ru") == ("1\u202f700\u00a0пКл/МПа", "±\u00a05\u00a0%")
