"""From the raw table of an entry to its model, or to what is wrong with its keys and values."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final, get_args

from pydantic import ValidationError

from tremplin.catalog.base import Table
from tremplin.catalog.items import ITEM_TYPES, Graded
from tremplin.catalog.placeholders import filled
from tremplin.catalog.template_table import Template
from tremplin.lint.closest import closest, nearest_pairs
from tremplin.lint.diagnostic import Finding, Path
from tremplin.lint.problem import Problem, problems
from tremplin.lint.rules import (
    arranged,
    consistency,
    files,
    options,
    repair,
    resources,
    templates,
    values,
)
from tremplin.lint.tables import Entry

Rule = Callable[[Problem], Finding]
_BY_KIND: Final[dict[str, Rule]] = {
    **values.BY_KIND,
    "no-language": consistency.missing_language,
    **{
        rule.__name__.replace("_", "-"): rule
        for rule in (
            *consistency.RULES,
            *options.RULES,
            *arranged.RULES,
            *repair.RULES,
            resources.price_amount,
            resources.price_missing,
            resources.level_not_rising,
            resources.unusable_unexplained,
            resources.teaches_nothing,
            templates.template_values,
        )
    },
}


def validate(entry: Entry) -> tuple[Table | None, list[Finding]]:
    """The entry's model, or None and what is wrong; each mistake is found once."""
    if entry.kind.name != "item":
        return validated(entry.kind.model, entry.path, entry.raw)
    model, raw, finding = _item_model(entry)
    if finding is None and model is not None:
        if "template" in raw and issubclass(model, Graded):
            return _of_template(model, entry.path, raw)
        return validated(model, entry.path, raw)
    findings = validated(model, entry.path, raw)[1] if model is not None else []
    return None, [*([finding] if finding else []), *findings]


def validated(
    model: type[Table], path: Path, raw: Mapping[str, Any], shown: Mapping[str, Any] | None = None
) -> tuple[Table | None, list[Finding]]:
    """The model of a table, or what is wrong; `shown` is the table without placeholders."""
    try:
        return model.model_validate(raw), []
    except ValidationError as error:
        found = problems(path, shown or raw, error.errors(include_url=False))
        return None, _findings(model, path, found)


def _of_template(
    model: type[Graded], path: Path, raw: Mapping[str, Any]
) -> tuple[Table | None, list[Finding]]:
    """The base variant of a template, or what is wrong; first with the template itself."""
    template, findings = validated(Template, (*path, "template"), raw["template"])
    if not isinstance(template, Template):
        return None, findings
    findings = templates.incomplete(path, raw, template)
    if findings:
        return None, findings
    return validated(model, path, raw, filled(raw, template.completed(template.choice(0))))


def _item_model(entry: Entry) -> tuple[type[Table] | None, Mapping[str, Any], Finding | None]:
    """The model of an item's type; with a misspelt type, of the one that was probably meant."""
    raw, path = entry.raw, entry.path
    if "type" not in raw:
        known = {name for model in ITEM_TYPES.values() for name in field_names(model)}
        misspelt = nearest_pairs([key for key in raw if key not in known], ["type"])
        if not misspelt:
            return None, raw, values.missing_key(path, ["type"])
        (key,) = misspelt
        meant = {("type" if name == key else name): value for name, value in raw.items()}
        return _model_of(meant["type"]), meant, values.unknown_key((*path, key), ["type"])
    written = raw["type"]
    if _model_of(written) is not None:
        return _model_of(written), raw, None
    finding = values.not_among((*path, "type"), "type", written, list(ITEM_TYPES))
    near = closest(written, ITEM_TYPES) if isinstance(written, str) else None
    return _model_of(near), {**raw, "type": near}, finding


def _model_of(written: Any) -> type[Table] | None:
    return ITEM_TYPES.get(written) if isinstance(written, str) else None


def _findings(model: type[Table], path: Path, found: Iterable[Problem]) -> list[Finding]:
    found = list(found)
    unknown = [problem for problem in found if problem.kind == "extra_forbidden"]
    missing: dict[Path, list[str]] = {}
    for problem in found:
        if problem.missing:
            missing.setdefault(problem.path, []).append(problem.missing)
    result = list(_unknown_keys(model, path, unknown, missing))
    result += [values.missing_key(table, names) for table, names in missing.items() if names]
    result += [_by_rule(p) for p in found if not p.missing and p.kind != "extra_forbidden"]
    return result


def _unknown_keys(
    model: type[Table], path: Path, unknown: Iterable[Problem], missing: dict[Path, list[str]]
) -> Iterator[Finding]:
    """Unknown keys; one that is probably a missing key misspelt takes that key off the missing."""
    by_table: dict[Path, list[str]] = {}
    for problem in unknown:
        by_table.setdefault(problem.path[:-1], []).append(str(problem.path[-1]))
    for table, names in by_table.items():
        pairs = nearest_pairs(names, missing.get(table, []))
        for meant in pairs.values():
            missing[table].remove(meant)
        known = field_names(model_at(model, table[len(path) :]))
        for name in names:
            yield values.unknown_key((*table, name), [pairs[name]] if name in pairs else known)


def _by_rule(problem: Problem) -> Finding:
    if problem.kind == "control-character":
        character = chr(int(problem.context["code"], 16))
        found = files.control_character(character)
        return Finding(found.rule, problem.path, values=found.values)
    return _BY_KIND.get(problem.kind, values.malformed_text)(problem)


@cache
def field_names(model: type[Table] | None) -> tuple[str, ...]:
    """The keys of a table as they are written in files."""
    fields = model.model_fields if model else {}
    return tuple(field.alias or name for name, field in fields.items())


def model_at(model: type[Table] | None, path: Path) -> type[Table] | None:
    """The model of the table at `path` inside a table of `model`."""
    for part in path:
        if model is not None and isinstance(part, str):
            fields = {field.alias or name: field for name, field in model.model_fields.items()}
            model = _model_in(fields[part].annotation) if part in fields else None
    return model


def _model_in(annotation: Any) -> type[Table] | None:
    if isinstance(annotation, type) and issubclass(annotation, Table):
        return annotation
    return next((m for m in map(_model_in, get_args(annotation)) if m is not None), None)
