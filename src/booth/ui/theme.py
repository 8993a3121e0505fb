"""Colours, type and icons of the window. The only place that names an icon or a colour."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from booth.resources import resource
from booth.settings import Scale, Theme
from booth.ui.scale import scaled

if TYPE_CHECKING:
    from qtawesome import IconicFont


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of one scheme, as "#RRGGBB". Text on its ground keeps 4.5 to 1."""

    name: str
    ground: str
    surface: str
    ink: str
    second: str
    third: str
    line: str
    hover: str
    accent: str
    accent_tint: str
    on_accent: str
    rail: str
    on_rail: str
    on_rail_second: str
    rail_active: str
    danger: str
    danger_tint: str


LIGHT: Final = Palette(
    name="light",
    ground="#F4F6F7",
    surface="#FFFFFF",
    ink="#14191F",
    second="#56616D",
    third="#646E79",
    line="#DCE2E7",
    hover="#EDF1F3",
    accent="#0B6B78",
    accent_tint="#E4F2F2",
    on_accent="#FFFFFF",
    rail="#14222B",
    on_rail="#FFFFFF",
    on_rail_second="#AEB9C2",
    rail_active="#243D4A",
    danger="#B03A24",
    danger_tint="#FAEAE6",
)
DARK: Final = Palette(
    name="dark",
    ground="#0F161B",
    surface="#18222A",
    ink="#EDF1F4",
    second="#AEB9C2",
    third="#97A3AD",
    line="#2B3842",
    hover="#202C35",
    accent="#4FB9C4",
    accent_tint="#17343A",
    on_accent="#08191C",
    rail="#0A1116",
    on_rail="#FFFFFF",
    on_rail_second="#97A3AD",
    rail_active="#1B2C36",
    danger="#F08A72",
    danger_tint="#3A211C",
)

# Sizes of type in pixels; nothing smaller than 12.
SIZES: Final = (12, 14, 16, 20, 24, 32, 48)
GRID: Final = 8
RADIUS: Final = 10
# Latin and Cyrillic first; only what it lacks (Han, full-width signs) comes from the second.
FAMILIES: Final = ("IBM Plex Sans", "IBM Plex Sans SC")
REGULAR: Final = QFont.Weight.Normal
MEDIUM: Final = QFont.Weight.Medium
SEMIBOLD: Final = QFont.Weight.DemiBold

# Every icon by its meaning: names of Material Design Icons.
ICONS: Final = {
    "add_folder": "folder-plus-outline",
    "add_picture": "image-plus",
    "alert": "alert-circle-outline",
    "attribute": "format-list-bulleted-type",
    "back": "arrow-left",
    "best": "star",
    "brochure": "file-document-outline",
    "catalogue": "view-grid-outline",
    "certificate": "certificate-outline",
    "check": "check",
    "close": "close",
    "compare": "compare-horizontal",
    "crop": "crop",
    "data": "database-outline",
    "document": "text-box-outline",
    "doubt": "head-question-outline",
    "down": "chevron-down",
    "edit": "pencil-outline",
    "exhibitor": "domain",
    "columns": "view-column-outline",
    "empty": "package-variant-closed",
    "empty_cell": "selection-ellipse",
    "first": "page-first",
    "fit": "fit-to-page-outline",
    "folder": "folder-outline",
    "history": "history",
    "import": "tray-arrow-down",
    "exchange": "swap-horizontal",
    "industry": "factory",
    "information": "information-outline",
    "keys": "keyboard-outline",
    "kind": "shape-outline",
    "language": "translate",
    "match": "clipboard-check-outline",
    "merge": "call-merge",
    "met": "check-circle",
    "minus": "minus",
    "missed": "close-circle-outline",
    "next": "chevron-right",
    "no_picture": "image-off-outline",
    "not_stated": "help-circle-outline",
    "nothing_found": "file-search-outline",
    "open": "open-in-new",
    "paste": "content-paste",
    "pdf": "file-pdf-box",
    "play": "play",
    "plinth": "numeric",
    "plus": "plus",
    "previous": "chevron-left",
    "print": "printer-outline",
    "progress": "progress-check",
    "qr": "qrcode",
    "refresh": "refresh",
    "remove": "trash-can-outline",
    "rotate_left": "rotate-left",
    "rotate_right": "rotate-right",
    "replace": "find-replace",
    "saved": "bookmark-outline",
    "save": "content-save-outline",
    "search": "magnify",
    "settings": "cog-outline",
    "show": "calendar-star",
    "table": "table",
    "theme": "theme-light-dark",
    "ticked": "checkbox-marked",
    "undo": "undo-variant",
    "units": "ruler",
    "unticked": "checkbox-blank-outline",
    "up": "chevron-up",
    "visitor": "presentation",
    "zoom_in": "magnify-plus-outline",
    "zoom_out": "magnify-minus-outline",
}
_SCHEME: Final = "boothScheme"  # a property of the application: which palette holds
_ICON_SET: Final = "mdi6"


@dataclass(frozen=True, slots=True)
class Shade:
    """A category's colour, fitted to the palette: text, ground under a picture, badge and the text on it."""

    ink: str
    tint: str
    badge: str
    on_badge: str


def palette() -> Palette:
    """The palette that holds now."""
    application = QGuiApplication.instance()
    return DARK if application is not None and application.property(_SCHEME) == DARK.name else LIGHT


def application(name: str, scale: Scale = "100", size: tuple[int, int] | None = None) -> QApplication:
    """The program for Qt, in the one style that looks alike on every system; scale and size are `scale.scaled`'s.

    Named on the command line that Qt sees: `setStyle` answers a style, for which PySide makes 38 ms of classes.
    """
    made = scaled(lambda: QApplication([name, "-style", "fusion"]), scale, size)
    made.setApplicationName("Booth")  # no display name: Qt would put it behind every title, which has it already
    start(made)
    return made


def start(application: QApplication) -> None:
    """Load the typefaces and make them the program's own. Once, before the first widget."""
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(SIZES[1])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)


def wear(application: QApplication, theme: Theme) -> None:
    """Put on a theme: light, dark, or the one the system has now."""
    from booth.ui.stylesheet import stylesheet

    hints = application.styleHints()
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
    hints.setColorScheme(schemes[theme])
    dark = theme == "dark" or (theme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    colours = DARK if dark else LIGHT
    if application.property(_SCHEME) == colours.name:
        return
    application.setProperty(_SCHEME, colours.name)
    application.setPalette(_qt_palette(colours))
    application.setStyleSheet(stylesheet(colours))


def font(size: float = SIZES[1], weight: QFont.Weight = REGULAR) -> QFont:
    """The program's typeface in a size (pixels) and weight."""
    made = QFont(QApplication.font())
    made.setPixelSize(round(size))
    made.setWeight(weight)
    return made


def _qt_palette(colours: Palette) -> QPalette:
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: colours.ground,
        roles.WindowText: colours.ink,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.ground,
        roles.Text: colours.ink,
        roles.PlaceholderText: colours.third,
        roles.Button: colours.surface,
        roles.ButtonText: colours.ink,
        roles.BrightText: colours.danger,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.accent,
        roles.ToolTipBase: colours.rail,
        roles.ToolTipText: colours.on_rail,
        roles.Light: colours.surface,
        roles.Midlight: colours.hover,
        roles.Mid: colours.line,
        roles.Dark: colours.third,
        roles.Shadow: colours.rail,
    }
    made = QPalette()
    for role, colour in pairs.items():
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.third))
    return made


# Icons come a moment after the first paint, into places kept for them.


@cache
def _load_icons() -> "IconicFont":
    import qtawesome

    fonts = Path(qtawesome.__file__).parent / "fonts"
    face = next(fonts.glob("materialdesignicons6-webfont-[0-9]*.ttf"))
    names = next(fonts.glob("materialdesignicons6-webfont-charmap-*.json"))
    return qtawesome.IconicFont((_ICON_SET, face.name, names.name))


def load_icons(application: QApplication) -> None:
    """Load the icons and draw them wherever a place is kept. After the first paint."""
    _load_icons()
    # Every widget, not only the windows: a window's update passes over the opaque ones, such as the rail.
    for widget in application.allWidgets():
        widget.update()


def icons_loaded() -> bool:
    """Whether icons are there to be drawn."""
    return _load_icons.cache_info().currsize > 0


def icon(name: str, colour: str = "") -> QIcon:
    """An icon by its meaning, or by a category's own icon name; empty until the icons are loaded."""
    if not icons_loaded():
        return QIcon()
    font = _load_icons()
    known = ICONS.get(name, name)
    shape = known if known in font.charmap[_ICON_SET] else ICONS["kind"]
    return font.icon(f"{_ICON_SET}.{shape}", color=colour or palette().second)


# Colours of categories.


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, 1 to 21, as WCAG 2 reckons it."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`share` of the first colour over the second."""
    a, b = QColor(one), QColor(other)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return "#" + "".join(f"{round(x * share + y * (1 - share)):02X}" for x, y in parts)


def shade(colour: str, colours: Palette | None = None) -> Shade:
    """A category's colour ("#RRGGBB"; anything else takes a quiet grey), fitted to a palette: the one that holds."""
    known = len(colour) == 7 and QColor.isValidColorName(colour)
    return _shade(colour if known else "#56616D", colours or palette())


@cache
def _shade(colour: str, colours: Palette) -> Shade:
    if colours is DARK:
        tint = mix(colour, colours.surface, 0.26)
        ink = _readable(mix(colour, "#FFFFFF", 0.8), tint, "#FFFFFF")
    else:
        tint = mix(colour, "#FFFFFF", 0.11)
        ink = _readable(colour, tint, "#000000")
    badge = _readable(colour, "#FFFFFF", "#000000")
    return Shade(ink=ink, tint=tint, badge=badge, on_badge="#FFFFFF")


def _readable(colour: str, ground: str, towards: str) -> str:
    """The nearest colour on the way to `towards` that can be read on `ground`."""
    share = 1.0
    while contrast(mix(colour, towards, share), ground) < 4.6 and share > 0:
        share -= 0.04
    return mix(colour, towards, max(share, 0.0))


def _luminance(colour: str) -> float:
    told = QColor(colour)
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (told.redF(), told.greenF(), told.blueF())
    )
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
