"""What is known of a job: missions, skills, pay by source, disagreements, forms of work, codes."""

from collections.abc import Iterable

from tremplin.catalog.base import Code
from tremplin.catalog.careers import Claim, Contradiction, Salary, Side
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.language.format import joined, number
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.layout import bullet, heading, paragraph, rows, sections


def role_list(catalog: Catalog, language: Language) -> str:
    """All roles, one line each, and how to see one."""
    names = [(role.id, role.name.pick(language)) for role in catalog.roles.values()]
    return sections(rows(names), say(language, "report.role.see-one"))


def role_sheet(catalog: Catalog, role: Role, language: Language) -> str:
    """Everything known of one role, as text."""
    title = role.name.pick(language)
    summary = paragraph(role.summary.pick(language)) if role.summary else ""
    return sections(
        sections(heading(title), summary),
        _missions(role, language),
        _skills(catalog, role, language),
        _pay(catalog, role, language),
        _contradictions(catalog, role, language),
        _work(catalog, role, language),
        _codes(role, language),
    )


def _part(language: Language, key: str, lines: Iterable[str]) -> str:
    body = "\n".join(lines)
    return f"{say(language, f'report.role.{key}')}\n{body}" if body else ""


def _missions(role: Role, language: Language) -> str:
    missions = role.missions.pick(language) if role.missions else []
    return _part(language, "missions", map(bullet, missions))


def _skills(catalog: Catalog, role: Role, language: Language) -> str:
    def row(skill: str) -> tuple[str, str, str]:
        name = catalog.skills[skill].name.pick(language) if skill in catalog.skills else skill
        mark = say(language, "report.role.core") if skill in role.core else ""
        return (f"  {number(language, role.required[skill], 2)}", name, mark)

    order = sorted(role.required, key=lambda s: (s not in role.core, -role.required[s], s))
    needed = [row(skill) for skill in order if role.required[skill] > 0]
    return _part(language, "required", [rows(needed)] if needed else [])


def salaries_of(catalog: Catalog, role: str) -> list[Salary]:
    """The pay figures of a role, in the order of the files."""
    return [salary for salary in catalog.salaries.values() if salary.role == role]


def _pay(catalog: Catalog, role: Role, language: Language) -> str:
    lines = [bullet(pay_line(catalog, s, language)) for s in salaries_of(catalog, role.id)]
    if not lines:
        return paragraph(say(language, "report.role.no-pay"))
    note = paragraph(say(language, "report.role.pay-note"))
    return _part(language, "pay", lines) + "\n" + note


def pay_line(catalog: Catalog, salary: Salary, language: Language) -> str:
    """One pay figure with everything one needs to read it."""
    period = say(language, f"report.pay.per-{salary.period}")
    amount = f"{_amounts(salary, language)} {salary.currency} {period}"
    marks = [
        say(language, f"report.pay.{salary.gross_net}"),
        _seniority(salary.seniority, language),
        _region(salary.region, language),
        str(salary.year) if salary.year else say(language, "report.pay.undated"),
    ]
    if salary.status == "derived":
        marks.append(say(language, "report.pay.derived"))
    sentences = [f"{amount} ({', '.join(marks)}).", _source(catalog, salary, language)]
    origin = catalog.origins.get(salary.origin)
    if origin is not None:
        origin_text = origin.text.pick(language).rstrip(".")
        sentences.append(say(language, "report.pay.origin", origin=origin_text))
    if salary.note:
        sentences.append(salary.note.pick(language))
    return " ".join(sentences)


def _amounts(salary: Salary, language: Language) -> str:
    if salary.point is not None:
        return number(language, salary.point)
    ends = [number(language, end) for end in (salary.min, salary.max) if end is not None]
    if len(ends) == 1:
        key = "from" if salary.max is None else "up-to"
        return say(language, f"report.pay.{key}", amount=ends[0])
    return f"{ends[0]}\u2013{ends[1]}"


def _source(catalog: Catalog, salary: Salary, language: Language) -> str:
    kind = say(language, f"report.source-kind.{salary.source_kind}")
    publication = catalog.publications.get(salary.publication or "")
    name = publication.name.pick(language) if publication else salary.url or ""
    return say(language, "report.pay.source", kind=kind, name=name)


def _seniority(text: str, language: Language) -> str:
    known = ("junior", "confirmed", "senior", "expert", "all", "unspecified", "headline")
    return say(language, f"report.seniority.{text}") if text in known else text


def _region(text: str, language: Language) -> str:
    return say(language, "report.pay.no-region") if text.startswith("unspecified") else text


def _bears_on(role: Role, claim: Claim) -> bool:
    return f"role:{role.id}" in claim.see


def claims_of(catalog: Catalog, role: Role) -> list[Claim]:
    """What publications say of a role."""
    return [claim for claim in catalog.claims.values() if _bears_on(role, claim)]


def _contradictions(catalog: Catalog, role: Role, language: Language) -> str:
    cited = {name for claim in claims_of(catalog, role) for name in claim.see}
    of_this_job = [c for c in catalog.contradictions.values() if f"contradiction:{c.id}" in cited]
    # Disagreements are about the trade as a whole: they stand on the sheet of its main role.
    found = list(catalog.contradictions.values()) if role.id == "prompt-engineer" else of_this_job
    return _part(language, "contradictions", [_contradiction(catalog, c, language) for c in found])


def _contradiction(catalog: Catalog, found: Contradiction, language: Language) -> str:
    sides = [bullet(_side(catalog, side, language), "    ") for side in found.claims]
    reading = say(language, "report.role.reading", text=found.reading.pick(language))
    topic = bullet(found.topic.pick(language))
    return "\n".join([topic, *sides, paragraph(reading, "    ")])


def _side(catalog: Catalog, side: Side, language: Language) -> str:
    if side.publication and side.publication in catalog.publications:
        source = catalog.publications[side.publication].name.pick(language)
    else:
        source = side.source.pick(language) if side.source else side.url or ""
    return f"{side.claim.pick(language)} ({source})" if source else side.claim.pick(language)


def _work(catalog: Catalog, role: Role, language: Language) -> str:
    tracks = [
        catalog.employments[t].name.pick(language) for t in role.tracks if t in catalog.employments
    ]
    sectors = [sector.pick(language) for sector in role.sectors]
    lines = []
    if sectors:
        lines.append(bullet(say(language, "report.role.sectors", names=joined(language, sectors))))
    if tracks:
        lines.append(bullet(say(language, "report.role.tracks", names=joined(language, tracks))))
    return _part(language, "work", lines)


def _codes(role: Role, language: Language) -> str:
    groups = (("ROME", role.rome), ("ESCO", role.esco), ("O*NET", role.onet))
    lines = [bullet(_code(name, code, language)) for name, codes in groups for code in codes]
    return _part(language, "codes", lines)


def _code(name: str, code: Code, language: Language) -> str:
    label = code.label.pick(language) if code.label else code.uri or ""
    match = f" ({say(language, f'report.match.{code.match}')})" if code.match else ""
    return f"{name} {code.code or ''} {label}{match}".replace("  ", " ")
