"""The stem of a word, so that one form finds another: насосов finds насос, filtering finds filter."""

import threading
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import snowballstemmer

_held = threading.local()  # a stemmer keeps the word that it is at work on
_SHORT = 3  # letters: what is shorter is all stem
_LONGEST = 40


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of a folded word in Cyrillic (as Russian) or Latin (as English); of any other the word itself."""
    if len(word) <= _SHORT or len(word) > _LONGEST:
        return word
    if all("а" <= letter <= "я" for letter in word):
        return str(_stemmer("russian").stemWord(word))
    if all("a" <= letter <= "z" for letter in word):
        return str(_stemmer("english").stemWord(word))
    return word


def _stemmer(language: str) -> "snowballstemmer.Stemmer":
    import snowballstemmer  # the first words of a day, not a window's start, pay for its languages

    if not hasattr(_held, language):
        setattr(_held, language, snowballstemmer.stemmer(language))
    return getattr(_held, language)
