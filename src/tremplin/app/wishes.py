"""Resources that a person wants in the plan, or does not want there."""

from dataclasses import replace
from typing import Final, Literal

from tremplin.app.start import ChosenConstraints

Wish = Literal["wanted", "unwanted", "either"]
WISHES: Final[tuple[Wish, ...]] = ("wanted", "either", "unwanted")


def wish_of(given: ChosenConstraints, resource: str) -> Wish:
    """What was chosen about a resource."""
    if resource in given.with_:
        return "wanted"
    return "unwanted" if resource in given.without else "either"


def with_wish(given: ChosenConstraints, resource: str, wish: Wish) -> ChosenConstraints:
    """Another wish about a resource."""
    wanted = tuple(one for one in given.with_ if one != resource)
    unwanted = tuple(one for one in given.without if one != resource)
    return replace(
        given,
        with_=(*wanted, resource) if wish == "wanted" else wanted,
        without=(*unwanted, resource) if wish == "unwanted" else unwanted,
    )
