"""Rules about identifiers: each names one entry."""

from typing import Final

from tremplin.lint.diagnostic import Finding, Path


def duplicate_id(path: Path, identifier: str, first_file: str) -> Finding:
    """Two entries of a table have the same identifier, or one bears a former name of the other.

    Plans, answers and other entries name entries by identifier, so it must name one thing. The
    second entry is left out. Give it another identifier. (Content of your own may use the
    identifier of a shipped entry: it then takes that entry's place.)

    Wrong:
        [[domain]]
        id = "programming"
        name = "Programming"

        [[domain]]
        id = "programming"
        name = "Code"

    Right:
        [[domain]]
        id = "programming"
        name = "Programming"

        [[domain]]
        id = "code"
        name = "Code"
    """
    values = {"id": identifier, "file": first_file}
    return Finding("duplicate-id", path, values=values)


def duplicate_rating(path: Path, skill: str, first_file: str) -> Finding:
    """A skill has two self-ratings.

    One question about a skill is enough, and answers are kept by skill. Remove one of them.

    Wrong:
        [[item]]
        id = "rating.programming.python"
        type = "rating"
        skill = "programming.python"

        [[item]]
        id = "rating.programming.python-again"
        type = "rating"
        skill = "programming.python"

    Right:
        [[item]]
        id = "rating.programming.python"
        type = "rating"
        skill = "programming.python"
    """
    return Finding("duplicate-rating", path, values={"skill": skill, "file": first_file})


def duplicate_table(path: Path, name: str, first_file: str) -> Finding:
    """A table that stands once stands in two files.

    Only one of them could count. Remove one.
    """
    values = {"table": f"[{name}]", "file": first_file}
    return Finding("duplicate-table", path, at="header", values=values)


RULES: Final = (duplicate_id, duplicate_rating, duplicate_table)
