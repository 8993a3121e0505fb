"""A child process with limits on time and memory, in which files from outside are read.

Anything a user brings (workbooks, CSV, pictures, documents) can hang a parser, eat the memory or crash
the interpreter. In a child that costs one refused file, not the program and what was being typed into it.

    untrusted.call("booth.exchange.formats.workbook:read", path, seconds=30, megabytes=1024)

    with untrusted.Child(megabytes=512) as child:          # many files, one start-up
        for path in paths:
            child.call("booth.catalog.pictures:inspect", path, seconds=10)
"""

import logging
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from booth.errors import BoothError, Fact
from booth.untrusted import message
from booth.untrusted.child import MARK, command
from booth.untrusted.message import Plain

__all__ = ["MARK", "Child", "Plain", "call"]

_log = logging.getLogger(__name__)
_MEGABYTE = 1024 * 1024


def call(
    function: str,
    *arguments: object,
    seconds: float = 20.0,
    megabytes: int = 512,
    writes: int = 0,
    file: str = "",
) -> Plain:
    """Run "module:function" in a child of its own and bring back its result, which is plain data.

    Arguments and result are made of None, bool, int, float, str, bytes, lists and dicts; a path arrives
    as text. `file` names the file in errors (the first path's name if not given). `writes`: the megabytes
    that each file it writes may reach; without it, it writes none. Raises the BoothError that the function
    raised, or "file_refused", "file_took_too_long", "file_too_big" when the child came to grief.
    """
    with Child(megabytes=megabytes, writes=writes) as child:
        return child.call(function, *arguments, seconds=seconds, file=file)


class Child:
    """A child that answers call after call; one that died is replaced. For one thread at a time."""

    def __init__(self, *, megabytes: int = 512, writes: int = 0) -> None:
        """Nothing is started before the first call. `writes` as in `call`."""
        self._megabytes = megabytes
        self._writes = writes
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """The child itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the child go."""
        self.close()

    def call(self, function: str, *arguments: object, seconds: float = 20.0, file: str = "") -> Plain:
        """As the module's `call`, in this child."""
        name = file or next((argument.name for argument in arguments if isinstance(argument, Path)), "")
        process = self._process or self._start()
        late = threading.Event()
        clock = threading.Timer(seconds, lambda: (late.set(), process.kill()))
        clock.start()
        try:
            answer = self._ask(process, {"function": function, "arguments": arguments, "seconds": seconds})
        except (OSError, EOFError, message.GarbledError) as fault:
            _log.info("a child in %s ended without a word", function)
            process.kill()
            self.close()
            if late.is_set():
                raise BoothError("file_took_too_long", file=name, seconds=int(seconds)) from fault
            raise BoothError("file_refused", file=name) from fault
        finally:
            clock.cancel()
            clock.join()
        return self._result(answer, name)

    def close(self) -> None:
        """End the child; nothing happens when there is none."""
        process, self._process = self._process, None
        if process is None:
            return
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):  # what was not yet sent to a dead child
                    stream.close()
        try:
            process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _start(self) -> "subprocess.Popen[bytes]":
        self._process = subprocess.Popen(
            [*command(), str(self._megabytes), str(self._writes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )
        return self._process

    def _ask(self, process: "subprocess.Popen[bytes]", request: dict[str, object]) -> Plain:
        if process.stdin is None or process.stdout is None:
            raise EOFError
        message.send(process.stdin, request)
        return message.receive(process.stdout, self._megabytes * _MEGABYTE)

    def _result(self, answer: Plain, name: str) -> Plain:
        """The function's result, or its refusal raised again; anything else means the child is done for."""
        match answer:
            case {"result": result}:
                return result
            case {"code": str(code), "facts": dict(facts)}:
                told: dict[str, Fact] = {
                    key: fact for key, fact in facts.items() if isinstance(fact, (str, int, float))
                }
                if code == "file_too_big":
                    self.close()
                raise BoothError(code, **{"file": name, **told})
            case {"died": str(why)}:
                _log.info("a child ended: %s", why)
            case _:
                _log.warning("a child answered nonsense")
        self.close()
        raise BoothError("file_refused", file=name)
