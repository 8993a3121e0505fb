"""Files on their way in: checked and stored one after another, before anything names them."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from booth.catalog.values import Asset
from booth.errors import BoothError

if TYPE_CHECKING:
    from booth.catalog.assets import Assets

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that somebody brought: where it lies, or its bytes; and what people call it."""

    source: Path | bytes
    name: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of an incoming file: it is stored, or there is a reason why not."""

    file: Incoming
    asset: Asset | None = None
    refusal: BoothError | None = None


def take_in(
    assets: "Assets", files: Sequence[Incoming], progress: Progress | None = None, stop: threading.Event | None = None
) -> tuple[Arrival, ...]:
    """Store files, all of them looked into by one child; a refused one does not keep the others out.

    What is told to stop answers what arrived until then.
    """
    from booth.catalog.assets import reader

    arrived: list[Arrival] = []
    with reader() as child:
        for file in files:
            if stop is not None and stop.is_set():
                break
            try:
                arrived.append(Arrival(file, asset=assets.store(file.source, file.name, child)))
            except BoothError as refusal:
                arrived.append(Arrival(file, refusal=refusal))
            if progress is not None:
                progress(len(arrived), len(files))
    return tuple(arrived)
