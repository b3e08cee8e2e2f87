"""Rules about what a resource costs, teaches and needs."""

from collections.abc import Sequence
from typing import Final

from tremplin.catalog.resources import Resource
from tremplin.lint.diagnostic import Finding, Path
from tremplin.lint.problem import Problem


def price_amount(problem: Problem) -> Finding:
    """A price has no amount, or has one and says that it is unknown.

    A plan under a budget needs to know. Give the `amount`, or say `basis = "unknown"`: then the
    resource is never planned under a budget.

    Wrong:
        [[resource]]
        free = false
        price = { currency = "EUR" }

    Right:
        [[resource]]
        free = false
        price = { amount = 39, currency = "EUR" }
    """
    if "amount" in problem.value:
        return problem.finding("basis", case="both")
    return problem.finding(at="header")


def price_missing(problem: Problem) -> Finding:
    """A resource that is not free has no price.

    Give a `price`, say `free = true`, or, if nobody knows, `price = { basis = "unknown" }`.

    Wrong:
        [[resource]]
        free = false

    Right:
        [[resource]]
        free = true
    """
    return problem.finding(at="header")


def level_not_rising(problem: Problem) -> Finding:
    """A resource claims to teach a skill to a level not above the one it starts from.

    Nobody would gain anything from it. Raise `to`, or lower `from`.

    Wrong:
        [[resource]]
        teaches = [{ skill = "programming.python", from = 3, to = 2 }]

    Right:
        [[resource]]
        teaches = [{ skill = "programming.python", from = 2, to = 3 }]
    """
    return problem.finding("to")


def unusable_unexplained(problem: Problem) -> Finding:
    """A resource is marked as not to be used, without a reason or without substitutes.

    It is shown and never planned; who finds it wants to know why, and what to take instead. Add
    `reason` and `substitutes`.

    Wrong:
        [[resource]]
        usable = false

    Right:
        [[resource]]
        usable = false
        reason.fr = "Le site a fermé."
        reason.en = "The site has closed."
        substitutes = ["python-course"]
    """
    return problem.finding("usable")


def teaches_nothing(problem: Problem) -> Finding:
    """A resource teaches no skill.

    It could never close a gap, so it would never be planned. Say in `teaches` which skill it
    raises, from which level to which.

    Wrong:
        [[resource]]
        teaches = []

    Right:
        [[resource]]
        teaches = [{ skill = "programming.python", from = 1, to = 2 }]
    """
    return (
        problem.finding("teaches") if "teaches" in problem.value else problem.finding(at="header")
    )


def need_on_taught_skill(path: Path, resource: Resource) -> list[Finding]:
    """A resource needs a level in a skill that it teaches itself.

    The level from which it is of use is the `from` of its `teaches`. Remove the need.

    Wrong:
        [[resource]]
        teaches = [{ skill = "programming.python", from = 1, to = 2 }]
        needs = [{ skill = "programming.python", level = 1 }]

    Right:
        [[resource]]
        teaches = [{ skill = "programming.python", from = 1, to = 2 }]
        needs = [{ skill = "programming.data", level = 1 }]
    """
    taught = {teaches.skill for teaches in resource.teaches}
    return [
        Finding(
            "need-on-taught-skill", (*path, "needs", index, "skill"), values={"skill": need.skill}
        )
        for index, need in enumerate(resource.needs)
        if need.skill in taught
    ]


def prerequisite_cycle(path: Path, members: Sequence[str], index: int) -> Finding:
    """Resources that each are to be finished before the other.

    None of them could ever begin. Remove one `after` of the circle that the message names.

    Wrong:
        [[resource]]
        id = "first-steps"
        after = ["next-steps"]

        [[resource]]
        id = "next-steps"
        after = ["first-steps"]

    Right:
        [[resource]]
        id = "first-steps"

        [[resource]]
        id = "next-steps"
        after = ["first-steps"]
    """
    circle = " -> ".join(f"`{member}`" for member in (*members, members[0]))
    return Finding("prerequisite-cycle", (*path, "after", index), values={"cycle": circle})


RULES: Final = (
    price_amount,
    price_missing,
    level_not_rising,
    unusable_unexplained,
    teaches_nothing,
    need_on_taught_skill,
    prerequisite_cycle,
)
