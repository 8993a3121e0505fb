"""A record as a flat set of fields: what the history keeps, merges and takes back, one field at a time.

Fields are named "name.ru", "plinth", "benefits", "marks:name.zh"; a value is "values:<attribute uid>", a variant
"variants:<uid>", its own value "values:<variant uid>:<attribute uid>", a file "assets:<uid>"; "variants" and "assets"
hold their order, "relations:<kind>" the uids of other products.
"""

import json
from typing import Any, Final, cast

Flat = dict[str, Any]
Delta = dict[str, tuple[Any, Any]]  # by field: before, after; None where there was nothing

TEXTS: Final = frozenset(("name", "tagline", "description", "about", "city"))
ORDERS: Final = frozenset(("variants", "assets"))
_PARTS: Final = frozenset(("values", "variants", "assets", "marks", "relations", "uid", "v"))


def flat(record: str) -> Flat:
    """The fields of a record."""
    return flattened(cast("dict[str, Any]", json.loads(record)))


def flattened(held: Flat) -> Flat:
    """The fields of a parsed record."""
    found: Flat = {}
    for name, field in held.items():
        if name in TEXTS:
            found |= {f"{name}.{language}": text for language, text in field.items()}
        elif name not in _PARTS:
            found[name] = field
    found |= {f"marks:{path}": mark for path, mark in held.get("marks", {}).items()}
    found |= {f"values:{one['attribute']}": _without(one, "attribute") for one in held.get("values", ())}
    for variant in held.get("variants", ()):
        uid = variant["uid"]
        found[f"variants:{uid}"] = _without(variant, "uid", "values")
        found |= {f"values:{uid}:{one['attribute']}": _without(one, "attribute") for one in variant.get("values", ())}
    found |= {f"assets:{one['uid']}": _without(one, "uid") for one in held.get("assets", ())}
    for order in ORDERS:
        if held.get(order):
            found[order] = [one["uid"] for one in held[order]]
    for kind, uid in held.get("relations", ()):
        found.setdefault(f"relations:{kind}", []).append(uid)
    return found


def built(uid: str, fields: Flat) -> Flat:
    """The record that has these fields, parsed; the way back from `flat`. `uid`: the thing's own."""
    record: Flat = {"uid": uid}
    variants: dict[str, Flat] = {
        own: {"uid": own, **fields[f"variants:{own}"], "values": []} for own in _ordered(fields, "variants")
    }
    for name, field in fields.items():
        head, _, rest = name.partition(":")
        text, _, language = name.partition(".")
        if head == "values":
            owner, _, attribute = rest.rpartition(":")
            if not owner:
                record.setdefault("values", []).append({"attribute": attribute, **field})
            elif owner in variants:
                variants[owner]["values"].append({"attribute": attribute, **field})
        elif head == "marks":
            record.setdefault("marks", {})[rest] = field
        elif head == "relations":
            record.setdefault("relations", []).extend([rest, one] for one in field)
        elif head not in ORDERS and text in TEXTS:
            record.setdefault(text, {})[language] = field
        elif head not in ORDERS:
            record[name] = field
    if variants:
        record["variants"] = list(variants.values())
    if assets := _ordered(fields, "assets"):
        record["assets"] = [{"uid": own, **fields[f"assets:{own}"]} for own in assets]
    return record


def difference(before: Flat, after: Flat) -> Delta:
    """The fields that differ."""
    return {
        name: (before.get(name), after.get(name))
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    }


def rewound(after: Flat, delta: Delta) -> Flat:
    """The fields as they stood before this difference."""
    found = dict(after)
    for name, (before, _) in delta.items():
        if before is None:
            found.pop(name, None)
        else:
            found[name] = before
    return found


def _ordered(fields: Flat, name: str) -> list[str]:
    """The uids of a thing's variants or files in their order; one that the order forgot comes last."""
    there = [key.partition(":")[2] for key in fields if key.startswith(f"{name}:")]
    known = [uid for uid in fields.get(name, ()) if uid in there]
    return [*known, *(uid for uid in there if uid not in known)]


def _without(held: Flat, *names: str) -> Flat:
    return {name: one for name, one in held.items() if name not in names}
