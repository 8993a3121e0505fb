"""What was typed with the other keyboard layout on: "abkmnh" was meant as "фильтр"."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~/?"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ.,"
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_LATIN = str.maketrans(_RUSSIAN, _LATIN)


def swapped(typed: str) -> str:
    """The same keys on the other layout, Russian or Latin; empty where the text speaks of neither."""
    latin = sum("a" <= letter <= "z" for letter in typed.lower())
    russian = sum("а" <= letter <= "я" or letter == "ё" for letter in typed.lower())
    if not latin and not russian:
        return ""
    return typed.translate(_TO_RUSSIAN if latin >= russian else _TO_LATIN)
