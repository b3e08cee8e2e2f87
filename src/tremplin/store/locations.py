"""Where things are: the shipped content, the person's data, content of their own."""

from pathlib import Path
from typing import Final

from platformdirs import user_data_path

import tremplin

CONTENT_FOLDERS: Final = ("quizzes", "paths")


def shipped_content() -> Path:
    """The folder that holds the shipped `quizzes/` and `paths/`.

    Inside the package where tremplin is installed, beside `src/` in a checkout.
    """
    package = Path(tremplin.__file__).resolve().parent
    installed = package / "content"
    return installed if is_content_folder(installed) else package.parents[1]


def is_content_folder(folder: Path) -> bool:
    """Whether a folder holds `quizzes/` or `paths/`."""
    return any(is_folder(folder / name) for name in CONTENT_FOLDERS)


def is_folder(path: Path) -> bool:
    """Whether a path is a folder; one that the system won't look at is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def data_folder(chosen: Path | None) -> Path:
    """The folder of the person's data: the one chosen, else the system's place for it."""
    return chosen if chosen is not None else user_data_path("tremplin", appauthor=False)


def own_content(data: Path) -> Path:
    """The folder of the person's own content, beside their data; it may not exist."""
    return data / "content"
