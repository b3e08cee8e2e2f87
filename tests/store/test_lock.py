"""A sitting is answered by one process at a time; the lock dies with its holder."""

import subprocess
import sys
from pathlib import Path

from tremplin.store.lock import SittingLock

HOLDER = """
import sys
from pathlib import Path
from tremplin.store.lock import SittingLock
print(SittingLock(Path(sys.argv[1]), "s").take(), flush=True)
sys.stdin.read()
"""


def test_a_second_window_sees_that_the_sitting_is_taken(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "True"
    with SittingLock(tmp_path, "s") as held:
        assert not held
    with SittingLock(tmp_path, "other") as held:
        assert held
    holder.kill()
    holder.communicate()
    with SittingLock(tmp_path, "s") as held:
        assert held


def test_released_it_can_be_taken_again(tmp_path: Path) -> None:
    lock = SittingLock(tmp_path, "s")
    assert lock.take()
    lock.release()
    with SittingLock(tmp_path, "s") as held:
        assert held
