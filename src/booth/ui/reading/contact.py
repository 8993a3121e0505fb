"""The exhibitor's card as a phone takes it from a QR code, with no network."""

from booth.catalog.values import Exhibitor, Product
from booth.languages import Language


def _escaped(text: str) -> str:
    """RFC 2426: backslash, comma, semicolon and line ends are escaped."""
    for mark in ("\\", ",", ";"):
        text = text.replace(mark, "\\" + mark)
    return " ".join(text.split())


def _lines(exhibitor: Exhibitor, product: Product, language: Language) -> tuple[tuple[str, str], ...]:
    name = exhibitor.name.best(language)
    note = " · ".join(filter(None, (product.code, product.name.best(language), exhibitor.stand)))
    return (
        ("N", f";{_escaped(name)};;;"),
        ("FN", _escaped(name)),
        ("ORG", _escaped(name)),
        ("TEL;TYPE=WORK", _escaped(exhibitor.phone)),
        ("EMAIL", _escaped(exhibitor.email)),
        ("URL", _escaped(exhibitor.site)),
        ("NOTE", _escaped(note)),
    )


def vcard(product: Product, language: Language) -> str:
    """A vCard 3.0 of the product's exhibitor, with the product in its note; cut to what a phone reads well."""
    body = [f"{key}:{text[:200]}" for key, text in _lines(product.exhibitor, product, language) if text.strip(";")]
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *body, "END:VCARD", ""))
