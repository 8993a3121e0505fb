"""The child's side: sets its own limits, then runs the functions the parent names until nobody asks."""

import importlib
import os
import sys
import traceback
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Any, BinaryIO, cast

from booth.errors import BoothError, Fact
from booth.untrusted import limits, message

MARK = "--untrusted-child"
MOST_ASKED = 1 << 31  # a request comes from Booth itself, so this only catches a broken pipe's noise


def command() -> list[str]:
    """How the parent starts a child: by module in a checkout or installation, by a mark when frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MARK]
    # -P: a file called json.py in the working folder must not become ours. -B: writes nothing.
    return [sys.executable, "-P", "-B", "-X", "utf8", "-m", "booth.untrusted", MARK]


def _find(name: str) -> Callable[..., object]:
    """The function that "package.module:function" names."""
    module, _, function = name.partition(":")
    return cast("Callable[..., object]", getattr(importlib.import_module(module), function))


def _answer(stream: BinaryIO, function: str, arguments: list[Any], seconds: float) -> None:
    """Run one function and send what came of it; what is not caught here ends the child."""
    try:
        found = _find(function)
        limits.limit_request(seconds)
        message.send(stream, {"result": found(*arguments)})
    except BoothError as refusal:
        facts: dict[str, Fact] = refusal.facts
        message.send(stream, {"code": refusal.code, "facts": facts})


def _take_over_streams() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent; whatever else prints goes nowhere instead of between our messages."""
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    return incoming, outgoing


def _last_words(stream: BinaryIO, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Tell the parent's log what ended this child."""
    message.send(stream, {"died": "".join(traceback.format_exception(kind, fault, trace))[-2000:]})


def serve(megabytes: int, writes: int) -> int:
    """Answer requests until the parent closes its end; the process's exit code."""
    incoming, outgoing = _take_over_streams()
    sys.excepthook = partial(_last_words, outgoing)
    limits.limit_process(megabytes, writes)
    while True:
        try:
            request = cast("dict[str, Any]", message.receive(incoming, MOST_ASKED))
        except EOFError:
            return 0
        try:
            _answer(outgoing, request["function"], request["arguments"], request["seconds"])
        except MemoryError:
            # Nothing large is alive any more here, so these few bytes get out; then a fresh child takes over.
            message.send(outgoing, {"code": "file_too_big", "facts": {}})
            return 0
