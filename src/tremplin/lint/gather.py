"""From the sources to the entries that hold together, and what is wrong with the others."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from tremplin.catalog.base import Table
from tremplin.catalog.items import GradedItem, RatingItem
from tremplin.catalog.resources import Resource
from tremplin.lint.circles import circles
from tremplin.lint.decode import Document, decode
from tremplin.lint.diagnostic import Finding, Path, Source
from tremplin.lint.known import Known
from tremplin.lint.rename import renamed
from tremplin.lint.rules import identity, parameters, resources
from tremplin.lint.rules import references as rules
from tremplin.lint.shape import validate
from tremplin.lint.tables import Entry, entries, misspelt_header

_WEIGHED: Final = "core-not-required"


@dataclass(eq=False)
class Checked:
    """An entry with its model (None once it is broken) and its findings."""

    entry: Entry
    model: Table | None
    findings: list[Finding] = field(default_factory=list)
    replaced_by: "Checked | None" = None

    @property
    def table(self) -> str:
        """The name of its table."""
        return self.entry.kind.name

    @property
    def file(self) -> str:
        """The file it stands in."""
        return self.entry.document.source.name

    @property
    def layer(self) -> int:
        """The layer of its file."""
        return self.entry.document.source.layer

    @property
    def is_alive(self) -> bool:
        """Whether it belongs to the catalogue."""
        return self.model is not None and self.replaced_by is None

    def names(self) -> list[tuple[Path, str]]:
        """Its identifier and its former ones, with their places."""
        raw, path = self.entry.raw, self.entry.path
        aliases = raw.get("aliases")
        found = [((*path, "id"), raw.get("id"))]
        if isinstance(aliases, list):
            found += [((*path, "aliases", i), alias) for i, alias in enumerate(aliases)]
        return [(place, name) for place, name in found if isinstance(name, str)]

    @cached_property
    def references(self) -> list[rules.Reference]:
        """The entries it names."""
        return list(rules.references(self.table, self.entry.path, self.entry.raw))

    def become(self, entry: Entry) -> None:
        """Take the place of the same entry under present names."""
        self.entry, self.model = entry, validate(entry)[0]
        del self.references

    def break_with(self, finding: Finding) -> None:
        """Leave it out of the catalogue, and say why."""
        self.findings.append(finding)
        self.model = None


@dataclass(frozen=True)
class Gathered:
    """What the sources hold."""

    documents: Sequence[Document]
    checked: Sequence[Checked]
    of_tables: dict[int, list[Finding]]
    """What is wrong with the tables of a file, by the file's number."""

    def alive(self) -> Iterator[Checked]:
        """The entries that make the catalogue, in the order of the files."""
        return (checked for checked in self.checked if checked.is_alive)

    def findings(self) -> list[list[Finding]]:
        """The findings of each file."""
        number = {id(document): n for n, document in enumerate(self.documents)}
        found = [list(document.findings) for document in self.documents]
        for n, listed in self.of_tables.items():
            found[n] += listed
        for checked in self.checked:
            found[number[id(checked.entry.document)]] += checked.findings
        return found


def gather(sources: Iterable[Source]) -> Gathered:
    """Read all sources; entries that are broken, or name broken ones, are not alive."""
    documents = [_with_likelier_cause(decode(source)) for source in sources]
    gathered = _validated(documents)
    checked = gathered.checked
    _find_unknown(checked, Known.of(documents, [c.entry for c in checked]))
    _find_duplicates(checked)
    _check_models(checked)
    _replace(checked)
    _use_present_names(checked)
    _break_cycles(checked)
    _leave_out_dependants(checked)
    return gathered


def _with_likelier_cause(document: Document) -> Document:
    """Inner tables below a misspelt header belong to another entry, and seem to stand twice."""
    if not any(
        finding.rule == "syntax" and finding.case == "twice" for finding in document.findings
    ):
        return document
    cause = misspelt_header(document.text)
    return replace(document, findings=(cause,)) if cause else document


def _validated(documents: Sequence[Document]) -> Gathered:
    checked: list[Checked] = []
    of_tables: dict[int, list[Finding]] = {}
    for number, document in enumerate(documents):
        for entry in entries(document):
            if isinstance(entry, Finding):
                of_tables.setdefault(number, []).append(entry)
            else:
                checked.append(Checked(entry, *validate(entry)))
    return Gathered(documents, checked, of_tables)


def _find_unknown(checked: Sequence[Checked], known: Known) -> None:
    """References to nothing; what a broken entry defines counts as defined."""
    unknown = [(c, ref) for c in checked for ref in c.references if not known.has(ref)]
    explained = known.explained(reference for _, reference in unknown)
    by_owner: dict[int, list[rules.Reference]] = {}
    for owner, reference in unknown:
        owner.model = None
        by_owner.setdefault(id(owner), []).append(reference)
    for owner in checked:
        _say_unknown(owner, by_owner.get(id(owner), []), known, explained)
    domains = known.names["domain"] | known.anywhere
    for owner in checked:
        domain = owner.entry.id.partition(".")[0]
        if owner.table == "skill" and owner.model and domains and domain not in domains:
            # The domain is a label: the skill is of use without it.
            owner.findings.append(rules.unknown_domain(owner.entry.path, domain, domains))


def _say_unknown(
    owner: Checked, unknown: Sequence[rules.Reference], known: Known, explained: Collection[str]
) -> None:
    """Add what is unknown to an entry's findings; one mistake is not said in two ways."""
    start = len(owner.entry.path)
    places = {reference.path for reference in unknown}
    in_required = any(reference.path[start] == "required" for reference in unknown)
    owner.findings[:] = [
        finding
        for finding in owner.findings
        if finding.rule != _WEIGHED or not (in_required or finding.path in places)
    ]
    said = {finding.path for finding in owner.findings}
    for reference in unknown:
        if reference.path not in said and reference.target not in explained:
            rule = rules.BY_TARGET.get(reference.target, rules.unknown_reference)
            if reference.path[start] == "see":
                rule = rules.unknown_reference
            owner.findings.append(rule(reference, known.among(reference)))


def _find_duplicates(checked: Sequence[Checked]) -> None:
    taken: dict[tuple[int, str, str], Checked] = {}
    for owner in checked:
        for place, name in _keys(owner):
            key = (owner.layer, *name)
            if key in taken:
                owner.break_with(_duplicate(owner, place, name, taken[key].file))
                break
            taken[key] = owner


def _keys(owner: Checked) -> list[tuple[Path, tuple[str, str]]]:
    """What an entry claims for itself: names of its table, the rating of a skill, a table."""
    keys = [(place, (owner.table, name)) for place, name in owner.names()]
    if isinstance(owner.model, RatingItem):
        keys.append(((*owner.entry.path, "skill"), ("rating of", owner.model.skill)))
    if owner.entry.kind.is_single:
        keys.append((owner.entry.path, (owner.table, "")))
    return keys


def _duplicate(owner: Checked, place: Path, name: tuple[str, str], file: str) -> Finding:
    if owner.entry.kind.is_single:
        return identity.duplicate_table(place, owner.table, file)
    if name[0] == "rating of":
        return identity.duplicate_rating(place, name[1], file)
    return identity.duplicate_id(place, name[1], file)


def _check_models(checked: Sequence[Checked]) -> None:
    for owner in checked:
        path, model = owner.entry.path, owner.model
        found: list[Finding] = []
        if isinstance(model, Resource):
            found = resources.need_on_taught_skill(path, model)
        elif isinstance(model, GradedItem) and model.parameters is not None:
            found = list(parameters.check(path, model))
        for finding in found:
            owner.break_with(finding)


def _replace(checked: Sequence[Checked]) -> None:
    """An entry of a higher layer takes the place of those below that bear one of its names."""
    owners: dict[tuple[str, str], Checked] = {}
    for owner in sorted(checked, key=lambda c: c.layer):
        for _, name in _keys(owner) if owner.model is not None else ():
            below = owners.get(name)
            if below is not None and below.layer < owner.layer:
                below.replaced_by = owner
            owners[name] = owner


def _use_present_names(checked: Sequence[Checked]) -> None:
    """Former names of entries give way to present ones, so that nothing else knows of aliases."""
    present = {
        (owner.table, name): owner.entry.id
        for owner in checked
        if owner.is_alive
        for _, name in owner.names()[1:]
    }
    for owner in checked if present else ():
        former = [r for r in owner.references if (r.target, r.word) in present]
        if owner.is_alive and former:
            owner.become(renamed(owner.entry, former, present))


def _break_cycles(checked: Sequence[Checked]) -> None:
    alive = {c.entry.id: c for c in checked if c.is_alive and c.table == "resource"}
    after = {
        name: [other for other in c.model.after if other in alive]
        for name, c in alive.items()
        if isinstance(c.model, Resource)
    }
    for circle in circles(after):
        first = alive[circle.path[0]]
        index = first.entry.raw["after"].index(circle.path[1 % len(circle.path)])
        finding = resources.prerequisite_cycle(first.entry.path, circle.path, index)
        first.findings.append(finding)
        for member in circle.members:
            alive[member].model = None


def _leave_out_dependants(checked: Sequence[Checked]) -> None:
    """What names an entry that is left out is left out too, in turn."""
    alive = [c for c in checked if c.is_alive]
    there = {(c.table, c.entry.id) for c in alive}
    dependants: dict[tuple[str, str], list[Checked]] = {}
    lost: deque[Checked] = deque()
    for owner in alive:
        for reference in owner.references:
            dependants.setdefault((reference.target, reference.word), []).append(owner)
            if (reference.target, reference.word) not in there:
                lost.append(owner)
    while lost:
        owner = lost.popleft()
        if owner.model is not None:
            owner.model = None
            lost.extend(dependants.get((owner.table, owner.entry.id), ()))
