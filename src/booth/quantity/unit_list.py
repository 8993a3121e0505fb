"""The units that Booth knows: one row each, nothing else.

A row is: key, what it measures, factor to that measure's base unit ("1/3600" is a ratio), symbol in Latin
letters, symbol in Russian, then by name: `zh` where Chinese writes a word, `us` the unit that stands for it
in the American system, `also` further spellings (one space between), `shift` added before the factor.
A symbol with bars is a word that counts: "year|years", "год|года|лет". The tests hold every factor to pint.
"""

from typing import NamedTuple


class Row(NamedTuple):
    """One unit as it stands in the list."""

    key: str
    measure: str
    factor: str
    latin: str
    ru: str
    zh: str = ""
    us: str = ""
    also: str = ""
    shift: str = "0"


_FLOW = (
    Row("m3/s", "volume flow", "1", "m³/s", "м³/с", us="cfm", also="m3/sec м3/сек 立方米/秒"),
    Row("m3/min", "volume flow", "1/60", "m³/min", "м³/мин", us="cfm", also="cbm/min 立方米/分钟 立方米/分"),
    Row("m3/h", "volume flow", "1/3600", "m³/h", "м³/ч", us="cfm",
        also="m3/hr m3/hour cbm/h cmh CMH м3/час куб.м/ч куб.м/час 立方米/小时 立方米/时 m3/小时"),
    Row("l/s", "volume flow", "0.001", "L/s", "л/с", us="cfm", also="l/s l/sec л/сек 升/秒"),
    Row("l/min", "volume flow", "0.001/60", "L/min", "л/мин", us="gal/min", also="l/min lpm LPM 升/分钟"),
    Row("l/h", "volume flow", "0.001/3600", "L/h", "л/ч", us="gal/h", also="l/h l/hr л/час 升/小时"),
    Row("cfm", "volume flow", "0.028316846592/60", "cfm", "фут³/мин",
        also="CFM ft3/min cu.ft/min 立方英尺/分钟"),
    Row("gal/min", "volume flow", "0.003785411784/60", "gal/min", "гал/мин", also="gpm GPM"),
    Row("gal/h", "volume flow", "0.003785411784/3600", "gal/h", "гал/ч", also="gph GPH"),
    Row("kg/s", "mass flow", "1", "kg/s", "кг/с"),
    Row("kg/h", "mass flow", "1/3600", "kg/h", "кг/ч", us="lb/h", also="kg/hr кг/час 千克/小时 公斤/小时"),
    Row("g/h", "mass flow", "0.001/3600", "g/h", "г/ч", also="г/час 克/小时"),
    Row("t/h", "mass flow", "1000/3600", "t/h", "т/ч", also="т/час 吨/小时"),
    Row("lb/h", "mass flow", "0.45359237/3600", "lb/h", "фунт/ч", also="lbs/h"),
)  # fmt: skip

_PRESSURE = (
    Row("mPa", "pressure", "0.001", "mPa", "мПа"),
    Row("Pa", "pressure", "1", "Pa", "Па", us="inH2O", also="帕 帕斯卡 pascal pascals"),
    Row("hPa", "pressure", "100", "hPa", "гПа", us="psi", also="百帕"),
    Row("kPa", "pressure", "1000", "kPa", "кПа", us="psi", also="KPa 千帕"),
    Row("MPa", "pressure", "1000000", "MPa", "МПа", us="psi", also="MPA 兆帕"),
    Row("GPa", "pressure", "1000000000", "GPa", "ГПа", also="吉帕"),
    Row("mbar", "pressure", "100", "mbar", "мбар", us="psi", also="毫巴"),
    Row("bar", "pressure", "100000", "bar", "бар", us="psi", also="巴 bars"),
    Row("atm", "pressure", "101325", "atm", "атм", us="psi", also="标准大气压"),
    Row("at", "pressure", "98066.5", "kgf/cm²", "кгс/см²", us="psi", also="ат 公斤力/平方厘米"),
    Row("mmH2O", "pressure", "9.80665", "mmH₂O", "мм вод. ст.", us="inH2O", also="mmWC mmWG mmw.g. 毫米水柱"),
    Row("mmHg", "pressure", "101325/760", "mmHg", "мм рт. ст.", us="inHg", also="毫米汞柱"),
    Row("inH2O", "pressure", "249.08891", "inH₂O", "дюйм вод. ст.", also="in.w.g. inWC inWG"),
    Row("inHg", "pressure", "25.4*101325/760", "inHg", "дюйм рт. ст."),
    Row("psi", "pressure", "4.4482216152605/0.00064516", "psi", "psi", also="PSI lbf/in2 фунт/дюйм2"),
)  # fmt: skip

_LENGTH = (
    Row("nm", "length", "0.000000001", "nm", "нм", also="纳米"),
    Row("um", "length", "0.000001", "µm", "мкм", also="micron microns микрон микрона 微米"),
    Row("mm", "length", "0.001", "mm", "мм", us="in", also="MM 毫米 millimetre millimetres millimeters"),
    Row("cm", "length", "0.01", "cm", "см", us="in", also="厘米 公分"),
    Row("m", "length", "1", "m", "м", us="ft", also="米 метр метра метров metre metres meter meters"),
    Row("km", "length", "1000", "km", "км", us="mi", also="公里 千米"),
    Row("in", "length", "0.0254", "in", "дюйм|дюйма|дюймов", also='inch inches " ″ \'\' 英寸'),
    Row("ft", "length", "0.3048", "ft", "фут|фута|футов", also="feet foot 英尺"),
    Row("mi", "length", "1609.344", "mi", "миля|мили|миль", also="mile miles 英里"),
    Row("mm2", "area", "0.000001", "mm²", "мм²", us="in2", also="кв.мм 平方毫米 sqmm"),
    Row("cm2", "area", "0.0001", "cm²", "см²", us="in2", also="кв.см 平方厘米"),
    Row("m2", "area", "1", "m²", "м²", us="ft2", also="кв.м 平方米 sqm sq.m"),
    Row("in2", "area", "0.00064516", "in²", "дюйм²", also="sqin 平方英寸"),
    Row("ft2", "area", "0.09290304", "ft²", "фут²", also="sqft 平方英尺"),
    Row("mm3", "volume", "0.000000001", "mm³", "мм³", also="куб.мм 立方毫米"),
    Row("cm3", "volume", "0.000001", "cm³", "см³", us="in3", also="куб.см cc 立方厘米"),
    Row("ml", "volume", "0.000001", "mL", "мл", us="floz", also="ml 毫升"),
    Row("l", "volume", "0.001", "L", "л", us="gal", also="l литр литра литров litre litres liter liters 升"),
    Row("m3", "volume", "1", "m³", "м³", us="ft3", also="куб.м cbm cu.m 立方米"),
    Row("in3", "volume", "0.000016387064", "in³", "дюйм³", also="cuin"),
    Row("ft3", "volume", "0.028316846592", "ft³", "фут³", also="cu.ft 立方英尺"),
    Row("floz", "volume", "0.003785411784/128", "fl oz", "жидк. унц."),
    Row("gal", "volume", "0.003785411784", "gal", "гал", also="gallon gallons галлон галлона галлонов 加仑"),
)  # fmt: skip

_MASS = (
    Row("ug", "mass", "0.000000001", "µg", "мкг", also="mcg 微克"),
    Row("mg", "mass", "0.000001", "mg", "мг", also="毫克"),
    Row("g", "mass", "0.001", "g", "г", us="oz", also="гр грамм граммов gram grams gr 克"),
    Row("kg", "mass", "1", "kg", "кг", us="lb", also="KG кило kilogram kilograms килограмм 千克 公斤"),
    Row("t", "mass", "1000", "t", "т", us="lb", also="тонна тонны тонн tonne tonnes 吨"),
    Row("oz", "mass", "0.45359237/16", "oz", "унция|унции|унций", also="унц ounce ounces 盎司"),
    Row("lb", "mass", "0.45359237", "lb", "фунт|фунта|фунтов", also="lbs pound pounds 磅"),
    Row("ug/m3", "mass concentration", "0.000000001", "µg/m³", "мкг/м³", also="微克/立方米"),
    Row("mg/m3", "mass concentration", "0.000001", "mg/m³", "мг/м³", also="毫克/立方米"),
    Row("g/m3", "mass concentration", "0.001", "g/m³", "г/м³", also="克/立方米"),
    Row("mg/l", "mass concentration", "0.001", "mg/L", "мг/л", also="mg/l"),
    Row("kg/m3", "mass concentration", "1", "kg/m³", "кг/м³", us="lb/ft3", also="千克/立方米"),
    Row("g/cm3", "mass concentration", "1000", "g/cm³", "г/см³", us="lb/ft3", also="g/cc 克/立方厘米"),
    Row("lb/ft3", "mass concentration", "0.45359237/0.028316846592", "lb/ft³", "фунт/фут³"),
)  # fmt: skip

_HEAT = (
    Row("degC", "temperature", "1", "°C", "°C", us="degF",
        also="°С С C ℃ oC degC degreesC гр.С градС 摄氏度"),
    Row("K", "temperature", "1", "K", "К", us="degF", shift="-273.15", also="kelvin 开尔文"),
    Row("degF", "temperature", "5/9", "°F", "°F", shift="-32", also="℉ F 华氏度"),
    Row("delta_degC", "temperature difference", "1", "°C", "°C", us="delta_degF",
        also="°С С C ℃ oC degC degreesC гр.С градС 摄氏度"),
    Row("delta_K", "temperature difference", "1", "K", "К", us="delta_degF", also="kelvin 开尔文"),
    Row("delta_degF", "temperature difference", "5/9", "°F", "°F", also="℉ F 华氏度"),
    Row("K/s", "temperature rate", "60", "K/s", "К/с", us="degF/min", also="K/sec"),
    Row("K/min", "temperature rate", "1", "K/min", "К/мин", us="degF/min"),
    Row("K/h", "temperature rate", "1/60", "K/h", "К/ч"),
    Row("degC/min", "temperature rate", "1", "°C/min", "°C/мин", us="degF/min", also="°С/мин °C/分钟"),
    Row("degC/h", "temperature rate", "1/60", "°C/h", "°C/ч", also="°С/ч"),
    Row("degF/min", "temperature rate", "5/9", "°F/min", "°F/мин"),
    Row("1/K", "temperature coefficient", "1", "1/K", "1/К", also="K-1 К-1"),
    Row("ppm/K", "temperature coefficient", "0.000001", "ppm/K", "ppm/К", also="ppm/°C ppm/℃ млн-1/К ppm/°С"),
    Row("%/K", "temperature coefficient", "0.01", "%/K", "%/К", also="%/°C %/°С %/℃"),
    Row("W/(m*K)", "thermal conductivity", "1", "W/(m·K)", "Вт/(м·К)", also="W/mK W/m·K Вт/мК Вт/м·К"),
    Row("kJ/kg", "specific energy", "1000", "kJ/kg", "кДж/кг", also="千焦/千克"),
    Row("J/kg", "specific energy", "1", "J/kg", "Дж/кг"),
)  # fmt: skip

_ELECTRIC = (
    Row("mW", "power", "0.001", "mW", "мВт", also="毫瓦"),
    Row("W", "power", "1", "W", "Вт", also="watt watts ватт 瓦 瓦特"),
    Row("kW", "power", "1000", "kW", "кВт", also="KW Kw 千瓦"),
    Row("MW", "power", "1000000", "MW", "МВт", also="兆瓦"),
    Row("hp", "power", "745.69987158227022", "hp", "hp", also="HP horsepower bhp"),
    Row("PS", "power", "735.49875", "PS", "л. с.", zh="马力"),
    Row("VA", "apparent power", "1", "VA", "ВА", also="В·А 伏安"),
    Row("kVA", "apparent power", "1000", "kVA", "кВА", also="KVA кВ·А 千伏安"),
    Row("uV", "voltage", "0.000001", "µV", "мкВ", also="微伏"),
    Row("mV", "voltage", "0.001", "mV", "мВ", also="毫伏"),
    Row("V", "voltage", "1", "V", "В", also="volt volts вольт 伏 伏特"),
    Row("kV", "voltage", "1000", "kV", "кВ", also="KV 千伏"),
    Row("uA", "current", "0.000001", "µA", "мкА", also="微安"),
    Row("mA", "current", "0.001", "mA", "мА", also="毫安"),
    Row("A", "current", "1", "A", "А", also="amp amps ampere amperes ампер 安 安培"),
    Row("kA", "current", "1000", "kA", "кА", also="千安"),
    Row("mohm", "resistance", "0.001", "mΩ", "мОм", also="毫欧"),
    Row("ohm", "resistance", "1", "Ω", "Ом", also="R ohms Ohm Ohms OHM ом 欧 欧姆"),
    Row("kohm", "resistance", "1000", "kΩ", "кОм", also="kR KR KΩ kOhm kohms kOhms Kohm 千欧"),
    Row("Mohm", "resistance", "1000000", "MΩ", "МОм", also="MR MOhm Mohms MOhms 兆欧"),
    Row("Gohm", "resistance", "1000000000", "GΩ", "ГОм", also="GR GOhm 吉欧"),
    Row("Tohm", "resistance", "1000000000000", "TΩ", "ТОм", also="TOhm"),
    Row("ohm*m", "resistivity", "1", "Ω·m", "Ом·м", also="ohm·m 欧姆·米"),
    Row("ohm*cm", "resistivity", "0.01", "Ω·cm", "Ом·см", also="ohm·cm"),
    Row("pF", "capacitance", "0.000000000001", "pF", "пФ", also="皮法"),
    Row("nF", "capacitance", "0.000000001", "nF", "нФ", also="纳法"),
    Row("uF", "capacitance", "0.000001", "µF", "мкФ", also="mfd 微法"),
    Row("mF", "capacitance", "0.001", "mF", "мФ", also="毫法"),
    Row("F", "capacitance", "1", "F", "Ф", also="farad farads фарад 法 法拉"),
    Row("pF/m", "capacitance per length", "0.000000000001", "pF/m", "пФ/м", us="pF/ft"),
    Row("pF/ft", "capacitance per length", "0.000000000001/0.3048", "pF/ft", "пФ/фут"),
    Row("nH", "inductance", "0.000000001", "nH", "нГн"),
    Row("uH", "inductance", "0.000001", "µH", "мкГн"),
    Row("mH", "inductance", "0.001", "mH", "мГн"),
    Row("H", "inductance", "1", "H", "Гн", also="henry henries генри 亨"),
    Row("pC", "charge", "0.000000000001", "pC", "пКл"),
    Row("nC", "charge", "0.000000001", "nC", "нКл"),
    Row("uC", "charge", "0.000001", "µC", "мкКл"),
    Row("C", "charge", "1", "C", "Кл", also="coulomb coulombs 库仑"),
    Row("mAh", "battery charge", "0.001", "mAh", "мА·ч", also="毫安时"),
    Row("Ah", "battery charge", "1", "Ah", "А·ч", also="安时"),
    Row("V/m", "field strength", "1", "V/m", "В/м"),
    Row("kV/mm", "field strength", "1000000", "kV/mm", "кВ/мм"),
    Row("mT", "magnetic flux density", "0.001", "mT", "мТл"),
    Row("T", "magnetic flux density", "1", "T", "Тл", also="tesla"),
    Row("uS/cm", "conductivity", "1", "µS/cm", "мкСм/см"),
)  # fmt: skip

_SENSOR = (
    Row("pC/N", "charge per force", "0.000000000001", "pC/N", "пКл/Н"),
    Row("pC/g_n", "charge per acceleration", "0.000000000001/9.80665", "pC/g", "пКл/g", also="pC/г пКл/г"),
    Row("pC/(m/s2)", "charge per acceleration", "0.000000000001", "pC/(m/s²)", "пКл/(м/с²)",
        also="pC/m/s2 pC·s2/m пКл·с2/м"),
    Row("mV/g_n", "voltage per acceleration", "0.001/9.80665", "mV/g", "мВ/g", also="мВ/г"),
    Row("mV/(m/s2)", "voltage per acceleration", "0.001", "mV/(m/s²)", "мВ/(м/с²)",
        also="mV/m/s2 mV·s2/m мВ·с2/м"),
    Row("pC/bar", "charge per pressure", "0.000000000001/100000", "pC/bar", "пКл/бар", us="pC/psi"),
    Row("pC/kPa", "charge per pressure", "0.000000000000001", "pC/kPa", "пКл/кПа", us="pC/psi"),
    Row("pC/MPa", "charge per pressure", "0.000000000000000001", "pC/MPa", "пКл/МПа", us="pC/psi"),
    Row("pC/psi", "charge per pressure", "0.000000000001*0.00064516/4.4482216152605", "pC/psi", "пКл/psi"),
    Row("g_n", "acceleration", "9.80665", "g", "g", also="gn g_0 г G"),
    Row("m/s2", "acceleration", "1", "m/s²", "м/с²", us="ft/s2", also="м/сек2 米/秒2"),
    Row("ft/s2", "acceleration", "0.3048", "ft/s²", "фут/с²"),
    Row("dB", "level", "1", "dB", "дБ", also="分贝"),
    Row("dB(A)", "sound level", "1", "dB(A)", "дБ(А)", also="dBA дБА дБ(A) дБA 分贝(A)"),
)  # fmt: skip

_MOTION = (
    Row("mm/s", "speed", "0.001", "mm/s", "мм/с", us="in/s", also="mm/sec мм/сек 毫米/秒"),
    Row("cm/s", "speed", "0.01", "cm/s", "см/с", us="in/s", also="см/сек"),
    Row("m/s", "speed", "1", "m/s", "м/с", us="ft/s", also="m/sec м/сек 米/秒"),
    Row("m/min", "speed", "1/60", "m/min", "м/мин", us="ft/min", also="米/分钟"),
    Row("km/h", "speed", "1/3.6", "km/h", "км/ч", us="mi/h", also="kph км/час 公里/小时"),
    Row("in/s", "speed", "0.0254", "in/s", "дюйм/с"),
    Row("ft/s", "speed", "0.3048", "ft/s", "фут/с"),
    Row("ft/min", "speed", "0.3048/60", "ft/min", "фут/мин", also="fpm"),
    Row("mi/h", "speed", "1609.344/3600", "mph", "миль/ч", also="mi/h"),
    Row("rpm", "rotation", "1", "rpm", "об/мин", zh="r/min", also="RPM 1/min min-1 мин-1 转/分钟 转/分"),
    Row("Hz", "frequency", "1", "Hz", "Гц", also="HZ hertz герц 赫兹 赫"),
    Row("kHz", "frequency", "1000", "kHz", "кГц", also="KHz KHZ 千赫"),
    Row("MHz", "frequency", "1000000", "MHz", "МГц", also="MHZ 兆赫"),
    Row("GHz", "frequency", "1000000000", "GHz", "ГГц", also="吉赫"),
    Row("1/h", "turnover", "1", "1/h", "1/ч", also="h-1 ч-1 /h 次/小时 次/时"),
    Row("mN", "force", "0.001", "mN", "мН"),
    Row("N", "force", "1", "N", "Н", us="lbf", also="newton newtons 牛 牛顿"),
    Row("kN", "force", "1000", "kN", "кН", us="lbf", also="千牛"),
    Row("kgf", "force", "9.80665", "kgf", "кгс", us="lbf", also="公斤力"),
    Row("lbf", "force", "4.4482216152605", "lbf", "фунт-сила"),
    Row("N*m", "torque", "1", "N·m", "Н·м", us="lbf*ft", also="牛·米 牛米"),
    Row("lbf*ft", "torque", "4.4482216152605*0.3048", "lbf·ft", "фунт-сила·фут", also="ft·lbf ft·lb lb·ft"),
)  # fmt: skip

_REST = (
    Row("us", "time", "0.000001", "µs", "мкс", also="微秒"),
    Row("ms", "time", "0.001", "ms", "мс", also="毫秒 msec мсек"),
    Row("s", "time", "1", "s", "с", also="sec secs second seconds сек секунда секунды секунд 秒 秒钟"),
    Row("min", "time", "60", "min", "мин", also="mins minute minutes минута минуты минут 分钟 分"),
    Row("h", "time", "3600", "h", "ч", also="hr hrs hour hours час часа часов 小时 时"),
    Row("day", "time", "86400", "day|days", "день|дня|дней", zh="天", also="d сут сутки суток 日"),
    Row("week", "time", "604800", "week|weeks", "неделя|недели|недель", zh="周", also="wk нед 星期"),
    Row("month", "time", "2629800", "month|months", "мес.", zh="个月", also="mo mos месяц месяца месяцев 月"),
    Row("year", "time", "31557600", "year|years", "год|года|лет", zh="年", also="yr yrs"),
    Row("J", "energy", "1", "J", "Дж", also="joule joules 焦 焦耳"),
    Row("kJ", "energy", "1000", "kJ", "кДж", also="千焦"),
    Row("MJ", "energy", "1000000", "MJ", "МДж", also="兆焦"),
    Row("Wh", "energy", "3600", "Wh", "Вт·ч", also="W·h 瓦时"),
    Row("kWh", "energy", "3600000", "kWh", "кВт·ч", also="kW·h КВтч 千瓦时"),
    Row("lm", "luminous flux", "1", "lm", "лм", also="流明"),
    Row("lx", "illuminance", "1", "lx", "лк", also="lux люкс 勒克斯"),
    Row("deg", "angle", "1", "°", "°", also="deg degree degrees град градус градуса градусов 度角 度"),
    Row("%", "ratio", "0.01", "%", "%", also="percent pct процент процента процентов проц 百分比"),
    Row("ppm", "ratio", "0.000001", "ppm", "ppm", also="PPM млн-1"),
    Row("ppb", "ratio", "0.000000001", "ppb", "ppb", also="PPB"),
    Row("%RH", "relative humidity", "1", "% RH", "% отн. вл.", also="%RH %отн.влажности"),
    Row("pcs", "pieces", "1", "pcs", "шт.", zh="个", also="pc pc. piece pieces штука штуки штук"),
    Row("cycle", "cycles", "1", "cycle|cycles", "цикл|цикла|циклов", zh="次", also="次循环 循环"),
    Row("mPa*s", "viscosity", "0.001", "mPa·s", "мПа·с", also="cP сПз"),
    Row("bit", "information", "1", "bit", "бит", zh="位", also="bits 比特"),
    Row("kB", "information", "8000", "kB", "кБ", also="кбайт Кбайт"),
    Row("MB", "information", "8000000", "MB", "МБ", also="Мбайт"),
    Row("GB", "information", "8000000000", "GB", "ГБ", also="Гбайт"),
)  # fmt: skip

ROWS = _FLOW + _PRESSURE + _LENGTH + _MASS + _ELECTRIC + _HEAT + _SENSOR + _MOTION + _REST
