"""What makes two plans the same one: the role, what is studied, and when."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Outline:
    """A role, and resources with their first and last day in the order of the plan."""

    role: str
    steps: tuple[tuple[str, dt.date, dt.date], ...]
