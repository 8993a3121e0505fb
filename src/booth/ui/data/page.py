"""What every page of the data room is: it states facts, and is told when the catalogue or the settings change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class DataPage(QWidget):
    """One page of the data room. Made as `Page(catalog, pictures, jobs, settings)` when it is first opened."""

    failed = Signal(object)  # an error that the window should say
    told = Signal(str)  # a sentence about what was done
    product_opened = Signal(str)  # uid: its page is wanted
    edit_wanted = Signal(str, str)  # uid, field: its form is wanted, at that field
    brochure_wanted = Signal(tuple)  # uids: their pages are wanted
    page_wanted = Signal(str)  # key: another page of the data room is wanted
    thing_wanted = Signal(str, str)  # key of another page, uid of a thing there
    earlier_wanted = Signal(int)  # revision: the whole catalogue as it was after this change is wanted

    def reload(self) -> None:
        """The catalogue has changed. What a person is typing, the place and the selection stay."""

    def go_to(self, uid: str) -> None:
        """Another page asks for a thing of this one; there is nothing to do where a page has no such."""

    def show_selection(self, uids: tuple[str, ...]) -> None:
        """Other products are picked for the brochure; there is nothing to do where a page has no use for them."""

    def flush(self) -> bool | None:
        """Write what is being typed; True: all is written, False: it could not be, None: it is on its way."""
        return True

    def settings_changed(self) -> None:
        """Another language of the content, or other units."""
        self.reload()
