import pytest

from proofs.hostile import KINDS

COUNT = 500
DIED = {"workbooks": 5, "csv": 0, "pictures": 15}  # children that no parser's own error explains; each costs a start


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_files_are_taken_or_refused_and_nothing_else(kind: str) -> None:
    outcome = KINDS[kind](COUNT)
    assert outcome.faults == []
    assert outcome.total == COUNT
    assert outcome.accepted > 0
    assert sum(outcome.refused.values()) > COUNT // 10
    assert outcome.refused["file_refused"] <= DIED[kind]
