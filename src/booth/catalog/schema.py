"""The catalogue's tables. Private to this room: nobody outside sees a row.

Texts are JSON `{"ru": …}` without empty strings. `listing`, `word` and `unindexed` are derived and can be rebuilt (as
can the search index itself, which `search/fts.py` keeps).
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

NUMBER = BigInteger().with_variant(Integer(), "sqlite")  # so that SQLite's own row number serves


def _key() -> Column[int]:
    return Column("id", NUMBER, primary_key=True)


def _uid() -> Column[str]:
    return Column("uid", String, nullable=False, unique=True)


def _code() -> Column[str]:
    return Column("code", String, nullable=False, unique=True)


def _words(*names: str) -> list[Column[str]]:
    return [Column(name, String, nullable=False, default="") for name in names]


def _position() -> Column[int]:
    return Column("position", Integer, nullable=False, default=0)


def _to(name: str, target: str, *, index: bool = True, needed: bool = True) -> Column[int]:
    return Column(name, NUMBER, ForeignKey(f"{target}.id"), nullable=not needed, index=index)


change_set = Table(
    "change_set",
    metadata,
    Column("revision", NUMBER, primary_key=True),
    Column("at", String, nullable=False),  # ISO 8601, UTC
    *_words("who", "why"),
    Column("origin", String, nullable=False),  # "hand", "import"
    Column("size", Integer, nullable=False),
    Column("undoes", NUMBER),  # the revision that this one takes back
    Column("thinned", Boolean, nullable=False),  # what it changed is not known any more
    Index("ix_change_set_undoes", "undoes"),
)
change = Table(
    "change",
    metadata,
    Column("id", NUMBER, primary_key=True),
    Column("revision", NUMBER, ForeignKey("change_set.revision"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("uid", String, nullable=False),
    Column("what", String, nullable=False),  # "new", "changed", "gone"
    *_words("fields"),  # JSON {field: [before, after]}; of what is gone {field: before}; of what is new nothing
    Index("ix_change_uid_revision", "uid", "revision"),
    Index("ix_change_what_revision", "what", "revision"),
)
asset = Table(
    "asset",
    metadata,
    _key(),
    _uid(),
    Column("kind", String, nullable=False),
    Column("sha256", String, nullable=False, index=True),
    *_words("media_type", "file_name"),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    *_words("caption", "credit", "number", "valid_from", "valid_until"),
    _position(),
)
show = Table(
    "show",
    metadata,
    _key(),
    *_words("name", "hall", "stand", "first_day", "last_day", "accent"),
    _to("logo_id", "asset", needed=False),
    *_words("marks"),
)
exhibitor = Table(
    "exhibitor",
    metadata,
    _key(),
    _uid(),
    _code(),
    *_words("name", "about", "city", "site", "stand", "phone", "email", "colour"),
    _to("logo_id", "asset", needed=False),
    Column("sample", Boolean, nullable=False),
    _position(),
    *_words("marks"),
)
category = Table(
    "category",
    metadata,
    _key(),
    _uid(),
    _code(),
    *_words("name", "about", "icon", "colour"),
    _to("parent_id", "category", needed=False),
    _position(),
    *_words("marks"),
)
industry = Table("industry", metadata, _key(), _uid(), _code(), *_words("name", "marks"), _position())
attribute_group = Table(
    "attribute_group", metadata, _key(), _uid(), _code(), *_words("name"), _position(), *_words("marks")
)
attribute = Table(
    "attribute",
    metadata,
    _key(),
    _uid(),
    _code(),
    *_words("name"),
    _to("group_id", "attribute_group"),
    *_words("type", "unit"),
    Column("difference", Boolean, nullable=False),
    _position(),
    Column("key_figure", Boolean, nullable=False),
    *_words("better", "audience", "marks"),
)
product = Table(
    "product",
    metadata,
    _key(),
    _uid(),
    Column("code", String, nullable=False, index=True),
    _to("exhibitor_id", "exhibitor", index=False),  # led by the unique constraint
    _to("category_id", "category"),
    *_words("plinth", "name", "tagline", "description", "benefits", "applications", "steps", "state"),
    _position(),
    Column("revision", NUMBER, nullable=False),
    Column("print", String, nullable=False),  # fingerprint of the value, to tell an unchanged one at once
    *_words("marks", "accepted"),
    UniqueConstraint("exhibitor_id", "code"),
)
variant = Table(
    "variant",
    metadata,
    _key(),
    _uid(),
    _to("product_id", "product"),
    Column("code", String, nullable=False, index=True),
    *_words("name"),
    _position(),
)
value = Table(
    "value",
    metadata,
    _key(),
    _to("product_id", "product"),
    _to("variant_id", "variant", needed=False),
    _to("attribute_id", "attribute"),
    _position(),
    *_words("as_entered"),
    Column("kind", String),  # NULL: not understood as a figure
    *_words("unit"),
    Column("low", String),  # decimals, exactly as read
    Column("high", String),
    Column("low_open", Boolean, nullable=False),
    Column("high_open", Boolean, nullable=False),
    *_words("numbers"),  # decimals, a space between
    Column("base_low", Float),
    Column("base_high", Float),
    *_words("text", "texts"),
    Column("yes", Boolean),
    *_words("condition", "standard", "source", "document", "page"),
)
product_asset = Table(
    "product_asset",
    metadata,
    Column("product_id", NUMBER, ForeignKey("product.id"), primary_key=True),
    Column("asset_id", NUMBER, ForeignKey("asset.id"), primary_key=True, index=True),
    _position(),
)
product_industry = Table(
    "product_industry",
    metadata,
    Column("product_id", NUMBER, ForeignKey("product.id"), primary_key=True),
    Column("industry_id", NUMBER, ForeignKey("industry.id"), primary_key=True, index=True),
)
relation = Table(
    "relation",
    metadata,
    Column("product_id", NUMBER, ForeignKey("product.id"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("other_id", NUMBER, ForeignKey("product.id"), primary_key=True, index=True),
    _position(),
)
listing = Table(  # derived: what lists, sorting and facets read of a product
    "listing",
    metadata,
    Column("product_id", NUMBER, ForeignKey("product.id"), primary_key=True),
    Column("card", String, nullable=False),  # JSON of its summary
    Column("category_id", NUMBER, ForeignKey("category.id"), nullable=False, index=True),
    Column("exhibitor_id", NUMBER, ForeignKey("exhibitor.id"), nullable=False, index=True),
    Column("draft", Boolean, nullable=False),
    *_words("by_stand", "by_code", "by_ru", "by_en", "by_zh"),
    # All that facets read stands in this index, so that they need not touch the cards.
    Index("ix_listing_by_stand", "by_stand", "product_id", "category_id", "exhibitor_id", "draft"),
    Index("ix_listing_by_code", "by_code", "product_id"),
    Index("ix_listing_by_ru", "by_ru", "product_id"),
    Index("ix_listing_by_en", "by_en", "product_id"),
    Index("ix_listing_by_zh", "by_zh", "product_id"),
)
word = Table(  # derived: the words that products hold, by all that they are found by
    "word",
    metadata,
    Column("kind", Integer, primary_key=True),
    Column("key", String, primary_key=True),
    Column("term", String, primary_key=True),
    sqlite_with_rowid=False,
)
unindexed = Table(  # derived: products that the search index does not hold yet
    "unindexed",
    metadata,
    Column("product_id", NUMBER, ForeignKey("product.id", ondelete="CASCADE"), primary_key=True),
)
