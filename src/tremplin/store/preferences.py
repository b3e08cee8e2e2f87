"""The few choices that outlive a sitting: language of the interface, languages of study."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from tremplin.language.localized import LANGUAGES, Language
from tremplin.store.journal import write_private

FILE_NAME: Final = "preferences.json"


@dataclass(frozen=True)
class Preferences:
    """What the person chose; None where they have not."""

    language: Language | None = None
    study_in: tuple[Language, ...] | None = None


def read_preferences(folder: Path) -> Preferences:
    """The preferences kept in `folder`; the defaults where the file is missing or unreadable."""
    try:
        found = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    return _checked(found) if isinstance(found, dict) else Preferences()


def _checked(found: dict[str, Any]) -> Preferences:
    preferences = Preferences()
    if found.get("language") in LANGUAGES:
        preferences = replace(preferences, language=found["language"])
    study_in = found.get("study_in")
    if isinstance(study_in, list) and study_in and all(x in LANGUAGES for x in study_in):
        preferences = replace(preferences, study_in=tuple(dict.fromkeys(study_in)))
    return preferences


def write_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep the preferences in `folder`. OSError when that can't be done."""
    write_private(folder / FILE_NAME, json.dumps(asdict(preferences), indent=2) + "\n")
