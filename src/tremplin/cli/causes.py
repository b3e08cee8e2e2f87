"""What the system or the database says went wrong, in the language of the person."""

import errno
from typing import Final

from tremplin.language.localized import Language
from tremplin.language.strings import say

_BY_NUMBER: Final = {
    errno.ENOENT: "missing",
    errno.EISDIR: "folder",
    errno.ENOTDIR: "no-folder",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EROFS: "read-only",
    errno.ENOSPC: "full",
    errno.EEXIST: "exists",
    errno.ENAMETOOLONG: "name-too-long",
    errno.ELOOP: "loop",
    errno.EIO: "device",
}
_BY_MESSAGE: Final = {
    "readonly database": "read-only",
    "unable to open database": "cannot-open",
    "is locked": "locked",
    "disk is full": "full",
    "disk I/O": "device",
    "not a database": "no-journal",
    "malformed": "malformed",
}
"""Parts of what SQLite says."""


def cause(language: Language, error: BaseException) -> str:
    """A few words that say why, in the system's own words where there are none of ours."""
    if isinstance(error, OSError) and error.errno in _BY_NUMBER:
        return say(language, f"cli.cause.{_BY_NUMBER[error.errno]}")
    message = getattr(error, "strerror", None) or str(error) or type(error).__name__
    keys = (key for part, key in _BY_MESSAGE.items() if part in message)
    key = next(keys, None)
    return say(language, f"cli.cause.{key}") if key else message
