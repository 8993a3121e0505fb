"""A dense product: forty values, variants, certificates."""

from datetime import date

from booth.catalog.values import (
    AssetKind,
    Product,
    Text,
    Value,
    ValueType,
    Variant,
)
from booth.quantity import Quantity
from builders.parts import (
    CRYSTAL,
    ENERGY,
    METAL,
    TEXT,
    Words,
    asset,
    at_least,
    at_most,
    attribute,
    between,
    certificate,
    exhibitor,
    figures,
    group,
    number,
    size,
    t,
    uid,
    value,
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
                type_=ValueType.QUANTITY if figure else TEXT,
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
            certificate("№ ОБРАЗЕЦ 0000001", t("Взрывозащита", "Explosion protection", "防爆认证"), date(2028, 6, 30)),
            certificate(
                "№ ОБРАЗЕЦ 0000002",
                t("Тип средства измерений", "Measuring instrument type", "计量器具型式批准"),
                date(2029, 12, 31),
            ),
            certificate("№ ОБРАЗЕЦ 0000003", t("Система качества", "Quality system", "质量体系"), date(2025, 3, 15)),
        ),
        figures=figures(values),
        revision=5,
    )
