"""What the results come to, in sentences: distance to the role, self-image, why it stopped."""

from collections.abc import Iterator, Sequence
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.language.format import listed, number, percent, percent_claimed
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.measure.fit import ODD
from tremplin.measure.levels import RoleResult, SkillResult
from tremplin.report.assessment import Assessment
from tremplin.report.names import role_name, skill_name

NEAREST: Final = 5
"""Roles named to someone who has chosen none."""
NAMED: Final = 5
"""Skills named in one sentence."""


def sentences(
    catalog: Catalog, assessment: Assessment, role: str | None, language: Language
) -> list[str]:
    """All that is said of the results, in the order in which every document says it."""
    said = [
        *summary(catalog, assessment, role, language),
        *mirror(catalog, assessment, language),
        why_stopped(assessment, language),
    ]
    return [sentence for sentence in said if sentence]


def summary(
    catalog: Catalog, assessment: Assessment, role: str | None, language: Language
) -> tuple[str, ...]:
    """What it comes to: the distance to the role, or how much was measured."""
    sentences = [_basis(assessment, language)]
    if assessment.by_ratings_alone or assessment.nothing_known:
        return tuple(sentences)
    result = assessment.roles.get(role) if role else None
    if result is not None:
        sentences += _distance(catalog, assessment, result, language)
    return (*sentences, *cautions(assessment, language))


def _basis(assessment: Assessment, language: Language) -> str:
    if assessment.nothing_known:
        return say(language, "report.results.nothing-known")
    if assessment.by_ratings_alone:
        return say(language, "report.results.by-ratings")
    asked, skills = sum(not x.inferred for x in assessment.skills.values()), len(assessment.skills)
    key = "report.results.basis-all" if asked == skills else "report.results.basis"
    return say(language, key, n=assessment.answered, asked=asked, skills=skills)


def _distance(
    catalog: Catalog, assessment: Assessment, result: RoleResult, language: Language
) -> list[str]:
    """How far a role is: requirements met, chance of holding the core, what lacks."""
    name = role_name(catalog, result.role, language)
    sentences = [
        say(
            language,
            "report.results.met",
            n=round(result.met_count),
            all=result.required_count,
            role=name,
        ),
        say(language, "report.results.core", chance=chance_text(language, result.core_probability)),
    ]
    if result.missing:
        sentences += _missing(catalog, assessment, result, language)
    return sentences


def _missing(
    catalog: Catalog, assessment: Assessment, result: RoleResult, language: Language
) -> Iterator[str]:
    """The skills that lack most, by levels missing times weight; those not asked about apart."""
    role = catalog.role(result.role)

    def lack(skill: str) -> float:
        if role is None or skill not in assessment.skills:
            return 0.0
        missing = role.required.get(skill, 0.0) - assessment.shown(skill).level
        return missing * role.weight(skill)

    worst = sorted(result.missing, key=lack, reverse=True)[:NAMED]
    guessed = {skill for skill in worst if assessment.is_inferred(skill)}
    for key, found in (
        ("missing", [skill for skill in worst if skill not in guessed]),
        ("missing-inferred", [skill for skill in worst if skill in guessed]),
    ):
        if found:
            names = [skill_name(catalog, skill, language) for skill in found]
            yield say(language, f"report.results.{key}", names=listed(language, names))


def chance_text(language: Language, probability: float) -> str:
    """A probability in percent, without claiming certainty."""
    if probability < 0.01:
        return say(language, "report.results.under", share=percent(language, 0.01))
    if probability > 0.99:
        return say(language, "report.results.over", share=percent(language, 0.99))
    return percent(language, probability)


def nearest_roles(assessment: Assessment) -> Sequence[RoleResult]:
    """The roles of which most is met; none while that is the same for everybody."""
    return [] if assessment.nothing_known else list(assessment.roles.values())[:NEAREST]


def cautions(assessment: Assessment, language: Language) -> tuple[str, ...]:
    """What makes the results less sure than their intervals say."""
    found: list[str] = []
    if assessment.edge is not None:
        found.append(assessment.edge)
    elif assessment.fit is not None and assessment.fit < ODD:
        # At a ceiling or a floor nothing contradicts anything: the persons are only rare.
        found.append("fit")
    return tuple(say(language, f"progress.{key}") for key in found)


def what_more_buys(assessment: Assessment, language: Language) -> str:
    """What going on would buy; empty where nothing more can be asked."""
    more = assessment.more
    if more is None:
        return ""

    now, after = number(language, more.error, 2), number(language, more.error_after, 2)
    values: dict[str, object] = {"n": more.items, "now": now, "after": after}
    if not more.decides:
        return say(language, f"progress.more-{'nothing' if now == after else 'error'}", **values)
    right, later = (percent_claimed(language, share) for share in (more.now, more.after))
    if right == later and now == after:
        return say(language, "progress.more-nothing", **values)
    kind = "same-decisions" if right == later else "decisions"
    return say(language, f"progress.more-{kind}", right=right, later=later, **values)


def mirror(catalog: Catalog, assessment: Assessment, language: Language) -> tuple[str, ...]:
    """What the person says of themselves beside what they showed, where both are known."""
    if assessment.nothing_known:
        # The summary has said so, and there is nothing to set beside the self-ratings.
        return ()
    if assessment.equal_ratings:
        return (say(language, "progress.equal-ratings"),)
    both = [r for r in assessment.skills.values() if r.self_rating is not None and not r.inferred]
    above = [r for r in both if _difference(r) >= 1]
    below = [r for r in both if _difference(r) <= -1]
    sentences = []
    for key, found in (("above", above), ("below", below)):
        if found:
            found.sort(key=lambda result: -abs(_difference(result)))
            names = [skill_name(catalog, result.skill, language) for result in found[:NAMED]]
            which = key if len(found) == len(names) else f"{key}-some"
            sentences.append(
                say(language, f"report.mirror.{which}", names=listed(language, names), n=len(found))
            )
    if both and not sentences:
        sentences.append(say(language, "report.mirror.agree", n=len(both)))
    return tuple(sentences)


def _difference(result: SkillResult) -> float:
    """Levels by which the self-rating lies above what was shown, 0 while it may well be right.

    A rating of 2 stands for all levels from 2 to 3; what was shown is an interval too.
    """
    rating = float(result.self_rating or 0)
    if rating > result.measured.high or rating + 1 < result.measured.low:
        return rating + 0.5 - result.measured.level
    apart = rating + 0.5 - result.measured.level
    return apart if abs(apart) >= 1.5 else 0.0


def why_stopped(assessment: Assessment, language: Language) -> str:
    """Why the sitting ended; empty while it goes on."""
    if not assessment.stopped:
        return ""
    reason = assessment.stopped["reason"]
    return say(language, f"report.stopped.{reason}", **_stop_values(assessment, language))


def content_words(assessment: Assessment, language: Language) -> str:
    """Which content was answered, and whether that of today is another."""
    words = say(language, "export.html.content", content=assessment.content)
    present = assessment.present_content
    if present in (None, assessment.content):
        return words
    return f"{words} {say(language, 'progress.content-changed', present=present)}"


def _stop_values(assessment: Assessment, language: Language) -> dict[str, object]:
    stopped = assessment.stopped or {}
    return {"accuracy": percent_claimed(language, float(stopped.get("figure", 0.0)))}
