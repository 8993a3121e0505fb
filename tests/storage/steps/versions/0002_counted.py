"""What a real migration does: a table rebuilt, rows moved over, an index, a new table filled from the old."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("note", recreate="always") as batch:
        batch.add_column(sa.Column("length", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE note SET length = length(words)")
    op.create_index("ix_note_length", "note", ["length"])
    op.create_table("total", sa.Column("letters", sa.Integer()))
    op.execute("INSERT INTO total SELECT sum(length) FROM note")
