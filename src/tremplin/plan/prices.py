"""What a resource costs one person: a sum of its own, or a share in a subscription."""

import math
from dataclasses import dataclass
from typing import Final

from tremplin.catalog.catalog import Catalog
from tremplin.catalog.resources import Price, Resource

PERIOD_MINUTES: Final = {"month": 22 * 60, "year": 12 * 22 * 60}
"""Study that one period holds: 22 hours a month, which is 5 hours a week."""


@dataclass(frozen=True, order=True)
class Subscription:
    """What opens several resources, paid by period; another price is another subscription."""

    name: str
    cents: int
    """Price of one period."""
    minutes: int
    """Study that one period holds."""


@dataclass(frozen=True)
class Share:
    """What one resource takes of a subscription."""

    subscription: Subscription
    periods: int
    """Periods that it takes all alone."""
    minutes: int
    """Study that counts towards the periods of the subscription; never more than `periods` hold."""


def price_in_cents(catalog: Catalog, resource: Resource) -> int | None:
    """Euro cents for the whole of it, bought alone, at the dated rate; None when unknown."""
    if resource.free:
        return 0
    price, rate = resource.price, _rate(catalog, resource.price)
    if price is None or price.amount is None or rate is None:
        return None
    return round(100 * price.amount * max(1.0, price.periods) * rate)


def cents_left(catalog: Catalog, resource: Resource, left: float) -> int:
    """Euro cents still to pay once a share `left` of a resource under way remains to be studied.

    A price paid once is paid; of periods, the whole ones that the rest takes, never more than all
    of it costs. 0 when unknown.
    """
    price, rate = resource.price, _rate(catalog, resource.price)
    whole = price_in_cents(catalog, resource)
    if price is None or price.amount is None or rate is None or whole is None:
        return 0
    if price.per == "once":
        return 0
    return min(whole, round(100 * price.amount * _periods(price, left) * rate))


def share_of(catalog: Catalog, resource: Resource, minutes: int, left: float = 1.0) -> Share | None:
    """The share in a declared subscription of a resource that still takes `minutes`."""
    price, rate = resource.price, _rate(catalog, resource.price)
    if resource.free or price is None or price.subscription is None or price.per == "once":
        return None
    if price.amount is None or rate is None:
        return None
    length = PERIOD_MINUTES[price.per]
    periods = _periods(price, left)
    subscription = Subscription(price.subscription, round(100 * price.amount * rate), length)
    return Share(subscription, periods, min(minutes, periods * length))


def _periods(price: Price, left: float) -> int:
    return max(1, math.ceil(round(price.periods * left, 6)))


def _rate(catalog: Catalog, price: Price | None) -> float | None:
    """Euros for one unit of the currency; None when no rate is known."""
    if price is None or price.currency == "EUR":
        return 1.0
    return None if catalog.currency is None else catalog.currency.usd_in_eur
