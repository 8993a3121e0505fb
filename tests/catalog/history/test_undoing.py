"""Taking changes back: the last one, an earlier one, a whole import; what was changed since is asked about."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

import builders
from booth.catalog.asking import Query
from booth.catalog.revisions import Origin, Side
from booth.catalog.store import Catalog, new_uid
from booth.catalog.values import Category, Product, RelationKind, Text
from booth.errors import BoothError
from stocking import stock


def edit(catalog: Catalog, uid: str, how: Callable[[Product], Product], why: str = "edit") -> int:
    with catalog.change("Anna", why) as change:
        change.put(how(catalog.products.get(uid)))
    return change.revision


def state(catalog: Catalog) -> dict[tuple[str, str], dict[str, object]]:
    return catalog.records_at(catalog.revision())


def air(catalog: Catalog) -> Product:
    return catalog.products.get(builders.air().uid)


def test_one_change_goes_back_and_comes_again(stocked: Catalog) -> None:
    before = state(stocked)
    revision = edit(stocked, builders.air().uid, lambda one: replace(one, plinth="99"))
    after = state(stocked)
    done = stocked.undo(revision, "Boris")
    assert (done.revision, done.changed, done.clashes) == (3, 1, ())
    assert state(stocked) == before
    again = stocked.next_redo()
    assert again is not None
    stocked.undo(again.revision, "Boris")
    assert state(stocked) == after
    assert [one.undoes for one in stocked.history(3)] == [3, 2, 0]
    assert stocked.history(1, before=3)[0].undone_by == 0


def test_undo_walks_back_and_redo_forward_also_after_a_restart(stocked: Catalog) -> None:
    uid = builders.air().uid
    plinths = ["1", "2", "3"]
    for plinth in plinths:
        edit(stocked, uid, lambda one, to=plinth: replace(one, plinth=to))
    stocked.close()
    opened = Catalog.open(stocked.folder.parent)
    walked: list[str] = []
    for _ in range(2):
        entry = opened.next_undo()
        assert entry is not None
        opened.undo(entry.revision, "Anna")
        walked.append(air(opened).plinth)
    assert walked == ["2", "1"]
    for _ in range(2):
        entry = opened.next_redo()
        assert entry is not None
        opened.undo(entry.revision, "Anna")
        walked.append(air(opened).plinth)
    assert walked == ["2", "1", "2", "3"]
    assert opened.next_redo() is None
    edit(opened, uid, lambda one: replace(one, plinth="4"))
    assert opened.next_redo() is None
    opened.close()


def test_an_earlier_change_goes_back_and_later_ones_of_other_fields_stay(stocked: Catalog) -> None:
    uid = builders.air().uid
    revision = edit(stocked, uid, lambda one: replace(one, plinth="99"))
    edit(stocked, uid, lambda one: replace(one, name=Text.of(ru="Новое имя")))
    assert stocked.undo(revision, "Anna").changed == 1
    assert (air(stocked).plinth, air(stocked).name.exact("ru")) == (builders.air().plinth, "Новое имя")


def test_a_field_changed_since_is_asked_about_and_decided(stocked: Catalog) -> None:
    uid = builders.air().uid
    revision = edit(stocked, uid, lambda one: replace(one, plinth="99"))
    edit(stocked, uid, lambda one: replace(one, plinth="100"))
    asked = stocked.undo(revision, "Anna")
    (told,) = asked.clashes
    assert (asked.revision, told.code, told.clash.field, told.clash.theirs) == (0, builders.air().code, "plinth", "100")
    assert told.clash.mine == builders.air().plinth
    assert stocked.revision() == 3
    assert stocked.undo(revision, "Anna", decided={told.key: Side.THEIRS}).changed == 0
    assert stocked.undo(revision, "Anna", decided={told.key: Side.MINE}).changed == 1
    assert air(stocked).plinth == builders.air().plinth


def test_a_trial_says_what_it_would_do_and_does_nothing(stocked: Catalog) -> None:
    revision = edit(stocked, builders.air().uid, lambda one: replace(one, plinth="99"))
    tried = stocked.undo(revision, "Anna", dry_run=True)
    assert (tried.revision, tried.changed) == (0, 1)
    assert (stocked.revision(), air(stocked).plinth) == (revision, "99")


def test_a_deleted_product_comes_back_with_those_that_named_it(stocked: Catalog) -> None:
    one, other = builders.air().uid, builders.fire().uid
    with stocked.change("Anna", "relate") as change:
        change.relate(one, [(RelationKind.ACCESSORY, other)])
        change.relate(other, [(RelationKind.RELATED, one)])
    before = state(stocked)
    with stocked.change("Anna", "delete") as change:
        change.delete(other)
    assert air(stocked).relations == ()
    stocked.undo(change.revision, "Anna")
    assert state(stocked) == before
    assert stocked.search(Query(words=builders.fire().code)).rows


def test_a_whole_import_goes_back(bare: Catalog) -> None:
    before = state(bare)
    stock(bare, *builders.products())
    full = state(bare)
    bare.undo(1, "Anna")
    assert state(bare) == before
    assert len(bare.search(Query()).rows) == 0
    again = bare.next_redo()
    assert again is not None
    bare.undo(again.revision, "Anna")
    assert state(bare) == full


def test_of_an_import_what_was_edited_since_is_asked_about(bare: Catalog) -> None:
    stock(bare, *builders.products())
    edit(bare, builders.air().uid, lambda one: replace(one, plinth="99"))
    asked = bare.undo(1, "Anna")
    (told,) = asked.clashes
    assert (told.uid, told.clash.field) == (builders.air().uid, "")
    left = bare.undo(1, "Anna", decided={told.key: Side.THEIRS})
    assert left.clashes == ()
    assert left.kept > 0  # what the edited product refers to
    assert [bare.products.uid(row) for row in bare.search(Query()).rows] == [builders.air().uid]
    assert air(bare).plinth == "99"


def test_an_import_whose_edits_were_taken_back_goes_back_unasked(bare: Catalog) -> None:
    before = state(bare)
    stock(bare, *builders.products())
    bare.undo(edit(bare, builders.air().uid, lambda one: replace(one, plinth="99")), "Anna")
    assert bare.undo(1, "Anna").clashes == ()
    assert state(bare) == before


def test_what_later_changes_need_is_refused_in_one_sentence(stocked: Catalog) -> None:
    made = Category(new_uid(), "new", Text.of(ru="Новый раздел"), colour="#112233")
    with stocked.change("Anna", "a category") as first:
        first.put(made)
    edit(stocked, builders.air().uid, lambda one: replace(one, category=made))
    with pytest.raises(BoothError) as refused:
        stocked.undo(first.revision, "Anna")
    assert (refused.value.code, refused.value.facts["count"]) == ("undo_needed", 1)


def test_what_needs_something_that_is_gone_is_refused_with_its_name(stocked: Catalog) -> None:
    made = Category(new_uid(), "new", Text.of(ru="Новый раздел"), colour="#112233")
    with stocked.change("Anna", "a category") as change:
        change.put(made)
    edit(stocked, builders.air().uid, lambda one: replace(one, category=made))
    back = edit(stocked, builders.air().uid, lambda one: replace(one, category=builders.air().category))
    with stocked.change("Anna", "no category") as change:
        change.delete(made.uid)
    with pytest.raises(BoothError) as refused:
        stocked.undo(back, "Anna")
    assert (refused.value.code, refused.value.facts["code"]) == ("undo_needs", "new")


def test_a_tree_goes_back_from_its_leaves(bare: Catalog) -> None:
    root = Category(new_uid(), "a", Text.of(ru="А"), colour="#112233")
    branch = Category(new_uid(), "b", Text.of(ru="Б"), parent=root.uid)
    leaf = Category(new_uid(), "c", Text.of(ru="В"), parent=branch.uid)
    with bare.change("Anna", "a tree") as change:
        for one in (root, branch, leaf):
            change.put(one)
    bare.undo(1, "Anna")
    assert bare.categories() == ()
    bare.undo(2, "Anna")
    assert [one.code for one in bare.categories()] == ["a", "b", "c"]
    assert bare.categories()[2].colour == "#112233"


def test_an_undone_edit_by_hand_leaves_the_field_to_the_next_import(stocked: Catalog) -> None:
    uid = builders.air().uid
    with stocked.change("file", "import", Origin.IMPORT) as change:
        change.put(replace(stocked.products.get(uid), plinth="50"))
    revision = edit(stocked, uid, lambda one: replace(one, plinth="99"))
    assert "plinth" in stocked.edited_fields()[uid]
    stocked.undo(revision, "Anna")
    assert "plinth" not in stocked.edited_fields()[uid]


@pytest.mark.parametrize("revision", [0, 77])
def test_an_unknown_revision_is_refused(stocked: Catalog, revision: int) -> None:
    with pytest.raises(BoothError, match="revision_unknown"):
        stocked.undo(revision, "Anna")


def test_deleted_things_are_found_and_brought_back(stocked: Catalog) -> None:
    uid = builders.fire().uid
    before = state(stocked)
    with stocked.change("Anna", "delete") as change:
        change.delete(uid)
    (gone,) = stocked.deleted()
    assert (gone.kind, gone.uid, gone.code, gone.change.who) == ("product", uid, builders.fire().code, "Anna")
    assert gone.name.best("ru") == builders.fire().name.best("ru")
    stocked.bring_back(uid, "Boris")
    assert state(stocked) == before
    assert stocked.deleted() == ()
    with pytest.raises(BoothError, match="unknown_reference"):
        stocked.bring_back(uid, "Boris")


def test_things_deleted_apart_come_back_as_one_change(stocked: Catalog) -> None:
    before = state(stocked)
    uids = [builders.fire().uid, builders.air().uid]
    for uid in uids:
        with stocked.change("Anna", "delete") as change:
            change.delete(uid)
    told: list[tuple[int, int]] = []
    revision = stocked.bring_all_back(uids, "Boris", progress=lambda *step: told.append(step))
    assert state(stocked) == before
    (latest,) = stocked.history(1)
    assert (latest.revision, latest.why, latest.size) == (revision, f"{builders.fire().code}, {builders.air().code}", 2)
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]


def many(catalog: Catalog, count: int = 40) -> int:
    """An import of so many products."""
    with catalog.change("Anna", "import", Origin.IMPORT) as change:
        for number in range(count):
            change.put(replace(builders.fire(), uid=new_uid(), code=f"N-{number}", assets=(), variants=()))
    return change.revision


def test_taking_much_back_says_how_far_it_is(stocked: Catalog) -> None:
    revision = many(stocked)
    told: list[tuple[int, int]] = []
    stocked.undo(revision, "Anna", progress=lambda *step: told.append(step))
    assert told == sorted(set(told))
    assert (told[0], told[-1]) == ((0, 40), (40, 40))
    again: list[tuple[int, int]] = []
    stocked.undo(stocked.revision(), "Anna", progress=lambda *step: again.append(step))
    assert len(again) > 30


def test_stopped_in_the_middle_nothing_is_taken_back(stocked: Catalog) -> None:
    many(stocked)
    stocked.undo(stocked.revision(), "Anna")
    before, newest, stop = state(stocked), stocked.revision(), threading.Event()

    def halfway(done: int, total: int) -> None:
        if done > total // 2:
            stop.set()

    with pytest.raises(BoothError, match="change_stopped"):
        stocked.undo(newest, "Anna", progress=halfway, stop=stop)
    with pytest.raises(BoothError, match="change_stopped"):
        stocked.bring_all_back([one.uid for one in stocked.deleted()], "Anna", stop=stop)
    assert (stocked.revision(), state(stocked)) == (newest, before)
    stocked.undo(newest, "Anna")
    assert len(stocked.search(Query()).rows) == 45
