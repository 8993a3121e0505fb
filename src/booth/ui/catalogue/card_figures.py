"""Room for key figures side by side on a card."""

from collections.abc import Sequence
from typing import Final

from booth.ui.widgets.lines import Lines

LEAST_GAP: Final = 12  # between two figures


def wanted(figures: Sequence[tuple[str, str]], face: Lines) -> float:
    """The width that these figures need side by side, whatever their names."""
    return sum(face.width(value) + 2 for _, value in figures) + LEAST_GAP * (len(figures) - 1)


def rooms(figures: Sequence[tuple[str, str]], face: Lines, names: Lines, width: float) -> list[float]:
    """A room for each figure: its own width, and of what is left as much as its name and a wider gap want."""
    needs = [face.width(value) + 2 for _, value in figures]
    spare = max(width - wanted(figures, face), 0.0)
    wants = [max(names.width(label) + 2 - need, 0.0) for (label, _), need in zip(figures, needs, strict=True)]
    share = min(1.0, spare / sum(wants)) if sum(wants) else 0.0
    found = [need + want * share for need, want in zip(needs, wants, strict=True)]
    between = min(spare - sum(want * share for want in wants), LEAST_GAP)
    return [room + (between if number < len(found) - 1 else 0) for number, room in enumerate(found)]
