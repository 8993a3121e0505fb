"""A colour that texts wear: how far it stands apart from the ground of either theme, said under the field."""

from typing import Final

from PySide6.QtCore import QEvent, QLocale

from booth.ui import theme
from booth.ui.editing.fields.colour import ColourField
from booth.ui.widgets.line_ends import in_turn

ENOUGH: Final = 4.5  # WCAG 2 AA, for text


def ratios(colour: str) -> tuple[float, float]:
    """How far a colour ("#RRGGBB") stands apart from a page in the light and in the dark theme, 1 to 21."""
    return theme.contrast(colour, theme.LIGHT.surface), theme.contrast(colour, theme.DARK.surface)


class TintField(ColourField):
    """A colour with its contrast. Where it is too little for text Booth wears a darker or lighter one, and says so."""

    def __init__(self) -> None:
        super().__init__()
        self._said = "", ""
        self.edit.textChanged.connect(self._explain)

    def say(self, label: str, hint: str = "") -> None:
        """The words over the field; the hint stands where there is no colour."""
        self._said = label, hint
        self._explain()

    def _explain(self) -> None:
        label, hint = self._said
        super().say(label, self.contrast_words(self.edit.text().strip()) or hint)

    def contrast_words(self, text: str) -> str:
        """What is to be said of a colour; nothing when the text is none."""
        colour = text.upper() if text.startswith("#") else f"#{text.upper()}"
        if len(colour) != 7 or not all(each in "0123456789ABCDEF" for each in colour[1:]):
            return ""
        light, dark = ratios(colour)
        said = [QLocale().toString(ratio, "f", 1) for ratio in (light, dark)]
        told = self.tr("Contrast: {light} on light, {dark} on dark.").format(light=said[0], dark=said[1])
        if light < ENOUGH:
            pale = self.tr("Too pale for text on white (4.5 is needed): it is shown and printed darker.")
            told = in_turn(told, pale)
        if dark < ENOUGH:
            told = in_turn(told, self.tr("Texts in the dark theme take a lighter shade of it."))
        return told

    def changeEvent(self, event: QEvent) -> None:
        """Says it in the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._explain()
