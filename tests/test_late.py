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
import tempfile
with tempfile.TemporaryFile() as file:
    file.write(b"42")
try:
    asyncio.no_such_name
except AttributeError:
    print("refused")
put_off()
assert type(sys.modules["asyncio"]).__name__ == "module"
"""

QT = """
import sys
from importlib import machinery
from booth import late
spec = machinery.ModuleSpec
late.put_off()
with late.explanations():
    from PySide6.QtCore import QObject
assert machinery.ModuleSpec is spec
parser = sys.modules["shibokensupport.signature.parser"]
print("argparse" in sys.modules, "random" in sys.modules, "ast" in vars(parser))
"""
EXPLAINED = """
try:
    QObject().setObjectName(1, 2)
except TypeError as error:
    print(error)
try:
    QObject().startTimer("soon")
except TypeError as error:
    print(*str(error).splitlines())
print(QObject.blockSignals.__doc__)
print(*sorted(vars(sys.modules["PySide6.support.signature.parser"]).keys() - {"_source", "_filling"}))
try:
    sys.modules["PySide6.support.signature.parser"].no_such_name
except AttributeError:
    print("refused")
"""
TOGETHER = """
import threading
asked = threading.Barrier(4)
layouts = []

def ask():
    asked.wait()
    layouts.append(sys.modules["shibokensupport.signature.layout"].create_signature)

threads = [threading.Thread(target=ask) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(layouts), len(set(layouts)))
"""

PLAIN = """
import linecache
import sys
from booth import late
late.put_off()
late.qt()
read = set(linecache.cache)
import sqlalchemy.dialects.sqlite
from PySide6.QtWidgets import QWidget
print("asyncio.events" in sys.modules, [file for file in linecache.cache if file.endswith(".py") and file not in read])
"""

PACKED = """
import io
from booth.late import put_off
put_off()
import ipaddress
import zipfile
for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
    pack = io.BytesIO()
    with zipfile.ZipFile(pack, "w", method) as archive:
        archive.writestr("words", "pump " * 100)
    with zipfile.ZipFile(pack) as archive:
        assert archive.read("words") == b"pump " * 100
    print(len(pack.getvalue()) < 400)
print(ipaddress.ip_address("::1").is_loopback)
"""


def said(script: str) -> list[str]:
    asked = [sys.executable, "-W", "error", "-c", script]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()


def test_sqlalchemy_works_without_them() -> None:
    assert said(SCRIPT) == [""]


def test_they_are_the_real_ones_once_used() -> None:
    assert said(SCRIPT + USED) == ["", "refused"]


def test_packers_and_addresses_work_when_they_are_asked_for() -> None:
    assert said(PACKED) == ["True", "True", "True"]


def test_what_is_loaded_already_stays() -> None:
    before = "import asyncio, sys; from booth.late import put_off; put_off(); "
    assert said(before + "print(sys.modules['asyncio'] is asyncio)") == ["True"]


def test_pyside_brings_its_explanations_only_when_they_are_asked_for() -> None:
    assert said(QT) == ["False False False"]


def test_pyside_explains_as_it_does_without_booth() -> None:
    plain = "import sys\nfrom PySide6.QtCore import QObject\n"
    told = said(QT + EXPLAINED)[1:]
    assert told == said(plain + EXPLAINED)
    assert "startTimer(interval: int" in told[1]
    assert told[-1] == "refused"


def test_threads_that_ask_for_one_explanation_together_get_the_same() -> None:
    assert said(QT + TOGETHER)[1:] == ["4 1"]


def test_pyside_reads_the_source_of_no_module_that_comes_after_it() -> None:
    assert said(PLAIN) == ["False []"]
