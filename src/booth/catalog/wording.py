"""How a value is said: the same words on screen, on paper and on the command line."""

from datetime import UTC, date, datetime, timedelta

from booth import quantity
from booth.catalog.values import Value
from booth.languages import Language
from booth.words import word

BETWEEN = {"ru": ", ", "en": ", ", "zh": "、"}
_DAY = {"ru": "dd.MM.yyyy", "en": "d MMMM yyyy", "zh": "y年M月d日"}


def say(value: Value, language: Language, *, system: quantity.System = "si") -> str:
    """A value as text in a language: the figure with its unit, yes or no, the texts, else what was entered."""
    if value.quantity is not None:
        return quantity.write(value.quantity, language, system=system)
    if value.yes is not None:
        return word("values.yes" if value.yes else "values.no", language)
    if value.texts:
        return BETWEEN[language].join(text.best(language) for text in value.texts)
    return value.as_entered


def say_moment(moment: datetime, language: Language, now: datetime | None = None) -> str:
    """When something happened, by the clock of this laptop: "today 14:05", "24.11.2026 14:05"."""
    here, today = moment.astimezone(), (now or datetime.now(UTC)).astimezone().date()
    time = f"{here:%H:%M}"
    if here.date() in (today, today - timedelta(days=1)):
        return word("history.today" if here.date() == today else "history.yesterday", language, time=time)
    return f"{say_day(here.date(), language)} {time}"


def say_whole_moment(moment: datetime, language: Language) -> str:
    """The same with the day of the week: "Tuesday, 24 November 2026 14:05"."""
    from babel.dates import format_date

    here = moment.astimezone()
    weekday = format_date(here.date(), "EEEE", locale=language)
    return word("history.moment", language, weekday=weekday, day=say_day(here.date(), language), time=f"{here:%H:%M}")


def say_day(day: date, language: Language) -> str:
    """A date as papers write it: 30.06.2028, 30 June 2028, 2028年6月30日."""
    from babel.dates import format_date  # only a page with a date on it pays for its tables

    return format_date(day, _DAY[language], locale=language)
