"""Warnings about pairs of items: too alike, with one key, or one giving the other away."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from tremplin.catalog.items import MultipleItem, NumberItem, ShortTextItem
from tremplin.language.localized import LANGUAGES, Language
from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView, Written
from tremplin.lint.rules.item_keys import whole_text
from tremplin.lint.words import content_sequence, grams, words

Found = Iterator[tuple[ItemView, Finding]]
_NEAR: Final = 0.65
_CLOSE_IN_SKILL: Final = 0.45
_CLOSE_ACROSS: Final = 0.55
_SAME_KEYS: Final = 3
_RUN: Final = 5


def close_items(views: Sequence[ItemView]) -> Found:
    """Two items have much of their text in common.

    They may ask the same thing twice, or teach one another's answer. Warned from 45% of their runs
    of four letters in a skill, from 55% across skills. Compare them; change or remove one.

    Wrong:
        [[item]]
        id = "number-a"
        type = "number"

        [[item]]
        id = "number-b"
        type = "number"
        ask.fr = "Une boucle parcourt 4 listes de 3 mots. Combien de phrases en reste-t-il\\u202f?"
        ask.en = "A loop runs over 4 lists of 3 words. How many sentences are there at last?"

    Right:
        [[item]]
        id = "number-a"
        type = "number"
    """
    for language in LANGUAGES:
        masks = _masks(views, language)
        for (first, mine), (second, other) in combinations(masks, 2):
            least = _CLOSE_IN_SKILL if first.item.skill == second.item.skill else _CLOSE_ACROSS
            share = _likeness(mine, other, least)
            if least <= share < _NEAR:
                values = {"other": first.item.id, "share": round(100 * share)}
                place = (*second.path, "id")
                yield second, Finding("close-items", place, values={**values, "language": language})


def _masks(views: Sequence[ItemView], language: Language) -> list[tuple[ItemView, tuple[int, int]]]:
    """The runs of letters of each text as bits of a number, with how many they are."""
    bits: dict[str, int] = {}
    found = []
    for view in views:
        runs = grams(whole_text(view, language))
        mask = 0
        for run in runs:
            mask |= 1 << bits.setdefault(run, len(bits))
        if runs:
            found.append((view, (mask, len(runs))))
    return found


def _likeness(first: tuple[int, int], second: tuple[int, int], least: float) -> float:
    """Jaccard of two masks; 0 where sizes alone keep it below `least`."""
    small, large = sorted((first[1], second[1]))
    if small < least * large:
        return 0.0
    shared = (first[0] & second[0]).bit_count()
    return shared / (small + large - shared)


def same_key(views: Sequence[ItemView]) -> Found:
    """Three items of a skill or more have the same right answer.

    Whoever has met two gives it to the third. Change the figures, or the word asked for.

    Wrong:
        [[item]]
        id = "number-a"
        type = "number"
        ask.fr = "Combien de doigts a une main\\u202f?"
        ask.en = "How many fingers has a hand?"
        answer_value = 5
        formula = "5"

        [[item]]
        id = "number-b"
        type = "number"
        ask.fr = "Une semaine de travail ordinaire compte combien de jours\\u202f?"
        ask.en = "An ordinary working week has what number of days in it?"
        answer_value = 5
        formula = "5"

        [[item]]
        id = "number-c"
        type = "number"
        ask.fr = "Quel est le nombre des continents les plus habités\\u202f?"
        ask.en = "What is the count of the most inhabited continents?"
        answer_value = 5
        formula = "5"

    Right:
        [[item]]
        id = "number-a"
        type = "number"
    """
    for language in LANGUAGES:
        holders: dict[tuple[str, str], list[ItemView]] = defaultdict(list)
        for view in views:
            for key in dict.fromkeys(" ".join(words(text)) for text in _keys(view, language)):
                holders[view.item.skill, key].append(view)
        for (_, key), alike in holders.items():
            if len(alike) >= _SAME_KEYS and key:
                values = {"n": len(alike), "key": key, "language": language}
                yield alike[-1], Finding("same-key", (*alike[-1].path, "id"), values=values)


def _keys(view: ItemView, language: Language) -> Iterable[str]:
    """The right answers of an item, where they are texts or numbers."""
    if language not in view.languages:
        return ()
    if isinstance(view.item, NumberItem):
        return (f"{view.item.answer_value:g}".replace(".", "_").replace("-", "_"),)
    if isinstance(view.item, ShortTextItem):
        return [written.text for written in view.entries("accept", language)[:1]]
    return [written.text for written in _right_options(view, language)]


def _right_options(view: ItemView, language: Language) -> list[Written]:
    texts = view.option_texts(language)
    if view.key is not None:
        return texts[view.key : view.key + 1]
    if not isinstance(view.item, MultipleItem):
        return []
    return [w for w in texts if view.options[int(w.path[-2])].get("right")]


def given_away(views: Sequence[ItemView]) -> Found:
    """The question or explanation of an item holds the right option of another of its skill.

    Whoever meets both has the answer without knowing it. Reword one of them.

    Wrong:
        [[item]]
        id = "single-a"
        type = "single"
        option = [
            { id = "a", right = true, fr = "Le tirage garde les mots probables", en = "Sampling keeps likely words, answers repeat" },
            { id = "b", fr = "Le contrôle garde des réponses exactes", en = "Checking keeps answers accurate, errors vanish" },
            { id = "c", fr = "La limite garde des phrases courtes", en = "Trimming keeps sentences brief, details vanish" },
        ]

        [[item]]
        id = "number-a"
        type = "number"
        explain.en = "Each list gives three words; sampling keeps likely words and answers repeat."

    Right:
        [[item]]
        id = "single-a"
        type = "single"
    """  # noqa: E501
    for language in LANGUAGES:
        told: dict[tuple[str, ...], list[ItemView]] = defaultdict(list)
        for view in views:
            for name in ("ask", "explain"):
                written = view.text(name, language=language)
                for run in _runs(written.text if written else "", language):
                    told[view.item.skill, *run].append(view)
        for view in views:
            for written in _right_options(view, language):
                runs = _runs(written.text, language)
                others = [v for run in runs for v in told[view.item.skill, *run] if v is not view]
                if others:
                    values = {"other": others[0].item.id, "language": language}
                    yield view, written.finding("given-away", **values)


def _runs(text: str, language: Language) -> set[tuple[str, ...]]:
    sequence = content_sequence(text, language)
    return {tuple(sequence[i : i + _RUN]) for i in range(len(sequence) - _RUN + 1)}


RULES: Final = (close_items, same_key, given_away)
