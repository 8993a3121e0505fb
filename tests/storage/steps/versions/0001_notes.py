"""A table with rows in it."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table("note", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("words", sa.String()))
    op.execute("INSERT INTO note (words) VALUES ('one'), ('two'), ('three')")
