"""A lock that one process holds on a sitting, and that dies with the process."""

import os
from pathlib import Path
from types import TracebackType

from tremplin.store.journal import make_private_folder

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


class SittingLock:
    """`with SittingLock(folder, sitting) as held`: `held` is False when another process has it."""

    def __init__(self, folder: Path, sitting: str) -> None:
        """Name the lock; nothing is taken yet."""
        self._path = folder / "locks" / f"{sitting}.lock"
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock if it is free."""
        make_private_folder(self._path.parent)
        handle = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    @property
    def is_held(self) -> bool:
        """Whether this process holds the lock."""
        return self._handle is not None

    def release(self) -> None:
        """Let go of the lock, if held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def __enter__(self) -> bool:
        return self.take()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def _lock(handle: int) -> None:
    if fcntl is not None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
