"""Colours, type and icons of the window. The only place that names an icon or a colour."""

from dataclasses import dataclass
from typing import Final


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
