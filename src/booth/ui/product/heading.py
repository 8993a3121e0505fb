"""The heading over a section of the page."""

from booth.ui.widgets.words_label import WordsLabel


class Heading(WordsLabel):
    """Large and alone on its line; an empty one takes no room."""

    def __init__(self) -> None:
        super().__init__(20, weight=600)

    def show_text(self, text: str) -> None:
        """Says the heading, or puts it away."""
        self.setText(text)
        self.setVisible(bool(text))
