"""A typical product: about twenty values, a drawing, benefits, applications, steps."""

from booth.catalog.values import (
    AssetKind,
    Benefit,
    Better,
    Product,
    Step,
    ValueType,
)
from builders.parts import (
    AIR,
    ENERGY,
    METAL,
    PRICE,
    TEXT,
    asset,
    at_least,
    at_most,
    attribute,
    between,
    exhibitor,
    figures,
    group,
    number,
    numbered,
    size,
    t,
    uid,
)


def air(*, sample: bool = True) -> Product:
    """A vertical filtration unit: about 20 values, benefits, applications, steps, a drawing."""
    flow = group("flow", "Воздух", "Air", "风量", 1)
    power = group("power", "Электрика", "Electrics", "电气", 2)
    filters = group("filters", "Фильтры", "Filters", "过滤", 3)
    body = group("body", "Корпус", "Housing", "机身", 4)
    values = numbered(
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
                attribute("supply", t("Питание", "Supply", "电源"), power, type_=TEXT),
                t("3 × 400 В, 50 Гц", "3 × 400 V, 50 Hz", "3 × 400 V · 50 Hz"),
            ),
            (
                attribute("motor", t("Мощность двигателя", "Motor power", "电机功率"), power, unit="kW", key=True),
                number("2.2", "kW"),
            ),
            (
                attribute("drive", t("Привод", "Drive", "驱动"), power, type_=ValueType.CHOICE),
                t("частотный", "variable frequency", "变频"),
            ),
            (
                attribute("ip", t("Степень защиты", "Protection", "防护等级"), power, type_=TEXT),
                t("IP54", "IP54", "IP54"),
            ),
            (
                attribute("modbus", t("Связь с АСУ ТП", "Control link", "通信接口"), power, type_=ValueType.SEVERAL),
                (t("Modbus TCP", "Modbus TCP", "Modbus TCP"), t("сухие контакты", "dry contacts", "干接点")),
            ),
            (
                attribute("pre", t("Предварительный", "Pre-filter", "预过滤"), filters, type_=TEXT),
                t("циклон, G4", "cyclone, G4", "旋风，G4"),
            ),
            (
                attribute("main", t("Основной", "Main filter", "主过滤"), filters, type_=TEXT),
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
                attribute("life", t("Ресурс", "Service life", "滤筒寿命"), filters, unit="h", better=Better.HIGHER),
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
                attribute("coating", t("Покрытие", "Coating", "涂层"), body, type_=TEXT),
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
