"""What the matcher shows, as texts in one language: made beside the window, drawn as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from booth.catalog.asking import Match
from booth.catalog.requiring.completing import Offer, offers
from booth.catalog.requiring.reading import Line, again, contradicted, read
from booth.catalog.requiring.saying import Answer, Asked, answers, say_line, say_standing
from booth.catalog.store import Catalog
from booth.catalog.values import Asset, Category, State, Summary
from booth.languages import Language
from booth.quantity import System
from booth.words import word

AT_ONCE: Final = 24  # products that are judged together


@dataclass(frozen=True, slots=True)
class Question:
    """A list of requirements, what is being typed below it, and how it is to be answered."""

    lines: tuple[Line, ...] = ()
    typed: str = ""
    staff: bool = False
    language: Language = "en"
    system: System = "si"


@dataclass(frozen=True, slots=True)
class ProductText:
    """One product and what it answers, in the order of the columns."""

    row: int
    uid: str
    code: str
    model: str  # "model ВУ-3000-02"; empty where there are no models
    name: str
    plinth: str
    colour: str
    icon: str
    picture: Asset | None
    draft: bool
    answers: tuple[Answer, ...]
    standing: str  # "meets all", "2 of 3"
    whole: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """What a question is answered with. `columns` are the requirements that products are held against."""

    question: Question = Question()
    lines: tuple[Line, ...] = ()
    typed: tuple[Line, ...] = ()  # what the field means just now
    offers: tuple[Offer, ...] = ()
    columns: tuple[Asked, ...] = ()
    rows: Sequence[int] = ()
    whole: int = 0
    first: tuple[ProductText, ...] = ()

    @property
    def held(self) -> tuple[Line, ...]:
        """The lines that products are held against: those that could be read."""
        return tuple(one for one in (*self.lines, *self.typed) if one.condition is not None)


def reply(catalog: Catalog, question: Question) -> Reply:
    """Answer a question with the first products; for a worker."""
    language, system, staff = question.language, question.system, question.staff
    lines = again(catalog, question.lines, language, staff=staff)
    typed = read(catalog, question.typed, language, staff=staff)
    checked = contradicted((*lines, *typed))
    lines, typed = checked[: len(lines)], checked[len(lines) :]
    offered = offers(catalog, question.typed, language, staff=staff, system=system)
    made = Reply(question, lines, typed, offered)
    held = made.held
    if not held:
        return made
    requirements = [one.requirement for one in held if one.requirement is not None]
    found = catalog.match(requirements, staff=staff, most=AT_ONCE)
    return replace(
        made,
        columns=tuple(say_line(one, language, system) for one in held),
        rows=found.rows,
        whole=found.whole,
        first=texts(catalog, question, held, found.matches),
    )


def more(catalog: Catalog, asked: Reply, rows: Sequence[int]) -> tuple[ProductText, ...]:
    """Further products of a reply, as they come into sight; for a worker."""
    held = asked.held
    requirements = [one.requirement for one in held if one.requirement is not None]
    matches = catalog.finder.figuring.judge(requirements, rows, staff=asked.question.staff)
    return texts(catalog, asked.question, held, matches)


def texts(
    catalog: Catalog, question: Question, held: tuple[Line, ...], matches: Sequence[Match]
) -> tuple[ProductText, ...]:
    """How some products answer, in words."""
    summaries = {one.row: one for one in catalog.products.summaries([one.row for one in matches])}
    chosen = [one.uid for one in matches if one.variant]
    products = catalog.products.many(chosen) if chosen else {}
    models = {variant.uid: variant.code for one in products.values() for variant in one.variants}
    kinds = {one.uid: one for one in catalog.categories()}
    return tuple(
        _text(question, held, one, summaries[one.row], models.get(one.variant, ""), kinds)
        for one in matches
        if one.row in summaries
    )


def _text(
    question: Question,
    held: tuple[Line, ...],
    match: Match,
    told: Summary,
    model: str,
    kinds: dict[str, Category],
) -> ProductText:
    language, kind = question.language, kinds.get(told.category)
    given = answers(match, held, language, question.system)
    standing, whole = say_standing(given, held, language)
    return ProductText(
        row=told.row,
        uid=told.uid,
        code=told.code,
        model=word("matching.model", language, code=model) if model and model != told.code else "",
        name=told.name.best(language) or told.code,
        plinth=told.plinth,
        colour=kind.colour if kind else "",
        icon=kind.icon if kind else "",
        picture=told.picture,
        draft=told.state is State.DRAFT,
        answers=given,
        standing=standing,
        whole=whole,
    )
