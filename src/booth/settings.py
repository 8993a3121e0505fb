"""How this laptop is set up: languages, theme, units, names. Kept in a TOML file that a person may edit."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from booth.errors import BoothError
from booth.languages import LANGUAGES, Language, language

# The window's frame is on screen before these are needed.
if TYPE_CHECKING:
    from booth.quantity import System

Theme = Literal["system", "light", "dark"]
THEMES: Final[tuple[Theme, ...]] = get_args(Theme)
Scale = Literal["auto", "100", "125", "150", "175", "200"]  # percent of what the system has
SCALES: Final[tuple[Scale, ...]] = get_args(Scale)
SYSTEMS: Final[tuple["System", ...]] = ("si", "us")
Listener = Callable[["Settings"], None]
Asker = Callable[[Callable[[], None]], None]  # asks who writes, then calls what waits for the answer


def system_language() -> Language:
    """The language this laptop speaks, by its locale; English where Booth does not know it."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    if not told:
        import locale  # Windows and macOS: not by these variables

        told = locale.getlocale()[0]
    return language(told or "en")


def system_user() -> str:
    """The name under which somebody is at this laptop; "Booth" where the system has none."""
    import getpass  # only who writes needs it

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such user in the system's list
        return "Booth"


@dataclass(slots=True)
class Settings:
    """Every setting, and the file it is kept in. `keep` changes one, saves and tells who listens."""

    interface_language: Language = field(default_factory=system_language)
    content_language: Language = field(default_factory=system_language)
    theme: Theme = "system"
    system: "System" = "si"
    author: str = ""
    printer: str = ""
    table_columns: str = ""  # the table of products: keys of columns, "=" and a width behind some
    list_view: str = "cards"  # or "table"
    list_columns: str = ""  # of the list as a table, as table_columns
    list_sections: str = ""  # beside the list: keys of sections that stand open, "-" before those that are folded
    scale: Scale = "auto"
    visitor_minutes: int = 3  # without a tap, then the visitor's view starts over
    file: Path | None = None
    problem: BoothError | None = None  # why the file could not be read, when it could not
    _listeners: list[Listener] = field(default_factory=list[Listener])
    _asker: Asker | None = None

    @classmethod
    def load(cls, file: Path) -> "Settings":
        """The settings as they stand in the file. What is missing or not understood takes its usual value."""
        settings = cls(file=file)
        if not file.exists():
            return settings
        import tomllib

        try:
            told = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            _note("not read: %s", error)
            settings.problem = BoothError("settings_unreadable", file=str(file))
            return settings
        for name in KEPT:
            if name in told and _fits(name, told[name]):
                setattr(settings, name, told[name])
        return settings

    def keep(
        self,
        *,
        interface_language: Language | None = None,
        content_language: Language | None = None,
        theme: Theme | None = None,
        system: "System | None" = None,
        author: str | None = None,
        printer: str | None = None,
        table_columns: str | None = None,
        list_view: str | None = None,
        list_columns: str | None = None,
        list_sections: str | None = None,
        scale: Scale | None = None,
    ) -> None:
        """Change what is given, tell the listeners, write the file; BoothError("settings_not_saved") if not."""
        self.interface_language = interface_language or self.interface_language
        self.content_language = content_language or self.content_language
        self.theme = theme or self.theme
        self.system = system or self.system
        self.author = self.author if author is None else author
        self.printer = self.printer if printer is None else printer
        self.table_columns = self.table_columns if table_columns is None else table_columns
        self.list_view = self.list_view if list_view is None else list_view
        self.list_columns = self.list_columns if list_columns is None else list_columns
        self.list_sections = self.list_sections if list_sections is None else list_sections
        self.scale = scale or self.scale
        for listener in tuple(self._listeners):
            listener(self)
        self._save()

    @property
    def writer(self) -> str:
        """Who the history says has changed something: the name that was given, else the system's user."""
        return self.author or system_user()

    def before_writing(self, then: Callable[[], None]) -> None:
        """Call `then`: at once where it is known who writes, else when a person has been asked. Once per laptop."""
        if self.author or self._asker is None:
            then()
        else:
            self._asker(then)

    def ask_author_by(self, asker: Asker | None) -> None:
        """What asks who writes; None: nobody is there to be asked."""
        self._asker = asker

    @property
    def logs(self) -> str:
        """The folder of the logs, beside the file; empty when there is no file."""
        return str(self.file.parent / "logs") if self.file is not None else ""

    def on_changed(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each change, until the answer is called."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def _save(self) -> None:
        if self.file is None:
            return
        temporary = self.file.with_name(self.file.name + ".new")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            if self.problem is not None:  # what a person wrote there is not lost
                with contextlib.suppress(FileNotFoundError):
                    self.file.replace(self.file.with_name(self.file.name + ".damaged"))
                self.problem = None
            with temporary.open("w", encoding="utf-8") as out:
                out.write(self._document())
                out.flush()
                os.fsync(out.fileno())
            temporary.replace(self.file)
        except OSError as error:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise BoothError("settings_not_saved", file=str(self.file)) from error

    def _document(self) -> str:
        """The file's text: what a person wrote in it stays, values are brought up to date."""
        # Imported here because a window that only reads settings does not need it.
        import tomlkit

        from booth.words import word

        document = tomlkit.document()
        if self.file is not None and self.file.exists():
            document = tomlkit.parse(self.file.read_text(encoding="utf-8"))
        for name in KEPT:
            if name not in document:
                if document.as_string():
                    document.add(tomlkit.nl())
                document.add(tomlkit.comment(word(f"settings.{name}", self.interface_language)))
            document[name] = getattr(self, name)
        return document.as_string()


_NOT_KEPT: Final = ("file", "problem", "_listeners", "_asker")
KEPT: Final = tuple(each.name for each in fields(Settings) if each.name not in _NOT_KEPT)
_LONGEST: Final = 240  # minutes that a visitor's view may wait
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "interface_language": LANGUAGES,
    "content_language": LANGUAGES,
    "theme": THEMES,
    "scale": SCALES,
    "system": SYSTEMS,
    "list_view": ("cards", "table"),
}


def _fits(name: str, value: Any) -> bool:
    choices = _CHOICES.get(name)
    if name == "visitor_minutes":
        fits = type(value) is int and 1 <= value <= _LONGEST
    else:
        fits = isinstance(value, str) and (choices is None or value in choices)
    if not fits:
        _note("%s is not understood and takes its usual value", name)
    return fits


def _note(words: str, fact: object) -> None:
    import logging  # only where there is something to say: the frame comes sooner

    logging.getLogger(__name__).warning("settings: " + words, fact)
