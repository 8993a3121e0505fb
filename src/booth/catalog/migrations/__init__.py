"""The catalogue's migrations, from the first table on; read by Alembic, and only when a store needs them."""

from pathlib import Path

from booth.storage.store import Migrations

MIGRATIONS = Migrations(Path(__file__).parent, ("0001", "0002", "0003", "0004", "0005", "0006"))
