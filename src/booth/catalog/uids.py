"""Names for things that are never used twice."""


def new_uid() -> str:
    """A new UUIDv7 as 32 hexadecimal digits: later ones sort after earlier ones."""
    from uuid_utils import uuid7

    return uuid7().hex
