"""The parts of a job sheet, known without loading the models."""

from collections.abc import Mapping
from typing import Final

PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "what": ("definition", "name", "quality", "tool", "example"),
    "missions": ("mission",),
    "skills": ("profile",),
    "ways-in": ("training",),
    "where": ("sector", "employer", "place"),
    "forms": ("form",),
    "life": ("advantage", "challenge"),
    "careers": ("career",),
    "pay": ("pay",),
    "contradictions": (),
    "outlook": ("outlook", "sheet"),
    "funding": (),
    "codes": ("code",),
    "sources": ("source", "person"),
}
"""The parts of a sheet in their order, each with the topics of its claims."""
