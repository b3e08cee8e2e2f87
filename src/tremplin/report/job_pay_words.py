"""Pay figures in words: amount, gross or net, year, who publishes it, where it comes from."""

from tremplin.catalog.careers import Salary
from tremplin.language.format import after_colon, joined, number
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.job import Job
from tremplin.report.job_blocks import Block, Pay, PayRow, Prose
from tremplin.report.job_pay import (
    COUNTRIES,
    SENIORITIES,
    UNSTATED,
    Figure,
    PayGroup,
    figures,
    origins,
    place,
)
from tremplin.report.job_sources import Sources, short_address


def pay_blocks(job: Job, sources: Sources, language: Language) -> tuple[Block, ...]:
    """How many figures from how many origins, then one table a country and seniority."""
    if not job.pay:
        return (Prose(say(language, "job.pay.none")),)
    published, different = sum(len(f.salaries) for f in figures(job.pay)), len(figures(job.pay))
    counts = {"n": published, "different": different, "origins": len(origins(job.pay))}
    key = "job.pay.note" if published > different else "job.pay.note-single"
    tables = (_table(job, group, sources, language) for group in job.pay)
    notes = [say(language, key, **counts)]
    if len(job.trade) > 1:
        notes.append(say(language, "job.pay.note-trade"))
    return (Prose(" ".join(notes)), *tables)


def _table(job: Job, group: PayGroup, sources: Sources, language: Language) -> Pay:
    names = {
        "country": _country(group.country, language),
        "seniority": _seniority(group.seniority, language),
    }
    amount, basis, year, source = (
        say(language, f"job.pay.head-{column}") for column in ("amount", "basis", "year", "source")
    )
    rows = tuple(_row(job, figure, sources, language) for figure in group.figures)
    return Pay(say(language, "job.pay.title", **names), (amount, basis, year, source), rows)


def _row(job: Job, figure: Figure, sources: Sources, language: Language) -> PayRow:
    first = figure.first
    period = say(language, f"report.pay.per-{first.period}")
    years = sorted({salary.year for salary in figure.salaries if salary.year})
    undated = say(language, "job.pay.undated")
    return PayRow(
        amount=f"{_amounts(first, language)} {first.currency} {period}",
        basis=_basis(figure, language),
        year=joined(language, [str(year) for year in years]) or undated,
        source=_who(job, figure, sources, language),
        note=_note(job, figure, language),
    )


def _amounts(salary: Salary, language: Language) -> str:
    if salary.point is not None:
        return number(language, salary.point)
    ends = [number(language, end) for end in (salary.min, salary.max) if end is not None]
    if len(ends) == 1:
        key = "from" if salary.max is None else "up-to"
        return say(language, f"job.pay.{key}", amount=ends[0])
    return f"{ends[0]}\u2013{ends[1]}"


def _basis(figure: Figure, language: Language) -> str:
    """Gross or net; what some publications leave out, others may say."""
    said = {salary.gross_net for salary in figure.salaries}
    stated = sorted(said - {"unspecified"}) or ["unspecified"]
    return joined(language, [say(language, f"job.pay.{basis}") for basis in stated])


def _who(job: Job, figure: Figure, sources: Sources, language: Language) -> str:
    """The publication nearest to the origin, then those that repeat it."""
    ordered = sorted(figure.salaries, key=lambda salary: salary is not figure.first)
    names = [_publisher(job, salary, sources, language) for salary in ordered]
    if len(names) == 1:
        return names[0]
    return say(
        language, "job.pay.repeated", first=names[0], n=len(names) - 1, others=", ".join(names[1:])
    )


def _publisher(job: Job, salary: Salary, sources: Sources, language: Language) -> str:
    publication = job.catalog.publications.get(salary.publication or "")
    number = "".join(f" [{n}]" for n in sources.numbers([salary.publication, salary.url]))
    if publication is not None:
        return publication.name.pick(language) + number
    kind = say(language, f"job.source-kind.{salary.source_kind}")
    return f"{short_address(salary.url or '')} ({kind}){number}"


def _note(job: Job, figure: Figure, language: Language) -> str:
    """Place within the country, origin of the figure, what to bear in mind."""
    origin = job.catalog.origins.get(figure.first.origin)
    places = dict.fromkeys(place(salary.region)[1] for salary in figure.salaries)
    sentences = [say(language, "job.pay.place", place=_place(p, language)) for p in places if p]
    if origin is not None:
        text = after_colon(language, origin.text.pick(language).rstrip("."))
        sentences.append(say(language, "job.pay.origin", origin=text))
    if any(salary.status == "derived" for salary in figure.salaries):
        sentences.append(say(language, "job.pay.derived"))
    notes = (salary.note.pick(language) for salary in figure.salaries if salary.note)
    return " ".join(dict.fromkeys([*sentences, *notes]))


def _country(country: str, language: Language) -> str:
    known = country in (*COUNTRIES, UNSTATED)
    return say(language, f"job.country.{country}") if known else country


def _place(within: str, language: Language) -> str:
    return say(language, "job.place.Ile-de-France") if within == "Ile-de-France" else within


def _seniority(text: str, language: Language) -> str:
    return say(language, f"job.seniority.{text}") if text in SENIORITIES else text
