"""The exit codes of all commands."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the exit status of a command says."""

    DONE = 0
    FINDINGS = 1
    """`check` found something, or a plan can't be proved or made."""
    USAGE = 2
    UNREADABLE = 3
    INTERNAL = 4
    INTERRUPTED = 130
