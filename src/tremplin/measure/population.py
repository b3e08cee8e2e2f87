"""The population that a person comes from: skills in domains, and how abilities vary together."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tremplin.catalog.catalog import Catalog
from tremplin.measure.arrays import Array, Indices


@dataclass(frozen=True)
class Population:
    """Ability = general + domain + specific part, with these variances; one bias per person."""

    general: float
    domain: float
    specific: float
    bias_sd: float
    """Standard deviation of the bias of self-ratings."""
    skills: tuple[str, ...]
    domain_of: tuple[int, ...]
    """For each skill the number of its domain, from 0 without gaps."""

    def __post_init__(self) -> None:
        """Refuse variances that are not positive and domains that do not match the skills."""
        if not min(self.general, self.domain, self.specific, self.bias_sd) > 0:
            raise ValueError("variances must be positive")
        if len(self.domain_of) != len(self.skills) or not self.skills:
            raise ValueError("each skill needs a domain, and there must be a skill")
        if set(self.domain_of) != set(range(self.domain_count)):
            raise ValueError("domains must be numbered from 0 without gaps")

    @classmethod
    def from_catalog(cls, catalog: Catalog) -> "Population":
        """The catalogue's population, skills in the order of the files."""
        number = {domain: n for n, domain in enumerate(catalog.domain_ids)}
        shares = catalog.population
        return cls(
            general=shares.general,
            domain=shares.domain,
            specific=shares.specific,
            bias_sd=shares.bias_sd,
            skills=catalog.skill_ids,
            domain_of=tuple(number[skill.domain] for skill in catalog.skills.values()),
        )

    def __hash__(self) -> int:
        """The hash of the fields, computed once: tables are cached by population."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        variances = (self.general, self.domain, self.specific, self.bias_sd)
        return hash((*variances, self.skills, self.domain_of))

    @cached_property
    def index(self) -> dict[str, int]:
        """The place of each skill."""
        return {skill: place for place, skill in enumerate(self.skills)}

    @property
    def total(self) -> float:
        """Variance of one ability."""
        return self.general + self.domain + self.specific

    @property
    def domain_count(self) -> int:
        """Number of domains."""
        return max(self.domain_of) + 1

    @cached_property
    def domains(self) -> Indices:
        """The domain of each skill as an array (skills,)."""
        return np.array(self.domain_of, dtype=np.intp)

    @cached_property
    def membership(self) -> Array:
        """1 where a skill belongs to a domain (domains x skills)."""
        owned = self.domains == np.arange(self.domain_count)[:, None]
        return np.asarray(owned.astype(np.float64))

    @cached_property
    def same_domain(self) -> Array:
        """1 where two skills share a domain (skills x skills)."""
        return np.asarray(self.membership.T @ self.membership)
