"""A scroll bar that keeps its place, and shows its handle only where there is something to scroll."""

from PySide6.QtWidgets import QScrollBar


def idle_bar(bar: QScrollBar) -> None:
    """Nothing moves when the content grows past its room: the bar is there already, only unseen."""

    def stir(least: int, most: int) -> None:
        bar.setEnabled(most > least)

    bar.rangeChanged.connect(stir)
