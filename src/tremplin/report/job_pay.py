"""Pay figures side by side: by country and seniority, a figure that is repeated told once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tremplin.catalog.careers import Salary

COUNTRIES: Final = ("France", "UK", "US")
UNSTATED: Final = "unspecified"
SENIORITIES: Final = (
    "junior",
    "confirmed",
    "5-15 years",
    "senior",
    "expert",
    "all",
    "unspecified",
    "headline",
)
_WITHIN: Final = {"Ile-de-France": "France"}


@dataclass(frozen=True)
class Figure:
    """One figure of one origin, with all the entries that publish it."""

    salaries: tuple[Salary, ...]

    @property
    def first(self) -> Salary:
        """The entry nearest to the origin: copies and articles come after the others."""
        return min(self.salaries, key=lambda s: (s.source_kind == "copy", bool(s.publication)))


@dataclass(frozen=True)
class PayGroup:
    """The figures of one country (`unspecified` = not stated) and one seniority."""

    country: str
    seniority: str
    figures: tuple[Figure, ...]


def place(region: str) -> tuple[str, str]:
    """Country and place in it: `US (San Francisco)` -> `US`, `San Francisco`."""
    if region in _WITHIN:
        return _WITHIN[region], region
    country, _, within = region.partition(" (")
    return country, "" if country == UNSTATED else within.rstrip(")")


def pay_groups(salaries: Sequence[Salary]) -> tuple[PayGroup, ...]:
    """The figures by country, then seniority, known ones in their usual order."""
    groups: dict[tuple[str, str], list[Salary]] = {}
    for salary in salaries:
        groups.setdefault((place(salary.region)[0], salary.seniority), []).append(salary)
    return tuple(
        PayGroup(country, seniority, _figures(groups[country, seniority]))
        for country, seniority in sorted(groups, key=_rank)
    )


def figures(groups: Iterable[PayGroup]) -> tuple[Figure, ...]:
    """All figures of the groups."""
    return tuple(figure for group in groups for figure in group.figures)


def origins(groups: Iterable[PayGroup]) -> frozenset[str]:
    """The origins that the figures go back to."""
    return frozenset(figure.first.origin for figure in figures(groups))


def _rank(key: tuple[str, str]) -> tuple[bool, int, str, int, str]:
    country, seniority = key
    return (
        country == UNSTATED,
        _index(COUNTRIES, country),
        country,
        _index(SENIORITIES, seniority),
        seniority,
    )


def _index(known: Sequence[str], word: str) -> int:
    return known.index(word) if word in known else len(known)


def _figures(salaries: Iterable[Salary]) -> tuple[Figure, ...]:
    """Entries of one origin and one amount together, in the order of their first one."""
    same: dict[tuple[object, ...], list[Salary]] = {}
    for salary in salaries:
        amount = (salary.min, salary.max, salary.point, salary.currency, salary.period)
        same.setdefault((salary.origin, *amount), []).append(salary)
    return tuple(Figure(tuple(found)) for found in same.values())
