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


def permutation(count: int, seed: int, *purpose: str | int) -> tuple[int, ...]:
    """An order of 0 to count - 1, each as likely as the others."""
    return tuple(sorted(range(count), key=lambda place: fraction(seed, *purpose, place)))
