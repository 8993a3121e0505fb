"""Where lines end on the screen."""

import pytest

from booth.ui import theme
from booth.ui.widgets.line_ends import held, parted
from booth.ui.widgets.lines import Lines
from booth.ui.widgets.paragraph import Paragraph
from booth.ui.widgets.words_label import WordsLabel

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_short_russian_word_goes_down_with_the_next() -> None:
    lines = Lines(theme.font(16, theme.SEMIBOLD), 22, 2)
    width = lines.width("Вертикальная установка для ц")
    shown = lines.lines("Вертикальная установка для цеха", width)
    assert [line.replace("\u00a0", " ") for line in shown] == ["Вертикальная установка", "для цеха"]


@pytest.mark.parametrize("words", ["менее 0,1 пКл/g", "less than 0.1 pC/g", "ход 12 м/с"])
def test_a_figure_is_not_parted_from_its_unit_nor_the_unit_in_itself(words: str) -> None:
    _, _, figure = held(words).rpartition(" ")  # the last place where a line may end
    assert figure.replace("\u00a0", " ").replace("\u2060", "") in ("0,1 пКл/g", "0.1 pC/g", "12 м/с")
    assert "\u2060/\u2060" in figure


def test_a_slash_between_words_stays_a_place_to_break() -> None:
    assert held("sensor/transmitter") == "sensor/transmitter"


def test_a_chinese_word_is_not_cut_in_two_and_no_sign_stands_alone() -> None:
    text = Paragraph("无需储存和投加碱液或次氯酸钠。", theme.font(14), 20)
    assert "次\u2060氯\u2060酸\u2060钠" in held(text.text)
    assert held("耗水量仅为定时喷淋的一半。").endswith("的\u2060一\u2060半。")


def test_nothing_that_holds_takes_room() -> None:
    lines = Lines(theme.font(14), 20)
    for words in ("менее 0,1 пКл/g", "无需储存和投加碱液或次氯酸钠。"):
        assert lines.width(held(words)) == pytest.approx(lines.width(words), abs=0.1)


def test_a_label_says_what_it_was_told_without_the_marks() -> None:
    label = WordsLabel(14, wrap=True)
    label.setText("Модули для шкафов")
    assert label.text() == "Модули для шкафов"


def test_a_word_that_no_column_holds_may_be_broken_anywhere() -> None:
    address = "https://example.com/a/very/long/address/that/does/not/end"
    assert parted(address).replace("\u200b", "") == address
    assert parted("взрывозащищённый комплекс") == "взрывозащищённый комплекс"
    label = WordsLabel(14, wrap=True)
    label.setText(address)
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(address) / 2
    assert label.text() == address


def test_two_centred_lines_come_out_alike() -> None:
    lines = Lines(theme.font(14), 22, 6)
    text = "Загрузите образец, чтобы осмотреться, или импортируйте свою книгу в настройках."
    wide = max(lines.width(line) for line in lines.lines(text, 520))
    even = lines.even(text, 520)
    assert len(lines.lines(text, even)) == len(lines.lines(text, 520)) == 2
    widths = [lines.width(line) for line in lines.lines(text, even)]
    assert max(widths) < wide
    assert min(widths) > max(widths) * 0.75
    assert lines.even("Одна строка", 520) == 520


def test_the_last_word_does_not_stand_alone() -> None:
    lines = Lines(theme.font(16, theme.SEMIBOLD), 22, 2)
    name = "Вертикальный уловитель масляного тумана"
    shown = lines.lines(name, lines.width(name) - 4)
    assert [line.replace("\u00a0", " ") for line in shown] == ["Вертикальный уловитель", "масляного тумана"]
    assert held("Модуль пожаротушения") == "Модуль пожаротушения"


def test_a_long_word_with_hyphens_breaks_after_them_and_nowhere_else() -> None:
    assert parted("электрофильтровально-адсорбционная") == "электрофильтровально-\u200bадсорбционная"
    assert "\u200bb" in parted("a-" + "b" * 40)
