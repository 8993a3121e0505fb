"""Everything Booth says: finished in three languages, the same facts in each, and drawn by the fonts it ships."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from defusedxml import ElementTree
from openpyxl import load_workbook
from PySide6.QtCore import QTranslator

from booth.brochure.fonts import face_of
from booth.languages import LANGUAGES, NATIVE_NAMES
from booth.resources import resource

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "booth"
PLURALS = {"ru": 3, "en": 2, "zh": 1}
PLACE = re.compile(r"\{\w*\}|%L?n")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
HAN = re.compile(r"[\u3400-\u9fff]")
# Where the code may hold Russian or Chinese words itself, and why.
OWN_WORDS = {
    "languages.py": "the languages' own names",
    "quantity": "units and numbers as people write them",
    "brochure/fonts.py": "where the Han block begins and ends",
    "brochure/kit/type/chinese.py": "words that a line never breaks",
    "brochure/kit/type/polish.py": "names of standards, and where the Han block begins and ends",
    "brochure/kit/type/ties.py": "short Russian words that stay with the next one",
    "catalog/answering.py": "yes and no as people write them",
    "catalog/wording.py": "year, month and day of a Chinese date",
    "catalog/search": "letters that are found as one another",
    "catalog/trust/letters.py": "letters that are taken for one another",
    "exchange/rows/cells.py": "dates as people write them in a table",
    "exchange/formats/csv_file.py": "letters that tell one encoding from another",
    "exchange/foreign/mapped_values.py": "a group's name in three languages",
    "exchange/template.py": "example rows in three languages",
    "ui/widgets/line_ends.py": "where the Han block begins and ends",
}
# A language is named in itself, so that whoever reads it finds it.
OWN_NAMES = {*NATIVE_NAMES.values(), "中"}


class Message(NamedTuple):
    """One text of the window and its translation, a form for each plural."""

    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]
    state: str


def ts_file(language: str) -> Path:
    return resource("i18n", f"booth_{language}.ts")


def messages(path: Path) -> Iterator[Message]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for said in context.iter("message"):
            given = said.find("translation")
            plural = said.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in given.iter("numerusform")) if plural else (given.text or "",)
            yield Message(context.findtext("name"), said.findtext("source"), plural, forms, given.get("type", ""))


@cache
def words(language: str) -> dict[str, str]:
    def flat(table: dict[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
        for key, value in table.items():
            if isinstance(value, dict):
                yield from flat(value, f"{before}{key}.")
            else:
                yield f"{before}{key}", value

    return dict(flat(tomllib.loads(resource("words", f"{language}.toml").read_text(encoding="utf-8"))))


@cache
def sample_columns() -> tuple[tuple[str, dict[str, str]], ...]:
    """Every text of the sample workbook that is given by language: where it stands, and its languages."""
    book = load_workbook(resource("sample", "catalogue.xlsx"), read_only=True)
    found: list[tuple[str, dict[str, str]]] = []
    for sheet in book:
        rows = sheet.iter_rows(values_only=True)
        columns = [str(name) for name in next(rows)]
        for number, row in enumerate(rows, 2):
            cells = {name: str(value or "") for name, value in zip(columns, row, strict=False)}
            for name in {column.rpartition(".")[0] for column in columns if "." in column}:
                texts = {language: cells[f"{name}.{language}"] for language in LANGUAGES}
                if any(texts.values()):
                    found.append((f"{sheet.title} {number} {name}", texts))
    book.close()
    return tuple(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated(language: str) -> None:
    unfinished = [m for m in messages(ts_file(language)) if m.state or not all(form.strip() for form in m.forms)]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_facts_and_has_each_plural(language: str) -> None:
    for message in messages(ts_file(language)):
        assert len(message.forms) == (PLURALS[language] if message.plural else 1), message
        for form in message.forms:
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(message.source)), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_what_the_code_says(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"booth_{language}.ts"
    plurals_only = ["-pluralonly"] if language == "en" else []
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [tool, "-silent", "-extensions", "py", "-locations", "none", *plurals_only, str(SOURCE), "-ts", str(fresh)],
        check=True,
        capture_output=True,
    )
    assert {m[:3] for m in messages(ts_file(language))} == {m[:3] for m in messages(fresh)}, "run: make words"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", ["1 изделие", "3 изделия", "37 изделий"]),
        ("en", ["1 product", "3 products", "37 products"]),
        ("zh", ["1 款产品", "3 款产品", "37 款产品"]),
    ],
)
def test_counts_are_said_as_the_language_counts(language: str, said: list[str], tmp_path: Path) -> None:
    compiled = tmp_path / "booth.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", str(ts_file(language)), "-qm", str(compiled)], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    spoken = [translator.translate("Heading", "%Ln product(s)", None, count) for count in (1, 3, 37)]
    assert [text.replace("%Ln", str(count)) for text, count in zip(spoken, (1, 3, 37), strict=True)] == said


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_sentences_have_the_same_keys_and_facts_in_each_language(language: str) -> None:
    assert words(language).keys() == words("en").keys()
    for key, text in words(language).items():
        assert text.strip(), key
        assert sorted(PLACE.findall(text)) == sorted(PLACE.findall(words("en")[key])), key


def raised() -> Iterator[tuple[str, frozenset[str], str]]:
    """Each BoothError of the code by its literal code: the code, the facts it brings, and where."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="BoothError"), args=[ast.Constant(value=str(code))], keywords=facts):
                    names = frozenset(fact.arg or "**" for fact in facts)
                    yield code, names, f"{file.relative_to(SOURCE)}:{node.lineno}"


def test_every_error_has_a_sentence_and_the_facts_it_names() -> None:
    assert len(list(raised())) > 40
    for code, facts, where in raised():
        sentence = words("en").get(f"errors.{code}")
        assert sentence is not None, f"{where}: no sentence for {code}"
        asked = set(re.findall(r"\{(\w+)\}", sentence))
        assert asked <= facts or "**" in facts, f"{where}: {code} brings {set(facts)}, its sentence asks for {asked}"


def literals(file: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module, docstrings aside."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.lineno, node.value


def test_no_russian_or_chinese_words_in_the_code() -> None:
    found: list[str] = []
    for file in sorted(SOURCE.rglob("*.py")):
        name = file.relative_to(SOURCE).as_posix()
        if any(name == own or name.startswith(f"{own}/") for own in OWN_WORDS):
            continue
        for line, text in literals(file):
            if text not in OWN_NAMES and (CYRILLIC.search(text) or HAN.search(text)):
                found.append(f"{name}:{line}: {text}")
    assert found == []
    assert [own for own in OWN_WORDS if not (SOURCE / own).exists()] == []


def test_every_text_of_the_sample_is_in_three_languages() -> None:
    codes = re.compile(r"\b[А-ЯЁ]{1,3}(-[А-ЯЁ0-9,]+)+")
    for where, texts in sample_columns():
        assert all(text.strip() for text in texts.values()), where
        assert not HAN.search(texts["ru"] + texts["en"]), where
        assert not CYRILLIC.search(codes.sub("", texts["en"] + texts["zh"])), where
        assert not re.search(r"[\u3400-\u9fff][,;:?!()]|[,;:?!()][\u3400-\u9fff]", texts["zh"]), where


@pytest.mark.parametrize("weight", ["Regular", "SemiBold"])
def test_the_shipped_fonts_have_every_character(weight: Any) -> None:
    said = [form for language in LANGUAGES for m in messages(ts_file(language)) for form in (*m.forms, m.source)]
    said += [text for language in LANGUAGES for text in words(language).values()]
    said += [text for _, texts in sample_columns() for text in texts.values()]
    characters = set("".join(said)) - set("\n")
    assert len(characters) > 1000
    assert {char for char in characters if face_of(char, weight) is None} == set()
