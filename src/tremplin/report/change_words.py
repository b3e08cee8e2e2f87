"""What changed since the sitting before, cut into the parts that a document lays out."""

from dataclasses import dataclass

from tremplin.catalog.catalog import Catalog
from tremplin.language.localized import Language
from tremplin.language.strings import say
from tremplin.report.progress import Progress
from tremplin.report.progress_text import change_sentences, since


@dataclass(frozen=True)
class ChangeWords:
    """Which sitting is compared with, a sentence for each skill, and how to read them."""

    since: str
    sentences: tuple[str, ...]
    reading: str

    @property
    def all(self) -> list[str]:
        """Everything, in order."""
        return [self.since, *self.sentences, self.reading]


def change_words(
    catalog: Catalog, progress: Progress | None, language: Language
) -> ChangeWords | None:
    """The parts; None where there is no sitting before."""
    if progress is None:
        return None
    reading = say(language, f"progress.change.{'about' if progress.skills else 'none'}")
    return ChangeWords(
        since(progress, language), change_sentences(catalog, progress, language), reading
    )
