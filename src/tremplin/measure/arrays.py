"""The type of the arrays that all computations share."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.float64]
Indices: TypeAlias = npt.NDArray[np.intp]

TINY = 1e-300
"""Floor of a probability before its logarithm is taken."""
