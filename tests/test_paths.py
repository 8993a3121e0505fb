"""Where the data lies: named, by the environment, or the system's usual place."""

from pathlib import Path

import pytest

from booth.paths import Paths


def test_named_before_environment_before_usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOOTH_HOME", str(tmp_path / "by-variable"))
    assert Paths.at(tmp_path / "named").home == tmp_path / "named"
    assert Paths.at().home == tmp_path / "by-variable"
    monkeypatch.delenv("BOOTH_HOME")
    assert Paths.at().home.name.lower() == "booth"
    assert Paths.at().home.is_absolute()


def test_all_in_one_folder(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    assert {paths.catalogue.parent, paths.settings_file.parent, paths.logs.parent} == {tmp_path}
