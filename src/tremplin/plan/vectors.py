"""Numbers in the form that the solver takes."""

from collections.abc import Sequence
from typing import Any

import numpy as np


def reals(numbers: Sequence[float]) -> Any:
    """Costs, bounds, coefficients."""
    return np.array(numbers, dtype=np.float64)


def places(numbers: Sequence[int]) -> Any:
    """Rows or columns."""
    return np.array(numbers, dtype=np.int32)


def whole_marks(many: int) -> Any:
    """What says of so many columns that they are whole."""
    return np.ones(many, dtype=np.uint8)
