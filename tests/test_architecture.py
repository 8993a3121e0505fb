"""Who may import whom: the contracts hold, and each of them notices a breach."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CONTRACTS = tuple(
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
)
# One import for each contract, put into a file that may not have it.
BREACHES = {
    "Rooms: who may import whom": ("storage/files.py", "import booth.catalog.values"),
    "No Qt outside ui and app": ("catalog/uids.py", "import PySide6"),
    "No SQLAlchemy in ui, brochure, exchange": ("ui/theme.py", "import sqlalchemy"),
    "No ReportLab outside brochure": ("exchange/formats/grid.py", "import reportlab"),
    "The catalogue's schema is private to its room": ("exchange/rows/order.py", "import booth.catalog.schema"),
    "Templates do not import each other": ("brochure/templates/sheet.py", "import booth.brochure.templates.second"),
    "Screens do not import each other": ("ui/settings/screen.py", "import booth.ui.catalogue.card"),
}
VERDICT = re.compile(r"^(.+?) (KEPT|BROKEN)(?: \(.*\))?$", re.MULTILINE)


def verdicts(folder: Path) -> dict[str, str]:
    """What import-linter says of the `booth` in `folder`/src, by contract."""
    env = {**os.environ, "PYTHONPATH": str(folder / "src"), "NO_COLOR": "1", "COLUMNS": "200"}
    linter = Path(sys.executable).with_name("lint-imports")
    said = subprocess.run(
        [str(linter), "--config", str(ROOT / "pyproject.toml"), "--no-cache"],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    found = dict(VERDICT.findall(said.stdout))
    assert found.keys() == set(CONTRACTS), said.stdout + said.stderr
    return found


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The source alone, to spoil."""
    shutil.copytree(ROOT / "src" / "booth", tmp_path / "src" / "booth", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_every_contract_holds() -> None:
    assert set(verdicts(ROOT).values()) == {"KEPT"}


def test_every_contract_notices_a_breach(copy: Path) -> None:
    assert BREACHES.keys() == set(CONTRACTS)
    (copy / "src/booth/brochure/templates/second.py").write_text('"""A second template."""\n', encoding="utf-8")
    for file, statement in BREACHES.values():
        with (copy / "src/booth" / file).open("a", encoding="utf-8") as spoiled:
            spoiled.write(f"\n{statement}\n")
    assert set(verdicts(copy).values()) == {"BROKEN"}
