"""One section of the panel beside the list: a head that folds, and the ticks of one facet below it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.asking import MOST_CHOICES, AttributeFacet, Count, Query
from booth.catalog.values import EMPTY, Attribute, Text
from booth.languages import Language
from booth.ui.widgets.check_list import CheckList, Choice
from booth.ui.widgets.fold_head import FoldHead
from booth.words import word

Shelf = Literal["categories", "exhibitors", "industries", "certificates"]
SIDE: Final = 8  # between the edge of a head and its words
_MOST: Final = 8  # choices, the rest behind one line


class Facet(QWidget):
    """A section; what it holds back of the list is in the query that it is shown and that it narrows."""

    changed = Signal()
    folded = Signal(str, bool)  # the section's key

    def __init__(self, key: str, body: QWidget) -> None:
        super().__init__()
        self.key = key
        self.head = FoldHead()
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(SIDE, 0, 0, 0)
        inner.addWidget(body)
        column.addLayout(inner)
        self.head.folded.connect(self._fold)

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold without telling anybody."""
        self.head.set_open(is_open)
        self.body.setVisible(is_open)

    def _fold(self, fold: bool) -> None:
        self.body.setVisible(not fold)
        self.folded.emit(self.key, fold)

    def narrow(self, query: Query) -> Query:
        """The query with the ticks of this section, and none of another day's."""
        raise NotImplementedError

    def take(self, query: Query) -> None:
        """Tick what is ticked in a query, without telling anybody."""
        raise NotImplementedError

    def chips(self) -> list[tuple[str, str]]:
        """Each thing that narrows the list here: a key for `drop`, and words that are understood by themselves."""
        raise NotImplementedError

    def drop(self, key: str) -> None:
        """Take one of them away."""
        raise NotImplementedError


class Ticks(Facet):
    """A section of choices."""

    def __init__(self, key: str) -> None:
        self.list = CheckList()
        super().__init__(key, self.list)
        self.list.show_at_most(_MOST)
        self.list.changed.connect(self._tell)

    def _tell(self) -> None:
        self.head.show_chosen(len(self.list.ticked))
        self.changed.emit()

    def say(self, words: str) -> None:
        """The section's name."""
        self.head.say(words)
        self.list.setAccessibleName(words)

    def _tick(self, keys: frozenset[str]) -> None:
        self.list.tick(keys)
        self.head.show_chosen(len(keys))

    def chips(self) -> list[tuple[str, str]]:
        """The labels of what is ticked, in the order of the list."""
        return [(one.key, one.label) for one in self.list.choices if one.key in self.list.ticked]

    def drop(self, key: str) -> None:
        """Untick one."""
        self._tick(self.list.ticked - {key})
        self.changed.emit()


class ShelfFacet(Ticks):
    """Categories, exhibitors, industries or certificates."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(shelf)
        self._shelf: Shelf = shelf

    def show_counts(self, counts: Sequence[Count], language: Language) -> None:
        """The shelves there are; what is ticked and gone is ticked no more, and the list is asked for anew."""
        before = self.list.ticked
        names = [one.name.best(language) or one.uid for one in counts]
        twins = {name for name, count in Counter(names).items() if count > 1} if self._shelf == "certificates" else ()
        told = [f"{name} · {one.uid}" if name in twins else name for one, name in zip(counts, names, strict=True)]
        choices = zip(counts, told, strict=True)
        self.list.set_choices([Choice(one.uid, name, one.count, one.depth) for one, name in choices])
        self.setVisible(bool(counts))
        self.head.show_chosen(len(self.list.ticked))
        if self.list.ticked != before:
            self._tell()

    def narrow(self, query: Query) -> Query:
        """With the shelves that are ticked here."""
        ticked = self.list.ticked
        match self._shelf:
            case "categories":
                return replace(query, categories=ticked)
            case "exhibitors":
                return replace(query, exhibitors=ticked)
            case "industries":
                return replace(query, industries=ticked)
            case "certificates":
                return replace(query, certificates=ticked)

    def take(self, query: Query) -> None:
        """The shelves that are ticked there."""
        held = {
            "categories": query.categories,
            "exhibitors": query.exhibitors,
            "industries": query.industries,
            "certificates": query.certificates,
        }
        self._tick(held[self._shelf])


class AnswerFacet(Ticks):
    """An attribute's choices, or yes and no."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__(attribute.uid)
        self._held: dict[str, Text] = {}  # every answer there was, by its key: what is seen keeps its place
        self._language: Language = "ru"

    def show_facet(self, facet: AttributeFacet, language: Language) -> None:
        """The choices in view, in the places that they had, then those that are new; the others count nothing."""
        counts = {one.key: one.count for one in facet.choices}
        if len(counts) >= MOST_CHOICES:  # how many others have is not known, and a nought would be a lie
            self._held = {key: text for key, text in self._held.items() if key in self.list.ticked or key in counts}
        self._held |= {one.key: one.text for one in facet.choices}
        self._language = language
        self.say(facet.attribute.name.best(language) or facet.attribute.code)
        self.list.set_choices([Choice(key, self._words(key), counts.get(key, 0)) for key in self._held])

    def forget_places(self) -> None:
        """Another list: the choices will stand as they come, but for those that are ticked."""
        self._held = {key: text for key, text in self._held.items() if key in self.list.ticked}

    def _words(self, key: str) -> str:
        told = self._held[key].best(self._language)
        return told or (word(f"values.{key}", self._language) if key in ("yes", "no") else key)

    def narrow(self, query: Query) -> Query:
        """With the answers that are ticked here."""
        others = frozenset(one for one in query.answers if one[0] != self.key)
        return replace(query, answers=others | {(self.key, answer) for answer in self.list.ticked})

    def take(self, query: Query) -> None:
        """The answers that are ticked there."""
        ticked = frozenset(answer for uid, answer in query.answers if uid == self.key)
        self._held |= dict.fromkeys(sorted(ticked - self._held.keys()), EMPTY)
        self._tick(ticked)

    def chips(self) -> list[tuple[str, str]]:
        """Name and answer: "IP54" or "yes" alone says too little."""
        return [
            (key, word("search.ticked", self._language, name=self.head.text(), answer=words))
            for key, words in super().chips()
        ]
