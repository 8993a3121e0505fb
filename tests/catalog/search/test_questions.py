"""What people ask at the stand (`questions.toml`): the table is sound, and what is asked for in the sample is found."""

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
SEEN = 5  # what is read while a visitor is still talking
RECALL = 0.98
FIRST = 0.9


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


@dataclass(frozen=True, slots=True)
class Answer:
    """What stood in the first places for a question."""

    question: Question
    codes: tuple[str, ...]

    @property
    def recall(self) -> float:
        """The share of what is expected that was seen; where more is right than can be seen, of the places."""
        wanted = self.question.expected
        return len(set(self.codes) & set(wanted)) / min(SEEN, len(wanted))

    @property
    def first(self) -> bool | None:
        """Whether the right one stood first; None where the order is open."""
        return self.codes[:1] == (self.question.first,) if self.question.first else None

    def __str__(self) -> str:
        wanted = self.question
        right = f"first {wanted.first or 'open'}, among {' '.join(wanted.expected)}"
        return f"    {wanted.asked!r}: {' '.join(self.codes) or 'nothing'}; right: {right}"


def recall(answers: list[Answer]) -> float:
    return sum(answer.recall for answer in answers) / len(answers)


def first(answers: list[Answer]) -> float:
    judged = [answer.first for answer in answers if answer.first is not None]
    return sum(judged) / len(judged) if judged else 1.0


def report(answers: list[Answer]) -> str:
    """Both figures in all and by kind, and each question whose answer falls short."""
    lines = [f"recall {recall(answers):.3f}, first {first(answers):.3f}"]
    for kind in dict.fromkeys(answer.question.kind for answer in answers):
        some = [answer for answer in answers if answer.question.kind == kind]
        lines.append(f"{kind} ({len(some)}): recall {recall(some):.3f}, first {first(some):.3f}")
        lines += [str(answer) for answer in some if answer.recall < 1 or answer.first is False]
    return "\n".join(lines)


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


def test_the_right_product_is_seen_and_stands_first(shown: Catalog) -> None:
    answers: list[Answer] = []
    for question in QUESTIONS:
        rows = shown.search(Query(words=question.asked)).rows[:SEEN]
        answers.append(Answer(question, tuple(one.code for one in shown.products.summaries(rows))))
    assert recall(answers) >= RECALL, report(answers)
    assert first(answers) >= FIRST, report(answers)
