"""Russian typed in Latin letters, in all the ways in which people do so."""

import pytest

from booth.catalog.search.latin import code, key, russian, typed_keys


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("фильтр", ("filtr", "fil'tr", "Filtr".lower())),
        ("фильтрация", ("filtratsiya", "filtraciya", "filtratsia", "filtracija", "filtrats", "filtrat")),
        ("датчик", ("datchik",)),
        ("пожаротушение", ("pozharotushenie", "pojarotushenie", "pozharotusheniye", "pozharo")),
        ("щит", ("shchit", "schit", "shit")),
        ("хранилище", ("khranilische", "hranilishche", "xranilische")),
        ("электробус", ("elektrobus", "electrobus")),
        ("вытяжка", ("vytyazhka", "vitiazhka")),
    ],
)
def test_every_way_to_write_a_word_begins_its_plain_form(word: str, typed: tuple[str, ...]) -> None:
    for one in typed:
        assert any(key(word).startswith(form) for form in typed_keys(one.replace("'", ""))), one


def test_only_what_is_russian_has_a_plain_form_and_only_what_is_latin_is_read_as_one() -> None:
    assert key("filter") == key("过滤") == key("") == ""
    assert typed_keys("фильтр") == typed_keys("h2s") == typed_keys("ab") == ()


def test_doubled_letters_are_no_beginning_of_everything() -> None:
    assert typed_keys("zzzz") == ()


def test_codes_and_words_letter_by_letter() -> None:
    assert code("ауп") == "aup"
    assert russian("nasosov") == "насосов"
