"""The sources of a job sheet, numbered: publications in the order of the files, then pages."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tremplin.catalog.careers import Publication
from tremplin.report.job import Job

SHORT: Final = 40
"""Characters up to which an address is shown whole in a sentence."""


class Sources:
    """Which number each publication and each address has."""

    def __init__(self, job: Job) -> None:
        """Number what the sheet of `job` rests on."""
        used = set(_publications(job))
        known = [name for name in job.catalog.publications if name in used]
        names = dict.fromkeys([*known, *_addresses(job)])
        self._numbers: Mapping[str, int] = {name: n for n, name in enumerate(names, start=1)}
        self._publications = job.catalog.publications

    def numbers(self, names: Iterable[str | None]) -> tuple[int, ...]:
        """The numbers of publications or addresses, in order."""
        known = (name for name in names if name is not None and name in self._numbers)
        return tuple(sorted({self._numbers[name] for name in known}))

    def all(self) -> Iterator[tuple[int, str, Publication | None]]:
        """Number, identifier or address, and the publication if it is one."""
        for name, number in self._numbers.items():
            yield number, name, self._publications.get(name)


def short_address(url: str) -> str:
    """The address as one says it: whole when short, else the name of the site."""
    bare = re.sub(r"^https?://(www\.)?", "", url).rstrip("/")
    return bare if len(bare) <= SHORT and "?" not in bare else bare.partition("/")[0]


def _publications(job: Job) -> Iterator[str | None]:
    for claim in job.claims:
        yield from claim.publications
    for form in job.forms:
        yield from form.publications
    yield from (name for name, _ in job.named)
    yield from (side.publication for one in job.disagreements for side in one.claims)
    for group in job.pay:
        yield from (s.publication for figure in group.figures for s in figure.salaries)


def _addresses(job: Job) -> Iterator[str]:
    pay = (s.url for group in job.pay for figure in group.figures for s in figure.salaries)
    sides = (side.url for one in job.disagreements for side in one.claims)
    yield from (url for url in (*pay, *sides) if url)
    for form in job.forms:
        yield from form.urls
    for funding in job.fundings:
        yield from funding.sources
