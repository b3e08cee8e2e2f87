"""Chance that can be repeated: draws that depend on nothing but a seed and what they are for."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


def fraction(seed: int, *purpose: str | int) -> float:
    """A number in [0, 1), the same for the same seed and purpose on every machine."""
    text = "\x1f".join(map(str, (seed, *purpose)))
    return int.from_bytes(blake2b(text.encode(), digest_size=6).digest(), "big") / 2**48


def pick(choices: Sequence[T], seed: int, *purpose: str | int) -> T:
    """One of the choices, each as likely as the others."""
    return choices[int(fraction(seed, *purpose) * len(choices))]


def pick_weighted(
    choices: Sequence[T], weights: Sequence[float], seed: int, *purpose: str | int
) -> T:
    """One of the choices, each as likely as its weight says; weights are above 0."""
    reached = fraction(seed, *purpose) * sum(weights)
    for choice, weight in zip(choices, weights, strict=True):
        reached -= weight
        if reached < 0:
            return choice
    return choices[-1]


def permutation(count: int, seed: int, *purpose: str | int) -> tuple[int, ...]:
    """An order of 0 to count - 1, each as likely as the others."""
    return tuple(sorted(range(count), key=lambda place: fraction(seed, *purpose, place)))
