"""What people ask at the stand (`questions.toml`): the table is sound, and speaks of the sample catalogue."""

import shutil
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from booth.catalog.asking import Query
from booth.catalog.store import Catalog

TABLE = Path(__file__).with_name("questions.toml")
FEWEST = 200  # queries in all
FEWEST_OF_A_KIND = 10


@dataclass(frozen=True, slots=True)
class Question:
    """A query, and the codes of the products that have to be found by it."""

    kind: str
    asked: str
    first: str  # empty: several are equally right
    expected: tuple[str, ...]


def read() -> list[Question]:
    kinds = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return [
        Question(kind, one["asked"], one["first"], tuple(one["expected"]))
        for kind, some in kinds.items()
        for one in some
    ]


QUESTIONS = read()


@pytest.fixture(scope="module")
def shown(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """The sample catalogue, opened once for all questions."""
    catalog = Catalog.open(shutil.copytree(sample_folder, tmp_path_factory.mktemp("asked") / "home"))
    yield catalog
    catalog.close()


def test_every_product_asked_for_is_in_the_sample_and_every_one_there_is_asked_for(shown: Catalog) -> None:
    there = {one.code for one in shown.products.summaries(shown.search(Query()).rows)}
    assert {code for question in QUESTIONS for code in question.expected} == there


def test_there_are_questions_enough_of_every_kind() -> None:
    kinds = Counter(question.kind for question in QUESTIONS)
    assert kinds.total() >= FEWEST
    assert min(kinds.values()) >= FEWEST_OF_A_KIND


def test_nothing_is_asked_twice() -> None:
    asked = Counter(question.asked for question in QUESTIONS)
    assert [one for one, times in asked.items() if times > 1] == []


def test_what_stands_first_is_expected_and_no_product_counts_twice() -> None:
    odd = [
        question.asked
        for question in QUESTIONS
        if not question.expected
        or len(set(question.expected)) < len(question.expected)
        or (question.first and question.first not in question.expected)
    ]
    assert odd == []
