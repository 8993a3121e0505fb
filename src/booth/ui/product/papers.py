"""Certificates and documents as cards that open in the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from booth.catalog.values import Asset, Product
from booth.catalog.wording import say_day
from booth.languages import Language
from booth.ui.product.heading import Heading
from booth.ui.reading.lines import Certificate, Standing, certificates, documents
from booth.ui.reading.rows import tagged
from booth.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Palette, font
from booth.ui.widgets.card_button import CardButton
from booth.ui.widgets.card_rows import CardRows

PDF = "application/pdf"
_MARKS = {
    Standing.VALID: "✓",
    Standing.UNDATED: "✓",
    Standing.SOON: "!",
    Standing.LAPSES: "!",
    Standing.EXPIRED: "✕",
    Standing.EARLY: "…",
}
_TONES = {Standing.SOON: "soon", Standing.EARLY: "soon", Standing.LAPSES: "bad", Standing.EXPIRED: "bad"}


@dataclass(frozen=True, slots=True)
class Paper:
    """What a card says; `tone` names the ink of its last line and of its mark."""

    mark: str
    title: str
    number: str
    state: str
    tone: str


def _tone(tone: str, colours: Palette) -> tuple[str, str]:
    """Ink and ground of a tone: a colour never speaks alone, the words beside it say the same."""
    light = colours.name == "light"
    amber = ("#8A5200", "#FBF0DC") if light else ("#E9B35C", "#3A2D16")
    inks = {"good": (colours.accent, colours.accent_tint), "soon": amber}
    inks |= {"bad": (colours.danger, colours.danger_tint), "plain": (colours.second, colours.hover)}
    return inks[tone]


class PaperCard(CardButton):
    """A mark, a title, a number, and until when it holds."""

    def __init__(self) -> None:
        super().__init__()
        self._paper = Paper("", "", "", "", "plain")
        self.asset: Asset | None = None

    def show_paper(self, paper: Paper, asset: Asset) -> None:
        """Shows a paper; it can be pressed when its file is a PDF."""
        self._paper, self.asset = paper, asset
        self.setEnabled(asset.media_type == PDF)
        self.setAccessibleName(", ".join(filter(None, (paper.title, paper.number, paper.state))))
        self.update()

    def texts(self) -> tuple[str, ...]:
        """Every text that is drawn."""
        paper = self._paper
        return tuple(filter(None, (paper.mark, paper.title, paper.number, paper.state)))

    def draw(self, painter: QPainter, colours: Palette) -> None:
        """Mark at the left, three lines beside it."""
        paper = self._paper
        ink, ground = _tone(paper.tone, colours)
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QRectF(16, middle - 20, 40, 40))
        painter.setPen(QColor(ink))
        painter.setFont(font(12 if len(paper.mark) > 1 else 18, SEMIBOLD))
        painter.drawText(QRectF(16, middle - 20, 40, 40), Qt.AlignmentFlag.AlignCenter, paper.mark)
        lines = [(paper.title, 14, SEMIBOLD, colours.ink), (paper.number, 12, REGULAR, colours.second)]
        lines = [line for line in (*lines, (paper.state, 12, MEDIUM, ink)) if line[0]]
        top = middle - len(lines) * 10
        for text, size, weight, colour in lines:
            face = font(size, weight)
            painter.setFont(face)
            painter.setPen(QColor(colour))
            width = self.width() - 68 - 12
            shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(68, top, width + 4, 20), Qt.AlignmentFlag.AlignVCenter, shown)
            top += 20


class Papers(QWidget):
    """The product's certificates, then its documents. Closed where it has neither."""

    opened = Signal(object)  # the Asset of a PDF

    def __init__(self) -> None:
        super().__init__()
        self._certificates, self._documents = (CardRows(self._card, 300, 88) for _ in range(2))
        self._proofs, self._reading = Heading(), Heading()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._proofs, self._certificates, self._reading, self._documents):
            column.addWidget(part)

    def _card(self) -> PaperCard:
        card = PaperCard()
        card.clicked.connect(lambda: self.opened.emit(card.asset))
        return card

    def show_product(self, product: Product, language: Language, today: date, needed: date) -> None:
        """Replaces the cards. Certificates are `needed` until a day, the fair's last."""
        proofs = certificates(product, language, today, needed)
        for card, proof in zip(self._certificates.cards(len(proofs)), proofs, strict=True):
            card.show_paper(self._proof(proof, language), proof.asset)
        papers = documents(product, language)
        for card, (asset, title) in zip(self._documents.cards(len(papers)), papers, strict=True):
            card.show_paper(self._document(asset, tagged(title, language)), asset)
        self._proofs.show_text(self.tr("Certificates") if proofs else "")
        self._reading.show_text(self.tr("Documents") if papers else "")
        self.setVisible(bool(proofs or papers))

    def shown(self) -> Sequence[PaperCard]:
        """All cards that are on the page."""
        return [card for card in self.findChildren(PaperCard) if not card.isHidden()]

    def _document(self, asset: Asset, title: str) -> Paper:
        readable = asset.media_type == PDF
        return Paper("PDF" if readable else "…", title, asset.file_name, "", "plain")

    def _proof(self, proof: Certificate, language: Language) -> Paper:
        number = self.tr("No. {number}").format(number=proof.asset.number) if proof.asset.number else ""
        state = self._state(proof, language)
        title = tagged(proof.title, language)
        return Paper(_MARKS[proof.standing], title, number, state, _TONES.get(proof.standing, "good"))

    def _state(self, proof: Certificate, language: Language) -> str:
        until = say_day(proof.asset.valid_until, language) if proof.asset.valid_until else ""
        start = say_day(proof.asset.valid_from, language) if proof.asset.valid_from else ""
        match proof.standing:
            case Standing.EXPIRED:
                return self.tr("Expired {day}").format(day=until)
            case Standing.LAPSES:
                return self.tr("Expires before the show ends: {day}").format(day=until)
            case Standing.SOON:
                return self.tr("Expires soon: valid until {day}").format(day=until)
            case Standing.EARLY:
                return self.tr("Valid from {day}").format(day=start)
            case Standing.VALID:
                return self.tr("Valid until {day}").format(day=until)
            case Standing.UNDATED:
                return self.tr("No end date")
