"""The `booth` command as a test calls it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from booth.cli import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture
def booth(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command; what was said before it is dropped."""

    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run
