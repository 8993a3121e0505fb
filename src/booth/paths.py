"""Where Booth keeps its data: one folder with the catalogue, the settings and the logs."""

import os
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "BOOTH_HOME"
EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class Paths:
    """The data folder and what has its place in it."""

    home: Path

    @classmethod
    def at(cls, home: Path | None = None) -> "Paths":
        """The folder that was named, else the one in BOOTH_HOME, else the system's usual place for data."""
        named = home or os.environ.get(HOME_VARIABLE)
        return cls(Path(named).expanduser().absolute() if named else _usual())

    @property
    def catalogue(self) -> Path:
        """The folder with the catalogue's store, pictures and their copies."""
        return self.home / "catalogue"

    @property
    def settings_file(self) -> Path:
        """The commented TOML file that Settings writes."""
        return self.home / "settings.toml"

    @property
    def earlier(self) -> Path:
        """The folder with copies of the catalogue as it was earlier, while somebody looks at them."""
        return self.home / EARLIER

    @property
    def logs(self) -> Path:
        """The folder with the log of this and earlier days."""
        return self.home / "logs"


def _usual() -> Path:
    # Imported here because a data folder that was named does not need it.
    from platformdirs import user_data_path

    return user_data_path("Booth", appauthor=False)
