"""The show's logo."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; written out, for no dialect of SQLite adds a foreign key to a table that is there."""
    op.execute("ALTER TABLE show ADD COLUMN logo_id INTEGER CONSTRAINT fk_show_logo_id REFERENCES asset (id)")
    op.create_index("ix_show_logo_id", "show", ["logo_id"])
