"""From kept or given answers to what they tell: sessions taken up again, results, roles."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.catalog.templates import shown_variant
from tremplin.language.localized import Language, as_language
from tremplin.measure.bank import ItemBank
from tremplin.measure.fit import person_fit
from tremplin.measure.levels import results, role_results
from tremplin.measure.population import Population
from tremplin.measure.response import Response, telling
from tremplin.measure.session import RATING, Session, Setting, make_response
from tremplin.measure.stopping import figure_after
from tremplin.measure.target import Target
from tremplin.report.assessment import Assessment, MoreItems
from tremplin.store.learner import Sitting

MORE = 10
"""Questions by which a sitting is prolonged."""
FEWEST_ALIKE = 5
"""Answers that must all be right, or all be wrong, to speak of a ceiling or a floor."""


def resumed_session(catalog: Catalog, sitting: Sitting) -> Session:
    """The session that the kept answers led to."""
    language = as_language(sitting.language)
    setting = Setting(language, sitting.role, sitting.max_items, sitting.seed)
    population = population_of(sitting)
    seed, kept = sitting.seed, sitting.variants
    if sitting.is_checkpoint:
        catalog = questions_on(catalog, sitting.target["needed"][0])
    bank = ItemBank.from_catalog(catalog, language, seed=seed, kept=kept)
    if bank.population.skills != population.skills:
        # The skills have changed since: what was answered stands, nothing more can be asked.
        bank = ItemBank.of(population, {})
    return Session.resume(
        population,
        setting,
        Target.from_dict(sitting.target),
        bank,
        responses_of(sitting),
        ratings_of(sitting),
        sitting.seen,
        shown_before=sitting.shown_before,
        to_the_limit=sitting.prolonged or sitting.is_checkpoint,
    )


def questions_on(catalog: Catalog, skill: str) -> Catalog:
    """The catalogue with the questions of one skill alone."""
    items = {name: item for name, item in catalog.items.items() if item.skill == skill}
    return replace(catalog, items=items)


def population_of(sitting: Sitting) -> Population:
    """The population as it was when the sitting began."""
    then = sitting.population
    return Population(
        general=then["general"],
        domain=then["domain"],
        specific=then["specific"],
        bias_sd=then["bias_sd"],
        skills=tuple(then["skills"]),
        domain_of=tuple(then["domain_of"]),
    )


def responses_of(sitting: Sitting) -> tuple[Response, ...]:
    """The scored answers as they were scored then."""
    return tuple(Response.from_dict(given.response) for given in sitting.answers)


def ratings_of(sitting: Sitting) -> tuple[Response, ...]:
    """The self-ratings that were given."""
    return tuple(Response.from_dict(r) for r in sitting.rating_responses.values())


def assess(catalog: Catalog, sitting: Sitting, session: Session) -> Assessment:
    """What a sitting tells; roles as they were when it began, new ones as they are."""
    roles = _roles_then(catalog, sitting.roles)
    return Assessment(
        content=sitting.content,
        language=session.setting.language,
        role=sitting.role,
        skills={r.skill: r for r in results(session.measured, session.joint, session.ratings)},
        roles={r.role: r for r in role_results(roles, session.measured)},
        given=given_answers(sitting),
        stopped=sitting.stopped,
        variants=sitting.variants,
        more=_more(session),
        **_cautions(session),
    )


def _more(session: Session) -> MoreItems | None:
    """What ten more questions would buy, or as many as there are; None without any."""
    situation = session.situation
    items = min(MORE, situation.askable)
    if not items or not session.responses or not situation.target.needed:
        return None
    described = replace(situation, target=replace(situation.target, cuts=()))
    return MoreItems(
        items,
        bool(situation.target.cuts),
        *(situation.figure, figure_after(situation, items)),
        *(described.figure, figure_after(described, items)),
    )


def _cautions(session: Session) -> dict[str, Any]:
    """What makes the results less sure than their intervals say."""
    return {
        "fit": person_fit(session.population, session.responses),
        "edge": _edge(session.responses),
        "equal_ratings": bool(
            [r for r in session.ratings if r.category is not None] and not telling(session.ratings)
        ),
    }


def _edge(responses: Sequence[Response]) -> Any:
    """`ceiling` when every answer is right, `floor` when none is even partly right."""
    if len(responses) < FEWEST_ALIKE:
        return None
    if all(r.category == r.parameters.categories - 1 for r in responses):
        return "ceiling"
    return "floor" if all(r.failed for r in responses) else None


def _roles_then(catalog: Catalog, then: Mapping[str, Mapping[str, Any]]) -> list[Role]:
    name = {"fr": "-", "en": "-"}
    old = {key: Role.model_validate({"id": key, "name": name, **v}) for key, v in then.items()}
    new = [role for role in catalog.roles.values() if role.id not in old]
    return [*old.values(), *new]


def given_answers(sitting: Sitting) -> tuple[tuple[str, Any], ...]:
    """Items and answers as a file of answers holds them, self-ratings first."""
    ratings = [(RATING + skill, level) for skill, level in sitting.ratings.items()]
    return (*ratings, *((given.item, given.answer) for given in sitting.answers))


def assess_answers(
    catalog: Catalog,
    fingerprint: str,
    language: Language,
    role: str | None,
    answers: Sequence[tuple[str, Any]],
    variants: Mapping[str, Mapping[str, Any]],
) -> Assessment:
    """What a list of checked answers tells (items, and self-ratings as `rating.<skill>`).

    `variants` has the values that templates were answered with; without, the base variant counts.
    """
    setting = Setting(language, role, len(answers), 0)
    session = Session.begin(catalog, setting)
    for item, answer in answers:
        if item.startswith(RATING):
            session = session.rated(item.removeprefix(RATING), answer)
        else:
            entry = shown_variant(catalog.items[item], None, variants.get(item))
            session = session.scored(make_response(entry, language, answer))
    return Assessment(
        content=fingerprint,
        language=language,
        role=role,
        skills={r.skill: r for r in results(session.measured, session.joint, session.ratings)},
        roles={r.role: r for r in role_results(catalog.roles.values(), session.measured)},
        given=tuple(answers),
        variants=variants,
        **_cautions(session),
    )
