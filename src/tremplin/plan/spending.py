"""What a choice of resources costs in all; the periods of a shared subscription count once.

Periods of a subscription = the larger of the periods that any one of its resources takes alone,
and the study of all of them in periods (22 hours a month), rounded up. One alone costs what it
costs by itself; two never cost more than both.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from tremplin.plan.candidate import Candidate
from tremplin.plan.prices import Subscription


def periods_paid(chosen: Iterable[Candidate]) -> Mapping[Subscription, int]:
    """Periods of each subscription that these resources take together."""
    minutes: dict[Subscription, int] = defaultdict(int)
    longest: dict[Subscription, int] = defaultdict(int)
    for one in chosen:
        if one.share is not None:
            key = one.share.subscription
            minutes[key] += one.share.minutes
            longest[key] = max(longest[key], one.share.periods)
    return {key: max(longest[key], -(-minutes[key] // key.minutes)) for key in sorted(minutes)}


def total_cents(chosen: Sequence[Candidate]) -> int:
    """Cents for all of them, subscriptions included."""
    periods = periods_paid(chosen)
    return sum(one.cents for one in chosen) + sum(key.cents * n for key, n in periods.items())


def cents_by_step(ordered: Sequence[Candidate]) -> list[int]:
    """What each step adds to the cost of those before it; they sum to the cost of all."""
    totals = [total_cents(ordered[:number]) for number in range(len(ordered) + 1)]
    return [after - before for before, after in pairwise(totals)]
