"""A product of which nothing is known, and one of which far too much is."""

from datetime import date

from booth.catalog.values import (
    Benefit,
    Category,
    Exhibitor,
    Product,
    State,
    Step,
    Text,
    Value,
    ValueType,
    Variant,
)
from builders.parts import (
    ENERGY,
    METAL,
    TEXT,
    TRANSPORT,
    attribute,
    between,
    category,
    certificate,
    figures,
    group,
    number,
    t,
    uid,
    value,
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
            type_=TEXT if n % 3 else ValueType.QUANTITY,
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
        category=category("long", t("Высокоспециализированное взрывозащищённое оборудование <&>", "", ""), "#FFE500"),
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
        assets=tuple(certificate(f"№ {LONG_WORD}-{n}", t(LONG_SENTENCE), date(2027, 1, n + 1)) for n in range(7)),
        figures=figures(tuple(values)),
        revision=100_500,
    )
