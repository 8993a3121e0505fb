"""A product as the words of a paper: every text chosen, every value written, nothing yet measured."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from booth import quantity
from booth.brochure.kit.parts.card import KeyFigure
from booth.brochure.kit.parts.certificates import Certificate
from booth.brochure.kit.parts.models import Column, Model
from booth.brochure.kit.parts.values_table import Group
from booth.brochure.kit.type.phrase import Phrase, Voice
from booth.brochure.kit.type.polish import clean
from booth.brochure.order import PrintOrder
from booth.catalog.trust.lapsing import holds, lapses, last_needed
from booth.catalog.values import Asset, AssetKind, Audience, Product, Value, Variant
from booth.catalog.wording import say, say_day

VALUE_CAP = 180  # characters of an answer that a table can bear
LABEL_CAP = 90
VALUES_CAP = 120  # rows; more would be a book, not a sheet
MODELS_CAP = 40


@dataclass(frozen=True, slots=True)
class Content:
    """What a paper says about one product in one language."""

    product: Product
    voice: Voice
    order: PrintOrder

    def values(self, values: Iterable[Value]) -> tuple[Value, ...]:
        """Those that this paper's reader may see."""
        return tuple(v for v in values if self.order.staff or v.attribute.audience is Audience.PUBLIC)

    def answer(self, value: Value) -> Phrase:
        """What a value says, with the standard it was measured by."""
        text = clean(say(value, self.voice.language, system=self.order.system), VALUE_CAP)
        if value.standard and value.standard not in text:
            between = " · " if self.voice.language == "zh" else ", "
            text = f"{text}{between}{clean(value.standard, 40)}"
        if value.quantity is None and value.yes is None and value.texts:
            said = value.texts[0].said(self.voice.language)
            own = Voice(said.language).own(text, VALUE_CAP + 42)
            return Phrase(own.text, own.language, said.language != self.voice.language)
        return self.voice.own(text, VALUE_CAP + 42)

    def label(self, value: Value) -> Phrase:
        """What a value answers, with the condition it was measured under."""
        name = self.voice.said(value.attribute.name, LABEL_CAP)
        condition = self.voice.said(value.condition, 60)
        if not condition:
            return name or self.voice.own(value.attribute.code, LABEL_CAP)
        text = f"{name.text}（{condition.text}）" if name.language == "zh" else f"{name.text}, {condition.text}"
        return Phrase(text, name.language, name.borrowed or condition.borrowed)

    def groups(self) -> tuple[Group, ...]:
        """Values under their headings, in the catalogue's order."""
        rows: dict[str, list[tuple[Phrase, Phrase]]] = {}
        names: dict[str, Phrase] = {}
        for value in self.values(self.product.values)[:VALUES_CAP]:
            group = value.attribute.group
            names.setdefault(group.uid, self.voice.said(group.name, LABEL_CAP) or self.voice.own(group.code))
            rows.setdefault(group.uid, []).append((self.label(value), self.answer(value)))
        return tuple(Group(name, tuple(rows[uid])) for uid, name in names.items())

    def key_figures(self) -> tuple[KeyFigure, ...]:
        """Up to four public key figures, over all variants."""
        public = [f for f in self.product.figures if f.value.attribute.audience is Audience.PUBLIC]
        made: list[KeyFigure] = []
        for figure in public[:4]:
            label = self.voice.said(figure.name, LABEL_CAP)
            if (known := figure.value.quantity) is not None:
                number, unit = quantity.parts(known, self.voice.language, system=self.order.system)
            else:
                number, unit = say(figure.value, self.voice.language, system=self.order.system), ""
            made.append(KeyFigure(self.voice.own(number, 60).text, self.voice.own(unit, 30).text, label))
        return tuple(made)

    def models(self) -> tuple[tuple[Model, ...], tuple[Column, ...]]:
        """The variants and the attributes in which they differ or that are key."""
        variants = self.product.variants[:MODELS_CAP]
        general = {v.attribute.uid: v for v in self.values(self.product.values)}
        own = [{v.attribute.uid: v for v in self.values(variant.values)} for variant in variants]
        asked = {uid: value.attribute for values in own for uid, value in values.items()}
        order = sorted(asked.values(), key=lambda a: (not a.key_figure, a.group.position, a.position))
        columns: list[Column] = []
        for attribute in order:
            answers = [values.get(attribute.uid, general.get(attribute.uid)) for values in own]
            column = self._column(self.voice.said(attribute.name, LABEL_CAP), answers)
            if attribute.key_figure or len({cell.text for cell in column.cells}) > 1:
                columns.append(column)
        return tuple(self._model(variant) for variant in variants), tuple(columns)

    def _model(self, variant: Variant) -> Model:
        code, name = self.voice.own(variant.code, 60), self.voice.said(variant.name, 60)
        return Model(code, name if name.text != code.text else self.voice.own(""), variant.code == self.product.code)

    def _column(self, name: Phrase, answers: Sequence[Value | None]) -> Column:
        """Cells of one attribute; the unit moves to the head when all cells share it."""
        language, system = self.voice.language, self.order.system
        figures = [
            quantity.parts(a.quantity, language, system=system) if a and a.quantity else ("", "") for a in answers
        ]
        units = {unit for figure, unit in figures if figure}
        if len(units) == 1 and all(
            figure or answer is None for (figure, _), answer in zip(figures, answers, strict=True)
        ):
            cells = tuple(self.voice.own(figure or "—") for figure, _ in figures)
            return Column(name, units.pop(), cells)
        return Column(name, "", tuple(self.answer(a) if a else self.voice.own("—") for a in answers))

    def certificates(self, today: date) -> tuple[Certificate, ...]:
        """Papers that the product holds, and until when; those that lapse at the fair are the staff's business."""
        needed = last_needed(self.order.show, today)
        held = (asset for asset in self.product.assets if asset.kind is AssetKind.CERTIFICATE)
        shown = (asset for asset in held if self.order.staff or holds(asset, today, needed))
        return tuple(self._certificate(asset, today, needed) for asset in shown)

    def _certificate(self, asset: Asset, today: date, needed: date) -> Certificate:
        number = self.voice.own(asset.number, 60).text
        name = self.voice.said(asset.caption, 120) or self.voice.own(asset.file_name, 80)
        ends, short = asset.valid_until, lapses(asset, needed)
        if ends is None:
            return Certificate(name, number, self.voice.own(""))
        key = "expired" if ends < today else "only_until" if short else "valid_until"
        return Certificate(name, number, self.voice.word(key, day=say_day(ends, self.voice.language)), short)

    def industries(self) -> Phrase:
        """Who uses the product, in one line; empty when nothing is said."""
        names = [self.voice.said(each.name, 60).text for each in self.product.industries]
        return self.voice.word("industries", names=self._listed(names)) if names else self.voice.own("")

    def uses(self) -> tuple[Phrase, ...]:
        """Where the product is used, one phrase each."""
        return tuple(self.voice.said(each, 120) for each in self.product.applications)

    def uses_line(self) -> Phrase:
        """The same in one line, for a page that has no room for a list."""
        uses = self.uses()
        if not uses:
            return self.voice.own("")
        colon = "：" if self.voice.language == "zh" else ": "
        return self.voice.own(f"{self.voice.word('applications').text}{colon}{self._listed(u.text for u in uses)}")

    def _listed(self, names: Iterable[str]) -> str:
        """Names in a row; they keep their capitals, so a point stands between them and not a comma."""
        return ("、" if self.voice.language == "zh" else "\u00a0· ").join(names)

    def contacts(self) -> tuple[str, ...]:
        """How to reach the maker, what matters most first."""
        maker = self.product.exhibitor
        site = maker.site.removeprefix("https://").removeprefix("http://").rstrip("/")
        parts = (maker.phone, maker.email, site, maker.city.best(self.voice.language))
        return tuple(clean(part, 80) for part in parts if part)

    def stand(self) -> str:
        """Where the exhibit stands, as "8.1H · A128"."""
        show = self.order.show
        return self.product.exhibitor.stand or " · ".join(part for part in (show.hall, show.stand) if part)
