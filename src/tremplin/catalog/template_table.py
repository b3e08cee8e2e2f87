"""The `template` table of an item: parameters with allowed values, conditions, derived values."""

import math
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from keyword import iskeyword
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from tremplin.catalog.base import Line, Table, Text
from tremplin.catalog.formulas import FormulaError, evaluate

Values = Mapping[str, Any]
"""A value for each parameter: number, text, truth, or a `Text` with a form for each language."""

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,30}")
_MOST_VALUES: Final = 1000
_LONGEST_VALUE: Final = 300
_SCALE: Final = {"from", "to", "step", "first"}


def _wrong(case: str, **context: Any) -> PydanticCustomError:
    return PydanticCustomError("template-values", case, {"case": case, **context})


def as_value(raw: Any) -> Any:
    """One allowed value, a form for each language as `Text`."""
    if isinstance(raw, Text):
        return raw
    if isinstance(raw, dict) and set(raw) == {"fr", "en"} and all(map(_is_text, raw.values())):
        return Text(fr=raw["fr"], en=raw["en"])
    if isinstance(raw, bool) or _is_text(raw):
        return raw
    if isinstance(raw, int | float) and math.isfinite(raw) and abs(raw) <= 1e12:
        return raw
    raise _wrong("value")


def _is_text(raw: Any) -> bool:
    return isinstance(raw, str) and 0 < len(raw) <= _LONGEST_VALUE


def _allowed(raw: Any) -> tuple[Any, ...]:
    """The values of a parameter, the one of the base variant first."""
    found = _scale(raw) if isinstance(raw, dict) else raw
    if not isinstance(found, list | tuple):
        raise _wrong("list")
    values = tuple(map(as_value, found))
    if not 2 <= len(values) <= _MOST_VALUES:
        raise _wrong("count", count=len(values), most=_MOST_VALUES)
    if len({(type(value), str(value)) for value in values}) < len(values):
        raise _wrong("twice")
    return values


def _scale(raw: Mapping[str, Any]) -> list[int]:
    """The whole numbers of `{ from = 2, to = 10, step = 2, first = 4 }`, `first` moved to front."""
    whole = all(type(number) is int for number in raw.values())
    if not {"from", "to"} <= set(raw) <= _SCALE or not whole or raw.get("step", 1) < 1:
        raise _wrong("scale")
    numbers = range(raw["from"], raw["to"] + 1, raw.get("step", 1))
    first = raw.get("first", raw["from"])
    if len(numbers) > _MOST_VALUES or first not in numbers:
        raise _wrong("scale")
    return [first, *(number for number in numbers if number != first)]


def _rows(raw: Any) -> tuple[dict[str, Any], ...]:
    """Values that go together, row by row; every row gives the same parameters."""
    if not isinstance(raw, list | tuple) or not all(isinstance(row, dict) and row for row in raw):
        raise _wrong("rows")
    rows = tuple({name: as_value(value) for name, value in row.items()} for row in raw)
    if not 2 <= len(rows) <= _MOST_VALUES:
        raise _wrong("count", count=len(rows), most=_MOST_VALUES)
    if any(set(row) != set(rows[0]) for row in rows):
        raise _wrong("rows")
    if len({str(row) for row in rows}) < len(rows):
        raise _wrong("twice")
    return rows


class Template(Table):
    """What varies in an item: one choice of values is drawn for each sitting."""

    values: Annotated[
        dict[str, Annotated[tuple[Any, ...], BeforeValidator(_allowed)]], Field(max_length=40)
    ] = {}
    """Allowed values of each parameter: a list, or `{ from, to, step, first }` (whole numbers)."""
    together: Annotated[
        list[Annotated[tuple[dict[str, Any], ...], BeforeValidator(_rows)]], Field(max_length=20)
    ] = []
    """Groups of parameters whose values go together: in each group a list of rows."""
    where: Annotated[list[Line], Field(max_length=40)] = []
    """Conditions that every choice of values meets."""
    derived: Annotated[dict[str, Line], Field(max_length=80)] = {}
    """Formulas of further values; each may use the parameters and the formulas before it."""

    @model_validator(mode="after")
    def _named_once(self) -> "Template":
        names = [*self.values, *(name for rows in self.together for name in rows[0])]
        for name in (*names, *self.derived):
            if [*names, *self.derived].count(name) > 1 or not _is_name(name):
                raise _wrong("name", name=name)
        if not names:
            raise _wrong("none")
        return self

    @cached_property
    def axes(self) -> tuple[tuple[dict[str, Any], ...], ...]:
        """What is chosen independently: for each axis the rows of values to choose from."""
        single = (tuple({name: value} for value in of) for name, of in self.values.items())
        return (*single, *self.together)

    @property
    def size(self) -> int:
        """How many choices of values there are, conditions aside."""
        return math.prod(map(len, self.axes))

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters, in the order of the axes."""
        return tuple(name for axis in self.axes for name in axis[0])

    def choice(self, number: int) -> dict[str, Any]:
        """The choice of values with this number, from 0 (the base variant) to `size` - 1."""
        values: dict[str, Any] = {}
        for axis in self.axes:
            number, place = divmod(number, len(axis))
            values.update(axis[place])
        return values

    def completed(self, values: Values) -> dict[str, Any]:
        """The values with those derived from them; FormulaError where a formula has none."""
        whole = dict(values)
        for name, formula in self.derived.items():
            whole[name] = evaluate(formula, whole)
        return whole

    def allows(self, whole: Values) -> bool:
        """Whether completed values meet every condition; FormulaError where one has no value."""
        return all(evaluate(condition, whole) for condition in self.where)

    def choices(self, most: int, tries: int = 20_000) -> Iterator[dict[str, Any]]:
        """Up to `most` completed choices that meet the conditions, spread over all, base first."""
        size, found = self.size, 0
        # A stride near the golden section that shares no factor with the size visits each once.
        stride = next(n for n in range(int(size * 0.618) or 1, 2 * size + 2) if _coprime(n, size))
        for number in range(min(size, tries)):
            whole = self._allowed(number * stride % size)
            if whole is not None:
                yield whole
                found += 1
            if found == most:
                return

    def _allowed(self, number: int) -> dict[str, Any] | None:
        try:
            whole = self.completed(self.choice(number))
            return whole if self.allows(whole) else None
        except FormulaError:
            return None

    def drawn(self, numbers: Iterator[int]) -> dict[str, Any]:
        """The first allowed choice among those with these numbers (any size), else the base."""
        for number in numbers:
            whole = self._allowed(number % self.size)
            if whole is not None:
                return whole
        return self.completed(self.choice(0))


def _is_name(name: str) -> bool:
    """Whether formulas can use it: a word of the language of formulas can't be a name."""
    return _NAME.fullmatch(name) is not None and not iskeyword(name)


def _coprime(first: int, second: int) -> bool:
    return math.gcd(first, second) == 1
