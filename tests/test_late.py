"""Modules put off: nothing of them is loaded before it is used, and then they are the real ones."""

import subprocess
import sys

SCRIPT = """
import sys
from booth.late import put_off
put_off()
import sqlalchemy.dialects.sqlite
engine = sqlalchemy.create_engine("sqlite://")
with engine.connect() as connection:
    assert connection.scalar(sqlalchemy.text("SELECT 41 + 1")) == 42
engine.dispose()
print(*(name for name in ("ssl", "email", "asyncio.events") if name in sys.modules))
"""
USED = """
import asyncio
from importlib import metadata

async def answer():
    await asyncio.sleep(0)
    return 42

assert asyncio.run(answer()) == 42
import asyncio.events
import importlib.metadata
assert sys.modules["asyncio"].events is asyncio.events
assert metadata.version("sqlalchemy") == sqlalchemy.__version__
try:
    asyncio.no_such_name
except AttributeError:
    print("refused")
put_off()
assert type(sys.modules["asyncio"]).__name__ == "module"
"""


def said(script: str) -> list[str]:
    asked = [sys.executable, "-W", "error", "-c", script]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()


def test_sqlalchemy_works_without_them() -> None:
    assert said(SCRIPT) == [""]


def test_they_are_the_real_ones_once_used() -> None:
    assert said(SCRIPT + USED) == ["", "refused"]


def test_what_is_loaded_already_stays() -> None:
    before = "import asyncio, sys; from booth.late import put_off; put_off(); "
    assert said(before + "print(sys.modules['asyncio'] is asyncio)") == ["True"]
