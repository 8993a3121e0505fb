"""Which sections of the panel stand open, kept from one day to the next."""

from typing import final

from booth.errors import BoothError
from booth.settings import Settings


@final
class Folding:
    """What a person folded or unfolded; all others are as they usually are."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._open: dict[str, bool] = {}
        for told in settings.list_sections.split():
            self._open[told.lstrip("-")] = not told.startswith("-")

    def is_open(self, key: str, usually: bool) -> bool:
        """Whether a section stands open."""
        return self._open.get(key, usually)

    def fold(self, key: str, fold: bool) -> None:
        """Remember it."""
        self._open[key] = not fold
        told = " ".join(key if is_open else f"-{key}" for key, is_open in self._open.items())
        try:
            self._settings.keep(list_sections=told)
        except BoothError:
            return  # it holds until the window closes
