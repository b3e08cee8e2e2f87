"""Sentences of warnings about items; `.help` says what to do."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "key-length.long": (
        "la bonne option, de {n} caractères en `{language}`, dépasse les autres ({mean} en "
        "moyenne)",
        "the right option, {n} characters in `{language}`, exceeds the others ({mean} on average)",
    ),
    "key-length.short": (
        "la bonne option, de {n} caractères en `{language}`, est plus courte que les autres "
        "({mean} en moyenne)",
        "the right option, {n} characters in `{language}`, is shorter than the others ({mean} on "
        "average)",
    ),
    "key-length.help": ("rapprochez les longueurs", "bring the lengths closer"),
    "uneven-options": (
        "options de {least} à {most} caractères en `{language}`",
        "options of {least} to {most} characters in `{language}`",
    ),
    "uneven-options.help": (
        "rapprochez les longueurs\u202f: la plus longue au plus deux fois la plus courte",
        "bring the lengths closer: the longest at most twice the shortest",
    ),
    "uneven-form": (
        "les options diffèrent en `{language}` par {form}",
        "the options differ in `{language}` by {form}",
    ),
    "uneven-form.help": (
        "bâtissez toutes les options de la même façon",
        "build all options in the same way",
    ),
    "form.stop": ("le point final", "the full stop at the end"),
    "form.capital": ("la majuscule du début", "the capital letter at the start"),
    "form.code": ("la présence de code", "code being there or not"),
    "form.word": ("la nature du premier mot", "the kind of the first word"),
    "echoed-word": (
        "la question et la seule bonne option partagent `{word}` en `{language}`",
        "the question and the right option alone share `{word}` in `{language}`",
    ),
    "echoed-word.help": (
        "mettez le mot dans une autre option, ou retirez-le",
        "put the word into another option, or take it out",
    ),
    "convergent-options": (
        "la bonne option est celle qui ressemble le plus aux autres en `{language}`",
        "the right option is the one most like the others in `{language}`",
    ),
    "convergent-options.help": (
        "donnez à deux mauvaises options quelque chose en commun",
        "give two wrong options something in common",
    ),
    "opposite-pair": (
        "la bonne option et une autre sont contraires en `{language}`",
        "the right option and another one are opposites in `{language}`",
    ),
    "opposite-pair.help": (
        "reformulez l'autre, ou ajoutez une seconde paire",
        "reword the other one, or add a second pair",
    ),
    "negative-stem": (
        "la question contient une négation en `{language}`\u202f: {found}",
        "the question holds a negation in `{language}`: {found}",
    ),
    "negative-stem.help": (
        "demandez ce qui est, ou l'erreur à trouver",
        "ask for what is the case, or for the error to spot",
    ),
    "unfocused-stem": (
        "«\u202f{found}\u202f» ne demande rien de précis en `{language}`",
        '"{found}" asks nothing in particular in `{language}`',
    ),
    "unfocused-stem.help": (
        "posez une question à laquelle on peut répondre sans les options",
        "ask a question that can be answered without the options",
    ),
    "stem-form": (
        "question de {n} {n|mot|mots} en `{language}`, au lieu de 4 à 90",
        "question of {n} {n|word|words} in `{language}`, not 4 to 90",
    ),
    "stem-form.help": (
        "mettez la matière à lire dans `stimulus`",
        "put material to read into `stimulus`",
    ),
    "stem-form.end": (
        "la question n'est en `{language}` ni une question ni une consigne",
        "the question is no question and no instruction in `{language}`",
    ),
    "stem-form.end.help": (
        "posez une question entière, avec son signe final",
        "ask a whole question, with its final mark",
    ),
    "hard-to-read": (
        "lisibilité de {ease} en `{language}`, au lieu de {least} au moins",
        "reading ease of {ease} in `{language}`, not {least} or more",
    ),
    "hard-to-read.help": (
        "raccourcissez les phrases, prenez des mots plus simples",
        "shorten the sentences, take plainer words",
    ),
    "uneven-twins": (
        "`fr` fait {ratio} fois la longueur de `en`",
        "`fr` is {ratio} times as long as `en`",
    ),
    "uneven-twins.help": (
        "entre 0,80 et 1,50 fois\u202f: voyez si l'une des deux en dit plus",
        "between 0.80 and 1.50 times: see whether one of the two says more",
    ),
    "answer-time": (
        "{n} {n|seconde|secondes} pour une question `{type}`, qui en prend d'ordinaire {usual}",
        "{n} {n|second|seconds} for a `{type}` item, which usually takes {usual}",
    ),
    "answer-time.help": (
        "de 20 à 300, entre la moitié et le double de la durée ordinaire",
        "20 to 300, between half and twice the usual time",
    ),
    "stale-review": (
        "revue du {date}, alors qu'il en faut une tous les {months} mois",
        "reviewed on {date}, although a review is due every {months} {months|month|months}",
    ),
    "stale-review.help": (
        "relisez la question avec sa source, puis datez `reviewed`",
        "read the item again with its source, then date `reviewed`",
    ),
    "close-items": (
        "question proche de `{other}` à {share}\u202f% en `{language}`",
        "item {share}% like `{other}` in `{language}`",
    ),
    "close-items.help": (
        "comparez-les\u202f; changez ou retirez l'une des deux",
        "compare them; change or remove one of the two",
    ),
    "same-key": (
        "{n} questions de la compétence ont la réponse «\u202f{key}\u202f» en `{language}`",
        '{n} items of the skill have the answer "{key}" in `{language}`',
    ),
    "same-key.help": (
        "changez les chiffres, ou le mot demandé",
        "change the figures, or the word asked for",
    ),
    "given-away": (
        "la question ou l'explication de `{other}` contient cette réponse en `{language}`",
        "the question or explanation of `{other}` holds this answer in `{language}`",
    ),
    "given-away.help": ("reformulez l'une des deux", "reword one of the two"),
}
