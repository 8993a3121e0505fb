"""Modules of Python that a library imports without need are put off until somebody really uses them.

SQLAlchemy imports `asyncio` (and with it ssl, sockets, logging of its own) for drivers that Booth does not have, and
`importlib.metadata` (with it the e-mail parser) to look for dialects from elsewhere: a fifth of its import, which
the window's first cards would wait for. A stand-in takes the module's place; the first name asked of it, other than
those known here, brings the real one.
"""

import importlib
import inspect
import sys
from types import ModuleType
from typing import Any, Final, final

# What SQLAlchemy takes from them while it is being imported.
_TAKEN: Final[dict[str, dict[str, Any]]] = {
    "asyncio": {"iscoroutine": inspect.iscoroutine},
    "importlib.metadata": {},
}


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
