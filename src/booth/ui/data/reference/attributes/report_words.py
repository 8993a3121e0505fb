"""What a reshaping does to the values, in words: how many fare how, and which of them want a look."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from booth.catalog.reshaping.report import WORTH_A_LOOK, Fate, Outcome, Reshaped
from booth.catalog.wording import say
from booth.languages import Language
from booth.ui.widgets.count import grouped

MOST: Final = 500  # lines; past that, only how many more there are


def counted(report: Reshaped) -> str:
    """One line for each way in which values fare."""
    translate, counts = QCoreApplication.translate, Counter(fate.outcome for fate in report.fates)
    told = {
        Outcome.CHANGED: translate("Reshaping", "Changed: {count}"),
        Outcome.SAME: translate("Reshaping", "Say the same already: {count}"),
        Outcome.CLASH: translate("Reshaping", "Values differ, the kept one stays: {count}"),
        Outcome.LEFT: translate("Reshaping", "Of another quantity, not moved: {count}"),
        Outcome.TEXT: translate("Reshaping", "Not understood, stay text: {count}"),
    }
    lines = [told[outcome].format(count=grouped(counts[outcome])) for outcome in Outcome if counts[outcome]]
    return "\n".join(lines) or translate("Reshaping", "No product answers it yet.")


def listed(report: Reshaped, language: Language) -> Iterator[tuple[Fate, str, str, str]]:
    """A fate with its code, what stood before and what holds after; first those that want a look."""
    wanting = report.of(*WORTH_A_LOOK)
    for fate in (*wanting, *report.of(Outcome.CHANGED))[:MOST]:
        code = f"{fate.code} · {fate.variant}" if fate.variant else fate.code
        yield fate, code, say(fate.before, language), say(fate.after, language)
