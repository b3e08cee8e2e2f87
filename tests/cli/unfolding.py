"""Notices as they were before they were folded at the width of a terminal."""

import re


def unfolded(text: str) -> str:
    """Each notice on one line again."""
    return re.sub(r"\n  (?=\S)", " ", text)
