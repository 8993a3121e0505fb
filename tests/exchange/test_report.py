from pathlib import Path

import pytest

from booth.exchange.report import SHOWN, Findings, Note, Noted, Report, describe, say
from booth.exchange.rows.layout import SHEETS
from booth.languages import LANGUAGES, Language
from booth.words import word


def findings() -> Findings:
    found = Findings()
    found.tally("products", new=2)
    found.tally("products", changed=1, unchanged=4)
    for row in range(2, 2 + SHOWN + 3):
        found.note(Noted.REFUSED, "values", row, "attribute", "attribute_unknown", code="flaw", near="flow")
    found.note(Noted.UNKNOWN_COLUMN, "products", 0, "warehouse", "")
    return found


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_report_is_told_in_each_language(spoken: Language) -> None:
    found = findings()
    told = describe(Report(tuple(found.counts.values()), tuple(found.notes)), spoken)
    lines = told.splitlines()
    assert lines[0] == word("report.done", spoken)
    assert word("report.sheets.products", spoken) in lines[1]
    assert all(figure in lines[1] for figure in "214")
    assert sum("flaw" in line for line in lines) == SHOWN
    assert word("report.more", spoken, count=3) in told
    assert word("report.within", spoken, place="products", part="warehouse") in told
    assert "{" not in told


def test_a_note_says_where_and_why() -> None:
    note = findings().notes[0]
    assert say(note, "en") == "values, row 2, attribute: unknown attribute “flaw”; nearest: “flow”"


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_reason_in_the_code_has_its_words(spoken: Language) -> None:
    import re

    import booth.exchange

    code = "".join(path.read_text(encoding="utf-8") for path in Path(booth.exchange.__file__).parent.rglob("*.py"))
    reasons = set(re.findall(r'(?:refuse\(\s*"[^"]*",|BadCellError\()\s*"(\w+)"', code))
    assert len(reasons) > 12
    for reason in reasons:
        assert word(f"report.reasons.{reason}", spoken)
    for error in set(re.findall(r'BoothError\(\s*"(\w+)"', code)):
        assert word(f"errors.{error}", spoken)
    for sheet in SHEETS:
        assert word(f"template.sheets.{sheet.name}", spoken)


def test_where_nothing_is_near_nothing_is_offered() -> None:
    note = Note(Noted.REFUSED, "values", 2, "attribute", "attribute_unknown", (("code", "zzz"), ("near", "")))
    assert say(note, "en") == "values, row 2, attribute: unknown attribute “zzz”"
