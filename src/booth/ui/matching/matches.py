"""The products that answer a list of requirements: those in sight are known in words, the rest by number."""

from collections.abc import Callable, Sequence
from typing import Final

from booth.catalog.requiring.saying import Asked
from booth.ui.matching.content import AT_ONCE, ProductText, Reply

_KEPT: Final = 4000


class Matches:
    """Holds one reply; what comes into sight and is not known yet is asked for."""

    def __init__(self, judge: Callable[[Reply, Sequence[int]], None], ticked: Callable[[str], bool]) -> None:
        self._judge = judge
        self.ticked = ticked  # whether a product (uid) is picked
        self.reply = Reply()
        self._known: dict[int, ProductText] = {}

    def show(self, made: Reply) -> None:
        """Hold another reply."""
        self.reply = made
        self._known = {one.row: one for one in made.first}

    def keep(self, made: Reply, found: Sequence[ProductText]) -> bool:
        """Further products of a reply; false when it is no longer the one that is shown."""
        if made is not self.reply:
            return False
        if len(self._known) > _KEPT:
            self._known.clear()
        self._known.update((one.row, one) for one in found)
        return True

    @property
    def columns(self) -> tuple[Asked, ...]:
        """The requirements that are answered."""
        return self.reply.columns

    def __len__(self) -> int:
        return len(self.reply.rows)

    def at(self, index: int) -> ProductText | None:
        """A product of the list; None while it is not known, or where there is none."""
        return self._known.get(self.reply.rows[index]) if 0 <= index < len(self) else None

    def row(self, index: int) -> int:
        """The number of a product in the store; −1 for none."""
        return self.reply.rows[index] if 0 <= index < len(self) else -1

    def want(self, first: int, last: int) -> None:
        """These are about to be seen."""
        wanted = [row for row in self.reply.rows[first:last] if row not in self._known]
        if wanted:
            self._judge(self.reply, wanted[:AT_ONCE])
