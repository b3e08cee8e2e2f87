"""What every person's other answers say of their ability, for each answer of a log."""

from typing import Final

import numpy as np
import numpy.typing as npt

from tremplin.measure.arrays import TINY, Array
from tremplin.measure.calibration_log import Log
from tremplin.measure.grid import Grid
from tremplin.measure.messages import gather, send_down, send_up

TOGETHER: Final = 256
"""Sessions whose beliefs are worked out at once."""

Weights = npt.NDArray[np.float32]
"""Beliefs are kept in single precision: there is one for each answer."""


def beliefs_without(log: Log, grid: Grid, chances: Array) -> Weights:
    """For each answer the belief about its skill from all other answers of the session (n, T).

    `chances` are those of each answer at each ability (n, T). A belief is exact given them: what
    the other skills say of this one, times what the skill's own other answers say.
    """
    logs = np.log(np.maximum(chances, TINY))
    found = np.empty(chances.shape, dtype=np.float32)
    for first in range(0, len(log.languages), TOGETHER):
        start, end = np.searchsorted(log.session, (first, first + TOGETHER))
        found[start:end] = _block(log, grid, logs[start:end], slice(start, end), first)
    return found


def _block(log: Log, grid: Grid, logs: Array, answers: slice, first: int) -> Array:
    """`beliefs_without` for the answers of a run of sessions, of which `first` is the first."""
    skill, session = log.skill[answers], log.session[answers] - first
    people = int(session.max(initial=0)) + 1
    table = np.zeros((len(log.population.skills), people, logs.shape[1]))
    np.add.at(table, (skill, session), logs)
    # A person stands where a node of the bias stands elsewhere: each by themselves.
    scaled = table - table.max(axis=2, keepdims=True)
    upward = send_up(grid, scaled)
    root = gather(log.population, grid, upward.log_message)
    others = send_down(log.population, grid, upward, root).skill[skill, session]
    own = table[skill, session] - logs
    weights = others * np.exp(own - own.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))
