"""What the job screen shows, and what opens it."""

from dataclasses import dataclass

from tremplin.report.job_blocks import Sheet

JobView = Sheet
"""Everything known of one job, in the person's language."""


@dataclass(frozen=True)
class AboutRole:
    """The person wants to read all about this role before choosing."""

    role: str
    words: str = ""
    """What the list was filtered by."""
