"""Rules about the tables of a file: their names, their brackets, their folder."""

from collections.abc import Collection
from typing import Final

from tremplin.lint.diagnostic import Finding, Path


def unknown_table(name: str, known: Collection[str]) -> Finding:
    """A table has a name that is not one of the catalogue's.

    Nothing in it would be read. Write the name of a known table: `item` in `quizzes/`; `skill`,
    `domain`, `role`, `resource` and the tables about jobs in `paths/`.

    Wrong:
        [[domian]]
        id = "programming"
        name = "Programming"

    Right:
        [[domain]]
        id = "programming"
        name = "Programming"
    """
    return Finding(
        "unknown-table", (name,), at="key", values={"table": name}, word=name, among=known
    )


def wrong_folder(name: str, header: str, folder: str) -> Finding:
    """A table stands in a file of the wrong folder.

    Items are read from `quizzes/`, everything else from `paths/`, so that either folder can be
    given away alone. Move the entry to a file of its folder.
    """
    values = {"table": header, "folder": f"{folder}/"}
    return Finding("wrong-folder", (name,), at="key", values=values)


def table_brackets(name: str, header: str, path: Path) -> Finding:
    """A table has single brackets where it needs double ones, or the other way round.

    `[[domain]]` begins one entry of a list; `[population]` is a table that stands once.

    Wrong:
        [domain]
        id = "programming"
        name = "Programming"

    Right:
        [[domain]]
        id = "programming"
        name = "Programming"
    """
    return Finding("table-brackets", path, at="header", values={"table": name, "header": header})


RULES: Final = (unknown_table, wrong_folder, table_brackets)
