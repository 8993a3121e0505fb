"""What part of a picture is kept: a frame that is drawn by its sides and corners, moved, turned. No widgets here.

All lengths are pixels of the picture as it is turned now.
"""

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from booth.catalog.cutting import Cut

LEAST: Final = 16  # pixels that a frame keeps in each direction


class Grip(NamedTuple):
    """Where a frame is held: -1 its left or upper side, 1 its right or lower side, 0 neither."""

    across: int
    down: int


GRIPS: Final = tuple(Grip(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1) if across or down)


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame inside a picture. `proportion`: its width to its height; 0 leaves both free."""

    wide: int  # the picture's, as it is turned
    high: int
    left: int
    top: int
    right: int
    bottom: int
    turn: int = 0  # degrees clockwise
    proportion: float = 0.0

    @classmethod
    def whole(cls, wide: int, high: int) -> "Frame":
        """All of a picture, as it stands."""
        return cls(wide, high, 0, 0, wide, high)

    @property
    def width(self) -> int:
        """Of what is kept."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Of what is kept."""
        return self.bottom - self.top

    @property
    def changes(self) -> bool:
        """Whether the picture would be another one."""
        return bool(self.turn) or (self.width, self.height) != (self.wide, self.high)

    def cut(self) -> Cut:
        """The same for the catalogue."""
        return Cut(self.turn, self.left, self.top, self.width, self.height)

    def turned(self, quarters: int) -> "Frame":
        """The picture turned by quarters, clockwise; the frame stays on what it was drawn round."""
        if quarters % 4 == 0:
            return self
        quarter = replace(
            self,
            wide=self.high,
            high=self.wide,
            left=self.high - self.bottom,
            top=self.left,
            right=self.high - self.top,
            bottom=self.right,
            turn=(self.turn + 90) % 360,
        )
        rest = quarter.turned(quarters % 4 - 1)
        return rest if quarters % 4 > 1 else quarter.in_proportion(self.proportion)

    def in_proportion(self, proportion: float) -> "Frame":
        """The largest frame of this proportion in the present one, round its middle; 0 frees it."""
        if not proportion:
            return replace(self, proportion=0.0)
        width = min(self.width, self.height * proportion)
        height = width / proportion
        if min(width, height) < min(LEAST, self.wide, self.high):  # too thin to hold one: begin with the picture
            whole = replace(self, left=0, top=0, right=self.wide, bottom=self.high)
            return whole.in_proportion(proportion) if whole != self else replace(self, proportion=proportion)
        x, y = (self.left + self.right) / 2, (self.top + self.bottom) / 2
        return replace(self, proportion=proportion)._placed(x - width / 2, y - height / 2, width, height)

    def moved(self, across: float, down: float) -> "Frame":
        """The frame moved, as far as the picture goes."""
        left = min(max(self.left + across, 0), self.wide - self.width)
        top = min(max(self.top + down, 0), self.high - self.height)
        return self._placed(left, top, self.width, self.height)

    def typed(self, left: int, top: int, width: int, height: int) -> "Frame":
        """The frame by its numbers, held inside the picture; where the proportion is fixed the width leads."""
        if self.proportion and width == self.width and height != self.height:
            width = round(height * self.proportion)
        elif self.proportion:
            height = round(width / self.proportion)
        wide, high = self._held(width, height)
        return self._placed(min(max(left, 0), self.wide - wide), min(max(top, 0), self.high - high), wide, high)

    def _held(self, width: float, height: float) -> tuple[float, float]:
        """A size that the picture can hold and that is not too small, in proportion where that is fixed."""
        if not self.proportion:
            return min(max(width, self._least), self.wide), min(max(height, self._least), self.high)
        width = max(width, self._least, self._least * self.proportion)
        width = min(width, self.wide, self.high * self.proportion)
        return width, width / self.proportion

    @property
    def _least(self) -> int:
        return min(LEAST, self.wide, self.high)

    def drawn(self, grip: Grip, x: float, y: float) -> "Frame":
        """The frame with a side or corner drawn to a spot of the picture; what lies opposite stays where it is."""
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        room_across = {-1: right, 0: self.wide, 1: self.wide - left}[grip.across]
        room_down = {-1: bottom, 0: self.high, 1: self.high - top}[grip.down]
        width = {-1: right - x, 0: self.width, 1: x - left}[grip.across]
        height = {-1: bottom - y, 0: self.height, 1: y - top}[grip.down]
        if self.proportion:
            width = max(width, height * self.proportion) if grip.across and grip.down else width
            width = height * self.proportion if not grip.across else width
            width, height = self._held(min(width, room_across, room_down * self.proportion), 0)
        else:
            least = self._least
            width, height = min(max(width, least), room_across), min(max(height, least), room_down)
        x = {-1: right - width, 0: (left + right - width) / 2, 1: left}[grip.across]
        y = {-1: bottom - height, 0: (top + bottom - height) / 2, 1: top}[grip.down]
        return self._placed(min(max(x, 0), self.wide - width), min(max(y, 0), self.high - height), width, height)

    def _placed(self, left: float, top: float, width: float, height: float) -> "Frame":
        """Rounded to whole pixels inside the picture."""
        wide, high = min(max(round(width), 1), self.wide), min(max(round(height), 1), self.high)
        x, y = min(max(round(left), 0), self.wide - wide), min(max(round(top), 0), self.high - high)
        return replace(self, left=x, top=y, right=x + wide, bottom=y + high)
