"""What lists read of a product says when its first certificate ends."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Write the day at the end of each card."""
    op.execute(sa.text(_CARDS))


_CARDS = """
UPDATE listing SET card = json_set(card, '$[10]', coalesce((
    SELECT min(asset.valid_until) FROM product_asset JOIN asset ON asset.id = product_asset.asset_id
    WHERE product_asset.product_id = listing.product_id AND asset.kind = 'certificate' AND asset.valid_until <> ''
), ''))
"""
