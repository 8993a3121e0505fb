"""The one error that Booth raises on purpose: a name for a sentence, and what fills it."""

from typing import final

Fact = str | int | float


@final
class BoothError(Exception):
    """Something a person can mend. `code` names a sentence in `resources/words`, `facts` fill it.

    Nothing below `ui` and `cli` speaks: they turn this into a sentence with `words.sentence`.
    """

    def __init__(self, code: str, /, **facts: Fact) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: dict[str, Fact] = facts

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code}({told})"
