"""The covariance of abilities in a normal tree, and what narrowing one skill does for others."""

import numpy as np

from tremplin.measure.arrays import Array
from tremplin.measure.population import Population


def tree_covariance(population: Population, precision: Array) -> Array:
    """(prior^-1 + diag tau)^-1 when each ability is read with this precision tau (skills, skills).

    In closed form: c_k = 1 / (1 + specific tau_k); s_d = 1 / (1/domain + sum of c_k tau_k) is the
    variance of a domain's part, the general part is shared out by Sherman-Morrison; then
    S_jk = c_j c_k (s_d [same domain] + q s_d(j) s_d(k)) + specific c_k [j = k].
    """
    p = population
    follows = 1 / (1 + p.specific * precision)
    spread = 1 / (1 / p.domain + p.membership @ (follows * precision))
    common = p.general / (p.domain * (p.domain + p.domain_count * p.general))
    common /= 1 - common * float(np.add.reduce(spread))
    tied = follows * spread.take(p.domains)
    covariance = p.same_domain * follows
    covariance += common * tied
    covariance *= tied[:, None]
    covariance.ravel()[:: len(follows) + 1] += p.specific * follows
    return covariance


def leverage(covariance: Array, weights: Array) -> Array:
    """A_k = sum_j w_j (S_jk / S_kk)^2: what narrowing skill k does for all, itself included."""
    variance = covariance.diagonal()
    return np.asarray(weights.dot(covariance * covariance) / (variance * variance))
