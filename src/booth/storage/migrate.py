"""Bring a store from one schema to the next: all of it or nothing. Imported only when there is something to do."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from booth.storage.failures import telling
from booth.storage.store import Migrations


def upgrade(engine: Engine, migrations: Migrations, to: str = "head") -> None:
    """Run every migration that the store has not seen, all in one transaction that takes the lock at once.

    A room's `env.py` finds the connection in the configuration's attributes.
    """
    config = Config()
    # Doubled, since a folder's name may hold a percent sign, which the configuration would read as its own.
    config.set_main_option("script_location", str(migrations.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with telling(), engine.execution_options(booth="writes").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
