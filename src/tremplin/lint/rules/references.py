"""Rules about names of other entries: each must be defined somewhere."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from tremplin.lint.diagnostic import Finding, Path, Place

EACH: Final = "*"
KEYS: Final = "@"
REFERENCES: Final[dict[str, tuple[tuple[tuple[str, ...], str], ...]]] = {
    "item": ((("skill",), "skill"),),
    "role": (
        (("required", KEYS), "skill"),
        (("core", EACH), "skill"),
        (("weights", KEYS), "skill"),
        (("tracks", EACH), "employment"),
    ),
    "resource": (
        (("teaches", EACH, "skill"), "skill"),
        (("needs", EACH, "skill"), "skill"),
        (("after", EACH), "resource"),
        (("replaced_by", EACH), "resource"),
        (("substitutes", EACH), "resource"),
        (("funding", EACH), "funding"),
    ),
    "publication": ((("about", EACH), "role"), (("names", EACH), "resource")),
    "salary": (
        (("role",), "role"),
        (("publication",), "publication"),
        (("origin",), "origin"),
    ),
    "claim": (
        (("publications", EACH), "publication"),
        (("see", EACH), "any"),
        (("career", "of", EACH), "role"),
        (("career", "to", EACH), "role"),
        (("career", "forms", EACH), "employment"),
    ),
    "contradiction": ((("claims", EACH, "publication"), "publication"),),
    "employment": ((("publications", EACH), "publication"),),
}
"""For each table, where it names others: path (each element, each key) and table named."""


@dataclass(frozen=True)
class Reference:
    """A name of another entry."""

    path: Path
    target: str
    """The table it names an entry of."""
    word: str
    at: Place = "value"


def references(table: str, path: Path, raw: Mapping[str, Any]) -> Iterator[Reference]:
    """The names of other entries in an entry, valid or not."""
    for steps, target in REFERENCES.get(table, ()):
        for place, word, at in _strings(raw, steps, path):
            if target != "any":
                yield Reference(place, target, word, at)
            elif ":" in word:
                table_named, _, name = word.partition(":")
                yield Reference(place, table_named, name, at)


def _strings(node: Any, steps: tuple[str, ...], path: Path) -> Iterator[tuple[Path, str, Place]]:
    if not steps:
        if isinstance(node, str):
            yield path, node, "value"
    elif steps[0] == EACH:
        for index, inner in enumerate(node if isinstance(node, list) else ()):
            yield from _strings(inner, steps[1:], (*path, index))
    elif steps[0] == KEYS:
        for key in node if isinstance(node, dict) else ():
            yield (*path, key), key, "key"
    elif isinstance(node, dict) and steps[0] in node:
        yield from _strings(node[steps[0]], steps[1:], (*path, steps[0]))


def _unknown(rule: str, reference: Reference, known: Collection[str]) -> Finding:
    word = reference.word
    values = {"id": word, "table": reference.target}
    return Finding(rule, reference.path, reference.at, values=values, word=word, among=known)


def unknown_skill(reference: Reference, known: Collection[str]) -> Finding:
    """A skill is named that no file defines.

    The entry would teach, need or measure nothing. Write the identifier of a `[[skill]]`, or
    define the skill in `paths/`.

    Wrong:
        [[resource]]
        teaches = [{ skill = "programming.pyhton", from = 1, to = 2 }]

    Right:
        [[resource]]
        teaches = [{ skill = "programming.python", from = 1, to = 2 }]
    """
    return _unknown("unknown-skill", reference, known)


def unknown_resource(reference: Reference, known: Collection[str]) -> Finding:
    """A resource is named that no file defines.

    What must come first, or comes instead, could not be found. Write the identifier of a
    `[[resource]]`, present or former.

    Wrong:
        [[resource]]
        after = ["pyhton-course"]

    Right:
        [[resource]]
        after = ["python-course"]
    """
    return _unknown("unknown-resource", reference, known)


def unknown_role(reference: Reference, known: Collection[str]) -> Finding:
    """A role is named that no file defines.

    Write the identifier of a `[[role]]`, present or former.

    Wrong:
        [[salary]]
        role = "analist"
        point = 42000

    Right:
        [[salary]]
        role = "analyst"
        point = 42000
    """
    return _unknown("unknown-role", reference, known)


def unknown_funding(reference: Reference, known: Collection[str]) -> Finding:
    """A way of funding is named that no file defines.

    Write the identifier of a `[[funding]]`.

    Wrong:
        [[resource]]
        funding = ["cpff"]

    Right:
        [[resource]]
        funding = ["cpf"]
    """
    return _unknown("unknown-funding", reference, known)


def unknown_employment(reference: Reference, known: Collection[str]) -> Finding:
    """A form of work is named that no file defines.

    Write the identifier of an `[[employment]]`.

    Wrong:
        [[role]]
        id = "writer"
        name = "Writer"
        required = { "programming.python" = 1 }
        tracks = ["salarried"]

    Right:
        [[role]]
        id = "writer"
        name = "Writer"
        required = { "programming.python" = 1 }
        tracks = ["salaried"]
    """
    return _unknown("unknown-employment", reference, known)


def unknown_publication(reference: Reference, known: Collection[str]) -> Finding:
    """A publication is named that no file defines.

    A figure without its source is worth nothing. Write the identifier of a `[[publication]]`.

    Wrong:
        [[salary]]
        publication = "job-surey"
        point = 42000

    Right:
        [[salary]]
        publication = "job-survey"
        point = 42000
    """
    return _unknown("unknown-publication", reference, known)


def unknown_origin(reference: Reference, known: Collection[str]) -> Finding:
    """An origin of pay figures is named that no file defines.

    Figures of one origin count once. Write the identifier of an `[[origin]]`.

    Wrong:
        [[salary]]
        origin = "pannel"
        point = 42000

    Right:
        [[salary]]
        origin = "panel"
        point = 42000
    """
    return _unknown("unknown-origin", reference, known)


def unknown_domain(path: Path, domain: str, known: Collection[str]) -> Finding:
    """A skill begins with a domain that no file defines.

    What stands before the dot says to which family a skill belongs, and skills of a family are
    likely to go together. Write the identifier of a `[[domain]]`, or define it.

    Wrong:
        [[skill]]
        id = "programing.rust"
        name = "Rust"

    Right:
        [[skill]]
        id = "programming.rust"
        name = "Rust"
    """
    values = {"id": domain}
    return Finding("unknown-domain", (*path, "id"), values=values, word=domain, among=known)


def unknown_reference(reference: Reference, known: Collection[str]) -> Finding:
    """A reference of the form `table:id` names nothing that is defined.

    Write the name of a table, a colon, and the identifier of one of its entries.

    Wrong:
        [[claim]]
        id = "asked-for"
        topic = "outlook"
        text = "The job is asked for."
        see = ["role:analist"]

    Right:
        [[claim]]
        id = "asked-for"
        topic = "outlook"
        text = "The job is asked for."
        see = ["role:analyst"]
    """
    return _unknown("unknown-reference", reference, known)


BY_TARGET: Final[dict[str, Callable[[Reference, Collection[str]], Finding]]] = {
    "skill": unknown_skill,
    "resource": unknown_resource,
    "role": unknown_role,
    "funding": unknown_funding,
    "employment": unknown_employment,
    "publication": unknown_publication,
    "origin": unknown_origin,
}
RULES: Final[tuple[Callable[..., Finding], ...]] = (
    *BY_TARGET.values(),
    unknown_domain,
    unknown_reference,
)
