"""One bit per product, at the product's row number: a set of products that counts and combines in microseconds."""

import re
from collections.abc import Iterable

Bits = int
_SPREAD = [bytes((byte >> bit) & 1 for bit in range(8)) for byte in range(256)]
_PLACES = [tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256)]
_SOME = re.compile(rb"[^\x00]")


def of(rows: Iterable[int], size: int) -> Bits:
    """These rows as bits; all of them are below `size`."""
    held = bytearray((size >> 3) + 1)
    for row in rows:
        held[row >> 3] |= 1 << (row & 7)
    return int.from_bytes(held, "little")


def rows(bits: Bits) -> list[int]:
    """The rows that have their bit set, ascending."""
    held = packed(bits)
    return [(found.start() << 3) + place for found in _SOME.finditer(held) for place in _PLACES[held[found.start()]]]


def packed(bits: Bits, size: int = 0) -> bytes:
    """Eight rows to a byte, to ask for single rows quickly: `packed[row >> 3] >> (row & 7) & 1`."""
    return bits.to_bytes((max(size, bits.bit_length()) >> 3) + 1, "little")


def has(packed: bytes, row: int) -> bool:
    """Whether a row has its bit set among packed ones, which may end before it."""
    return row >> 3 < len(packed) and bool(packed[row >> 3] >> (row & 7) & 1)


def flags(bits: Bits, size: int) -> bytes:
    """One byte for each row below `size`, 0 or 1."""
    return b"".join([_SPREAD[byte] for byte in packed(bits, size)])[:size]


def without(bits: Bits, others: Bits) -> Bits:
    """The first without the second: quicker than `&` with a complement, which is endless."""
    return bits ^ (bits & others)
