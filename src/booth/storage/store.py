"""One opened store: a file that is what it should be, at the schema this Booth knows."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, final

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from booth.errors import BoothError
from booth.storage import files, identity
from booth.storage.engine import make_engine
from booth.storage.failures import telling

if TYPE_CHECKING:
    from booth.storage.private_copy import PrivateCopy


@dataclass(frozen=True, slots=True)
class Migrations:
    """Where a store's migrations lie, and their revisions from the first to the newest."""

    folder: Path
    revisions: tuple[str, ...]

    @property
    def head(self) -> str:
        """The newest revision: what an opened store has."""
        return self.revisions[-1]


@final
class Store:
    """Reading and writing one database file; close it at the end."""

    def __init__(self, path: Path, key: bytes | None, *, read_only: bool) -> None:
        self.path = path
        self.key = key
        self.read_only = read_only
        self._copy = _copy_with_log(path) if read_only and files.log_of(path).exists() else None
        engine = self.engine = make_engine(
            self._copy.path if self._copy else path, key=key, read_only=read_only and self._copy is None
        )
        self._writer = engine.execution_options(booth="writes")
        self._asker = engine.execution_options(booth="asks")

    @classmethod
    def open(
        cls,
        path: Path,
        application_id: int,
        migrations: Migrations,
        *,
        key: bytes | None = None,
        read_only: bool = False,
    ) -> "Store":
        """Open a store, make it where none ever was, bring it to the newest schema.

        A folder that cannot be written is opened for reading, with all that its log holds. BoothError
        "store_gone", "store_empty", "store_foreign", "store_damaged", "store_newer", "store_unreachable", "disk_full".
        """
        if identity.is_new(path):
            if read_only:
                raise BoothError("store_gone", file=str(path))
            _make(path, application_id, migrations, key)
        identity.examine(path, application_id, encrypted=key is not None)
        read_only = read_only or not identity.writable(path)
        store = cls(path, key, read_only=read_only)
        try:
            store._know(application_id)
            store._bring_up_to_date(migrations)
        except BaseException:
            store.close()
            raise
        if not read_only:
            identity.remember(path)
        return store

    def _know(self, application_id: int) -> None:
        """What `identity.examine` saw of a plain file, an encrypted one tells only when it is open."""
        if self.key is None:
            return
        try:
            with self.asking() as connection:
                found = connection.exec_driver_sql("PRAGMA application_id").scalar()
        except BoothError as error:
            if error.code == "store_damaged" and not identity.known_file(self.path).exists():
                raise BoothError("store_foreign", file=str(self.path)) from error
            raise
        if found != application_id:
            raise BoothError("store_foreign", file=str(self.path))

    def _bring_up_to_date(self, migrations: Migrations) -> None:
        stored = self.revision()
        if stored == migrations.head:
            return
        if stored not in migrations.revisions:
            raise BoothError("store_newer", file=str(self.path))
        if self.read_only:
            raise BoothError("store_read_only", file=str(self.path))
        from booth.storage import migrate, snapshots

        snapshots.take(self, "before-update")
        migrate.upgrade(self.engine, migrations)

    def revision(self) -> str:
        """The schema revision the file was written with; BoothError "store_damaged" when it has none."""
        try:
            with self.reading() as connection:
                return str(connection.scalar(text("SELECT version_num FROM alembic_version")))
        except DBAPIError as error:
            raise BoothError("store_damaged", file=str(self.path)) from error

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """A connection that sees one moment of the store."""
        with telling(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """A connection whose work is committed at the end, or undone when anything is raised."""
        if self.read_only:
            raise BoothError("store_read_only", file=str(self.path))
        with telling(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def asking(self) -> Generator[Connection]:
        """A connection with no transaction: for one single question, or for what no transaction can hold."""
        with telling(), self._asker.connect() as connection:
            yield connection

    def sound(self) -> bool:
        """Whether the store is whole, page by page; takes a second or so for a large one."""
        try:
            with self.asking() as connection:
                found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalars().all()
        except BoothError as error:
            if error.code == "store_damaged":
                return False
            raise
        return list(found) == ["ok"]

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
        if self._copy is not None:
            self._copy.remove()


def _copy_with_log(path: Path) -> "PrivateCopy":
    """Rows in a log that nobody folded in can only be read where that can be done: in a copy of our own."""
    from booth.storage.private_copy import PrivateCopy

    return PrivateCopy(path)


def _make(path: Path, application_id: int, migrations: Migrations, key: bytes | None) -> None:
    """Build a new store under a temporary name and give it its real one when it is whole."""
    from booth.storage import migrate

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.sweep(path.parent)
        part = files.temporary_beside(path)
        part.touch()
    except OSError as error:
        raise files.refusal(error, path) from error
    engine = make_engine(part, key=key)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {application_id}")
            connection.commit()
        migrate.upgrade(engine, migrations)
        with engine.connect() as connection:
            connection.rollback()
    finally:
        engine.dispose()
    _put_in_place(part, path)


def _put_in_place(part: Path, path: Path) -> None:
    # Closing the last connection folded the log into the file, so the file alone is the store.
    try:
        if path.exists():  # another copy of the program was quicker
            part.unlink()
            return
        part.rename(path)
        files.sync_folder(path.parent)
    except OSError as error:
        raise files.refusal(error, path) from error
