"""The history keeps fields, no longer whole records; marks of translations; the document that states a value."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MARKED = ("show", "exhibitor", "category", "industry", "attribute_group", "attribute", "product")
TEXTS = frozenset(("name", "tagline", "description", "about", "city"))
PARTS = frozenset(("values", "variants", "assets", "relations", "uid", "v"))
AT_ONCE = 1000
Fields = dict[str, Any]


def upgrade() -> None:
    """Add the columns, then turn the history over, row by row."""
    for table in MARKED:
        _add(table, "marks")
    _add("value", "document")
    _add("value", "page")
    op.add_column("change_set", sa.Column("undoes", NUMBER, nullable=True))
    op.add_column("change_set", sa.Column("thinned", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index("ix_change_set_undoes", "change_set", ["undoes"])
    _turn_history_over()


def _add(table: str, column: str) -> None:
    op.add_column(table, sa.Column(column, sa.String(), nullable=False, server_default=""))


def _turn_history_over() -> None:
    for index in ("ix_change_revision", "ix_change_uid_revision"):
        op.drop_index(index, "change")
    op.rename_table("change", "change_before")
    made = op.create_table(
        "change",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("revision", NUMBER, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("fields", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["revision"], ["change_set.revision"], name="fk_change_revision"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
    )
    connection = op.get_bind()
    last = 0
    while rows := connection.execute(_some, {"last": last, "most": AT_ONCE}).all():
        connection.execute(made.insert(), [_line(row) for row in rows])
        last = rows[-1].id
    op.drop_table("change_before")
    op.create_index("ix_change_revision", "change", ["revision"])
    op.create_index("ix_change_uid_revision", "change", ["uid", "revision"])
    op.create_index("ix_change_what_revision", "change", ["what", "revision"])


_some = sa.text(
    "SELECT id, revision, kind, uid, before, after FROM change_before WHERE id > :last ORDER BY id LIMIT :most"
)


def _line(row: sa.Row[Any]) -> Fields:
    before, after = _flat(row.before), _flat(row.after)
    if row.before is None:
        what, fields = "new", ""
    elif row.after is None:
        what, fields = "gone", _dumps(before)
    else:
        names = sorted(before.keys() | after.keys())
        delta = {one: (before.get(one), after.get(one)) for one in names if before.get(one) != after.get(one)}
        what, fields = "changed", _dumps(delta)
    return {
        "id": row.id,
        "revision": row.revision,
        "kind": row.kind,
        "uid": row.uid,
        "what": what,
        "fields": fields,
    }


def _dumps(fields: Fields) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def _flat(record: str | None) -> Fields:
    """A record of that day as fields; written out here, since records change and this must not."""
    if record is None:
        return {}
    held: Fields = json.loads(record)
    found: Fields = {}
    for name, field in held.items():
        if name in TEXTS:
            found |= {f"{name}.{language}": text for language, text in field.items()}
        elif name not in PARTS:
            found[name] = field
    found |= _values("", held)
    for variant in held.get("variants", ()):
        found[f"variants:{variant['uid']}"] = _without(variant, "uid", "values")
        found |= _values(f"{variant['uid']}:", variant)
    found |= {f"assets:{one['uid']}": _without(one, "uid") for one in held.get("assets", ())}
    for order in ("variants", "assets"):
        if held.get(order):
            found[order] = [one["uid"] for one in held[order]]
    for kind, uid in held.get("relations", ()):
        found.setdefault(f"relations:{kind}", []).append(uid)
    return found


def _values(owner: str, held: Fields) -> Fields:
    return {f"values:{owner}{one['attribute']}": _without(one, "attribute") for one in held.get("values", ())}


def _without(held: Fields, *names: str) -> Fields:
    return {name: one for name, one in held.items() if name not in names}
