"""The interface's language, switched live: Qt tells every widget, and each says its words again."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from booth.languages import TAGS, Language
from booth.resources import resource

_NAME = "boothTranslation"
_QT_FILES = {"ru": "qtbase_ru", "zh": "qtbase_zh_CN"}


class _Dictionary(QTranslator):
    """The words of one file, read whole.

    Qt by itself maps the file into memory: written anew while the window is open (an update, or words collected), it
    takes the program down at the next word.
    """

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._words = file.read_bytes() if file.is_file() else b""  # Qt keeps no copy
        self.full = bool(self._words) and self.load(self._words)


def install(language: Language) -> None:
    """Speak this language from now on; words without a translation stay English."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for old in application.findChildren(QTranslator, _NAME):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(TAGS[language]))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = resource("i18n", f"booth_{language}.qm")
    for file in (Path(folder, f"{_QT_FILES[language]}.qm"), ours) if language in _QT_FILES else (ours,):
        dictionary = _Dictionary(file, application)
        if dictionary.full:
            QCoreApplication.installTranslator(dictionary)
