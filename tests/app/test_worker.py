"""The background thread of the services."""

import asyncio
import threading

import pytest

from tremplin.app.worker import Worker


async def test_calls_run_in_one_other_thread_in_their_order() -> None:
    worker, seen = Worker(), list[int]()

    def work(number: int) -> int:
        seen.append(number)
        return threading.get_ident()

    threads = await asyncio.gather(*(worker.call(work, number) for number in range(20)))
    assert seen == list(range(20))
    assert set(threads) != {threading.get_ident()}
    assert len(set(threads)) == 1
    worker.finish()


async def test_what_a_call_raises_comes_back() -> None:
    worker = Worker()
    with pytest.raises(ZeroDivisionError):
        await worker.call(lambda: 1 / 0)
    assert await worker.call(lambda: "still there") == "still there"
    worker.finish()


async def test_the_end_waits_for_what_is_being_kept() -> None:
    worker, kept = Worker(), list[str]()
    gate = threading.Event()

    def keep() -> None:
        gate.wait(5)
        kept.append("answer")

    waiting = asyncio.ensure_future(worker.call(keep))
    await asyncio.wait({waiting}, timeout=0.01)
    waiting.cancel()
    gate.set()
    worker.finish()
    assert kept == ["answer"]


def test_an_unused_worker_ends_at_once() -> None:
    Worker().finish()
