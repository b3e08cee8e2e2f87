"""HTML and SVG as values: texts are escaped, what `element` made is not escaped again."""

import html
import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from tremplin.language.characters import harmless

VOID: Final = frozenset({"meta", "br", "hr"})
"""Elements of HTML that have no end tag."""
_ADDRESS: Final = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#].*)?", re.IGNORECASE | re.DOTALL
)
_BLANK: Final = re.compile(r"[ \t\r\n\v\f]+")
_KEPT: Final = "%/:?#[]@!$&'()*+,;=~"


class Markup(str):
    """Text that is markup already; anything made from it by string operations is plain again."""

    __slots__ = ()


def markup(text: str) -> Markup:
    """The text with everything that HTML would take for a mark made literal."""
    return text if isinstance(text, Markup) else Markup(html.escape(harmless(text), quote=True))


def element(name: str, /, *children: str, **attributes: str | float | None) -> Markup:
    """One element; attributes that are None are left out.

    `class_` and `aria_label` stand for `class` and `aria-label`.
    """
    pairs = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{markup(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in VOID:
        return Markup(f"<{name}{pairs}>")
    return Markup(f"<{name}{pairs}>{together(children)}</{name}>")


def together(parts: Iterable[str], between: str = "") -> Markup:
    """The parts one after the other."""
    return Markup(markup(between).join(markup(part) for part in parts))


def web_address(url: str | None) -> str | None:
    """The address with what no link may carry percent-encoded; None unless http or https."""
    if url is None or not _ADDRESS.fullmatch(url):
        return None
    return quote(url, safe=_KEPT, errors="replace")


def one_line(text: str) -> str:
    """The text on one line; the spaces of French typography stay."""
    return _BLANK.sub(" ", text).strip()
