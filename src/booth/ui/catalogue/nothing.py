"""What stands in the list's place when there is none: why, and the one thing to do next."""

from booth.ui.widgets.notice import Notice


class Nothing(Notice):
    """The list could not be read, nothing answers, or there is nothing yet."""

    def say_failed(self, words: str) -> None:
        """It could not be read; `words`: why."""
        self.say("alert", self.tr("The list could not be read"), words, self.tr("Try again"))

    def say_not_found(self) -> None:
        """Nothing answers both words and ticks."""
        self.say(
            "nothing_found",
            self.tr("Nothing found"),
            self.tr("No product matches both the words and the ticks. Use fewer words or show all."),
            self.tr("Show all"),
            "Esc",
        )

    def say_empty(self) -> None:
        """Nothing has been brought in."""
        self.say(
            "empty",
            self.tr("The catalogue is empty"),
            self.tr("Load the sample to look around, or import your own workbook in Settings."),
            self.tr("Load the sample"),
        )
