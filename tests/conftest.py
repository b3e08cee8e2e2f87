"""Random examples are drawn the same way in every run; the same content is loaded once."""

import gc
import os
from collections.abc import Iterable, Iterator
from functools import lru_cache

import pytest
from hypothesis import settings

from tremplin.language.localized import Language
from tremplin.lint.diagnostic import Source
from tremplin.lint.parse import Loaded, load
from tremplin.store import content

# The products of this engine are small: a second thread waits for work at the cost of a core.
# NumPy, which no import above needs, reads it once, as do the processes that tests begin.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# So that a failure can be had again.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


def pytest_collection_finish() -> None:
    """Let the collector pass over modules and tests, which stay, and look for cycles less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@lru_cache(maxsize=16)
def _loaded(sources: tuple[Source, ...], language: Language) -> Loaded:
    return load(sources, language=language)


@pytest.fixture(autouse=True, scope="session")
def _same_content_loaded_once() -> Iterator[None]:
    """Nothing changes a catalogue, and the same bytes make the same one: commands share it."""

    def shared(sources: Iterable[Source], *, language: Language) -> Loaded:
        return _loaded(tuple(sources), language)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(content, "load", shared)
        yield
