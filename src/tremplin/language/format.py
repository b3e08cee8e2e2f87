"""Numbers, hours, money and dates as each language writes them."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from tremplin.language.localized import Language

NARROW: Final = "\u202f"
"""The narrow no-break space of French typography."""

_MONTHS: Final = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}
_DAYS: Final = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
_SHORT_MONTHS: Final = {
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}


CERTAIN: Final = 0.99
"""The most that is claimed: nothing is certain."""
_COMMON: Final = """
à améliorer article au aucun aucune baromètre c ce ces cet cette ceux cela chaque chiffre
chiffres d dans de des deux du elle elles en enquête estimation étude guide il ils l la le les
leur livre moyenne nous observatoire offre on page plusieurs pour quand quatre rapport résumé
sans selon si sondage statistique sur texte titre tous tout toute toutes trois un une vous
"""
"""French words that have a capital only at the beginning of a sentence, with spaces between."""


def number(language: Language, value: float, decimals: int = 0) -> str:
    """The number with a decimal comma or point, thousands apart, and no needless zeros."""
    text = f"{value:,.{decimals}f}"
    if decimals:
        text = text.rstrip("0").rstrip(".")
    if text in ("-0", ""):
        text = "0"
    if language == "en":
        return text
    return text.replace(",", NARROW).replace(".", ",")


def level(language: Language, value: float) -> str:
    """A level with one decimal, always written: `2,0` or `2.0`."""
    text = f"{value:.1f}"
    return text.replace(".", ",") if language == "fr" else text


def percent(language: Language, share: float) -> str:
    """A share of 1 in whole percent."""
    return number(language, round(100 * share)) + percent_sign(language)


def percent_claimed(language: Language, share: float) -> str:
    """A probability in whole percent, `CERTAIN` at most."""
    return percent(language, min(CERTAIN, share))


def percent_sign(language: Language) -> str:
    """What follows a number of percent."""
    return NARROW + "%" if language == "fr" else "%"


def hours(language: Language, value: float) -> str:
    """Hours, to the minute: `1 h 30`, `45 min`."""
    minutes = round(value * 60)
    whole, rest = divmod(minutes, 60)
    gap = NARROW if language == "fr" else "\u00a0"
    if not whole:
        return f"{rest}{gap}min"
    shown = number(language, whole)
    return f"{shown}{gap}h" + (f"{gap}{rest:02d}" if rest else "")


def money(language: Language, euros: float, about: bool = False) -> str:
    """An amount in euros, cents only where there are some; "about" when it was not seen."""
    cents = round(euros * 100)
    text = number(language, cents / 100, 0 if cents % 100 == 0 else 2)
    if cents % 10 == 0 and cents % 100:
        text += "0"
    shown = f"{text}{NARROW}€" if language == "fr" else f"€{text}"
    if not about:
        return shown
    return f"environ {shown}" if language == "fr" else f"about {shown}"


def date_long(language: Language, day: dt.date) -> str:
    """`lundi 1er juin 2026`, `Monday 1 June 2026`."""
    name = _DAYS[language].split()[day.weekday()]
    return f"{name} {_day_number(language, day)} {_month(language, day)} {day.year}"


def date_plain(language: Language, day: dt.date) -> str:
    """`1er juin 2026`, `1 June 2026`."""
    return f"{_day_number(language, day)} {_month(language, day)} {day.year}"


def date_short(language: Language, day: dt.date) -> str:
    """`1er juin`, `1 Jun`: where the year is clear."""
    return f"{_day_number(language, day)} {month_short(language, day)}"


def date_ends(language: Language, first: dt.date, last: dt.date) -> tuple[str, str]:
    """Both days of a span, month and year said once where they are the same."""
    start, end = date_plain(language, first), date_plain(language, last)
    if (first.year, first.month) == (last.year, last.month):
        start = start.rsplit(" ", 2)[0]
    elif first.year == last.year:
        start = start.rsplit(" ", 1)[0]
    return start, end


def month_short(language: Language, day: dt.date) -> str:
    """`janv.`, `Jan`."""
    return _SHORT_MONTHS[language].split()[day.month - 1]


def _day_number(language: Language, day: dt.date) -> str:
    return "1er" if language == "fr" and day.day == 1 else str(day.day)


def _month(language: Language, day: dt.date) -> str:
    return _MONTHS[language].split()[day.month - 1]


def after_colon(language: Language, text: str) -> str:
    """The text where a French sentence goes on after a colon: no capital on a common first word."""
    first = re.split(r"[\s'’,]", text, maxsplit=1)[0]
    if language == "en" or first.lower() not in _COMMON.split():
        return text
    return text[0].lower() + text[1:]


def joined(language: Language, words: Sequence[str]) -> str:
    """`a, b et c`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    last = " et " if language == "fr" else " and "
    return ", ".join(words[:-1]) + last + words[-1]


def listed(language: Language, names: Sequence[str]) -> str:
    """`a, b et c`; `a ; b, c ; d` where one of the names holds a comma itself."""
    if not any("," in name for name in names):
        return joined(language, names)
    return (f"{NARROW}; " if language == "fr" else "; ").join(names)
