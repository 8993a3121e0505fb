"""The table of variants: one table as long as its columns can move together."""

from io import BytesIO

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from booth.brochure.kit.colour import palette
from booth.brochure.kit.page import HEIGHT, MM, WIDTH
from booth.brochure.kit.parts.models import Column, Model, models
from booth.brochure.kit.pen import Pen
from booth.brochure.kit.section import Section
from booth.brochure.kit.type.phrase import Phrase, Voice

_VOICE = Voice("ru")
_ROWS = tuple(Model(_VOICE.own(f"ВК-М-{n}000"), _VOICE.own("Участок с общим воздуховодом")) for n in range(5))

_HEADS = (
    "Расход воздуха",
    "Уровень шума",
    "Потребляемая мощность",
    "Площадь фильтрации",
    "Расход воды",
    "Расход масла",
)


def _drawn(section: Section) -> str:
    """The words of a section, as a reader copies them."""
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=(WIDTH, HEIGHT))
    section.draw(Pen(canvas, _VOICE, palette("#0B6F76")), HEIGHT - 20 * MM)
    canvas.save()
    return PdfReader(paper).pages[0].extract_text().replace("\u00a0", " ")


def _columns(count: int, width: int) -> list[Column]:
    return [Column(_VOICE.own("Расход"), "м³/ч", (_VOICE.own("8" * width),) * len(_ROWS)) for _ in range(count)]


def _tables(columns: list[Column], *, tight: bool = False) -> int:
    return len(models(_VOICE.own("Исполнения"), Phrase("Модель", "ru"), _ROWS, columns, tight=tight))


def test_long_names_give_way_before_a_second_table_begins() -> None:
    assert _tables(_columns(7, 8)) == 1
    assert _tables(_columns(12, 14)) > 1


def test_heads_break_before_a_name_is_cut() -> None:
    named = [Column(_VOICE.own(name), "кг", (_VOICE.own("1 234"),) * len(_ROWS)) for name in _HEADS]
    assert _tables(named) == 1
    drawn = _drawn(models(_VOICE.own("Исполнения"), Phrase("Модель", "ru"), _ROWS, named)[0])
    assert "Участок с общим воздуховодом" in drawn
    assert "…" not in drawn


def test_a_full_page_sets_rows_closer() -> None:
    heights = [
        models(_VOICE.own("Исполнения"), Phrase("Модель", "ru"), _ROWS, _columns(3, 4), tight=tight)[0].height
        for tight in (False, True)
    ]
    assert 1.5 * MM < heights[0] - heights[1] < 3 * MM
