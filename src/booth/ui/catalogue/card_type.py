"""The kinds of text on a card, in two sizes."""

from dataclasses import dataclass

from booth.ui import theme
from booth.ui.widgets.lines import Lines


@dataclass(frozen=True, slots=True)
class CardType:
    """The kinds of text on a card. `tight`, `dense` and `tight_value` are for what would be cut in the usual size."""

    kind: Lines
    code: Lines
    name: Lines
    tight: Lines
    dense: Lines
    label: Lines
    marked: Lines
    value: Lines
    tight_value: Lines
    badge: Lines
    small: Lines

    @property
    def words(self) -> int:
        """The height below the picture: kind and code, two lines of name, hairline, one row of figures."""
        name = 2 * self.name.leading
        return 14 + self.kind.leading + 4 + name + 9 + 1 + 10 + self.label.leading + self.value.leading + 18


def card_type(step: int) -> CardType:
    """`step` 0 for usual cards, 1 for the wide cards of a large screen."""
    small, usual, large = theme.SIZES[step], theme.SIZES[1 + step], theme.SIZES[2 + step]
    bold = theme.SEMIBOLD
    return CardType(
        kind=Lines(theme.font(small + 1 - step, bold), 18 + 4 * step),
        code=Lines(theme.font(small + 1 - step), 18 + 4 * step),
        name=Lines(theme.font(large, bold), 22 + 6 * step, 2),
        tight=Lines(theme.font(usual, bold), 22 + 6 * step, 2),
        dense=Lines(theme.font(usual, bold), 17 + 5 * step, 3),
        label=Lines(theme.font(small), 19 + 3 * step),
        marked=Lines(theme.font(small, bold), 19 + 3 * step),
        value=Lines(theme.font(large, bold), 22 + 6 * step),
        tight_value=Lines(theme.font(usual, bold), 22 + 6 * step),
        badge=Lines(theme.font(usual, bold), 20),
        small=Lines(theme.font(12), 16),
    )
