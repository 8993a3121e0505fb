"""What is said of an answer besides: under which condition, by which standard, where it comes from, who entered it."""

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from booth.catalog.revisions import ChangeSet, Origin
from booth.catalog.values import AssetKind, Attribute, Product
from booth.languages import Language
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.words import WordsField
from booth.ui.editing.places import Place
from booth.ui.editing.value_places import detail_place
from booth.ui.widgets.words_label import WordsLabel

PAPERS = (AssetKind.DOCUMENT, AssetKind.CERTIFICATE)


class ValueDetails(QWidget):
    """The fields under one answer."""

    def __init__(self, attribute: Attribute) -> None:
        super().__init__()
        self.attribute = attribute
        self._last: ChangeSet | None = None
        self.condition = WordsField()
        self.standard, self.source, self.page = LineField(), LineField(), LineField()
        self.document = ChoiceField()
        self._entered = WordsLabel(12, "third", wrap=True)
        grid, column = QGridLayout(), QVBoxLayout(self)
        grid.setSpacing(12)
        for place, field in enumerate((self.standard, self.source, self.document, self.page)):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(24, 0, 0, 12)
        column.setSpacing(12)
        column.addWidget(self.condition)
        column.addLayout(grid)
        column.addWidget(self._entered)
        self._say()

    def places(self) -> tuple[tuple[Place, Field], ...]:
        """Each field with its place."""
        fields: tuple[tuple[str, Field], ...] = (
            ("condition", self.condition),
            ("standard", self.standard),
            ("source", self.source),
            ("document", self.document),
            ("page", self.page),
        )
        return tuple((detail_place(self.attribute, name), field) for name, field in fields)

    def show_papers(self, product: Product, language: Language) -> None:
        """The product's documents to choose from."""
        papers = [one for one in product.assets if one.kind in PAPERS]
        named = [(one.uid, one.caption.best(language) or one.number or one.file_name) for one in papers]
        self.document.set_choices((("", "—"), *named))

    def show_entered(self, last: ChangeSet | None) -> None:
        """Who wrote the value last, and when."""
        self._last = last
        self._entered.setVisible(last is not None)
        if last is not None:
            at = QDateTime.fromSecsSinceEpoch(int(last.at.timestamp()))
            when = QLocale().toString(at, QLocale.FormatType.ShortFormat)
            words = self.tr("Entered: {who}, {when}").format(who=last.who, when=when)
            self._entered.setText(f"{words} · {last.why}" if last.origin is Origin.IMPORT and last.why else words)

    def _say(self) -> None:
        self.condition.say(self.tr("Test condition"))
        self.standard.say(self.tr("Standard"))
        self.source.say(self.tr("Source"))
        self.document.say(self.tr("Document"))
        self.page.say(self.tr("Page"))
        self.show_entered(self._last)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the other language's words."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
