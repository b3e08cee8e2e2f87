"""JSON as text that keeps every character and steers no terminal."""

import json
import re
from typing import Any

from tremplin.language.characters import FORBIDDEN_CHARACTERS


def json_text(value: Any, indent: int = 2) -> str:
    """The value as JSON, readable, with control and invisible characters as `\\u` escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    # Such characters stand in strings only, where an escape is the same character.
    return FORBIDDEN_CHARACTERS.sub(_escaped, text) + "\n"


def _escaped(found: re.Match[str]) -> str:
    return json.dumps(found.group())[1:-1]
