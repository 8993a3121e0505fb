"""Pages: what little is said uses little ink, and nothing overflows."""

from booth.brochure.kit import flow
from booth.brochure.kit.page import FOOTER, HEIGHT, MM
from booth.brochure.kit.section import Section


def _section(height: float) -> Section:
    return Section(height, lambda pen, top: None)


def test_a_product_with_a_code_only_leaves_most_of_the_paper_white() -> None:
    page = flow.one_page([], 60 * MM, card=False)
    assert page is not None
    assert page.head < HEIGHT * 0.4


def test_a_short_text_does_not_blow_up_the_hero() -> None:
    page = flow.one_page([_section(20 * MM)], 60 * MM, card=True)
    assert page is not None
    assert page.head <= 132 * MM + 1


def test_only_a_tight_page_goes_below_the_usual_hero() -> None:
    full = [_section((HEIGHT - FOOTER - 60 * MM - 3 * 6 * MM) / 2)] * 2
    assert flow.one_page(full, 50 * MM, card=False) is None
    page = flow.one_page(full, 50 * MM, card=False, tight=True)
    assert page is not None
    lowest, cap_line = page.placed[-1]
    assert cap_line - lowest.height >= FOOTER + 6 * MM - 0.01
