"""The fair and the stand: every field is saved when it is left; days that make no sense are refused."""

from collections.abc import Callable
from datetime import date

from booth.catalog.store import Catalog
from booth.ui.data.reference.show import ShowPage

Settled = Callable[[], None]


def type_line(page: ShowPage, name: str, text: str) -> None:
    field = page.form.field(name)
    field.edit.setFocus()
    field.edit.setText(text)
    field.commit()


def test_every_field_is_saved(make_page, sample: Catalog, settled: Settled) -> None:
    page = make_page(ShowPage)
    type_line(page, "hall", "5.2")
    type_line(page, "stand", "C07")
    type_line(page, "first_day", "20.05.2027")
    assert page.form.field("first_day").refusal  # it would begin after its end
    type_line(page, "last_day", "2027-05-24")
    type_line(page, "first_day", "20.05.2027")
    type_line(page, "accent", "#1a6eff")
    name = page.form.field("name").columns["en"].edit
    name.setFocus()
    name.selectAll()
    name.insertPlainText("Spring Fair")
    page.form.field("hall").edit.setFocus()
    settled()
    show = sample.show()
    assert (show.hall, show.stand, show.accent) == ("5.2", "C07", "#1A6EFF")
    assert (show.first_day, show.last_day) == (date(2027, 5, 20), date(2027, 5, 24))
    assert show.name.exact("en") == "Spring Fair"
    assert page.form.field("first_day").refusal == ""


def test_the_show_does_not_end_before_it_begins(make_page, sample: Catalog, settled: Settled) -> None:
    page, before = make_page(ShowPage), sample.revision()
    type_line(page, "last_day", "2027-04-19")
    settled()
    assert page.form.field("last_day").refusal == "The show would end before it begins."
    assert sample.revision() == before


def test_a_catalogue_that_can_only_be_read_cannot_be_typed_into(make_page, sample: Catalog) -> None:
    sample.store.read_only = True
    page = make_page(ShowPage)
    assert not page.form.field("hall").isEnabled()
