"""What products refer to, as rows of the workbook; blank cells are left out."""

from booth.catalog.texts import write_date
from booth.catalog.values import Attribute, Category, Exhibitor, Group, Industry, Show, Text
from booth.exchange.export.called import Called, Named
from booth.exchange.export.originals import folder_name, places
from booth.exchange.rows.layout import UID
from booth.exchange.signs import keep_dash

Filled = dict[str, str]
SHEET_OF: dict[type[Named], str] = {
    Exhibitor: "exhibitors",
    Category: "categories",
    Industry: "industries",
    Group: "groups",
    Attribute: "attributes",
}


def filled(cells: Filled) -> Filled:
    """Only the cells that say something."""
    return {key: text for key, text in cells.items() if text}


def kept(cells: Filled) -> Filled:
    """The same of cells that "-" alone would clear: a text that is only that stays one."""
    return {key: keep_dash(text) for key, text in cells.items() if text}


def words(name: str, text: Text) -> Filled:
    """A text in three languages, a cell each."""
    return {f"{name}.{language}": said for language, said in text.by_language}


def show_row(show: Show, folder: str) -> Filled:
    """The fair and the stand; empty when nothing is known of it. `folder`: where the files lie."""
    return kept(
        words("name", show.name)
        | {
            "hall": show.hall,
            "stand": show.stand,
            "first_day": write_date(show.first_day),
            "last_day": write_date(show.last_day),
            "accent": show.accent,
            "logo": logo_place(show, folder),
        }
    )


def thing_row(one: Named, called: Called, folder: str) -> Filled:
    """The row of an exhibitor, category, industry, group or attribute. `folder`: where the logos lie."""
    return {UID: one.uid, "code": one.code} | kept(words("name", one.name) | _more(one, called, folder))


def _more(one: Named, called: Called, folder: str) -> Filled:
    match one:
        case Exhibitor():
            return _exhibitor(one, folder)
        case Category():
            return words("about", one.about) | {"icon": one.icon, "colour": one.colour}
        case Attribute():
            return _attribute(one, called)
        case Industry() | Group():
            return {}


def _exhibitor(one: Exhibitor, folder: str) -> Filled:
    return (
        words("about", one.about)
        | words("city", one.city)
        | {
            "site": one.site,
            "stand": one.stand,
            "phone": one.phone,
            "email": one.email,
            "colour": one.colour,
            "logo": logo_place(one, folder),
            "sample": yes(one.sample),
        }
    )


def logo_place(one: Show | Exhibitor, folder: str) -> str:
    """Where a logo lies, from the workbook; empty without one."""
    if one.logo is None:
        return ""
    # The show's folder is called as no exhibitor's is.
    own = folder_name("show", "logo", alone=False) if isinstance(one, Show) else folder_name(one.code, one.uid)
    return places(f"{folder}/{own}", (one.logo,)).get(one.logo.uid, "")


def _attribute(one: Attribute, called: Called) -> Filled:
    return {
        "group": called.groups[one.group.uid],
        "type": str(one.type),
        "unit": one.unit,
        "difference": yes(one.difference),
        "key_figure": yes(one.key_figure),
        "better": str(one.better),
        "audience": str(one.audience),
    }


def yes(said: bool) -> str:
    """A flag: a cell without one is a no."""
    return "yes" if said else ""
