"""The empty Booth workbook: explains itself in three languages, offers the known answers, shows an example."""

from pathlib import Path
from typing import Final

from booth.errors import BoothError
from booth.exchange.pages import Pages
from booth.exchange.rows.layout import SHEETS

_RULES = ("blank", "vanished", "edited", "notes", "signs", "languages", "files", "figures", "needed")
_EXAMPLES: Final[dict[str, dict[str, str]]] = {
    "show": {"name.ru": "Выставка", "name.en": "The show", "name.zh": "展会", "hall": "3", "stand": "B20",
             "first_day": "2026-11-23", "last_day": "2026-11-26", "accent": "#14506B",
             "logo": "pictures/fair.svg"},
    "exhibitors": {"code": "MAKER-1", "name.ru": "Изготовитель", "name.en": "Manufacturer", "name.zh": "生产厂家",
                   "city.ru": "Город", "city.en": "City", "city.zh": "城市", "site": "example.com", "stand": "B20",
                   "phone": "+7 000 000-00-00", "email": "info@example.com", "logo": "pictures/logo.svg"},
    "categories": {"code": "air/vertical", "name.ru": "Вертикальные установки", "name.en": "Vertical units",
                   "name.zh": "立式净化装置", "icon": "air-filter", "colour": "#0B6F76"},
    "industries": {"code": "water", "name.ru": "Водоканалы", "name.en": "Water utilities", "name.zh": "水务"},
    "groups": {"code": "performance", "name.ru": "Рабочие показатели", "name.en": "Performance", "name.zh": "性能"},
    "attributes": {"code": "air_flow", "name.ru": "Расход воздуха", "name.en": "Air flow", "name.zh": "风量",
                   "group": "performance", "type": "quantity", "unit": "m3/h", "key_figure": "yes",
                   "better": "higher", "audience": "public"},
    "products": {"exhibitor": "MAKER-1", "code": "AIR-1", "plinth": "7", "category": "air/vertical",
                 "state": "shown", "name.ru": "Установка очистки воздуха", "name.en": "Air treatment unit",
                 "name.zh": "空气净化装置", "benefits.en": "No chemicals | Only water is needed.",
                 "applications.en": "Pumping stations\nFood production", "industries": "water"},
    "variants": {"exhibitor": "MAKER-1", "product": "AIR-1", "code": "AIR-1-3000", "name.en": "For 3 000 m³/h"},
    "values": {"exhibitor": "MAKER-1", "product": "AIR-1", "attribute": "air_flow", "value": "3 000 m³/h",
               "condition.ru": "при 20 °C", "condition.en": "at 20 °C", "condition.zh": "20 °C 时"},
    "assets": {"exhibitor": "MAKER-1", "product": "AIR-1", "kind": "photo", "file": "pictures/air-1.jpg",
               "caption.ru": "Общий вид", "caption.en": "General view", "caption.zh": "外观"},
}  # fmt: skip


def write_template(path: Path, *, replace: bool = False) -> None:
    """Write the empty workbook, in one piece or not at all. `replace`: also over a file that is there already.

    BoothError "file_exists" otherwise (it may be the same workbook, filled in), and as `Pages.save`.
    """
    if path.exists() and not replace:
        raise BoothError("file_exists", file=str(path))
    with Pages() as pages:
        pages.readme("template.title", "template.intro", [f"template.{rule}" for rule in _RULES])
        for sheet in SHEETS:
            pages.sheet(sheet, example=_EXAMPLES[sheet.name])
        pages.save(path)
