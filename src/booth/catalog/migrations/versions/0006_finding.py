"""The search index that knows stems, sounds and things: made empty here, filled when the store is open."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OPTIONS = "words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'"


def upgrade() -> None:
    """Make the tables; every product waits to be entered."""
    op.create_table(
        "word",
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", "term", name=op.f("pk_word")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "unindexed",
        sa.Column("product_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_unindexed_product_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("product_id", name=op.f("pk_unindexed")),
    )
    op.execute("INSERT INTO unindexed (product_id) SELECT id FROM product")
    op.execute("DROP TABLE found")
    for name in ("named", "about", "found"):
        op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({_OPTIONS})")
