"""A typed number and what it may stand for, with the marks of either language."""

import math
import re
import unicodedata
from typing import Any, Final

from tremplin.language.localized import Language


class AnswerError(ValueError):
    """An answer of a wrong shape; `reason` is the key of a sentence, `values` what it needs."""

    def __init__(self, reason: str, **values: object) -> None:
        """Keep the reason and the values of its sentence."""
        super().__init__(reason)
        self.reason = reason
        self.values = values


_LONGEST: Final = 40
_APART: Final = re.compile(r"[\s\u00a0\u202f\u2009'‘’ʼ]+")
_NUMBER: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?")
# No group of thousands begins with 0: in 0,500 the comma is decimal whatever the language.
_COMMAS: Final = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_POINTS: Final = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}")


def parse_number(raw: Any) -> float:
    """The number typed: point or decimal comma, thousands apart, a final % ignored."""
    return number_readings(raw)[0]


def number_readings(raw: Any, language: Language | None = None) -> tuple[float, ...]:
    """What the number typed may stand for, a lone comma being decimal in the first reading.

    In English, and where the language is not known, `5,500` is 5.5 or 5500. AnswerError when it
    is no number.
    """
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        raise AnswerError("not-a-number")
    if not isinstance(raw, str):
        return (_finite(raw),)
    text = _APART.sub("", unicodedata.normalize("NFKC", raw)).replace("\u2212", "-")
    text = text.removesuffix("%").removesuffix("€")
    written = [_one_decimal_mark(text)]
    if language != "fr" and _COMMAS.fullmatch(text):
        written.append(text.replace(",", ""))
    return tuple(dict.fromkeys(map(_value, written)))


def _value(text: str) -> float:
    if not _NUMBER.fullmatch(text) or len(text) > _LONGEST:
        raise AnswerError("not-a-number")
    return _finite(text)


def _finite(raw: float | str) -> float:
    try:
        value = float(raw)
    except OverflowError as error:
        raise AnswerError("not-a-number") from error
    if not math.isfinite(value):
        raise AnswerError("not-a-number")
    return value


def _one_decimal_mark(text: str) -> str:
    """Comma as decimal mark; where both marks stand, the last; a mark that comes back is none."""
    if "," in text and "." in text:
        thousands, decimal = (".", ",") if text.rindex(",") > text.rindex(".") else (",", ".")
        return text.replace(thousands, "").replace(decimal, ".")
    if text.count(",") > 1 and _COMMAS.fullmatch(text):
        return text.replace(",", "")
    if _POINTS.fullmatch(text):
        return text.replace(".", "")
    return text.replace(",", ".") if text.count(",") == 1 else text
