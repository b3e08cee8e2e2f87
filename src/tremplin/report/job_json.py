"""A job sheet as JSON: the same parts as its text, in both languages, by identifier."""

from typing import Any

from pydantic import BaseModel

from tremplin.report.job import Job
from tremplin.report.job_parts import PARTS
from tremplin.report.job_pay import PayGroup

Object = dict[str, Any]


def job_object(job: Job) -> Object:
    """The document `tremplin/role`."""
    role = {**_dump(job.role), **_entries(job), "pay": [_pay(group) for group in job.pay]}
    return {"schema": "tremplin/role", "version": 1, "role": {**role, "parts": _parts(job)}}


def _dump(model: BaseModel) -> Object:
    return model.model_dump(mode="json", exclude_none=True)


def _entries(job: Job) -> Object:
    """Every entry of the content that the sheet shows."""
    salaries = [s for group in job.pay for figure in group.figures for s in figure.salaries]
    publications = {name for claim in job.claims for name in claim.publications}
    publications |= {salary.publication for salary in salaries if salary.publication}
    publications |= {s.publication for c in job.disagreements for s in c.claims if s.publication}
    known, origins = job.catalog.publications, {salary.origin for salary in salaries}
    return {
        "trade": list(job.trade),
        "salaries": list(map(_dump, salaries)),
        "origins": [_dump(o) for o in job.catalog.origins.values() if o.id in origins],
        "claims": list(map(_dump, job.claims)),
        "contradictions": list(map(_dump, job.disagreements)),
        "employments": list(map(_dump, job.forms)),
        "fundings": list(map(_dump, job.fundings)),
        "publications": [_dump(known[name]) for name in known if name in publications],
        "named": [resource.id for _, resource in job.named],
        "resources": [resource.id for resource in job.resources],
        "links": [
            {
                "claim": link.claim.id,
                "kind": link.kind,
                "backwards": link.backwards,
                "roles": list(link.roles),
                "forms": list(link.forms),
            }
            for link in job.links
        ],
    }


def _pay(group: PayGroup) -> Object:
    figures = [
        {"origin": figure.first.origin, "salaries": [salary.id for salary in figure.salaries]}
        for figure in group.figures
    ]
    return {"country": group.country, "seniority": group.seniority, "figures": figures}


def _parts(job: Job) -> Object:
    """The claims of each part; the future with its two views."""
    parts: Object = {part: [claim.id for claim in job.claims_in(part)] for part in PARTS}
    views = {
        "growth": [claim.id for claim in job.expecting("growth")],
        "doubt": [claim.id for claim in job.expecting("doubt")],
    }
    return {**parts, "views": views}
