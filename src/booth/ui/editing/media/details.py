"""What is said of one file: what it is for, its caption, its credit; of a certificate its number and days."""

from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from booth.catalog.assets import kinds
from booth.catalog.values import EMPTY, Asset, AssetKind
from booth.ui.editing.fields.choice import ChoiceField
from booth.ui.editing.fields.day import DayField
from booth.ui.editing.fields.field import Field
from booth.ui.editing.fields.line import LineField
from booth.ui.editing.fields.words import WordsField
from booth.ui.editing.media.drawable import PDF, as_picture, is_raster
from booth.ui.editing.media.quality import kind_words
from booth.ui.widgets.action_button import ActionButton
from booth.ui.widgets.button_flow import ButtonFlow
from booth.ui.widgets.words_label import WordsLabel

_CAPTION: Final = 80  # letters that the sheet has room for under a picture
_GAP: Final = 12
_BESIDE: Final = 16  # as between the three languages of a text


class AssetDetails(QWidget):
    """The acts and the fields for one file. It tells the file as it should be; it writes nothing itself."""

    changed = Signal(object)  # Asset
    typed = Signal()
    look_wanted, cut_wanted, replace_wanted, first_wanted, remove_wanted = (Signal() for _ in range(5))

    def __init__(self) -> None:
        super().__init__()
        self._asset: Asset | None = None
        self.look, self.cut = ActionButton(icon="zoom_in"), ActionButton(icon="crop")
        self.other, self.first = ActionButton(icon="refresh"), ActionButton(icon="first")
        self.gone = ActionButton(icon="remove")
        self.facts, self.trouble = WordsLabel(12, "third", wrap=True), WordsLabel(14, "danger", wrap=True)
        self.kind, self.credit, self.number = ChoiceField(), LineField(), LineField()
        self.caption = WordsField(limit=_CAPTION)
        self.begins, self.ends = DayField(), DayField()
        self._flow = ButtonFlow((self.look, self.cut, self.other, self.first, self.gone))
        self._lay_out()
        for edit in (*self.findChildren(QLineEdit), *self.findChildren(QPlainTextEdit)):
            edit.setAcceptDrops(False)  # a file that is let go over them comes in, its address is no caption
        self._join()
        self._say()

    def _lay_out(self) -> None:
        self._proof, top = QWidget(), QHBoxLayout()
        proof = QHBoxLayout(self._proof)
        proof.setContentsMargins(0, 0, 0, 0)
        for row, parts in ((top, (self.kind, self.credit)), (proof, (self.number, self.begins, self.ends))):
            row.setSpacing(_BESIDE)
            for part in parts:
                row.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self._flow, self.trouble, self.facts):
            column.addWidget(part)
        column.addLayout(top)
        column.addWidget(self._proof)
        column.addWidget(self.caption)

    def _join(self) -> None:
        acts = {
            self.look: self.look_wanted,
            self.cut: self.cut_wanted,
            self.other: self.replace_wanted,
            self.first: self.first_wanted,
            self.gone: self.remove_wanted,
        }
        for button, wanted in acts.items():
            button.clicked.connect(wanted)
        self._said: dict[str, Field] = {
            "kind": self.kind,
            "caption": self.caption,
            "credit": self.credit,
            "number": self.number,
            "valid_from": self.begins,
            "valid_until": self.ends,
        }
        for name, field in self._said.items():
            field.changed.connect(partial(self._take, name))
            field.typed.connect(self.typed)

    def _take(self, name: str, told: Any) -> None:
        if self._asset is not None:
            said = AssetKind(told) if name == "kind" else told
            self._asset = replace(self._asset, **{name: said})
            self._fit(self._asset)
            self.changed.emit(self._asset)

    # what is shown

    @property
    def asset(self) -> Asset | None:
        """The file that is shown, as it is said to be."""
        return self._asset

    def show_asset(self, asset: Asset, *, first: bool, editable: bool = True) -> None:
        """Show a file; `first`: it is the first picture already. What is being typed about the same one stays."""
        if self._asset is None or asset.uid != self._asset.uid:
            self._forget()
        self._asset = asset
        self.kind.set_choices([(str(kind), kind_words(kind)) for kind in _choices(asset)])
        self.kind.set_value(str(asset.kind))
        self.caption.set_value(asset.caption)
        self.credit.set_value(asset.credit)
        self.number.set_value(asset.number)
        self.begins.set_value(asset.valid_from)
        self.ends.set_value(asset.valid_until)
        for part in (self.kind, self.caption, self.credit, self._proof, self.cut, self.other, self.first, self.gone):
            part.setEnabled(editable)
        self.first.setVisible(as_picture(asset) is not None and not first)
        self._fit(asset)

    def _forget(self) -> None:
        """Nothing that was typed about another file is taken for this one's."""
        for line in (self.credit, self.number):
            line.edit.clear()
            line.set_value("")
        for day in (self.begins, self.ends):
            day.edit.clear()
            day.set_value(None)
            day.refuse("")
        for column in self.caption.columns.values():
            column.edit.show_text("")
        self.caption.set_value(EMPTY)

    def _fit(self, asset: Asset) -> None:
        """Fields and acts for what it is for."""
        proof, readable = asset.kind is AssetKind.CERTIFICATE, asset.media_type == PDF
        self._proof.setVisible(proof)
        self.credit.setVisible(not proof and asset.kind is not AssetKind.DOCUMENT)
        self.look.setVisible(readable or as_picture(asset) is not None)
        self.cut.setVisible(is_raster(asset))
        paper = proof or asset.kind is AssetKind.DOCUMENT
        self.caption.say(self.tr("Title") if paper else self.tr("Caption"))
        self.look.say(self.tr("Open") if readable else self.tr("View"), self.tr("Space"))
        self.other.say(self.tr("Replace the file…") if asset.sha256 else self.tr("Add its file…"))
        start, end = asset.valid_from, asset.valid_until
        backwards = start is not None and end is not None and end < start
        self.ends.refuse(self.tr("It ends before it begins.") if backwards else "")
        self._flow.place()

    def show_facts(self, facts: str, trouble: str = "") -> None:
        """What is known of the file, and what is wrong with it."""
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    @property
    def typed_asset(self) -> Asset | None:
        """The file as it is said to be, with what is typed and not committed yet."""
        typed = {name: field.typed_value for name, field in self._said.items() if field.pending}
        return replace(self._asset, **typed) if self._asset is not None else None

    def commit(self) -> None:
        """Take what is typed."""
        for field in (self.caption, self.credit, self.number, self.begins, self.ends):
            field.commit()

    def _say(self) -> None:
        self.cut.say(self.tr("Crop and rotate…"))
        self.first.say(self.tr("Make first"), self.tr("Alt+Home"))
        self.gone.say(self.tr("Remove"), self.tr("Del"))
        self.kind.say(self.tr("What it is"))
        self.credit.say(self.tr("Credit"))
        self.number.say(self.tr("Number"))
        self.begins.say(self.tr("Valid from"))
        self.ends.say(self.tr("Valid until"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self._asset is not None:
                self.kind.set_choices([(str(kind), kind_words(kind)) for kind in _choices(self._asset)])
                self._fit(self._asset)
        super().changeEvent(event)


def _choices(asset: Asset) -> tuple[AssetKind, ...]:
    """What a file may be for; what it is said to be stays a choice even where it does not fit."""
    possible = kinds(asset.media_type)
    return possible if asset.kind in possible else (*possible, asset.kind)
