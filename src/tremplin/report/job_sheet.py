"""The sheet of a job in words: every part that holds something, each statement with its source."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from tremplin.language.format import date_plain, joined
from tremplin.language.localized import Language
from tremplin.report.job import Job
from tremplin.report.job_blocks import Block, Entry, Levels, Part, Points, Prose, Sheet, Views
from tremplin.report.job_catalogue import catalogue_blocks
from tremplin.report.job_parts import PARTS
from tremplin.report.job_pay_words import pay_blocks
from tremplin.report.job_words import Words


def job_sheet(job: Job, language: Language) -> Sheet:
    """Everything known of one job."""
    words = Words(job, language)
    written = {name: tuple(filter(_holds, _WRITERS[name](words))) for name in PARTS}
    return Sheet(
        job.role.name.pick(language),
        job.role.summary.pick(language) if job.role.summary else "",
        tuple(
            Part(name, words.say(f"part.{name}"), words.say(f"short.{name}"), blocks)
            for name, blocks in written.items()
            if blocks
        ),
    )


def _holds(block: Block) -> bool:
    return not isinstance(block, Points) or bool(block.entries)


def _what(words: Words) -> Iterator[Block]:
    yield words.claims("what")


def _missions(words: Words) -> Iterator[Block]:
    missions = words.job.role.missions
    yield Points("", tuple(map(Entry, missions.pick(words.language) if missions else ())))
    yield words.claims("missions", words.say("articles"))


def _skills(words: Words) -> Iterator[Block]:
    role, skills = words.job.role, words.job.catalog.skills
    order = sorted(role.required, key=lambda s: (s not in role.core, -role.required[s], s))
    rows = tuple(
        (
            role.required[skill],
            skills[skill].name.pick(words.language) if skill in skills else skill,
            skill in role.core,
        )
        for skill in order
        if role.required[skill] > 0
    )
    if rows:
        yield Prose(words.say("levels"), quiet=True)
        yield Levels(rows)
    yield words.claims("skills", words.say("articles"))


def _ways_in(words: Words) -> Iterator[Block]:
    yield words.claims("ways-in", words.say("articles"))
    yield from catalogue_blocks(words)


def _where(words: Words) -> Iterator[Block]:
    sectors = [sector.pick(words.language) for sector in words.job.role.sectors]
    if sectors:
        yield Prose(words.say("sectors", names=joined(words.language, sectors)))
    yield words.claims("where", words.say("articles"))


def _forms(words: Words) -> Iterator[Block]:
    for form in words.job.forms:
        numbers = words.sources.numbers([*form.publications, *form.urls])
        yield Points(
            form.name.pick(words.language), _sourced(form.facts.pick(words.language), numbers)
        )
    told = {link.claim.id for link in words.job.links}
    others = (claim for claim in words.job.claims_in("forms") if claim.id not in told)
    yield Points(words.say("articles"), tuple(map(words.entry, others)))


def _sourced(texts: Iterable[str], numbers: tuple[int, ...], *more: str) -> tuple[Entry, ...]:
    """Statements that share their sources, which stand at the last one."""
    entries = list(map(Entry, texts))
    if entries:
        entries[-1] = Entry(entries[-1].text, numbers, more)
    return tuple(entries)


def _life(words: Words) -> Iterator[Block]:
    for topic in PARTS["life"]:
        claims = [claim for claim in words.job.claims_in("life") if claim.topic == topic]
        yield Points(words.say(f"topic.{topic}"), tuple(map(words.entry, claims)))


def _careers(words: Words) -> Iterator[Block]:
    links = words.job.links
    for kind in dict.fromkeys((link.kind, link.backwards) for link in links):
        found = [link for link in links if (link.kind, link.backwards) == kind]
        title = words.say(f"link.{kind[0]}{'-to' if kind[1] else ''}")
        yield Points(title, tuple(map(words.link, found)))
    told = {link.claim.id for link in links}
    others = (claim for claim in words.job.claims_in("careers") if claim.id not in told)
    yield Points(words.say("articles"), tuple(map(words.entry, others)))


def _pay(words: Words) -> Iterator[Block]:
    yield from pay_blocks(words.job, words.sources, words.language)
    yield words.claims("pay", words.say("articles"))


def _contradictions(words: Words) -> Iterator[Block]:
    for one in words.job.contradictions:
        yield Points(one.topic.pick(words.language), tuple(map(words.side, one.claims)))
        yield words.reading(one)


def _outlook(words: Words) -> Iterator[Block]:
    growth, doubt = words.view("growth"), words.view("doubt")
    if growth.entries or doubt.entries:
        yield Views(growth, doubt)
        yield from map(words.reading, words.job.futures)
    others = tuple(map(words.dated, words.job.expecting(None)))
    yield Points(words.say("also"), others)


def _funding(words: Words) -> Iterator[Block]:
    for funding in words.job.fundings:
        numbers, day = words.sources.numbers(funding.sources), funding.valid_from
        valid = [words.say("valid-from", day=date_plain(words.language, day))] if day else []
        rules = funding.rules.pick(words.language)
        if funding.status == "memory":
            valid.append(words.say("from-memory"))
        yield Points(funding.name.pick(words.language), _sourced(rules, numbers, *valid))


def _codes(words: Words) -> Iterator[Block]:
    role = words.job.role
    groups = (("ROME", role.rome), ("ESCO", role.esco), ("O*NET", role.onet))
    entries = (words.code(name, code) for name, codes in groups for code in codes)
    yield Points("", tuple(entries))
    yield words.claims("codes", words.say("articles"))


def _sources(words: Words) -> Iterator[Block]:
    yield Points("", tuple(_numbered(words)))
    yield words.claims("sources", words.say("quoted"))


def _numbered(words: Words) -> Iterator[Entry]:
    for place, name, publication in words.sources.all():
        if publication is None:
            yield Entry(f"[{place}] {name}")
            continue
        name = ", ".join(filter(None, (publication.name.pick(words.language), publication.year)))
        worth = f" {publication.worth.pick(words.language)}" if publication.worth else ""
        more = (publication.url,) if publication.url else ()
        yield Entry(f"[{place}] {name}.{worth}", (), more)


_WRITERS: Final[Mapping[str, Callable[[Words], Iterable[Block]]]] = {
    "what": _what,
    "missions": _missions,
    "skills": _skills,
    "ways-in": _ways_in,
    "where": _where,
    "forms": _forms,
    "life": _life,
    "careers": _careers,
    "pay": _pay,
    "contradictions": _contradictions,
    "outlook": _outlook,
    "funding": _funding,
    "codes": _codes,
    "sources": _sources,
}
