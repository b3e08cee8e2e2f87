"""The colours: calm, one accent; nothing is told by them alone."""

from typing import Final

from textual.theme import Theme

THEME: Final = Theme(
    name="tremplin",
    primary="#5fc9b4",
    accent="#5fc9b4",
    warning="#e3b866",
    error="#ef8a80",
    success="#5fc9b4",
    foreground="#dde3ea",
    background="#12161c",
    surface="#1d242e",
    panel="#27303c",
    variables={
        "text-accent": "#6fd6c2",
        "text-warning": "#e9c27a",
        "text-error": "#f29a91",
        "text-secondary": "#b9c8dc",
        "text-muted": "#95a1b0",
        "text-disabled": "#4a5563",
        "block-cursor-background": "#6fd6c2",
        "input-cursor-background": "#6fd6c2",
        "input-cursor-foreground": "#12161c",
        "input-selection-background": "#6fd6c2 30%",
    },
)
