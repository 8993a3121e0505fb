"""How the rows of the history are drawn: a change with who made it and when, and a thing that it changed."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from booth.catalog.history.leafing import Entry
from booth.catalog.history.saying import subject, things, told
from booth.catalog.revisions import Origin, ThingChange
from booth.catalog.wording import BETWEEN, say_moment
from booth.settings import Settings
from booth.ui import theme
from booth.ui.data.history.leaves import Leaves
from booth.ui.widgets.lines import Lines
from booth.words import word

SIDE: Final = 16
_ICON: Final = 18


class EntryFace:
    """What was done, when, by whom and to what; one that was taken back is struck through."""

    height: int = 80

    def __init__(self, leaves: Leaves, settings: Settings) -> None:
        self._leaves, self._settings = leaves, settings
        self._head = Lines(theme.font(14, theme.SEMIBOLD), 20)
        struck = theme.font(14, theme.SEMIBOLD)
        struck.setStrikeOut(True)
        self._struck = Lines(struck, 20)
        self._small = Lines(theme.font(12), 16)
        self.number = self.undone = "{revision}"  # the words for a change's number, and for what took it back

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """Icon, then three lines."""
        entry, colours = self._leaves.entry(row), theme.palette()
        if entry is None:
            x, number = area.left() + SIDE + _ICON + 12, self._number(self._leaves.revision(row))
            self._small.draw(painter, x, area.top() + 34, 160, number, colours.third)
            return
        change, language = entry.change, self._settings.interface_language
        gone = bool(change.undone_by)
        icon = "undo" if change.undoes else ("import" if change.origin is Origin.IMPORT else "edit")
        ink = colours.third if gone else colours.accent
        theme.icon(icon, ink).paint(painter, QRect(area.left() + SIDE, area.top() + 12, _ICON, _ICON))
        x, width = area.left() + SIDE + _ICON + 12, area.width() - 2 * SIDE - _ICON - 12
        head, dark = (self._struck, colours.third) if gone else (self._head, colours.ink)
        head.draw(painter, x, area.top() + 10, width, told(entry, language), dark)
        self._small.draw(painter, x, area.top() + 34, width, self._when(entry), colours.second)
        below = self.undone.format(revision=change.undone_by) if gone else self._what(entry)
        self._small.draw(painter, x, area.top() + 54, width, below, colours.third)

    def _when(self, entry: Entry) -> str:
        when = say_moment(entry.change.at, self._settings.interface_language)
        return f"{self._number(entry.change.revision)}  ·  {when}  ·  {entry.change.who}"

    def _number(self, revision: int) -> str:
        return self.number.format(revision=revision)

    def _what(self, entry: Entry) -> str:
        """The things by name; what kind of things they are where the first line names them already."""
        language = self._settings.interface_language
        named = things(entry, language)
        if named != subject(entry, language):
            return named
        kinds = dict.fromkeys(word(f"history.kinds.{kind}", language) for kind in entry.kinds)
        return BETWEEN[language].join(kinds)

    def words(self, row: int) -> str:
        """The same in one line."""
        entry = self._leaves.entry(row)
        if entry is None:
            return self._number(self._leaves.revision(row))
        said = [told(entry, self._settings.interface_language), self._when(entry)]
        if entry.change.undone_by:
            said.append(self.undone.format(revision=entry.change.undone_by))
        return ", ".join(said)

    def heading(self, row: int) -> bool:
        """Each can be chosen."""
        return False


class ThingFace:
    """Code and name of a thing, its kind, what became of it."""

    height: int = 40

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.things: tuple[ThingChange, ...] = ()
        self._name = Lines(theme.font(14), 20)
        self._small = Lines(theme.font(12), 16)

    def draw(self, painter: QPainter, row: int, area: QRect) -> None:
        """One line; the kind at the right."""
        colours, thing = theme.palette(), self.things[row]
        beside = self._beside(thing)
        taken = self._small.width(beside) + 2
        x, width = area.left() + SIDE, area.width() - 2 * SIDE
        self._name.draw(painter, x, area.top() + 10, width - taken - 16, self._title(thing), colours.ink)
        self._small.draw(painter, x + width - taken, area.top() + 12, taken, beside, colours.second)

    def _title(self, thing: ThingChange) -> str:
        name = thing.name.best(self._settings.content_language)
        return "  ".join(filter(None, (thing.code, name))) or self._kind(thing).capitalize()

    def _beside(self, thing: ThingChange) -> str:
        return f"{self._kind(thing)} · {word(f'history.{thing.what}', self._settings.interface_language)}"

    def _kind(self, thing: ThingChange) -> str:
        return word(f"history.kinds.{thing.kind}", self._settings.interface_language)

    def words(self, row: int) -> str:
        """The same."""
        return f"{self._title(self.things[row])}, {self._beside(self.things[row])}"

    def heading(self, row: int) -> bool:
        """Each can be chosen."""
        return False
