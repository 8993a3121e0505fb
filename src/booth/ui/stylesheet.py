"""The one stylesheet of the window, built from the tokens of `theme`.

It covers Qt's own controls; our widgets draw themselves.
"""

from string import Template
from typing import Final

from booth.ui.theme import RADIUS, Palette, mix

_SHEET: Final = Template("""
QToolTip { background: $rail; color: $on_rail; border: 0; padding: 6px 8px; }
QLineEdit, QSpinBox, QComboBox, QDateEdit, QPlainTextEdit {
  background: $surface; color: $ink; border: 1px solid $line; border-radius: ${small}px;
  padding: 7px 10px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus, QPlainTextEdit:focus {
  border-color: $accent;
}
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  color: $third; background: $ground;
}
QLineEdit { padding-left: 9px; padding-right: 9px; placeholder-text-color: $third; }
#cellEditor { border: 2px solid $accent; border-radius: 0; padding: 0 7px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox QAbstractItemView, #offers, QMenu {
  background: $surface; color: $ink; border: 1px solid $line; padding: 4px; outline: 0;
  selection-background-color: $accent_tint; selection-color: $ink;
}
QComboBox QAbstractItemView::item, #offers::item { padding: 0 8px; min-height: 32px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected, #offers::item:selected { background: $accent_tint; color: $ink; }
QComboBoxPrivateContainer { border: 0; }
QHeaderView::section {
  background: $ground; color: $second; border: 0; border-bottom: 1px solid $line; padding: 6px 8px;
}
QTableCornerButton::section { background: $ground; border: 0; border-bottom: 1px solid $line; }
QMenu::item { padding: 8px 16px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $ink; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QPushButton {
  background: $surface; color: $ink; border: 1px solid $line; border-radius: ${small}px;
  padding: 9px 16px; font-weight: 600;
}
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $accent; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $third; background: $ground; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: $line; color: $third; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QScrollArea, QAbstractScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $third; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def stylesheet(colours: Palette) -> str:
    """The sheet in the colours of one palette."""
    return _SHEET.substitute(
        {name: getattr(colours, name) for name in Palette.__slots__ if name != "name"},
        small=RADIUS - 2,
        accent_hover=mix(colours.accent, colours.ink, 0.88),
        handle=mix(colours.third, colours.ground, 0.4),
    )
