"""What parent and child may say to each other: plain data as JSON, with bytes beside it.

No pickle: a child that a hostile file has taken over can send wrong data, but nothing that runs.
A message is one header (two lengths), a JSON text, then the bytes the text refers to, one after another.
"""

import json
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TypeAlias, cast

Plain: TypeAlias = "bool | int | float | str | bytes | Sequence[Plain] | dict[str, Plain] | None"

_HEADER = struct.Struct(">QQ")
_BYTES = "\0bytes"  # the key under which the JSON text refers to [start, length] in the bytes


class GarbledError(ValueError):
    """What came is not a message: cut short, too long, or not plain data."""


def send(stream: IO[bytes], value: object) -> None:
    """Write one message. `value` is made of what `Plain` names, and paths (which arrive as texts)."""
    blobs = bytearray()

    def refer(thing: object) -> object:
        if isinstance(thing, Path):
            return str(thing)
        if isinstance(thing, (bytes, bytearray)):
            blobs.extend(thing)
            return {_BYTES: [len(blobs) - len(thing), len(thing)]}
        raise TypeError(f"{type(thing).__name__} cannot pass between processes")

    text = json.dumps(value, default=refer, ensure_ascii=True).encode("ascii")
    stream.write(_HEADER.pack(len(text), len(blobs)))
    stream.write(text)
    stream.write(blobs)
    stream.flush()


def receive(stream: IO[bytes], most: int) -> Plain:
    """Read one message of at most `most` bytes.

    EOFError when the other side is gone, GarbledError for nonsense.
    """
    head = stream.read(_HEADER.size)
    if not head:
        raise EOFError
    if len(head) < _HEADER.size:
        raise GarbledError
    text_length, blob_length = cast("tuple[int, int]", _HEADER.unpack(head))
    if text_length + blob_length > most:
        raise GarbledError
    text, blobs = stream.read(text_length), stream.read(blob_length)
    if len(text) < text_length or len(blobs) < blob_length:
        raise GarbledError

    def follow(thing: dict[str, object]) -> object:
        match thing:
            case {"\0bytes": [int(start), int(length)]} if len(thing) == 1:
                return blobs[max(start, 0) : max(start, 0) + max(length, 0)]
            case _:
                return thing

    try:
        return cast("Plain", json.loads(text, object_hook=follow))
    except (ValueError, RecursionError) as fault:
        raise GarbledError from fault
