"""Products as frozen values, for every test that needs one: typical, dense, empty and far too long.

All of it is invented. `products()` answers the five; each has a function of its own.
"""

import hashlib
from dataclasses import replace
from datetime import date
from decimal import Decimal

from booth.catalog.values import (
    Asset,
    AssetKind,
    Attribute,
    Audience,
    Benefit,
    Better,
    Category,
    Exhibitor,
    Figure,
    Group,
    Industry,
    Product,
    Show,
    State,
    Step,
    Summary,
    Text,
    Value,
    ValueType,
    Variant,
)
from booth.quantity import Kind, Quantity

Words = tuple[str, str, str]  # ru, en, zh


def uid(name: str) -> str:
    """32 hexadecimal digits that are the same for the same name."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


def t(ru: str = "", en: str = "", zh: str = "") -> Text:
    """A text in up to three languages."""
    return Text.of(ru=ru, en=en, zh=zh)


def number(text: str, unit: str = "") -> Quantity:
    """A plain figure."""
    value = Decimal(text)
    return Quantity(Kind.NUMBER, unit, value, value, base_low=float(value), base_high=float(value))


def between(low: str, high: str, unit: str = "") -> Quantity:
    """A range."""
    return Quantity(Kind.RANGE, unit, Decimal(low), Decimal(high), base_low=float(low), base_high=float(high))


def at_most(text: str, unit: str = "") -> Quantity:
    """A maximum."""
    return Quantity(Kind.MAXIMUM, unit, high=Decimal(text), base_high=float(text))


def at_least(text: str, unit: str = "", *, over: bool = False) -> Quantity:
    """A minimum; `over` writes > rather than ≥."""
    return Quantity(Kind.MINIMUM, unit, low=Decimal(text), low_open=over, base_low=float(text))


def size(unit: str, *sides: str) -> Quantity:
    """Sides: width, depth, height; or diameter and length."""
    return Quantity(Kind.SIZE, unit, numbers=tuple(Decimal(side) for side in sides))


def group(code: str, ru: str, en: str, zh: str, position: int = 0) -> Group:
    """A heading over attributes."""
    return Group(uid(f"group/{code}"), code, t(ru, en, zh), position)


def attribute(
    code: str,
    name: Text,
    under: Group,
    *,
    type_: ValueType = ValueType.QUANTITY,
    unit: str = "",
    key: bool = False,
    position: int = 0,
    better: Better = Better.NEITHER,
    audience: Audience = Audience.PUBLIC,
) -> Attribute:
    """A question that products answer."""
    return Attribute(
        uid(f"attribute/{code}"), code, name, under, type_, unit, False, position, key, better, audience
    )


def _entered(quantity: Quantity) -> str:
    if quantity.numbers:
        return " × ".join(str(side) for side in quantity.numbers)
    match quantity.kind:
        case Kind.RANGE:
            return f"{quantity.low}…{quantity.high}"
        case Kind.MAXIMUM:
            return f"≤ {quantity.high}"
        case Kind.MINIMUM:
            return f"{'>' if quantity.low_open else '≥'} {quantity.low}"
        case _:
            return str(quantity.low)


def value(asked: Attribute, answer: "Quantity | Text | bool | tuple[Text, ...]", **also: str | Text) -> Value:
    """An answer to an attribute; `condition`, `standard` and `source` by name."""
    condition = also.get("condition", Text())
    assert isinstance(condition, Text)
    noted = {name: str(also.get(name, "")) for name in ("standard", "source")}
    if isinstance(answer, Quantity):
        return Value(asked, _entered(answer), quantity=answer, condition=condition, **noted)
    if isinstance(answer, bool):
        return Value(asked, "да" if answer else "нет", yes=answer, condition=condition, **noted)
    texts = (answer,) if isinstance(answer, Text) else answer
    return Value(
        asked, "\n".join(text.best("ru") for text in texts), texts=texts, condition=condition, **noted
    )


def exhibitor(*, sample: bool = True, code: str = "primer-air") -> Exhibitor:
    """A maker with everything filled in."""
    return Exhibitor(
        uid=uid(f"exhibitor/{code}"),
        code=code,
        name=t("Пример-производитель", "Sample Maker", "示例制造商"),
        about=t(
            "Вымышленный изготовитель для показа.", "An invented maker for show.", "用于演示的虚构制造商。"
        ),
        city=t("Москва", "Moscow", "莫斯科"),
        site="https://example.com",
        stand="8.1H · A128",
        phone="+7 000 000-00-00",
        email="sales@example.com",
        colour="#0B6F76",
        sample=sample,
    )


def category(code: str, name: Text, colour: str, icon: str = "shape") -> Category:
    """A branch of product kinds."""
    return Category(uid(f"category/{code}"), code, name, icon=icon, colour=colour)


AIR = category(
    "air",
    t("Промышленная фильтрация воздуха", "Industrial air filtration", "工业空气过滤"),
    "#0B6F76",
    "air-filter",
)
FIRE = category(
    "fire",
    t("Автономное пожаротушение", "Autonomous fire suppression", "自动灭火装置"),
    "#B03A24",
    "fire-extinguisher",
)
CRYSTAL = category(
    "crystal",
    t("Высокотемпературная вибродиагностика", "High-temperature vibration sensing", "高温振动监测"),
    "#5A4C9F",
    "diamond-stone",
)

METAL = Industry(uid("industry/metal"), "metal", t("Машиностроение", "Machine building", "机械制造"), 0)
TRANSPORT = Industry(
    uid("industry/transport"), "transport", t("Электротранспорт", "Electric transport", "电动交通"), 1
)
ENERGY = Industry(uid("industry/energy"), "energy", t("Энергетика", "Power industry", "能源"), 2)


def show() -> Show:
    """The fair and the stand."""
    return Show(
        t("Пример-выставка", "Sample Fair", "示例展会"),
        "8.1H",
        "A128",
        date(2026, 11, 23),
        date(2026, 11, 26),
    )


def asset(name: str, kind: AssetKind, media_type: str, width: int = 0, height: int = 0) -> Asset:
    """A file of an exhibitor or product; its hash is made from its name."""
    hashed = hashlib.sha256(name.encode()).hexdigest()
    return Asset(uid(f"asset/{name}"), kind, hashed, media_type, name, width, height)


def certificate(number_: str, name: Text, until: date | None, start: date | None = date(2024, 1, 1)) -> Asset:
    """A certificate with its number and the days it holds."""
    paper = asset(f"{number_}.pdf", AssetKind.CERTIFICATE, "application/pdf")
    return replace(paper, caption=name, number=number_, valid_from=start, valid_until=until)


def figures(values: tuple[Value, ...]) -> tuple[Figure, ...]:
    """The public key figures among values, at most four."""
    chosen = [
        Figure(v.attribute.name, v)
        for v in values
        if v.attribute.key_figure and v.attribute.audience is Audience.PUBLIC
    ]
    return tuple(chosen[:4])


def summary(product: Product, row: int = 1) -> Summary:
    """The card of a product."""
    return Summary(
        row,
        product.uid,
        product.code,
        product.plinth,
        product.name,
        product.category.uid,
        product.exhibitor.uid,
        product.state,
        product.exhibitor.sample,
        product.figures,
        next((a for a in product.assets if a.kind in (AssetKind.PHOTO, AssetKind.DRAWING)), None),
        len(product.variants),
    )


def _numbered(rows: "list[tuple[Attribute, Quantity | Text | bool | tuple[Text, ...]]]") -> tuple[Value, ...]:
    return tuple(value(asked, answer) for asked, answer in rows)


_TEXT = ValueType.TEXT
_STAFF_GROUP = group("trade", "Поставка", "Supply", "供货", 90)
PRICE = attribute(
    "price",
    t("Цена", "Price", "价格"),
    _STAFF_GROUP,
    type_=_TEXT,
    audience=Audience.STAFF,
    position=90,
)


def air(*, sample: bool = True) -> Product:
    """A vertical filtration unit: about 20 values, benefits, applications, steps, a drawing."""
    flow = group("flow", "Воздух", "Air", "风量", 1)
    power = group("power", "Электрика", "Electrics", "电气", 2)
    filters = group("filters", "Фильтры", "Filters", "过滤", 3)
    body = group("body", "Корпус", "Housing", "机身", 4)
    values = _numbered(
        [
            (
                attribute("flow", t("Расход воздуха", "Air flow", "额定风量"), flow, unit="m3/h", key=True),
                number("3000", "m3/h"),
            ),
            (
                attribute("head", t("Напор", "External pressure", "机外余压"), flow, unit="Pa"),
                at_most("850", "Pa"),
            ),
            (
                attribute("dust", t("Пыль на выходе", "Outlet dust", "出口粉尘浓度"), flow, unit="mg/m3"),
                at_most("0.05", "mg/m3"),
            ),
            (
                attribute("inlet", t("На входе", "Inlet temperature", "进风温度"), flow, unit="degC"),
                between("-40", "45", "degC"),
            ),
            (
                attribute(
                    "noise",
                    t("Шум на 1 м", "Noise at 1 m", "1 m 处噪声"),
                    flow,
                    unit="dB(A)",
                    key=True,
                    better=Better.LOWER,
                ),
                number("72", "dB(A)"),
            ),
            (
                attribute("supply", t("Питание", "Supply", "电源"), power, type_=_TEXT),
                t("3 × 400 В, 50 Гц", "3 × 400 V, 50 Hz", "3 × 400 V · 50 Hz"),
            ),
            (
                attribute(
                    "motor", t("Мощность двигателя", "Motor power", "电机功率"), power, unit="kW", key=True
                ),
                number("2.2", "kW"),
            ),
            (
                attribute("drive", t("Привод", "Drive", "驱动"), power, type_=ValueType.CHOICE),
                t("частотный", "variable frequency", "变频"),
            ),
            (
                attribute("ip", t("Степень защиты", "Protection", "防护等级"), power, type_=_TEXT),
                t("IP54", "IP54", "IP54"),
            ),
            (
                attribute(
                    "modbus", t("Связь с АСУ ТП", "Control link", "通信接口"), power, type_=ValueType.SEVERAL
                ),
                (t("Modbus TCP", "Modbus TCP", "Modbus TCP"), t("сухие контакты", "dry contacts", "干接点")),
            ),
            (
                attribute("pre", t("Предварительный", "Pre-filter", "预过滤"), filters, type_=_TEXT),
                t("циклон, G4", "cyclone, G4", "旋风，G4"),
            ),
            (
                attribute("main", t("Основной", "Main filter", "主过滤"), filters, type_=_TEXT),
                t("картриджи, 40 м²", "cartridges, 40 m²", "滤筒，40 m²"),
            ),
            (
                attribute(
                    "hepa",
                    t("Класс финишного фильтра", "Final filter class", "末级过滤等级"),
                    filters,
                    type_=ValueType.CHOICE,
                    key=True,
                ),
                t("H14", "H14", "H14"),
            ),
            (
                attribute(
                    "life", t("Ресурс", "Service life", "滤筒寿命"), filters, unit="h", better=Better.HIGHER
                ),
                at_least("6000", "h", over=True),
            ),
            (
                attribute(
                    "pulse",
                    t("Импульсная продувка", "Pulse cleaning", "脉冲清灰"),
                    filters,
                    type_=ValueType.YES_NO,
                ),
                True,
            ),
            (
                attribute("sizes", t("Ш × Г × В", "W × D × H", "宽 × 深 × 高"), body, unit="mm"),
                size("mm", "1200", "1150", "3260"),
            ),
            (attribute("mass", t("Масса", "Mass", "重量"), body, unit="kg"), number("860", "kg")),
            (
                attribute("footprint", t("Основание", "Footprint", "占地面积"), body, unit="m2"),
                number("1.4", "m2"),
            ),
            (
                attribute("coating", t("Покрытие", "Coating", "涂层"), body, type_=_TEXT),
                t("порошок, RAL 7016", "powder, RAL 7016", "粉末喷涂，RAL 7016"),
            ),
            (PRICE, t("1 250 000 ₽", "RUB 1,250,000", "1,250,000 卢布")),
        ]
    )
    return Product(
        uid=uid("product/ВУ-3000"),
        code="ВУ-3000",
        plinth="7",
        name=t("Вертикальная установка фильтрации", "Vertical filtration unit", "立式空气净化装置"),
        category=AIR,
        exhibitor=exhibitor(sample=sample),
        tagline=t(
            "Непрерывно очищает воздух цеха от сварочного аэрозоля, металлической пыли и масляного тумана.",
            "Cleans workshop air of welding fume, metal dust and oil mist without a pause.",
            "连续去除车间内的焊接烟尘、金属粉尘与油雾。",
        ),
        description=t(
            "Установка забирает воздух внизу, проводит через три ступени и возвращает чистым.",
            "The unit draws air in at its foot, takes it through three stages and returns it clean.",
            "装置从底部吸入空气，经三级过滤后将洁净空气送回工作区。",
        ),
        benefits=(
            Benefit(
                t("Три ступени очистки", "Three stages", "三级过滤"),
                t(
                    "Циклон, картриджи и HEPA H14 задерживают 99,995 % частиц от 0,3 мкм.",
                    "Cyclone, cartridges and HEPA H14 hold 99.995 % of particles from 0.3 µm.",
                    "旋风、滤筒与 H14 滤芯，0.3 µm 颗粒效率 99.995 %。",
                ),
            ),
            Benefit(
                t("Импульсная продувка", "Pulse cleaning", "脉冲清灰"),
                t(
                    "Картриджи продуваются на ходу; ресурс — более 6 000 часов.",
                    "Cartridges are cleaned while running and last over 6,000 hours.",
                    "不停机反吹滤筒，滤筒寿命超过 6,000 小时。",
                ),
            ),
            Benefit(
                t("Площадь 1,4 м²", "Footprint 1.4 m²", "占地 1.4 m²"),
                t(
                    "Корпус встаёт между рабочими постами, воздуховоды не нужны.",
                    "Stands between work places; no ducts are needed.",
                    "机身可直接放在工位之间，无需铺设风管。",
                ),
            ),
            Benefit(
                t("Связь с АСУ ТП", "Joins your controls", "接入自动化系统"),
                t(
                    "Modbus TCP и RTU, сухие контакты, журнал перепада давления.",
                    "Modbus TCP and RTU, dry contacts, a log of pressure drop.",
                    "支持 Modbus TCP 与 RTU、干接点，记录滤筒压差曲线。",
                ),
            ),
        ),
        applications=(
            t("Сварочные посты", "Welding stations", "焊接工位"),
            t("Шлифовка и заточка", "Grinding and sharpening", "打磨与修磨"),
            t("Станки с маслом и эмульсией", "Machining with oil and emulsion", "使用切削液的机床"),
        ),
        steps=(
            Step("intake", t("Забор воздуха", "Air intake", "进风")),
            Step("cyclone", t("Циклон", "Cyclone", "旋风")),
            Step("cartridge", t("Картриджи", "Cartridges", "滤筒")),
            Step("pleats", t("HEPA H14", "HEPA H14", "H14")),
            Step("tick", t("Чистый воздух", "Clean air", "洁净空气")),
        ),
        industries=(METAL, ENERGY),
        values=values,
        assets=(asset("air-unit.svg", AssetKind.DRAWING, "image/svg+xml", 800, 1000),),
        figures=figures(values),
        revision=3,
    )


def fire(*, sample: bool = True) -> Product:
    """A suppression module for battery bays, with a photograph."""
    detect = group("detect", "Обнаружение", "Detection", "探测", 1)
    agent = group("agent", "Тушение", "Suppression", "灭火", 2)
    power = group("power", "Электрика", "Electrics", "电气", 3)
    body = group("body", "Корпус", "Housing", "结构", 4)
    values = _numbered(
        [
            (
                attribute("sensing", t("Что контролирует", "Senses", "探测方式"), detect, type_=_TEXT),
                t("тепло, дым, газ", "heat, smoke, gas", "温度、烟雾、气体"),
            ),
            (
                attribute(
                    "response",
                    t("Время реакции", "Response time", "响应时间"),
                    detect,
                    unit="s",
                    key=True,
                    better=Better.LOWER,
                ),
                at_most("3", "s"),
            ),
            (attribute("points", t("Точек контроля", "Detection points", "探测点数"), detect), at_most("8")),
            (
                attribute("alarm", t("Сигнал тревоги", "Alarm output", "报警输出"), detect, type_=_TEXT),
                t("CAN, сухой контакт", "CAN, dry contact", "CAN、干接点"),
            ),
            (
                attribute(
                    "agent", t("Огнетушащее вещество", "Agent", "灭火剂"), agent, type_=ValueType.CHOICE
                ),
                t("ФК-5-1-12", "FK-5-1-12", "全氟己酮"),
            ),
            (
                attribute("charge", t("Масса заряда", "Charge", "充装量"), agent, unit="kg"),
                number("4.5", "kg"),
            ),
            (
                attribute(
                    "hold", t("Удержание", "Suppression time", "持续抑制"), agent, unit="min", key=True
                ),
                number("30", "min"),
            ),
            (
                attribute(
                    "volume",
                    t("Защищаемый объём", "Protected volume", "保护容积"),
                    agent,
                    unit="m3",
                    key=True,
                ),
                number("2.4", "m3"),
            ),
            (
                attribute(
                    "pressure", t("Рабочее давление", "Working pressure", "工作压力"), agent, unit="MPa"
                ),
                number("2.5", "MPa"),
            ),
            (
                attribute(
                    "voltage",
                    t("Напряжение питания", "Supply voltage", "供电电压"),
                    power,
                    unit="V",
                    key=True,
                ),
                number("24", "V"),
            ),
            (
                attribute(
                    "standby",
                    t("Потребление в дежурном режиме", "Standby power", "待机功耗"),
                    power,
                    unit="W",
                ),
                at_most("1.5", "W"),
            ),
            (
                attribute(
                    "battery", t("Встроенная батарея", "Built-in battery", "内置电池"), power, unit="h"
                ),
                number("72", "h"),
            ),
            (
                attribute("ip", t("Степень защиты", "Protection", "防护等级"), power, type_=_TEXT),
                t("IP67", "IP67", "IP67"),
            ),
            (
                attribute("sizes", t("Диаметр × длина", "Diameter × length", "直径 × 长度"), body, unit="mm"),
                size("mm", "180", "520"),
            ),
            (attribute("mass", t("Масса", "Mass", "重量"), body, unit="kg"), number("11.8", "kg")),
            (
                attribute(
                    "ambient",
                    t("Рабочая температура", "Operating temperature", "工作温度"),
                    body,
                    unit="degC",
                ),
                between("-40", "85", "degC"),
            ),
            (
                attribute("life", t("Срок службы", "Service life", "设计寿命"), body, unit="year"),
                number("8", "year"),
            ),
            (PRICE, t("по запросу", "on request", "面议")),
        ]
    )
    return Product(
        uid=uid("product/МПА-24"),
        code="МПА-24",
        plinth="3",
        name=t("Модуль защиты батарейного отсека", "Battery bay protection module", "电池舱灭火模块"),
        category=FIRE,
        exhibitor=exhibitor(sample=sample, code="primer-fire"),
        tagline=t(
            "Замечает тепловой разгон батареи в самом начале и сам подаёт огнетушащее вещество.",
            "Notices thermal runaway at its very start and releases the agent by itself.",
            "安装于电动客车电池舱，在热失控早期探测并自动喷放灭火剂。",
        ),
        benefits=(
            Benefit(
                t("Раннее обнаружение", "Early detection", "早期探测"),
                t(
                    "Температура, дым и газ контролируются вместе; тревога подтверждается за 3 с.",
                    "Heat, smoke and gas are watched together; an alarm is confirmed within 3 s.",
                    "同时监测温度、烟雾与气体，3 s 内确认并向整车发出报警。",
                ),
            ),
            Benefit(
                t("Подача без человека", "Releases by itself", "自动喷放"),
                t(
                    "Вещество идёт по трубкам Ø 12 мм к каждой батарее, порциями.",
                    "The agent reaches each battery through Ø 12 mm pipes, in portions.",
                    "灭火剂经 Ø 12 mm 管路送至每个电池箱，可分次喷放。",
                ),
            ),
            Benefit(
                t("Своё питание", "Own supply", "独立供电"),
                t(
                    "Без бортовой сети работает 72 ч от встроенной батареи.",
                    "Works 72 h on its built-in battery when the vehicle is off.",
                    "断开整车电源后，内置电池仍可工作 72 h。",
                ),
            ),
        ),
        applications=(
            t("Электробусы", "Electric buses", "电动客车"),
            t("Накопители энергии", "Energy storage", "储能电站"),
        ),
        steps=(
            Step("thermometer", t("Обнаружение", "Detect", "探测")),
            Step("lens", t("Подтверждение", "Confirm", "确认")),
            Step("bell", t("Тревога", "Alarm", "报警")),
            Step("spray", t("Подача", "Release", "喷放")),
            Step("shield", t("Удержание", "Hold", "持续抑制")),
        ),
        industries=(TRANSPORT,),
        values=values,
        assets=(
            replace(
                asset("fire-module.jpg", AssetKind.PHOTO, "image/jpeg", 900, 1040),
                caption=t("Пример изображения", "Sample picture", "示例图片"),
            ),
        ),
        figures=figures(values),
        revision=2,
    )


_CRYSTAL_ROWS: "tuple[tuple[Words, tuple[tuple[Words, Quantity | Words], ...]], ...]" = (
    (
        ("Измерение", "Measurement", "测量"),
        (
            (("Чувствительность", "Sensitivity", "灵敏度"), number("5.0", "pC/g_n")),
            (("Диапазон ускорений", "Acceleration range", "加速度范围"), ("± 500 g", "± 500 g", "± 500 g")),
            (("Полоса частот, ± 5 %", "Band, ± 5 %", "频率范围 ± 5 %"), between("2", "6000", "Hz")),
            (("Верхняя частота", "Upper frequency", "上限频率"), number("10000", "Hz")),
            (("Нелинейность", "Nonlinearity", "非线性"), at_most("1", "%")),
            (("Поперечная чувствительность", "Transverse sensitivity", "横向灵敏度"), at_most("3", "%")),
            (
                ("Установочный резонанс", "Mounted resonance", "安装谐振频率"),
                at_least("28", "kHz", over=True),
            ),
        ),
    ),
    (
        ("Температура", "Temperature", "温度"),
        (
            (("Рабочая температура", "Operating temperature", "工作温度"), between("-60", "650", "degC")),
            (("Кратко, 30 мин", "Short, 30 min", "短时 30 min"), number("700", "degC")),
            (("Кабель", "Cable", "电缆"), between("-60", "650", "degC")),
            (("Разъём", "Connector", "连接器"), between("-60", "260", "degC")),
            (("Дрейф при +650 °C", "Drift at +650 °C", "+650 °C 漂移"), at_most("6", "%")),
            (("Скорость нагрева", "Heating rate", "升温速率"), ("≤ 50 K/мин", "≤ 50 K/min", "≤ 50 K/min")),
            (("Хранение", "Storage", "储存温度"), between("-50", "50", "degC")),
        ),
    ),
    (
        ("Электрика", "Electrics", "电气"),
        (
            (("Выход", "Output", "输出"), ("дифференциальный заряд", "differential charge", "差分电荷")),
            (("Ёмкость датчика", "Sensor capacitance", "传感器电容"), number("55", "pF")),
            (("Ёмкость кабеля", "Cable capacitance", "电缆电容"), ("300 пФ/м", "300 pF/m", "300 pF/m")),
            (("Изоляция, +20 °C", "Insulation, +20 °C", "绝缘电阻 +20 °C"), at_least("1", "Gohm")),
            (("Изоляция, +650 °C", "Insulation, +650 °C", "绝缘电阻 +650 °C"), at_least("10", "kohm")),
            (("Изоляция от корпуса", "Case insulation", "壳体绝缘"), at_least("100", "Mohm")),
            (("Питание", "Supply", "供电"), ("не требуется", "none needed", "无需供电")),
        ),
    ),
    (
        ("Механика", "Mechanics", "机械"),
        (
            (("Корпус", "Housing", "外壳"), ("никелевый сплав", "nickel alloy", "镍基合金")),
            (("Размеры Ø × В", "Size Ø × H", "尺寸 Ø × 高"), size("mm", "24", "48")),
            (("Масса", "Mass", "质量"), number("62", "g")),
            (("Крепление", "Mounting", "安装"), ("шпилька M8", "M8 stud", "M8 螺柱")),
            (("Момент затяжки", "Torque", "拧紧力矩"), number("12", "N*m")),
            (("Шестигранник", "Hexagon", "六角对边"), number("24", "mm")),
            (("Длина кабеля", "Cable length", "电缆长度"), number("3", "m")),
        ),
    ),
    (
        ("Монокристалл", "Crystal", "单晶"),
        (
            (("Материал", "Material", "材料"), ("лангатат (LGT)", "langatate (LGT)", "钽酸镓镧 (LGT)")),
            (("Элементов", "Elements", "晶片数"), ("4, срез Y", "4, Y cut", "4 片，Y 切")),
            (("Пироэффект", "Pyroelectricity", "热释电"), ("отсутствует", "none", "无")),
            (("Точка плавления", "Melting point", "熔点"), number("1450", "degC")),
        ),
    ),
    (
        ("Стойкость", "Robustness", "环境"),
        (
            (("Удар", "Shock", "冲击"), ("2 000 g", "2,000 g", "2,000 g")),
            (("Степень защиты", "Protection", "防护等级"), ("IP68", "IP68", "IP68")),
            (("Давление среды", "Ambient pressure", "环境压力"), number("1.0", "MPa")),
            (("Влажность", "Humidity", "湿度"), ("98 % при 35 °C", "98 % at 35 °C", "35 °C 时 98 %")),
        ),
    ),
    (
        ("Надёжность", "Reliability", "可靠性"),
        (
            (("Наработка на отказ", "MTBF", "平均无故障时间"), number("100000", "h")),
            (("Срок службы", "Service life", "使用寿命"), number("10", "year")),
            (("Поверка", "Calibration", "校准"), ("раз в 3 года", "every 3 years", "每 3 年")),
            (("Гарантия", "Warranty", "保修"), number("24", "month")),
        ),
    ),
)
_CRYSTAL_KEYS = {"Рабочая температура", "Верхняя частота", "Чувствительность", "Срок службы"}


def _crystal_values() -> tuple[Value, ...]:
    values: list[Value] = []
    for at, (head, rows) in enumerate(_CRYSTAL_ROWS):
        under = group(f"crystal-{at}", *head, position=at)
        for words, answer in rows:
            figure = isinstance(answer, Quantity)
            asked = attribute(
                f"crystal/{words[1]}",
                t(*words),
                under,
                type_=ValueType.QUANTITY if figure else _TEXT,
                unit=answer.unit if isinstance(answer, Quantity) else "",
                key=words[0] in _CRYSTAL_KEYS,
                position=len(values),
            )
            values.append(value(asked, answer if isinstance(answer, Quantity) else t(*answer)))
    return tuple(values)


def crystal(*, sample: bool = True) -> Product:
    """A vibration sensor on a crystal: 40 values, five variants, three certificates (one expired)."""
    values = _crystal_values()
    by_name = {v.attribute.name.exact("en"): v.attribute for v in values}
    models = (
        ("VT-650", "5.0", "10000", "650", "62", "3"),
        ("VT-650L", "10.0", "7000", "650", "95", "3"),
        ("VT-500", "10.0", "12000", "500", "58", "5"),
        ("VT-500T", "5.0", "8000", "500", "140", "5"),
        ("VT-400M", "2.5", "20000", "400", "28", "2"),
    )
    variants = tuple(
        Variant(
            uid(f"variant/{code}"),
            code,
            t("три оси", "three axes", "三轴") if code.endswith("T") else Text(),
            (
                value(by_name["Sensitivity"], number(charge, "pC/g_n")),
                value(by_name["Upper frequency"], number(top, "Hz")),
                value(by_name["Operating temperature"], between("-60", hot, "degC")),
                value(by_name["Mass"], number(mass, "g")),
                value(by_name["Cable length"], number(cable, "m")),
            ),
            position,
        )
        for position, (code, charge, top, hot, mass, cable) in enumerate(models)
    )
    return Product(
        uid=uid("product/VT-650"),
        code="VT-650",
        plinth="12",
        name=t("Пьезодатчик вибрации", "Piezoelectric vibration sensor", "压电振动传感器"),
        category=CRYSTAL,
        exhibitor=exhibitor(sample=sample, code="primer-crystal"),
        tagline=t(
            "Работает на корпусе турбины без охлаждения: элемент из промышленного монокристалла.",
            "Works on a turbine casing without cooling: its element is an industrial single crystal.",
            "采用工业单晶敏感元件，无需冷却即可安装在涡轮机壳体上。",
        ),
        industries=(ENERGY, METAL),
        values=values,
        variants=variants,
        assets=(
            asset("crystal-sensor.svg", AssetKind.DRAWING, "image/svg+xml", 800, 1000),
            certificate(
                "№ ОБРАЗЕЦ 0000001", t("Взрывозащита", "Explosion protection", "防爆认证"), date(2028, 6, 30)
            ),
            certificate(
                "№ ОБРАЗЕЦ 0000002",
                t("Тип средства измерений", "Measuring instrument type", "计量器具型式批准"),
                date(2029, 12, 31),
            ),
            certificate(
                "№ ОБРАЗЕЦ 0000003", t("Система качества", "Quality system", "质量体系"), date(2025, 3, 15)
            ),
        ),
        figures=figures(values),
        revision=5,
    )


def empty() -> Product:
    """Only what every product has: a code and a name, in one language, and a maker who says nothing."""
    nobody = Exhibitor(uid("exhibitor/empty"), "empty", t(ru="Без сведений"))
    return Product(
        uid=uid("product/X"),
        code="X",
        plinth="",
        name=t(ru="Изделие без сведений"),
        category=Category(uid("category/empty"), "empty", Text()),
        exhibitor=nobody,
        state=State.DRAFT,
    )


LONG_WORD = "высокотемпературнопьезоэлектрическивиброизмерительный"
LONG_SENTENCE = (
    "Автоматизированный газоаналитический взрывозащищённый комплекс с электромагнитным "
    'противоперегрузочным устройством <b>и незакрытой разметкой & амперсандами </para> <img src="x"/>. '
)


def longest() -> Product:
    """More of everything than a page can bear: 60 values, 14 variants, 200,000 letters, markup."""
    values: list[Value] = []
    for n in range(60):
        under = group(
            f"long-{n // 9}",
            f"Электротехнические и эксплуатационные характеристики {n // 9 + 1}",
            f"Electrical and operating characteristics {n // 9 + 1}",
            f"电气与运行特性参数 {n // 9 + 1}",
            n // 9,
        )
        asked = attribute(
            f"long/{n}",
            t(
                f"Среднеквадратическое виброускорение № {n + 1}",
                f"Root mean square acceleration no. {n + 1}",
                f"均方根振动加速度值 {n + 1}",
            ),
            under,
            type_=_TEXT if n % 3 else ValueType.QUANTITY,
            unit="" if n % 3 else "Hz",
            key=n < 9,
            position=n,
        )
        answer = (
            t(LONG_SENTENCE * 3, "A <long> & unclosed <b> answer " * 8, "很长的回答，包含<标记>与符号。" * 9)
            if n % 10 == 7
            else t("не нормируется & <i>", "not specified & <i>", "未规定 & <i>")
        )
        values.append(value(asked, answer if n % 3 else between(f"-{n + 1}000.5", f"{n + 1}234567.25", "Hz")))
    variants = tuple(
        Variant(
            uid(f"variant/long-{n}"),
            f"АГВК-{LONG_WORD[:9].upper()}-{n + 1:03}/Ex-d-IIC-T6",
            t("исполнение для тропического климата", "tropical version", "热带型"),
            tuple(value(v.attribute, number(f"{n}{k}34567.5", "Hz")) for k, v in enumerate(values[:24:3])),
            n,
        )
        for n in range(14)
    )
    huge = (LONG_SENTENCE * 1400)[:200_000]
    return Product(
        uid=uid("product/longest"),
        code="АГВК-ПЭВИ-100500/3-Ex-d-IIC-T6-УХЛ1.1",
        plinth="128б",
        name=t(
            "Автоматизированный газоаналитический виброизмерительный комплекс повышенной взрывозащищённости",
            "Automated gas-analysing vibration-measuring complex of increased explosion protection",
            "高防爆等级自动气体分析振动测量综合系统",
        ),
        category=category(
            "long", t("Высокоспециализированное взрывозащищённое оборудование <&>", "", ""), "#FFE500"
        ),
        exhibitor=Exhibitor(
            uid("exhibitor/long"),
            "long",
            t("Научно-производственное объединение «Пример-Спецвзрывозащитаприбор» <Ltd> & Co."),
            city=t("Петропавловск-Камчатский"),
            site="https://example.com/a/very/long/address/that/does/not/end/where/it/should",
            phone="+7 000 000-00-00, +7 000 000-00-01, +7 000 000-00-02",
            email="otdel.vneshneekonomicheskih.svyazey@example.com",
            sample=True,
        ),
        tagline=t(LONG_SENTENCE * 4, "An <b>unclosed & endless " * 40, "没有尽头的介绍，" * 60),
        description=t(huge, LONG_WORD * 4000, "长" * 200_000),
        benefits=tuple(
            Benefit(
                t(f"{LONG_WORD} {n}", f"Benefit {n}", f"特点 {n}"),
                t(LONG_SENTENCE * 3, "Text " * 90, "说明，" * 90),
            )
            for n in range(9)
        ),
        applications=tuple(t(f"{LONG_SENTENCE} {n}", f"Application {n}", f"应用 {n}") for n in range(15)),
        steps=tuple(Step("nothing-known" if n % 2 else "spray", t(f"{LONG_WORD} {n}")) for n in range(9)),
        industries=(METAL, TRANSPORT, ENERGY),
        values=tuple(values),
        variants=variants,
        assets=tuple(
            certificate(f"№ {LONG_WORD}-{n}", t(LONG_SENTENCE), date(2027, 1, n + 1)) for n in range(7)
        ),
        figures=figures(tuple(values)),
        revision=100_500,
    )


def products() -> tuple[Product, ...]:
    """The five, from typical to absurd."""
    return air(), fire(), crystal(), empty(), longest()
