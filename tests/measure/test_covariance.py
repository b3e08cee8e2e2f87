"""The closed form of the tree's covariance against a plain inverse."""

import numpy as np
import pytest

from tests.measure.made import FULL, population, prior_covariance
from tremplin.measure.covariance import leverage, tree_covariance


@pytest.mark.parametrize("people", [FULL, population(0), population(0, 1, 1, 2, 0)])
def test_covariance_is_the_inverse_of_the_summed_precisions(people) -> None:  # type: ignore[no-untyped-def]
    rng = np.random.default_rng(3)
    precision = rng.exponential(2, len(people.skills)) * rng.integers(0, 2, len(people.skills))
    plain = np.linalg.inv(np.linalg.inv(prior_covariance(people)) + np.diag(precision))
    found = tree_covariance(people, precision)
    assert found == pytest.approx(plain, abs=1e-12)
    weights = rng.random(len(people.skills))
    expected = [
        sum(weights[j] * (plain[j, k] / plain[k, k]) ** 2 for j in range(len(weights)))
        for k in range(len(weights))
    ]
    assert leverage(found, weights) == pytest.approx(expected, abs=1e-12)
