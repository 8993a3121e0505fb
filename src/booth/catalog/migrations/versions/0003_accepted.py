"""The doubts about a product that a person has set aside."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("product", sa.Column("accepted", sa.String(), nullable=False, server_default=""))
