"""Rules of a whole bank against guessing: nobody wins who knows nothing of the subject."""

from collections.abc import Iterator
from typing import Final

from tremplin.catalog.items import GradedItem
from tremplin.catalog.scoring import AnswerError, categories, category, parse_answer
from tremplin.language.localized import LANGUAGES, Language
from tremplin.lint.bank import TYPED, Bank
from tremplin.lint.choice_model import combined
from tremplin.lint.diagnostic import Finding, Term
from tremplin.lint.guessers import PLACES, STRATEGIES, Puzzle, chance, luck, puzzles, won

COMBINED: Final = "combined"
MOST_ABOVE_CHANCE: Final = 0.05
MOST_COMBINED: Final = 0.07
MOST_CONSTANT: Final = 0.05
LEAST_LUCK: Final = 0.01
CONSTANTS: Final = {
    "fr": ("0", "1", "2", "None", "50", "100", "oui"),
    "en": ("0", "1", "2", "None", "50", "100", "yes"),
}
_FEWEST: Final = 40
"""Below so many items one lucky win counts for too much."""


def shares_won(found: list[Puzzle]) -> dict[str, float]:
    """The share of puzzles that each strategy wins, and the combined guesser."""
    shares = {
        name: float(sum(won(puzzle, scores(puzzle)) for puzzle in found)) / max(1, len(found))
        for name, scores in STRATEGIES.items()
    }
    return {**shares, COMBINED: combined(found)}


def most_allowed(name: str, found: list[Puzzle]) -> float:
    """The share that a strategy may win."""
    return chance(found) + (MOST_COMBINED if name == COMBINED else MOST_ABOVE_CHANCE)


def guessable(bank: Bank) -> Iterator[Finding]:
    """A strategy that knows nothing of the subject wins too often.

    Strategies look at length, place, echoes of the question, hedging words, likeness and form.
    Each may win at most 5 points more than chance, and one that combines them 7 points, in each
    language. Edit items that the strategy wins, which the report names.

    Wrong:
        # Forty items whose longest option is the right one.
        [[item]]
        id = "single-a"
        type = "single"

    Right:
        [[item]]
        id = "number-a"
        type = "number"
    """
    for language in LANGUAGES:
        found = puzzles(bank.items, language)
        for name, share in shares_won(found).items() if len(found) >= _FEWEST else ():
            if share > most_allowed(name, found):
                values = {
                    "strategy": Term(f"strategy.{name}"),
                    "share": f"{100 * share:.0f}",
                    "most": f"{100 * most_allowed(name, found):.0f}",
                    "language": language,
                }
                yield Finding("guessable", values=values)


def constant_answer(bank: Bank) -> Iterator[Finding]:
    """One answer, typed everywhere, wins more than 5% of the typed items.

    The answers 0, 1, 2, None, 50, 100 and yes are what people type who know nothing. Change the
    figures of some items.

    Wrong:
        [[item]]
        id = "number-a"
        type = "number"
        ask.fr = "Combien de mots la boucle voit-elle en moyenne par liste\\u202f?"
        ask.en = "How many words does the loop see per list on average?"
        wrong_values = []
        answer_value = 2
        formula = "2"

    Right:
        [[item]]
        id = "number-a"
        type = "number"
    """
    for language in LANGUAGES:
        typed = typed_items(bank, language)
        for answer in CONSTANTS[language]:
            winning = won_by_constant(typed, language, answer)
            if len(winning) > MOST_CONSTANT * len(typed):
                values = {"answer": answer, "n": len(winning), "of": len(typed)}
                yield Finding("constant-answer", values={**values, "language": language})


def typed_items(bank: Bank, language: Language) -> list[GradedItem]:
    """The items of a language that are answered by typing."""
    return [item for item in bank.playable(language) if item.type in TYPED]


def won_by_constant(items: list[GradedItem], language: Language, answer: str) -> list[str]:
    """The items that are fully right with this answer."""
    return [item.id for item in items if _is_right(item, language, answer)]


def _is_right(item: GradedItem, language: Language, answer: str) -> bool:
    try:
        given = parse_answer(item, language, answer)
    except AnswerError:
        return False
    return category(item, language, given) == categories(item) - 1


def guessable_skill(bank: Bank) -> Iterator[Finding]:
    """In one skill, a strategy that knows nothing wins more often than luck explains.

    The items of a skill share an author's habits. Warned when luck would win as often in fewer
    than one case in a hundred. Read the items that the strategy wins side by side.

    Wrong:
        # Ten items of a skill whose longest option is the right one.
        [[item]]
        id = "single-a"
        type = "single"

    Right:
        [[item]]
        id = "number-a"
        type = "number"
    """
    for language in LANGUAGES:
        found = puzzles(bank.items, language)
        for skill in bank.skills:
            mine = [puzzle for puzzle in found if puzzle.skill == skill]
            for name in STRATEGIES:
                # What goes by place is of use only where options are shown as written.
                p = 1.0 if name in PLACES or not mine else luck(mine, name)
                if p < LEAST_LUCK:
                    values = {"skill": skill, "strategy": Term(f"strategy.{name}"), "n": len(mine)}
                    yield Finding(
                        "guessable-skill",
                        values={**values, "p": f"{p:.4f}", "language": language},
                        severity="warning",
                    )


RULES: Final = (guessable, constant_answer, guessable_skill)
