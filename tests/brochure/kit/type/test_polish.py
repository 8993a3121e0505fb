"""Small spaces."""

import pytest

from booth.brochure.kit.type.polish import clean, polish


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("ru", "12 кг", "12\u00a0кг"),
        ("ru", "в цехе и на складе", "в\u00a0цехе и\u00a0на\u00a0складе"),
        ("ru", "тот же блок, если бы не ли", "тот\u00a0же блок, если\u00a0бы не\u00a0ли"),
        ("ru", "а лишь женщина", "а\u00a0лишь женщина"),
        ("ru", "≤ 850 Па", "≤\u00a0850\u00a0Па"),
        ("en", "1 200 × 300 mm", "1\u00a0200\u00a0×\u00a0300\u00a0mm"),
        ("ru", "секции 4 300, +7 000 000-00-00", "секции 4\u202f300, +7 000 000-00-00"),
        ("ru", "тел. 8 800 555-00-00", "тел. 8 800 555-00-00"),
        ("en", "tested to EN ISO 21904-2", "tested to EN\u00a0ISO\u00a021904-2"),
        ("zh", "滤筒 H14 滤芯", "滤筒H14滤芯"),
        ("zh", "工作 72 h 以上", "工作72\u00a0h以上"),
    ],
)
def test_polish(language: str, typed: str, set_: str) -> None:
    assert polish(typed, language) == set_  # pyright: the parameters are languages


def test_clean_caps_and_flattens() -> None:
    assert clean(" a\n\tb\u200bc\x00 ") == "a bc"
    assert clean("e\u0301") == "é"
    long = clean("слово " * 100_000, 60)
    assert len(long) <= 61
    assert long.endswith("слово…")
