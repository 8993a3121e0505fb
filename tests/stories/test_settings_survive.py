"""What staff set holds tomorrow; a settings file that makes no sense is said and kept."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from staff import Start


def test_settings_survive_a_restart(start: Start, sample_home: Path) -> None:
    staff = start(sample_home)
    staff.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    screen = staff.rooms.preferences
    staff.click(screen.languages, QPoint(20, 20))
    staff.click(screen.themes, QPoint(screen.themes.width() - 20, 20))
    staff.click(screen.scales, QPoint(screen.scales.width() - 20, 20))
    staff.click(screen.systems, QPoint(screen.systems.width() - 20, 20))
    screen.author.setText("Анна")
    screen.author.editingFinished.emit()
    staff.click(staff.window.top_bar.languages, QPoint(staff.window.top_bar.languages.width() - 20, 20))
    staff.leave()

    again = start(sample_home)
    settings = again.booth.settings
    assert settings.interface_language == "ru"
    assert settings.content_language == "zh"
    assert (settings.theme, settings.scale, settings.system, settings.author) == ("dark", "200", "us", "Анна")
    assert again.sees("Каталог")
    assert again.sees("立式空气净化装置")
    assert not again.sees("m³/h")


def test_nonsense_is_said_and_not_lost(start: Start, sample_home: Path) -> None:
    file = sample_home / "settings.toml"
    file.write_text("theme = dark\n[[[", encoding="utf-8")
    staff = start(sample_home)
    assert "settings.toml" in staff.window.banner.sentence
    assert staff.codes()
    staff.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    screen = staff.rooms.preferences
    staff.click(screen.systems, QPoint(screen.systems.width() - 20, 20))
    assert (sample_home / "settings.toml.damaged").read_text(encoding="utf-8") == "theme = dark\n[[["
    assert 'system = "us"' in file.read_text(encoding="utf-8")


def test_one_odd_value_spoils_no_other(start: Start, sample_home: Path) -> None:
    (sample_home / "settings.toml").write_text('theme = "purple"\nsystem = "us"\nmine = 3\n', encoding="utf-8")
    staff = start(sample_home)
    assert staff.booth.settings.theme == "system"
    assert staff.booth.settings.system == "us"
    assert not staff.sees("m³/h")


def test_settings_that_cannot_be_written_are_said_and_hold_for_today(start: Start, sample_home: Path) -> None:
    (sample_home / "settings.toml.new").mkdir()  # stands in the way of writing
    staff = start(sample_home)
    staff.click(staff.window.top_bar.languages, QPoint(20, 20))
    assert "settings.toml" in staff.window.banner.sentence
    assert staff.sees("Вертикальная установка")
