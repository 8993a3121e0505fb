"""The interface's words outlive the file that they were read from."""

import subprocess
import sys

_SPEAK = """
import shutil, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from booth.resources import resource
from booth.ui import translation

application = QCoreApplication([])
file = Path(sys.argv[1], "booth_ru.qm")
shutil.copy(resource("i18n", "booth_ru.qm"), file)
translation.resource = lambda *parts: file
translation.install("ru")
file.write_bytes(b"")  # as when it is written anew while a window is open
print(ascii(QCoreApplication.translate("Heading", "Stand catalogue")))
"""


def test_a_window_goes_on_speaking_while_its_words_are_written_anew(tmp_path: object) -> None:
    """In a program of its own: with the file mapped into memory it would be taken down by the system."""
    done = subprocess.run(
        [sys.executable, "-c", _SPEAK, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ascii("Каталог стенда")
