"""Rules about how the texts of items are set: spaces, accents, backticks."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from tremplin.lint.diagnostic import Finding, Term
from tremplin.lint.item_view import ItemView, Written

_NO_BREAK: Final = "\u00a0\u202f"
_BEFORE: Final = re.compile(
    r"(?:[ \t]|(?<=[\w)\]\"'»]))([;:?!])(?=[\s»)\"']|$)" + f"|(?<![{_NO_BREAK}])(»)"
)
_AFTER: Final = re.compile(f"(«)(?![{_NO_BREAK}])")
_STRAY: Final = {
    "tab": re.compile(r"\t"),
    "double": re.compile(r"(?<=\S)[ \u00a0\u202f]{2,}(?=\S)"),
    "edge": re.compile(r"^\s+|\s+$"),
}
_ENGLISH: Final = re.compile(r"[ \t\u00a0\u202f]([;:?!])(?=\s|$)")


def _all(view: ItemView) -> Iterator[Written]:
    seen = set()
    for language in view.languages:
        for written in view.texts(language):
            # A text written once for both languages is looked at once.
            if written.path not in seen:
                seen.add(written.path)
                yield written


def text_not_nfc(view: ItemView) -> Iterator[Finding]:
    """A text holds accents that are characters of their own.

    They look the same and compare as different: a search or a right answer would miss. Type the
    text again, or convert it to the Unicode form NFC.

    Wrong:
        [[item]]
        type = "single"
        tags = ["accents"]
        ask.fr = "Quelle re\\u0301ponse du modèle faut-il garder ici ?"

    Right:
        [[item]]
        type = "single"
        tags = ["accents"]
        ask.fr = "Quelle réponse du modèle faut-il garder ici ?"
    """
    for written in _all(view):
        if not unicodedata.is_normalized("NFC", written.text):
            yield written.finding("text-not-nfc")


def stray_space(view: ItemView) -> Iterator[Finding]:
    """A text holds a tab, two spaces in a row, or a space at an end.

    They show as gaps, and they betray an option that was edited more than the others. Leave one
    space between words.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "Which answer of the  model should be kept here?"

    Right:
        [[item]]
        type = "single"
        ask.en = "Which answer of the model should be kept here?"
    """
    for written in _all(view):
        for case, pattern in _STRAY.items():
            found = pattern.search(written.prose)
            if found:
                yield written.finding_at(found, "stray-space", case)
                break


def unpaired_backtick(view: ItemView) -> Iterator[Finding]:
    """A text has an odd number of backticks.

    Code stands between two of them. Close the one that is open.

    Wrong:
        [[item]]
        type = "single"
        ask.fr = "Que renvoie l'appel `len(mots) dans ce programme ?"
        ask.en = "What does the call `len(mots) return in this program?"

    Right:
        [[item]]
        type = "single"
        ask.fr = "Que renvoie l'appel `len(mots)` dans ce programme ?"
        ask.en = "What does the call `len(mots)` return in this program?"
    """
    for written in _all(view):
        if written.text.count("`") % 2:
            yield written.finding("unpaired-backtick")


def french_spacing(view: ItemView) -> Iterator[Finding]:
    """A French text lacks the no-break space before `;` `:` `?` `!` or inside guillemets.

    With an ordinary space the sign may slip to the next line; without any it is a mistake. Use
    the narrow no-break space U+202F.

    Wrong:
        [[item]]
        type = "single"
        ask.fr = "Quelle réponse du modèle faut-il garder ici?"

    Right:
        [[item]]
        type = "single"
        ask.fr = "Quelle réponse du modèle faut-il garder ici\\u202f?"
    """
    for written in view.texts("fr") if "fr" in view.languages else ():
        if "fr" not in written.path:
            continue
        before, after = _BEFORE.search(written.prose), _AFTER.search(written.prose)
        found = before or after
        if found:
            sign = next(group for group in found.groups() if group)
            side = Term("side.before" if before else "side.after")
            yield written.finding_at(found, "french-spacing", sign=sign, side=side)


def english_spacing(view: ItemView) -> Iterator[Finding]:
    """An English text has a space before `;` `:` `?` or `!`.

    That is the French way. Remove the space.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "Which answer of the model should be kept here ?"

    Right:
        [[item]]
        type = "single"
        ask.en = "Which answer of the model should be kept here?"
    """
    for written in view.texts("en") if "en" in view.languages else ():
        found = _ENGLISH.search(written.prose) if "en" in written.path else None
        if found:
            yield written.finding_at(found, "english-spacing", sign=found[1])


RULES: Final = (text_not_nfc, stray_space, unpaired_backtick, french_spacing, english_spacing)
