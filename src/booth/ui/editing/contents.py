"""The sections of the form: each is made when it is first opened; together they know every field."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from booth.catalog.store import Catalog
from booth.catalog.values import Product, RelationKind, State
from booth.languages import Language
from booth.settings import Settings
from booth.ui.editing.finding import Entry, text_entry, value_entries
from booth.ui.editing.places import Place
from booth.ui.editing.section import Section
from booth.ui.jobs import Jobs
from booth.ui.pictures import PictureCache

TEXTS, VALUES, VARIANTS, PLACE, MEDIA = "texts", "values", "variants", "place", "media"
_STATES = {State.SHOWN: "On show", State.DRAFT: "Draft"}  # as the field says them
# The first part of a field's name, and the section it stands in; what is not named stands among the texts.
_SECTIONS = {
    "values": VALUES,
    "variants": VARIANTS,
    "assets": MEDIA,
} | dict.fromkeys(("code", "plinth", "category", "exhibitor", "industries", "state", "position", "relations"), PLACE)


class Contents:
    """Makes the sections and asks them."""

    def __init__(self, catalog: Catalog, pictures: PictureCache, jobs: Jobs, settings: Settings) -> None:
        self._catalog, self._pictures, self._jobs, self._settings = catalog, pictures, jobs, settings
        self._made: dict[str, Section] = {}
        self._makers: dict[str, Callable[[], Section]] = {
            TEXTS: self._texts,
            VALUES: self._values,
            VARIANTS: self._variants,
            PLACE: self._place,
            MEDIA: self._media,
        }

    @property
    def keys(self) -> tuple[str, ...]:
        """The sections in their order."""
        return tuple(self._makers)

    def titles(self) -> tuple[tuple[str, str], ...]:
        """Each section's key and its name."""
        said = {
            TEXTS: QCoreApplication.translate("Contents", "Texts"),
            VALUES: QCoreApplication.translate("Contents", "Values"),
            VARIANTS: QCoreApplication.translate("Contents", "Models"),
            PLACE: QCoreApplication.translate("Contents", "Place and relations"),
            MEDIA: QCoreApplication.translate("Contents", "Pictures and documents"),
        }
        return tuple((key, said[key]) for key in self._makers)

    def section(self, key: str) -> Section:
        """A section, made now if nobody has opened it yet."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
        return self._made[key]

    def key_of(self, field: str) -> str:
        """The section that a field stands in."""
        parts = field.split(":")
        if parts[0] == "values" and len(parts) > 2:
            return VARIANTS
        return _SECTIONS.get(parts[0].partition(".")[0], TEXTS)

    def _texts(self) -> Section:
        from booth.ui.editing.texts_section import TextsSection

        return TextsSection()

    def _values(self) -> Section:
        from booth.ui.editing.values_section import ValuesSection

        return ValuesSection(self._catalog, self._jobs, self._settings)

    def _variants(self) -> Section:
        from booth.ui.editing.variants_section import VariantsSection

        return VariantsSection(self._catalog, self._settings)

    def _place(self) -> Section:
        from booth.ui.editing.place_section import PlaceSection

        return PlaceSection(self._catalog, self._jobs, self._settings)

    def _media(self) -> Section:
        from booth.ui.editing.files_section import FilesSection

        return FilesSection(self._catalog, self._pictures, self._jobs, self._settings)

    # asking all of them

    def pending(self) -> tuple[Place, ...]:
        """The places where something is typed that is not committed yet."""
        return tuple(place for section in self._made.values() for place in section.pending())

    def with_typed(self, product: Product) -> Product:
        """The product with what is typed anywhere and not committed yet."""
        for section in self._made.values():
            if section.product is not None and section.product.uid == product.uid:
                product = section.with_typed(product)
        return product

    def commit(self) -> None:
        """Take what is typed."""
        for section in self._made.values():
            section.commit()

    def forget(self) -> None:
        """Another product comes."""
        for section in self._made.values():
            section.product = None

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""
        for section in self._made.values():
            section.settings_changed()

    def entries(self, product: Product, language: Language) -> Sequence[Entry]:
        """Every field that can be looked for."""
        return (*self._text_entries(product, language), *value_entries(product, language))

    def _text_entries(self, product: Product, language: Language) -> Iterator[Entry]:
        said = QCoreApplication.translate
        industries = (one.name.best(language) or one.code for one in product.industries)
        files = (one.caption.best(language) or one.number or one.file_name for one in product.assets)

        def related(kind: RelationKind) -> str:
            return ", ".join(one.product.code for one in product.relations if one.kind is kind)

        yield text_entry("name", said("TextsSection", "Name"), product.name, language)
        yield text_entry("tagline", said("TextsSection", "Tagline"), product.tagline, language)
        yield text_entry("description", said("TextsSection", "Description"), product.description, language)
        for field, words, text in (
            ("code", said("PlaceSection", "Code"), product.code),
            ("plinth", said("PlaceSection", "Plinth"), product.plinth),
            ("state", said("PlaceSection", "State"), said("PlaceSection", _STATES[product.state])),
            ("category", said("PlaceSection", "Category"), product.category.name.best(language)),
            ("exhibitor", said("PlaceSection", "Exhibitor"), product.exhibitor.name.best(language)),
            ("industries", said("PlaceSection", "Industries"), ", ".join(industries)),
            ("position", said("PlaceSection", "Position"), str(product.position)),
            ("relations:accessory", said("PlaceSection", "Accessories"), related(RelationKind.ACCESSORY)),
            ("relations:replacement", said("PlaceSection", "Replacements"), related(RelationKind.REPLACEMENT)),
            ("relations:related", said("PlaceSection", "Related products"), related(RelationKind.RELATED)),
            ("assets", said("Contents", "Pictures and documents"), ", ".join(files)),
        ):
            yield Entry.of(field, words, text)
        label = said("TextsSection", "Benefits")
        for number, benefit in enumerate(product.benefits):
            yield text_entry(f"benefits.{number}.head", label, benefit.head, language)
            yield text_entry(f"benefits.{number}.text", label, benefit.text, language)
        label = said("TextsSection", "Applications")
        for number, use in enumerate(product.applications):
            yield text_entry(f"applications.{number}", label, use, language)
        label = said("TextsSection", "How it works")
        for number, step in enumerate(product.steps):
            yield text_entry(f"steps.{number}.name", label, step.name, language)
