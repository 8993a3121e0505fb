"""A product with a photograph."""

from dataclasses import replace

from booth.catalog.values import (
    AssetKind,
    Benefit,
    Better,
    Product,
    Step,
    ValueType,
)
from builders.parts import (
    FIRE,
    PRICE,
    TEXT,
    TRANSPORT,
    asset,
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


def fire(*, sample: bool = True) -> Product:
    """A suppression module for battery bays, with a photograph."""
    detect = group("detect", "Обнаружение", "Detection", "探测", 1)
    agent = group("agent", "Тушение", "Suppression", "灭火", 2)
    power = group("power", "Электрика", "Electrics", "电气", 3)
    body = group("body", "Корпус", "Housing", "结构", 4)
    values = numbered(
        [
            (
                attribute("sensing", t("Что контролирует", "Senses", "探测方式"), detect, type_=TEXT),
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
                attribute("alarm", t("Сигнал тревоги", "Alarm output", "报警输出"), detect, type_=TEXT),
                t("CAN, сухой контакт", "CAN, dry contact", "CAN、干接点"),
            ),
            (
                attribute("agent", t("Огнетушащее вещество", "Agent", "灭火剂"), agent, type_=ValueType.CHOICE),
                t("ФК-5-1-12", "FK-5-1-12", "全氟己酮"),
            ),
            (
                attribute("charge", t("Масса заряда", "Charge", "充装量"), agent, unit="kg"),
                number("4.5", "kg"),
            ),
            (
                attribute("hold", t("Удержание", "Suppression time", "持续抑制"), agent, unit="min", key=True),
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
                attribute("pressure", t("Рабочее давление", "Working pressure", "工作压力"), agent, unit="MPa"),
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
                attribute("battery", t("Встроенная батарея", "Built-in battery", "内置电池"), power, unit="h"),
                number("72", "h"),
            ),
            (
                attribute("ip", t("Степень защиты", "Protection", "防护等级"), power, type_=TEXT),
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
