"""Modules that a library imports without need are put off until somebody really uses them.

SQLAlchemy imports `asyncio` (and with it ssl, sockets, logging of its own) for drivers that Booth does not have, and
`importlib.metadata` (with it the e-mail parser) to look for dialects from elsewhere: a fifth of its import, which
the window's first cards would wait for. Before the frame PySide imports `tempfile` in case a packager overlooks it,
`zipfile` two packers, and `pathlib` the addresses of the net. A stand-in takes the module's place; the first name asked
of it, other than those known here, brings the real one.

PySide carries the modules that explain its functions, in messages of wrong calls and in `help`, as source inside a
library, and compiles them anew at every start, before the first window. `explanations` leaves them empty until
one is asked for. It also reads, and keeps, the source of every module that is imported after it, to see whether calls
could be spelt in another way there, which nothing of Booth asks for: `qt` leaves importing to Python.
"""

import builtins
import importlib
import inspect
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import machinery
from threading import RLock
from types import ModuleType
from typing import Any, Final, Protocol, final

# What is taken from them by those who import them without need.
_TAKEN: Final[dict[str, dict[str, Any]]] = {
    "asyncio": {"iscoroutine": inspect.iscoroutine},
    "importlib.metadata": {},
    "bz2": {},
    "ipaddress": {},
    "lzma": {},
    "tempfile": {},
}
# Its seventh, `mapping`, is read by PySide's C++, which passes over `__getattr__`.
_EXPLANATIONS: Final = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)


@final
class _StandIn(ModuleType):
    """Looks like the module; becomes it when it is used."""

    def __getattr__(self, name: str) -> Any:
        # The import system asks a module for its spec to see whether it is still being imported: no use yet.
        if name == "__spec__":
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def put_off() -> None:
    """Let the stand-ins take their places; a module that is there already stays."""
    for name, taken in _TAKEN.items():
        if name not in sys.modules:
            stand_in = _StandIn(name)
            del stand_in.__spec__
            vars(stand_in).update(taken)
            sys.modules[name] = stand_in


class _Source(Protocol):
    """PySide's own loader, which finds a module's source by the name in its spec."""

    def exec_module(self, module: ModuleType) -> None: ...


@final
class _Empty(ModuleType):
    """Fills itself when the first name is asked of it."""

    def __init__(self, name: str, source: _Source) -> None:
        super().__init__(name)
        self._source: _Source | None = source
        self._filling = RLock()

    def __getattr__(self, name: str) -> Any:
        # Names with underscores at both ends belong to the import system, which only looks whether they are there.
        if not name.startswith("__"):
            with self._filling:
                if self._source is not None:
                    self._fill(self._source)
            if name in vars(self):
                return vars(self)[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")

    def _fill(self, source: _Source) -> None:
        self._source = None
        # PySide gives its modules a second name by writing it into the spec.
        renamed, self.__spec__ = self.__spec__, machinery.ModuleSpec(self.__name__, None)
        source.exec_module(self)
        self.__spec__ = renamed


@final
class _Waiting:
    """A loader that makes the module and leaves it empty."""

    def __init__(self, source: _Source) -> None:
        self._source = source

    def create_module(self, spec: machinery.ModuleSpec) -> ModuleType:
        return _Empty(spec.name, self._source)

    def exec_module(self, module: ModuleType) -> None:
        """Not yet."""


@contextmanager
def explanations() -> Generator[None]:
    """PySide that is imported in here explains its functions from the first time on that it is asked to."""
    spec = machinery.ModuleSpec

    def waiting(name: str, loader: Any) -> machinery.ModuleSpec:
        chosen: Any = _Waiting(loader) if name in _EXPLANATIONS else loader
        return spec(name, chosen)

    # PySide's importer takes this name from here, the import system itself does not.
    machinery.__dict__["ModuleSpec"] = waiting
    try:
        yield
    finally:
        machinery.__dict__["ModuleSpec"] = spec


def qt() -> None:
    """Bring PySide in; it explains its functions later, and looks into no other module's source: a seventh of a start.

    That look would also take a stand-in for used, and bring the real module.
    """
    with explanations():
        importlib.import_module("PySide6.QtCore")
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
