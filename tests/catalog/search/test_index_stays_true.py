"""Whatever is done in whatever order: the index answers as one that is filled anew, here and in another program."""

import gzip
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builders
from booth.catalog.asking import Facets, Found, Order, Query, Suggestion
from booth.catalog.change import Change
from booth.catalog.migrations import MIGRATIONS
from booth.catalog.reshaping import attributes, order
from booth.catalog.search import building, fts
from booth.catalog.store import CHECKSUM_KEY, Catalog, new_uid
from booth.catalog.values import Attribute, Audience, Product, Text, ValueType, Variant
from booth.errors import BoothError
from booth.storage import snapshots
from stocking import referred, stock

WORDS = (
    "вентилятор вентилятр вентиляторы установка vertical фильтр abkmnh filtr 过滤 净 guolv gl 3000 ву-3000 H14 HEPA "
    "частотный Modbus IP54 повторное RAL металлургия раздел отдел вопрос справка изготовитель цена 1250000 порошок"
)
TYPED = (*WORDS.split(), "установка фильтрации", "вентилятор 3", "стенд 7", "расход > 1000 м³/ч фильтр", "мощность")
NAMES = ("Вентилятор", "Вентиляторная", "Отдел очистки", "Раздел сушки", "Фильтровальная", "Справка", "过滤器")
Step = tuple[str, int, int]
KINDS = (
    "name category exhibitor attribute industry audience type choice variant draft delete move merge import undo new"
)
steps = st.lists(
    st.tuples(st.sampled_from(KINDS.split()), st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=8
)
Answer = tuple[Found, Found, tuple[Suggestion, ...], Facets]


def queries() -> Iterator[Query]:
    for typed in TYPED:
        yield Query(words=typed)
        yield Query(words=typed, staff=False, drafts=False, language="zh")
    yield from (Query(order=Order.NAME, language="zh"), Query(words="установка", order=Order.CODE), Query())


def answers(catalog: Catalog) -> dict[Query, Answer]:
    """All that is answered; what `first` shows is where the search begins."""
    told: dict[Query, Answer] = {}
    for query in queries():
        found, first = catalog.search(query), catalog.finder.first(query)
        assert first.rows == found.rows[: len(first.rows)]
        told[query] = found, first, catalog.finder.suggestions(query), catalog.facets(query)
    return told


def true(catalog: Catalog) -> None:
    """The index answers the same here, to another program, and when it was filled anew."""
    here = answers(catalog)
    other = Catalog.open(catalog.folder.parent, read_only=True)
    try:
        assert answers(other) == here
    finally:
        other.close()
    building.rebuild(catalog.store)
    catalog.index()
    anew = answers(catalog)
    assert {query: one for query, one in anew.items() if one != here[query]} == {}


def text(number: int) -> Text:
    return Text.of(ru=NAMES[number % len(NAMES)], zh="过滤" if number % 3 else "干燥")


def changed(one: Attribute, kind: str, number: int) -> Attribute:
    if kind == "attribute":
        return replace(one, name=text(number))
    if kind == "audience":
        return replace(one, audience=Audience.STAFF if one.audience is Audience.PUBLIC else Audience.PUBLIC)
    kept = one.type in (ValueType.QUANTITY, ValueType.YES_NO)
    return one if kept else replace(one, type=(ValueType.TEXT, ValueType.CHOICE, ValueType.SEVERAL)[number % 3])


def edited(product: Product, kind: str, number: int) -> Product:
    if kind == "variant":
        added = Variant(new_uid(), f"ВЕ-{number}", text(number), position=len(product.variants))
        return replace(product, variants=(*product.variants[number % 2 :], added))
    if kind == "choice":
        return replace(product, values=product.values[number % 5 :])
    if kind == "draft":
        shown = type(product.state)
        return replace(product, state=shown.SHOWN if product.state is shown.DRAFT else shown.DRAFT)
    return replace(product, name=text(number), plinth=str(number))


def put(catalog: Catalog, change: Change, step: Step) -> None:
    kind, which, number = step
    known = catalog.reference()
    uids = [catalog.products.uid(row) for row in catalog.search(Query()).rows]
    shelves = {
        "category": known.categories.all,
        "exhibitor": known.exhibitors.all,
        "industry": known.industries.all,
    }
    if shelves.get(kind):
        change.put(replace(shelves[kind][which % len(shelves[kind])], name=text(number)))
    elif kind in ("attribute", "audience", "type") and known.attributes.all:
        change.put(changed(known.attributes.all[which % len(known.attributes.all)], kind, number))
    elif kind == "import":
        for one in (*referred(*builders.products()), *builders.products()[which % 5 :]):
            change.put(one)
    elif kind == "delete" and uids:
        change.delete(uids[which % len(uids)])
    elif uids:
        product = catalog.products.get(uids[which % len(uids)])
        copy = replace(product, uid=new_uid(), code=f"Н-{catalog.revision()}", variants=())
        change.put(copy if kind == "new" else edited(product, kind, number))


@contextmanager
def expected_refusal() -> Iterator[None]:
    try:
        yield
    except BoothError as refused:
        if refused.code not in ("undo_needed", "undo_needs", "code_taken", "category_below_itself"):
            raise


def take(catalog: Catalog, step: Step) -> None:
    kind, which, number = step
    with expected_refusal():
        if kind == "undo":
            catalog.undo(which % catalog.revision() + 1, "t")
        elif kind == "move":
            tree = catalog.categories()
            one, parent = tree[which % len(tree)], tree[number % len(tree)]
            order.move_category(catalog, one.uid, parent.uid if number % 2 else "", number % 3, "t")
        elif kind == "merge":
            alike = [one for one in catalog.attributes() if one.type is ValueType.TEXT]
            if len(alike) > 1:
                keep, gone = alike[which % len(alike)], alike[(which + 1 + number) % len(alike)]
                if keep is not gone:
                    attributes.merge_attributes(catalog, keep.uid, gone.uid, "t")
        else:
            with catalog.change("t", kind) as change:
                put(catalog, change, step)


@pytest.fixture(scope="module")
def stocked_home(bare_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the five products, made once and copied for each history."""
    home = shutil.copytree(bare_home, tmp_path_factory.mktemp("stocked"), dirs_exist_ok=True)
    catalog = Catalog.open(home)
    stock(catalog, *builders.products())
    catalog.close()
    return home


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_after_any_history(stocked_home: Path, done: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as home:
        shutil.copytree(stocked_home, home, dirs_exist_ok=True)
        catalog = Catalog.open(Path(home))
        try:
            for step in done:
                catalog.facets(Query(words="установка"))  # so that something is kept
                take(catalog, step)
            true(catalog)
        finally:
            catalog.close()


def test_after_a_choice_became_plain_text(stocked: Catalog) -> None:
    chosen = [one for one in stocked.attributes() if one.type is ValueType.CHOICE and not one.key_figure]
    with stocked.change("t", "t") as change:
        for one in chosen:
            change.put(replace(one, type=ValueType.TEXT))
    assert chosen
    with stocked.store.reading() as connection:
        before = fts.rows(connection, fts.ABOUT, fts.quoted("частотный"))
    true(stocked)
    with stocked.store.reading() as connection:
        assert fts.rows(connection, fts.ABOUT, fts.quoted("частотный")) == before == []


@pytest.mark.parametrize("revision", MIGRATIONS.revisions)
def test_in_a_store_of_any_age(revision: str, tmp_path: Path) -> None:
    saved = Path(__file__).parents[2] / "fixtures" / "old_stores" / f"{revision}.db.gz"
    path = tmp_path / "catalogue" / "catalogue.db"
    path.parent.mkdir()
    path.write_bytes(gzip.decompress(saved.read_bytes()))
    catalog = Catalog.open(tmp_path)
    assert not catalog.unindexed
    true(catalog)
    catalog.close()


def test_in_a_copy_of_a_past_moment(stocked: Catalog, tmp_path: Path) -> None:
    then = found(stocked)
    take(stocked, ("category", 1, 1))
    take(stocked, ("name", 1, 2))
    take(stocked, ("delete", 0, 0))
    past = stocked.as_of(1, tmp_path / "past")
    assert found(past) == then
    past.close()


def test_in_a_snapshot_that_was_put_back(stocked: Catalog) -> None:
    home, path, then = stocked.folder.parent, stocked.store.path, answers(stocked)
    kept = stocked.snapshot("tests")
    take(stocked, ("name", 1, 2))
    assert answers(stocked) != then
    stocked.close()
    snapshots.restore(kept, path, CHECKSUM_KEY)
    back = Catalog.open(home)
    assert answers(back) == then
    true(back)
    back.close()


def found(catalog: Catalog) -> dict[Query, set[str]]:
    """What is found, by uid: rows of what was deleted and came back are others."""
    return {query: {catalog.products.uid(row) for row in catalog.search(query).rows} for query in queries()}
