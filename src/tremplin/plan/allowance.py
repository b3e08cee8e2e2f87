"""The time that the searches for one plan may take."""

from dataclasses import dataclass


@dataclass
class Allowance:
    """Seconds that searches may take together; None = as many as they need."""

    seconds: float | None = None

    @property
    def is_used_up(self) -> bool:
        """Whether nothing is left."""
        return self.seconds is not None and self.seconds <= 0

    def spend(self, seconds: float) -> None:
        """Take from what is left."""
        if self.seconds is not None:
            self.seconds -= seconds
