"""How single statements about a job read: claims, sides, readings, codes, each with its source."""

import datetime as dt
from collections.abc import Iterable
from typing import Final

from tremplin.catalog.base import Code
from tremplin.catalog.careers import Claim, Contradiction, Outlook, Side
from tremplin.language.format import after_colon, date_plain
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.career_links import CareerLink
from tremplin.report.job import Job
from tremplin.report.job_blocks import Entry, Points, Prose
from tremplin.report.job_sources import Sources, short_address

MATCHES: Final = frozenset({"exact", "close", "broad", "narrow", "partial", "poor"})


class Words:
    """The words of one job in one language."""

    def __init__(self, job: Job, language: Language) -> None:
        """Speak of `job`."""
        self.job = job
        self.language: Language = language
        self.sources = Sources(job)

    def say(self, key: str, **values: object) -> str:
        """A sentence of job sheets."""
        return say(self.language, f"job.{key}", **values)

    def claims(self, part: str, title: str = "") -> Points:
        """The claims of a part."""
        return Points(title, tuple(map(self.entry, self.job.claims_in(part))))

    def entry(self, claim: Claim) -> Entry:
        """A claim with our reading of it and what the catalogue has for it."""
        text, numbers = claim.text.pick(self.language), self.sources.numbers(claim.publications)
        return Entry(text, numbers, tuple(self._beside(claim)))

    def _beside(self, claim: Claim) -> Iterable[str]:
        if claim.reading:
            text = after_colon(self.language, claim.reading.pick(self.language))
            yield self.say("reading", text=text)
        named = (see.partition(":") for see in claim.see)
        found = [self.job.catalog.resource(name) for kind, _, name in named if kind == "resource"]
        titles = [r.title.pick(self.language) for r in found if r and r.usable]
        if titles:
            yield self.say("in-catalogue", titles=self.listed(titles))

    def listed(self, titles: Iterable[str]) -> str:
        """Titles, which may hold commas, one after the other."""
        return self.say("and-then").join(titles)

    def dated(self, claim: Claim) -> Entry:
        """A claim whose date matters."""
        entry = self.entry(claim)
        text = f"{entry.text.rstrip('.')} ({self._day(claim.as_of)})."
        return Entry(text, entry.sources, entry.more)

    def _day(self, day: str | None) -> str:
        if day is None or day == "unknown":
            return self.say("undated")
        try:
            return date_plain(self.language, dt.date.fromisoformat(day))
        except ValueError:
            return day

    def link(self, link: CareerLink) -> Entry:
        """Where a claim leads, with the names of the jobs that have sheets."""
        entry, known = self.entry(link.claim), self.job.catalog.roles
        names = [known[role].name.pick(self.language) for role in link.roles if role in known]
        more = (self.say("sheets", n=len(names), names=self.listed(names)),) if names else ()
        return Entry(entry.text, entry.sources, (*entry.more, *more))

    def side(self, side: Side) -> Entry:
        """What one source says where sources disagree."""
        publication = self.job.catalog.publications.get(side.publication or "")
        if publication:
            source = publication.name.pick(self.language)
        elif side.url:
            source = short_address(side.url)
        else:
            source = side.source.pick(self.language) if side.source else ""
        text = side.claim.pick(self.language)
        said = self.say("side", source=source, claim=text) if source else text
        return Entry(said, self.sources.numbers([side.publication, side.url]))

    def reading(self, one: Contradiction) -> Prose:
        """How we read a disagreement."""
        text = after_colon(self.language, one.reading.pick(self.language))
        return Prose(self.say("reading", text=text))

    def view(self, view: Outlook) -> Points:
        """Those who see the future of the job in one way."""
        claims = map(self.dated, self.job.expecting(view))
        sides = map(self.side, self.job.sides_expecting(view))
        return Points(self.say(f"view.{view}"), (*claims, *sides))

    def code(self, name: str, code: Code) -> Entry:
        """An entry of a classification of jobs, and how close it is."""
        label = code.label.pick(self.language) if code.label else code.uri or ""
        match = code.match or ""
        shown = self.say(f"match.{match}") if match in MATCHES else match
        words = (name, code.code, label, f"({shown})" if shown else "")
        return Entry(" ".join(filter(None, words)))
