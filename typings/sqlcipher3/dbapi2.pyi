"""What Booth uses of sqlcipher3: the same door as the standard library's sqlite3."""

from sqlite3 import Connection as Connection
from sqlite3 import Cursor as Cursor
from sqlite3 import DatabaseError as DatabaseError
from sqlite3 import Error as Error
from sqlite3 import OperationalError as OperationalError

sqlite_version: str

def connect(
    database: str,
    timeout: float = ...,
    detect_types: int = ...,
    isolation_level: str | None = ...,
    check_same_thread: bool = ...,
    *,
    uri: bool = ...,
) -> Connection: ...
