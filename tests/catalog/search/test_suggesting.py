"""What stands below the search field."""

from booth.catalog.asking import Query, Suggested
from booth.catalog.store import Catalog


def test_products_come_first_then_things_by_their_names(stocked: Catalog) -> None:
    lines = stocked.finder.suggestions(Query(words="верт"))
    assert lines[0].kind is Suggested.PRODUCT
    assert lines[0].uid == stocked.products.uid(lines[0].row)
    assert lines[0].name.best("en") == "Vertical filtration unit"


def test_an_attribute_and_a_category_are_found_by_any_of_their_names(stocked: Catalog) -> None:
    attribute, category = stocked.attributes()[0], stocked.categories()[0]
    for thing, kind in ((attribute, Suggested.ATTRIBUTE), (category, Suggested.CATEGORY)):
        for _, name in thing.name.by_language:
            lines = stocked.finder.suggestions(Query(words=name[:12].split(" ")[0]))
            assert any(line.kind is kind for line in lines), name


def test_a_code_leads_straight_to_its_product(stocked: Catalog) -> None:
    assert [line.straight for line in stocked.finder.suggestions(Query(words="by 3000"))][:1] == [True]
    assert not any(line.straight for line in stocked.finder.suggestions(Query(words="3000")))


def test_nothing_typed_suggests_nothing(stocked: Catalog) -> None:
    assert stocked.finder.suggestions(Query(words="  ")) == ()
    assert stocked.finder.suggestions(Query(words="\0\ud800")) == ()
