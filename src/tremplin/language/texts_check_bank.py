"""Sentences of the rules of a whole question bank; `.help` says what to do."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "thin-cell": (
        "{skill}, niveau {level}\u202f: {n} {n|question|questions} en `{language}`, au lieu de "
        "{least} au moins",
        "{skill}, level {level}: {n} {n|item|items} in `{language}`, not {least} or more",
    ),
    "thin-cell.types": (
        "{skill}, niveau {level}\u202f: {n} {n|question|questions} en `{language}` d'un même "
        "type, au lieu de {least} types au moins",
        "{skill}, level {level}: {n} {n|item|items} in `{language}` of one type, not {least} types "
        "or more",
    ),
    "thin-cell.help": (
        "écrivez des questions de ce niveau, d'au moins deux types",
        "write items for that level, of at least two types",
    ),
    "few-types": (
        "{skill}\u202f: questions de {n} {n|type|types}, au lieu de {least} au moins",
        "{skill}: items of {n} {n|type|types}, not {least} or more",
    ),
    "few-types.help": ("écrivez des questions d'autres types", "write items of other types"),
    "missing-rating": (
        "{skill}\u202f: pas d'auto-évaluation",
        "{skill}: no self-rating",
    ),
    "missing-rating.help": (
        "ajoutez une question de type `rating`",
        "add an item of type `rating`",
    ),
    "narrow-shifts": (
        "{skill}, niveau {level}\u202f: `shift` sur une étendue de {spread}, au lieu de {least} "
        "au moins",
        "{skill}, level {level}: `shift` over a range of {spread}, not {least} or more",
    ),
    "narrow-shifts.help": (
        "distinguez les questions faciles des difficiles dans le niveau",
        "tell easy items from hard ones within the level",
    ),
    "type-mix.single": (
        "{share}\u202f% de questions `single`, au lieu de {most}\u202f% au plus",
        "{share}% of the items are `single`, not {most}% at most",
    ),
    "type-mix.typed": (
        "{share}\u202f% de questions où l'on écrit, au lieu de {least}\u202f% au moins",
        "{share}% of the items are answered by typing, not {least}% or more",
    ),
    "type-mix.help": (
        "passez des questions en `number`, `short-text`, `trace` ou `repair`",
        "turn items into `number`, `short-text`, `trace` or `repair`",
    ),
    "right-counts": (
        "{share}\u202f% des questions `multiple` ont {n} {n|bonne option|bonnes options}, au lieu "
        "de {most}\u202f% au plus",
        "{share}% of the `multiple` items have {n} right {n|option|options}, not {most}% at most",
    ),
    "right-counts.help": (
        "variez le nombre de bonnes options",
        "vary the number of right options",
    ),
    "key-position": (
        "sans mélange, la bonne option est {n} fois à la place {place}, pour {expected} attendues",
        "without a shuffle, the right option stands in place {place} {n} times, not about "
        "{expected}",
    ),
    "key-position.help": (
        "changez de mauvaises options pour la déplacer",
        "change wrong options so that it moves",
    ),
    "guessable": (
        "{strategy}\u202f: {share}\u202f% de réussite en `{language}`, au lieu de {most}\u202f% au "
        "plus",
        "{strategy}: wins {share}% in `{language}`, not {most}% at most",
    ),
    "guessable.help": (
        "retouchez des questions que cette stratégie réussit",
        "edit items that this strategy wins",
    ),
    "constant-answer": (
        "«\u202f{answer}\u202f» réussit {n} questions sur {of} où l'on écrit, en `{language}`",
        '"{answer}" wins {n} of {of} typed items in `{language}`',
    ),
    "constant-answer.help": (
        "changez les chiffres de quelques questions",
        "change the figures of some items",
    ),
    "guessable-skill": (
        "{skill}\u202f: {strategy} réussit trop de ses {n} questions en `{language}` (p = {p})",
        "{skill}: {strategy} wins too many of its {n} items in `{language}` (p = {p})",
    ),
    "guessable-skill.help": (
        "relisez ces questions côte à côte",
        "read these items side by side",
    ),
    "strategy.longest": ("la plus longue", "the longest"),
    "strategy.shortest": ("la plus courte", "the shortest"),
    "strategy.middle-length": ("la longueur moyenne", "the middle length"),
    "strategy.first": ("la première", "the first"),
    "strategy.second": ("la deuxième", "the second"),
    "strategy.third": ("la troisième", "the third"),
    "strategy.last": ("la dernière", "the last"),
    "strategy.most-echoes": ("le plus d'échos à la question", "most echoes of the stem"),
    "strategy.fewest-echoes": ("le moins d'échos à la question", "fewest echoes of the stem"),
    "strategy.most-qualified": ("la plus nuancée", "the most qualified"),
    "strategy.least-absolute": ("la moins absolue", "the least absolute"),
    "strategy.odd-one-out": ("la plus différente", "the odd one out"),
    "strategy.convergent": ("la plus semblable aux autres", "the one most like the others"),
    "strategy.odd-in-form": ("la plus étrange de forme", "the oddest in form"),
    "strategy.combined": ("tous ces indices réunis", "all these clues together"),
}
