"""Any product at all prints: no error, no overflow, no long wait."""

from dataclasses import replace

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pages import printed, reader

import builders
from booth.brochure.kit.page import HEIGHT, WIDTH
from booth.catalog.values import Benefit, Product, Step, Text, Value
from booth.languages import LANGUAGES, Language

_TEXTS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["", " ", "长" * 90, builders.LONG_WORD * 3, "<b>&amp;", "a\u00a0b", "\u202f", "½²³µØ", "🔥"]),
    st.text(alphabet="абвгдеёжз —«»,.0123456789°±×", max_size=120),
    st.text(alphabet="过滤压力传感器，。、；（）《》0123 mm", max_size=120),
)


_MODELS = (builders.air, builders.crystal, builders.longest)


class Drawn:
    """A product whose representation stays short: some texts are books."""

    def __init__(self, product: Product) -> None:
        self.product = product

    def __repr__(self) -> str:
        return repr(self.product)[:2000]


@st.composite
def texts(draw: st.DrawFn) -> Text:
    return Text.of(**{language: draw(_TEXTS) for language in LANGUAGES if draw(st.booleans())})


@st.composite
def products(draw: st.DrawFn) -> Product:
    pool = draw(st.sampled_from(_MODELS))()
    some = draw(st.integers(0, len(pool.values)))
    values = tuple(_reworded(draw, value) for value in pool.values[:some])
    return replace(
        pool,
        code=draw(_TEXTS.filter(str.strip)),
        plinth=draw(st.text(max_size=4)),
        name=draw(texts()),
        tagline=draw(texts()),
        description=draw(texts()),
        benefits=tuple(Benefit(draw(texts()), draw(texts())) for _ in range(draw(st.integers(0, 9)))),
        applications=tuple(draw(texts()) for _ in range(draw(st.integers(0, 10)))),
        steps=tuple(Step(draw(st.text(max_size=8)), draw(texts())) for _ in range(draw(st.integers(0, 9)))),
        values=values,
        variants=pool.variants[: draw(st.integers(0, 14))],
        assets=pool.assets if draw(st.booleans()) else (),
        figures=builders.figures(values),
        category=replace(pool.category, colour=draw(st.sampled_from(["", "#FFFFFF", "#000000", "#FFE500", "x"]))),
    )


def _reworded(draw: st.DrawFn, value: Value) -> Value:
    if value.quantity is None and draw(st.booleans()):
        return replace(value, texts=(draw(texts()),), yes=None)
    return value


def _inside(page: pypdf.PageObject) -> None:
    """Every word begins on the page."""

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            assert -1 <= x <= WIDTH, (text, x)
            assert 0 <= y <= HEIGHT, (text, y)

    page.extract_text(visitor_text=visit)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(drawn=products().map(Drawn), language=st.sampled_from(LANGUAGES))
def test_any_product_prints(drawn: Drawn, language: Language) -> None:
    brochure = printed(drawn.product, language=language)
    paper = reader(brochure)
    assert 1 <= brochure.pages == len(paper.pages) <= 8
    for page in paper.pages:
        _inside(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_product_stays_inside_its_pages(language: Language) -> None:
    for page in reader(printed(builders.longest(), language=language)).pages:
        _inside(page)
