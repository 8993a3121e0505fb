"""A LibreOffice without a window: opens files, works out their formulas, and saves them as it does for a person."""

import shutil
import subprocess
from pathlib import Path

BOOK = "xlsx:Calc MS Excel 2007 XML"


class Calc:
    """One LibreOffice with a profile of its own."""

    def __init__(self, folder: Path) -> None:
        found = shutil.which("soffice")
        assert found, "make test-office installs LibreOffice"
        self._program, self._profile = found, folder / "profile"

    def convert(self, path: Path, kind: str, folder: Path) -> Path:
        """The file in another format ("ods") or saved again in its own, in a folder."""
        folder.mkdir(exist_ok=True)
        profile = f"-env:UserInstallation={self._profile.as_uri()}"
        command = [self._program, profile, "--headless", "--norestore", "--nologo", "--convert-to", kind]
        subprocess.run([*command, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=300)
        made = folder / f"{path.stem}.{kind.partition(':')[0]}"
        assert made.exists(), "LibreOffice wrote nothing"
        return made
