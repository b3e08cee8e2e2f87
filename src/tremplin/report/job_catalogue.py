"""Ways into a job: what the articles name, and what the catalogue holds for its core skills."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tremplin.catalog.kinds import KINDS
from tremplin.catalog.resources import Resource
from tremplin.language.strings import say
from tremplin.report.job_blocks import Block, Entry, Points, Prose
from tremplin.report.job_words import Words


def catalogue_blocks(words: Words) -> Iterator[Block]:
    """What publications name, kind by kind; how much the catalogue has, and how to see it."""
    named = words.job.named
    kinds = [kind for kind in KINDS if any(resource.kind == kind for _, resource in named)]
    entries = [
        entry
        for kind in kinds
        for entry in _named(words, [(by, r) for by, r in named if r.kind == kind])
    ]
    if entries:
        yield Points(words.say("named"), tuple(entries))
    if words.job.resources:
        yield Prose(_count(words))


def _named(words: Words, named: Iterable[tuple[str, Resource]]) -> Iterator[Entry]:
    for by, resource in named:
        kind = say(words.language, f"report.kind.{resource.kind}")
        text = words.say("named-one", title=resource.title.pick(words.language), kind=kind)
        yield Entry(text, words.sources.numbers([by]), tuple(_instead(words, resource)))


def _instead(words: Words, resource: Resource) -> Iterator[str]:
    """Why a resource is not to be taken, and what to take."""
    if resource.usable:
        return
    if resource.reason:
        yield resource.reason.pick(words.language)
    found = (words.job.catalog.resource(name) for name in resource.substitutes)
    titles = [r.title.pick(words.language) for r in found if r]
    if titles:
        yield words.say("instead", titles=words.listed(titles))


def _count(words: Words) -> str:
    resources = words.job.resources
    counts = Counter(resource.kind for resource in resources)
    kinds = ", ".join(words.say(f"count.{kind}", n=counts[kind]) for kind in KINDS if counts[kind])
    free = sum(resource.free for resource in resources)
    return words.say("catalogue", n=len(resources), kinds=kinds, free=free)
