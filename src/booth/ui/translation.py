"""The interface's language, switched live: Qt tells every widget, and each says its words again."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from booth.languages import TAGS, Language
from booth.resources import resource

_NAME = "boothTranslation"
_QT_FILES = {"ru": "qtbase_ru", "zh": "qtbase_zh_CN"}


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
    for file in (
        f"{folder}/{_QT_FILES[language]}.qm" if language in _QT_FILES else "",
        str(resource("i18n", f"booth_{language}.qm")),
    ):
        translator = QTranslator(application)
        translator.setObjectName(_NAME)
        if file and translator.load(file):
            QCoreApplication.installTranslator(translator)
