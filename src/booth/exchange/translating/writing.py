"""A thing written with its marks just as they are, stale ones too."""

from booth.catalog.change import Change
from booth.catalog.translation import Spoken
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Product, Show


def put(change: Change, thing: Spoken) -> None:
    """Write it; `Change.put` takes one kind at a time."""
    match thing:
        case Product():
            change.put(thing, settle=False)
        case Exhibitor():
            change.put(thing, settle=False)
        case Category():
            change.put(thing, settle=False)
        case Attribute():
            change.put(thing, settle=False)
        case Industry():
            change.put(thing, settle=False)
        case Group():
            change.put(thing, settle=False)
        case Show():
            change.put(thing, settle=False)
