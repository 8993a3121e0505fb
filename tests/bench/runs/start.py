"""Booth's own start up to a point: `start.py frame HOME` or `start.py cards HOME`, then gone.

It is the program's own door, and `booth.app.main` behind it, that run. Ends with 3 when the cards were not painted, 4
when there was no catalogue.
"""

import os
import sys


def start(until: str, home: str) -> None:
    """Run Booth's window and end at the point that is measured."""
    from booth.__main__ import window

    main = window()
    from pathlib import Path

    from booth import app
    from booth.paths import Paths

    class Start(app.Booth):
        def show_frame(self) -> None:
            """Frame and rail."""
            super().show_frame()
            if until == "frame":
                os._exit(0)

        def open_catalogue(self) -> None:
            """The first cards."""
            painted: list[bool] = []
            self.window.cards_painted.connect(lambda: painted.append(True))
            super().open_catalogue()
            if self.window.rooms is None:
                os._exit(4)
            os._exit(0 if painted else 3)

    app.Booth = Start
    main(Paths.at(Path(home)))


start(sys.argv[1], sys.argv[2])
