"""Items answered by arranging: lines in order, entries in pairs."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from tremplin.catalog.base import Texts
from tremplin.catalog.item_base import Graded, invalid


class OrderItem(Graded):
    """Lines to put in order."""

    type: Literal["order"]
    lines: Texts
    """The lines, in any order."""
    orders: Annotated[list[list[int]], Field(min_length=1, max_length=60)]
    """Every order that is right, as indices into `lines` from 0."""

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self.orders[0])

    @model_validator(mode="after")
    def _permutations(self) -> "OrderItem":
        counts = {len(x) for x in (self.lines.fr, self.lines.en) if x is not None}
        if len(counts) > 1:
            raise invalid("twin-lines", "`lines` differ in number between `fr` and `en`")
        count = counts.pop()
        if not 3 <= count <= 7:
            raise invalid("line-count", "{count} lines to order, not 3 to 7", count=count)
        for order in self.orders:
            if sorted(order) != list(range(count)):
                raise invalid(
                    "not-a-permutation",
                    "`orders` holds {order}, which is not an order of 0 to {last}",
                    order=str(order),
                    last=count - 1,
                )
        return self


class MatchItem(Graded):
    """Two lists to pair: each entry on the left has one on the right."""

    type: Literal["match"]
    left: Texts
    """The entries that each get a partner."""
    right: Texts
    """The partners, with one to spare, or classes that several entries share."""
    pairs: Annotated[list[int], Field(min_length=3, max_length=8)]
    """For each entry on the left, the index of its partner, from 0."""

    @property
    def one_to_one(self) -> bool:
        """Whether each partner serves once at most."""
        return len(set(self.pairs)) == len(self.pairs)

    @model_validator(mode="after")
    def _pairs_fit(self) -> "MatchItem":
        for name, texts in (("left", self.left), ("right", self.right)):
            if texts.fr is not None and texts.en is not None and len(texts.fr) != len(texts.en):
                raise invalid("twin-lines", f"`{name}` differs in number between `fr` and `en`")
        left, right = (len(texts.fr or texts.en or []) for texts in (self.left, self.right))
        if len(self.pairs) != left:
            raise invalid(
                "pair-count",
                "`pairs` has {count} entries, `left` {left}",
                count=len(self.pairs),
                left=left,
            )
        for place in self.pairs:
            if not 0 <= place < right:
                raise invalid(
                    "no-such-pair",
                    "`pairs` holds {place}; `right` ends at {last}",
                    place=place,
                    last=right - 1,
                )
        if self.one_to_one and right <= left:
            raise invalid(
                "no-spare", "without a spare entry in `right` the last pair gives itself away"
            )
        return self
