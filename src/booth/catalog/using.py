"""What refers to a thing, and so keeps it from being deleted or would lose something by it."""

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from booth.catalog import schema
from booth.catalog.revisions import User, Users
from booth.catalog.texts import read_text

MOST = 200


def users(connection: Connection, uid: str) -> Users:
    """The things that refer to this one, all of them counted, at most `MOST` of a kind named."""
    found, count = list[User](), 0
    for kind, table, refers in _questions(uid):
        asked = select(table.c.uid, table.c.code, table.c.name).where(refers).order_by(table.c.code).limit(MOST)
        named = [User(kind, row.uid, row.code, read_text(row.name)) for row in connection.execute(asked)]
        found += named
        every = select(func.count()).select_from(table).where(refers)
        count += len(named) if len(named) < MOST else connection.scalar(every) or 0
    return Users(tuple(found), count)


def _questions(uid: str) -> list[tuple[str, Table, ColumnElement[bool]]]:
    product, category, attribute = schema.product, schema.category, schema.attribute
    held = schema.product_industry.c.product_id, schema.value.c.product_id, schema.relation.c.product_id
    by_industry = select(held[0]).where(schema.product_industry.c.industry_id.in_(_number(schema.industry, uid)))
    by_value = select(held[1]).where(schema.value.c.attribute_id.in_(_number(attribute, uid)))
    by_relation = select(held[2]).where(schema.relation.c.other_id.in_(_number(product, uid)))
    return [
        ("product", product, product.c.exhibitor_id.in_(_number(schema.exhibitor, uid))),
        ("product", product, product.c.category_id.in_(_number(category, uid))),
        ("product", product, product.c.id.in_(by_industry)),
        ("product", product, product.c.id.in_(by_value)),
        ("product", product, product.c.id.in_(by_relation)),
        ("category", category, category.c.parent_id.in_(_number(category, uid))),
        ("attribute", attribute, attribute.c.group_id.in_(_number(schema.attribute_group, uid))),
    ]


def _number(table: Table, uid: str) -> Select[int]:
    return select(table.c.id).where(table.c.uid == uid)
