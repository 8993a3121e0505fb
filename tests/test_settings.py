"""Settings: a commented file that people may edit, and that survives what they do to it."""

import tomllib
from pathlib import Path

import pytest

from booth.errors import BoothError
from booth.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.toml"


def test_no_file_means_usual_values(file: Path) -> None:
    settings = Settings.load(file)
    assert (settings.theme, settings.system, settings.interface_language) == ("system", "si", "en")
    assert not file.exists()


def test_kept_and_read_again_with_a_comment_for_each(file: Path) -> None:
    Settings.load(file).keep(theme="dark", content_language="zh", author='Anna "A" Орлова')
    again = Settings.load(file)
    assert (again.theme, again.content_language, again.author) == ("dark", "zh", 'Anna "A" Орлова')
    text = file.read_text(encoding="utf-8")
    assert text.count("#") >= len(tomllib.loads(text)) == 12


def test_what_a_person_wrote_stays(file: Path) -> None:
    settings = Settings.load(file)
    settings.keep(theme="dark")
    file.write_text(file.read_text(encoding="utf-8") + '\n# my own note\nextra = "kept"\n', encoding="utf-8")
    settings.keep(theme="light")
    text = file.read_text(encoding="utf-8")
    assert "# my own note" in text
    assert tomllib.loads(text)["extra"] == "kept"


@pytest.mark.parametrize("value", ['"pink"', "7", "[]", '""'])
def test_a_value_that_is_not_understood_takes_the_usual_one(file: Path, value: str) -> None:
    file.parent.mkdir()
    file.write_text(f'theme = {value}\nsystem = "us"\n', encoding="utf-8")
    settings = Settings.load(file)
    assert (settings.theme, settings.system) == ("system", "us")


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe\x00", b"\x00" * 64])
def test_a_damaged_file_is_told_and_put_aside(file: Path, damage: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(damage)
    settings = Settings.load(file)
    assert settings.problem is not None
    assert settings.problem.code == "settings_unreadable"
    settings.keep(theme="dark")
    assert Settings.load(file).theme == "dark"
    assert file.with_name("settings.toml.damaged").read_bytes() == damage


def test_listeners_hear_until_they_stop(file: Path) -> None:
    settings = Settings.load(file)
    heard: list[str] = []
    stop = settings.on_changed(lambda now: heard.append(now.theme))
    settings.keep(theme="dark")
    stop()
    stop()
    settings.keep(theme="light")
    assert heard == ["dark"]


def test_a_folder_that_cannot_be_written_is_told_and_the_setting_holds(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    settings = Settings.load(tmp_path / "taken" / "settings.toml")
    with pytest.raises(BoothError) as refused:
        settings.keep(theme="dark")
    assert refused.value.code == "settings_not_saved"
    assert settings.theme == "dark"
