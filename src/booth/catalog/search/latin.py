"""Russian in Latin letters, as people write it: "filtr", "datchik", "pozharotushenie".

There are a dozen ways to do so, so that both sides are brought to one plain form in which the ways agree.
"""

import re

_LETTERS = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
        "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "y", "ь": "", "э": "e",
        "ю": "yu", "я": "ya",
    }
)  # fmt: skip
_RUSSIAN = re.compile("[а-я]+")
_LEAST = 3  # letters: fewer begin too many words
_C = re.compile("c(?!h)")
_PLAIN = (
    (re.compile("['’`ʹ]"), ""),
    (re.compile("s(?:hch|ch|h)"), "sh"),
    (re.compile("kh|x"), "h"),
    (re.compile("ck"), "k"),
    (re.compile("c(?!h)|tc(?!h)|tz"), "ts"),
    (re.compile("tts"), "ts"),
    (re.compile("w"), "v"),
    (re.compile("ph"), "f"),
    (re.compile("[iyj]+(?=[aeou])"), ""),
    (re.compile("[iyj]+"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_BACK = (
    ("shch", "щ"), ("sch", "щ"), ("yo", "е"), ("jo", "е"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"),
    ("sh", "ш"), ("yu", "ю"), ("ju", "ю"), ("iu", "ю"), ("ya", "я"), ("ja", "я"), ("iy", "ий"), ("ij", "ий"),
    ("a", "а"), ("b", "б"), ("v", "в"), ("w", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"),
    ("j", "й"), ("k", "к"), ("q", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"),
    ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("x", "х"), ("c", "ц"), ("y", "ы"), ("'", "ь"),
)  # fmt: skip


def key(word: str) -> str:
    """The plain Latin form of a folded Russian word; empty when it is not all Russian letters."""
    return _plain(word.translate(_LETTERS)) if _RUSSIAN.fullmatch(word) else ""


def code(part: str) -> str:
    """A part of a code letter by letter in Latin: "ауп" is "aup"."""
    return part.translate(_LETTERS)


def typed_keys(word: str) -> tuple[str, ...]:
    """The plain forms that a folded Latin word may stand for: `j` is й or ж, `c` ц or к. The end may be unfinished."""
    if not word.isascii() or not word.isalpha():
        return ()
    forms = (_plain(word), _plain(word.replace("j", "zh")), _plain(_C.sub("k", word)))
    # "filtratsi" is on its way to "filtratsiya", whose plain form drops that letter.
    begun = dict.fromkeys(form.rstrip("i") for form in forms)
    return tuple(form for form in begun if len(form) >= _LEAST)


def russian(word: str) -> str:
    """A Latin word letter by letter in Russian, for its stem."""
    for latin, letter in _BACK:
        word = word.replace(latin, letter)
    return word


def _plain(word: str) -> str:
    for pattern, plain in _PLAIN:
        word = pattern.sub(plain, word)
    return word
