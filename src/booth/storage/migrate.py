"""Bring a store from one schema to the next: all or nothing. Imported only when there is something to do."""

from collections.abc import Generator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from booth.errors import BoothError
from booth.storage.failures import telling
from booth.storage.store import Migrations


def upgrade(engine: Engine, migrations: Migrations, to: str = "head") -> None:
    """Run every migration that the store has not seen, all in one transaction that takes the lock at once.

    A room's `env.py` finds the connection in the configuration's attributes. BoothError "store_damaged" when a
    migration would leave a row that points nowhere; the store then stays as it was.
    """
    config = Config()
    # Doubled, since a folder's name may hold a percent sign, which the configuration would read as its own.
    config.set_main_option("script_location", str(migrations.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with (
        telling(),
        engine.execution_options(booth="writes").connect() as connection,
        _tables_may_be_rebuilt(connection),
        connection.begin(),
    ):
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise BoothError("store_damaged", file="catalogue.db")


@contextmanager
def _tables_may_be_rebuilt(connection: Connection) -> Generator[None]:
    """Inside: a table that others refer to can be dropped and made anew; such references are checked at the end.

    SQLite takes this setting outside a transaction only, so it goes to the driver before one begins.
    """
    raw = connection.connection.cursor()
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")
        raw.close()
