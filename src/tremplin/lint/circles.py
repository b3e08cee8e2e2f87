"""Finds circles in what waits for what."""

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

Links = Mapping[str, Collection[str]]
"""For each name, the names it waits for; all of them are keys."""


@dataclass(frozen=True)
class Circle:
    """Names that wait for one another."""

    members: frozenset[str]
    """All names that can be reached from one another."""
    path: tuple[str, ...]
    """A shortest circle among them that begins with the oddest link: the one that leads farthest
    from an earlier name to a later one."""


def circles(links: Links) -> Iterator[Circle]:
    """The circles of `links`, in the order of its keys; those that touch count as one."""
    left = _not_peeled(links)
    order = {name: position for position, name in enumerate(links)}
    for start in links:
        if start not in left:
            continue
        members = _reached(start, left) & _reached(start, _reversed(left))
        if members:
            yield Circle(members, _oddest_circle(members, left, order))
        left = {name: waits for name, waits in left.items() if name not in (members or {start})}


def _not_peeled(links: Links) -> dict[str, list[str]]:
    """The names that are left once those that wait for nothing left are taken off in turn."""
    waiting_for = {name: set(waits) for name, waits in links.items()}
    waiters = _reversed(links)
    free = deque(name for name, waits in waiting_for.items() if not waits)
    while free:
        name = free.popleft()
        del waiting_for[name]
        for waiter in waiters.get(name, ()):
            if name in waiting_for.get(waiter, ()):
                waiting_for[waiter].discard(name)
                if not waiting_for[waiter]:
                    free.append(waiter)
    return {name: [w for w in links[name] if w in waits] for name, waits in waiting_for.items()}


def _reversed(links: Links) -> dict[str, list[str]]:
    turned: dict[str, list[str]] = {}
    for name, waits in links.items():
        for other in waits:
            turned.setdefault(other, []).append(name)
    return turned


def _reached(start: str, links: Links) -> frozenset[str]:
    """The names that a chain of one or more links leads to."""
    reached: set[str] = set()
    waiting = list(links.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(links.get(name, ()))
    return frozenset(reached)


def _oddest_circle(
    members: frozenset[str], links: Links, order: Mapping[str, int]
) -> tuple[str, ...]:
    inner = ((a, b) for a in members for b in links.get(a, ()) if b in members)
    first, second = max(inner, key=lambda link: (order[link[1]] - order[link[0]], link))
    return (first, *_shortest(second, first, links)[:-1])


def _shortest(start: str, goal: str, links: Links) -> list[str]:
    """The names on a shortest chain from `start` to `goal`, both included."""
    came_from: dict[str, str] = {start: ""}
    waiting = deque([start])
    while goal not in came_from:
        name = waiting.popleft()
        for other in links.get(name, ()):
            if other not in came_from:
                came_from[other] = name
                waiting.append(other)
    chain = [goal]
    while chain[-1] != start:
        chain.append(came_from[chain[-1]])
    return chain[::-1]
