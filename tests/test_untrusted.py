import io
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booth import untrusted
from booth.errors import BoothError
from booth.untrusted import message

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@pytest.fixture(autouse=True)
def work_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))


@pytest.fixture
def child() -> Iterator[untrusted.Child]:
    with untrusted.Child(megabytes=256) as made:
        yield made


def refused(child: untrusted.Child, function: str, *arguments: object, seconds: float = 20) -> BoothError:
    with pytest.raises(BoothError) as caught:
        child.call(f"untrusted_work:{function}", *arguments, seconds=seconds, file="a.xlsx")
    return caught.value


@given(PLAIN)
def test_plain_data_comes_through_whole(thing: object) -> None:
    pipe = io.BytesIO()
    message.send(pipe, thing)
    pipe.seek(0)
    assert message.receive(pipe, 1 << 20) == thing


@given(st.binary(max_size=200))
def test_nonsense_on_the_pipe_is_an_error_and_nothing_else(noise: bytes) -> None:
    try:
        message.receive(io.BytesIO(noise), 1 << 20)
    except (EOFError, message.GarbledError):
        return
    pytest.fail("noise was taken for a message")


def test_a_message_longer_than_allowed_is_not_even_read() -> None:
    pipe = io.BytesIO()
    message.send(pipe, b"x" * 5000)
    pipe.seek(0)
    with pytest.raises(message.GarbledError):
        message.receive(pipe, 1000)


def test_one_call_brings_the_result() -> None:
    assert untrusted.call("untrusted_work:echo", {"a": [1, "я", b"\0\xff"]}) == {"a": [1, "я", b"\0\xff"]}


def test_a_path_arrives_as_text(child: untrusted.Child) -> None:
    assert child.call("untrusted_work:echo", Path("x.csv")) == "x.csv"


def test_one_process_serves_a_batch_quickly(child: untrusted.Child) -> None:
    first = child.call("untrusted_work:process_id")
    start = time.perf_counter()
    assert {child.call("untrusted_work:process_id") for _ in range(200)} == {first}
    assert time.perf_counter() - start < 3
    assert first != os.getpid()


@pytest.mark.parametrize("function", ["hang", "spin"])
def test_too_long_is_said_and_the_next_call_works(child: untrusted.Child, function: str) -> None:
    start = time.perf_counter()
    error = refused(child, function, seconds=0.5)
    assert (error.code, error.facts["file"]) == ("file_took_too_long", "a.xlsx")
    assert time.perf_counter() - start < 3
    assert child.call("untrusted_work:echo", 1) == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no limit on address space")
def test_too_much_memory_is_said_and_the_next_call_works(child: untrusted.Child) -> None:
    assert refused(child, "hoard").code == "file_too_big"
    assert child.call("untrusted_work:echo", 1) == 1


@pytest.mark.parametrize("function", ["vanish", "fail"])
def test_a_child_that_dies_is_one_refused_file(child: untrusted.Child, function: str) -> None:
    error = refused(child, function)
    assert (error.code, error.facts) == ("file_refused", {"file": "a.xlsx"})
    assert child.call("untrusted_work:echo", 1) == 1


def test_the_functions_own_refusal_keeps_its_facts_and_its_child(child: untrusted.Child) -> None:
    before = child.call("untrusted_work:process_id")
    error = refused(child, "refuse")
    assert (error.code, error.facts) == ("workbook_empty", {"sheets": 3, "file": "a.xlsx"})
    assert child.call("untrusted_work:process_id") == before


def test_what_a_parser_prints_does_not_reach_the_pipe(child: untrusted.Child) -> None:
    assert child.call("untrusted_work:babble") == "said"


def test_deep_nesting_does_not_bring_the_parent_down(child: untrusted.Child) -> None:
    answer = child.call("untrusted_work:deep")
    assert isinstance(answer, list)


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on written files is POSIX")
def test_a_child_writes_no_file(child: untrusted.Child, tmp_path: Path) -> None:
    target = tmp_path / "outside.txt"
    assert refused(child, "write", target).code == "file_refused"
    assert not target.exists() or target.stat().st_size == 0


def test_large_pictures_pass_both_ways(child: untrusted.Child) -> None:
    data = os.urandom(8 << 20)
    assert child.call("untrusted_work:length", data) == len(data)
    assert child.call("untrusted_work:echo", data) == data


def test_a_packaged_program_serves_as_its_own_child(monkeypatch: pytest.MonkeyPatch) -> None:
    def as_packaged() -> list[str]:
        return [sys.executable, "-m", "booth", untrusted.MARK]

    monkeypatch.setattr("booth.untrusted.command", as_packaged)
    assert untrusted.call("untrusted_work:echo", "я") == "я"
