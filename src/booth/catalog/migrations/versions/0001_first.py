"""The first schema: all tables of the catalogue and its search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table, those that are referred to first."""
    _asset()
    _attribute_group()
    _category()
    _change_set()
    _industry()
    _show()
    _attribute()
    _change()
    _exhibitor()
    _product()
    _listing()
    _product_asset()
    _product_industry()
    _relation()
    _variant()
    _value()
    op.execute("CREATE VIRTUAL TABLE found USING fts5(words, content='', contentless_delete=1, tokenize='ascii')")


def _asset() -> None:
    op.create_table(
        "asset",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("caption", sa.String(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("valid_from", sa.String(), nullable=False),
        sa.Column("valid_until", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asset")),
        sa.UniqueConstraint("uid", name=op.f("uq_asset_uid")),
    )
    op.create_index(op.f("ix_asset_sha256"), "asset", ["sha256"], unique=False)


def _attribute_group() -> None:
    op.create_table(
        "attribute_group",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attribute_group")),
        sa.UniqueConstraint("code", name=op.f("uq_attribute_group_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_attribute_group_uid")),
    )


def _category() -> None:
    op.create_table(
        "category",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("icon", sa.String(), nullable=False),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("parent_id", NUMBER, nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["category.id"], name=op.f("fk_category_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.UniqueConstraint("code", name=op.f("uq_category_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_category_uid")),
    )
    op.create_index(op.f("ix_category_parent_id"), "category", ["parent_id"], unique=False)


def _change_set() -> None:
    op.create_table(
        "change_set",
        sa.Column("revision", NUMBER, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("revision", name=op.f("pk_change_set")),
    )


def _industry() -> None:
    op.create_table(
        "industry",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_industry")),
        sa.UniqueConstraint("code", name=op.f("uq_industry_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_industry_uid")),
    )


def _show() -> None:
    op.create_table(
        "show",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("hall", sa.String(), nullable=False),
        sa.Column("stand", sa.String(), nullable=False),
        sa.Column("first_day", sa.String(), nullable=False),
        sa.Column("last_day", sa.String(), nullable=False),
        sa.Column("accent", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_show")),
    )


def _attribute() -> None:
    op.create_table(
        "attribute",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("group_id", NUMBER, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("difference", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key_figure", sa.Boolean(), nullable=False),
        sa.Column("better", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["attribute_group.id"], name=op.f("fk_attribute_group_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attribute")),
        sa.UniqueConstraint("code", name=op.f("uq_attribute_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_attribute_uid")),
    )
    op.create_index(op.f("ix_attribute_group_id"), "attribute", ["group_id"], unique=False)


def _change() -> None:
    op.create_table(
        "change",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("revision", NUMBER, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["revision"], ["change_set.revision"], name=op.f("fk_change_revision")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_index(op.f("ix_change_revision"), "change", ["revision"], unique=False)
    op.create_index("ix_change_uid_revision", "change", ["uid", "revision"], unique=False)


def _exhibitor() -> None:
    op.create_table(
        "exhibitor",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("stand", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("logo_id", NUMBER, nullable=True),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["logo_id"], ["asset.id"], name=op.f("fk_exhibitor_logo_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exhibitor")),
        sa.UniqueConstraint("code", name=op.f("uq_exhibitor_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_exhibitor_uid")),
    )
    op.create_index(op.f("ix_exhibitor_logo_id"), "exhibitor", ["logo_id"], unique=False)


def _product() -> None:
    op.create_table(
        "product",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("exhibitor_id", NUMBER, nullable=False),
        sa.Column("category_id", NUMBER, nullable=False),
        sa.Column("plinth", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("tagline", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("benefits", sa.String(), nullable=False),
        sa.Column("applications", sa.String(), nullable=False),
        sa.Column("steps", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("revision", NUMBER, nullable=False),
        sa.Column("print", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["category_id"], ["category.id"], name=op.f("fk_product_category_id")),
        sa.ForeignKeyConstraint(["exhibitor_id"], ["exhibitor.id"], name=op.f("fk_product_exhibitor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("exhibitor_id", "code", name=op.f("uq_product_exhibitor_id_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_product_uid")),
    )
    op.create_index(op.f("ix_product_category_id"), "product", ["category_id"], unique=False)
    op.create_index(op.f("ix_product_code"), "product", ["code"], unique=False)


def _listing() -> None:
    op.create_table(
        "listing",
        sa.Column("product_id", NUMBER, nullable=False),
        sa.Column("card", sa.String(), nullable=False),
        sa.Column("category_id", NUMBER, nullable=False),
        sa.Column("exhibitor_id", NUMBER, nullable=False),
        sa.Column("draft", sa.Boolean(), nullable=False),
        sa.Column("by_stand", sa.String(), nullable=False),
        sa.Column("by_code", sa.String(), nullable=False),
        sa.Column("by_ru", sa.String(), nullable=False),
        sa.Column("by_en", sa.String(), nullable=False),
        sa.Column("by_zh", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["category_id"], ["category.id"], name=op.f("fk_listing_category_id")),
        sa.ForeignKeyConstraint(["exhibitor_id"], ["exhibitor.id"], name=op.f("fk_listing_exhibitor_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_listing_product_id")),
        sa.PrimaryKeyConstraint("product_id", name=op.f("pk_listing")),
    )
    op.create_index("ix_listing_by_code", "listing", ["by_code", "product_id"], unique=False)
    op.create_index("ix_listing_by_en", "listing", ["by_en", "product_id"], unique=False)
    op.create_index("ix_listing_by_ru", "listing", ["by_ru", "product_id"], unique=False)
    op.create_index(
        "ix_listing_by_stand",
        "listing",
        ["by_stand", "product_id", "category_id", "exhibitor_id", "draft"],
        unique=False,
    )
    op.create_index("ix_listing_by_zh", "listing", ["by_zh", "product_id"], unique=False)
    op.create_index(op.f("ix_listing_category_id"), "listing", ["category_id"], unique=False)
    op.create_index(op.f("ix_listing_exhibitor_id"), "listing", ["exhibitor_id"], unique=False)


def _product_asset() -> None:
    op.create_table(
        "product_asset",
        sa.Column("product_id", NUMBER, nullable=False),
        sa.Column("asset_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["asset.id"], name=op.f("fk_product_asset_asset_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_product_asset_product_id")),
        sa.PrimaryKeyConstraint("product_id", "asset_id", name=op.f("pk_product_asset")),
    )
    op.create_index(op.f("ix_product_asset_asset_id"), "product_asset", ["asset_id"], unique=False)


def _product_industry() -> None:
    op.create_table(
        "product_industry",
        sa.Column("product_id", NUMBER, nullable=False),
        sa.Column("industry_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["industry_id"], ["industry.id"], name=op.f("fk_product_industry_industry_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_product_industry_product_id")),
        sa.PrimaryKeyConstraint("product_id", "industry_id", name=op.f("pk_product_industry")),
    )
    op.create_index(op.f("ix_product_industry_industry_id"), "product_industry", ["industry_id"], unique=False)


def _relation() -> None:
    op.create_table(
        "relation",
        sa.Column("product_id", NUMBER, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("other_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["other_id"], ["product.id"], name=op.f("fk_relation_other_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_relation_product_id")),
        sa.PrimaryKeyConstraint("product_id", "kind", "other_id", name=op.f("pk_relation")),
    )
    op.create_index(op.f("ix_relation_other_id"), "relation", ["other_id"], unique=False)


def _variant() -> None:
    op.create_table(
        "variant",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("product_id", NUMBER, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_variant_product_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variant")),
        sa.UniqueConstraint("uid", name=op.f("uq_variant_uid")),
    )
    op.create_index(op.f("ix_variant_code"), "variant", ["code"], unique=False)
    op.create_index(op.f("ix_variant_product_id"), "variant", ["product_id"], unique=False)


def _value() -> None:
    op.create_table(
        "value",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("product_id", NUMBER, nullable=False),
        sa.Column("variant_id", NUMBER, nullable=True),
        sa.Column("attribute_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("as_entered", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("low", sa.String(), nullable=True),
        sa.Column("high", sa.String(), nullable=True),
        sa.Column("low_open", sa.Boolean(), nullable=False),
        sa.Column("high_open", sa.Boolean(), nullable=False),
        sa.Column("numbers", sa.String(), nullable=False),
        sa.Column("base_low", sa.Float(), nullable=True),
        sa.Column("base_high", sa.Float(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("texts", sa.String(), nullable=False),
        sa.Column("yes", sa.Boolean(), nullable=True),
        sa.Column("condition", sa.String(), nullable=False),
        sa.Column("standard", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["attribute_id"], ["attribute.id"], name=op.f("fk_value_attribute_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_value_product_id")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_value_variant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_value")),
    )
    op.create_index(op.f("ix_value_attribute_id"), "value", ["attribute_id"], unique=False)
    op.create_index(op.f("ix_value_product_id"), "value", ["product_id"], unique=False)
    op.create_index(op.f("ix_value_variant_id"), "value", ["variant_id"], unique=False)
