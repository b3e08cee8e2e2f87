"""What can be started, in which order levels rise, and what waits for something never reached."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tremplin.plan.candidate import Candidate


@dataclass(frozen=True)
class Unfolding:
    """What taking some resources leads to; levels in hundredths."""

    levels: Mapping[str, int]
    """Level held in the end: that of the start, or the highest that something brought."""
    brought: Mapping[str, int]
    """Highest level that a resource brought."""
    started: tuple[Candidate, ...]
    waiting: tuple[Candidate, ...]


def startable(candidate: Candidate, levels: Mapping[str, int], finished: Iterable[str]) -> bool:
    """Whether its levels are held and its predecessors finished."""
    return all(levels.get(skill, 0) >= at for skill, at in candidate.before.items()) and all(
        other in finished for other in candidate.after
    )


def unfold(candidates: Iterable[Candidate], held: Mapping[str, int]) -> Unfolding:
    """Take whatever can be started until nothing more can be; levels never fall."""
    levels, brought = dict(held), dict[str, int]()
    started: dict[str, Candidate] = {}
    waiting = list(candidates)
    while True:
        ready = [one for one in waiting if startable(one, levels, started)]
        if not ready:
            return Unfolding(levels, brought, tuple(started.values()), tuple(waiting))
        for one in ready:
            started[one.id] = one
            for skill, level in one.brings.items():
                levels[skill] = max(levels.get(skill, 0), level)
                brought[skill] = max(brought.get(skill, 0), level)
        waiting = [one for one in waiting if one.id not in started]
