"""Sentences of the test line by line, and of answers that can't be taken."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "no-items": (
        "il n'y a aucune question dans ce contenu",
        "there is no question in this content",
    ),
    "resume": (
        "Un test du {day} n'est pas fini ({n} {n|réponse|réponses}). Le reprendre ? (oui/non)",
        "A test from {day} is unfinished ({n} {n|answer|answers}). Resume it? (yes/no)",
    ),
    "sitting-taken": (
        "ce test est ouvert dans une autre fenêtre ; un nouveau commence",
        "this test is open in another window; a new one begins",
    ),
    "plain-keys": (
        "Une réponse par ligne. « ? » : je ne sais pas. « :u » : revenir à la réponse précédente. "
        "« :r » et un texte : signaler la question. « :q » : arrêter (tout est gardé).",
        "One answer a line. '?': I don't know. ':u': back to the last answer. "
        "':r' and a text: report the question. ':q': leave (everything is kept).",
    ),
    "left": (
        "Tout est gardé.",
        "Everything is kept.",
    ),
    "ratings-begin": (
        "D'abord, {n} {n|auto-évaluation|auto-évaluations} : elles seront comparées à vos "
        "réponses.",
        "First, {n} {n|self-rating|self-ratings}: they will be compared with your answers.",
    ),
    "rating-number": ("Auto-évaluation {n} sur {all}", "Self-rating {n} of {all}"),
    "question-left": (
        "Question {n} (au plus {all}, sans doute encore {left} après celle-ci)",
        "Question {n} (of {all} at most, probably {left} more after it)",
    ),
    "question-last": (
        "Question {n} (sans doute la dernière)",
        "Question {n} (probably the last one)",
    ),
    "question-number": ("Question {n} (au plus {all})", "Question {n} (of {all} at most)"),
    "answer.rating": (
        "tapez un nombre de 0 à 5, ou « ? » pour passer",
        "type a number from 0 to 5, or '?' to skip",
    ),
    "answer.empty": (
        "réponse vide ; « ? » si vous ne savez pas",
        "empty answer; '?' if you don't know",
    ),
    "answer.one-letter": ("tapez une seule lettre, de a à {last}", "type one letter, a to {last}"),
    "answer.not-a-letter": (
        "« {sign} » n'est pas une des lettres, de a à {last}",
        "'{sign}' is not one of the letters a to {last}",
    ),
    "answer.not-an-option": ("choix possibles : {options}", "possible choices: {options}"),
    "answer.not-a-list": (
        "il faut une liste parmi {options}",
        "a list out of {options} is needed",
    ),
    "answer.not-an-order": (
        "donnez les {count} lignes dans l'ordre, chacune une fois",
        "give all {count} lines in order, each once",
    ),
    "answer.not-pairs": (
        "donnez {count} lettres, une pour chaque numéro",
        "give {count} letters, one for each number",
    ),
    "answer.partner-twice": (
        "chaque lettre ne sert qu'une fois",
        "use each letter only once",
    ),
    "answer.not-a-number": ("tapez un nombre, comme 12,5", "type a number, such as 12.5"),
    "answer.not-a-text": ("il faut un texte", "a text is needed"),
    "answer.too-long": ("au plus {most} caractères", "{most} characters at most"),
    "answer.nothing-to-undo": (
        "il n'y a pas encore de réponse à reprendre",
        "there is no answer to take back yet",
    ),
    "score.language": (
        "un fichier de réponses est un objet avec « answers » et « language » (fr ou en)",
        "a file of answers is an object with 'answers' and 'language' (fr or en)",
    ),
    "score.shape": (
        "fichier de réponses mal formé : {names} ; il faut « answers », une liste, et « language »",
        "malformed file of answers: {names}; it needs 'answers', a list, and 'language'",
    ),
    "score.entry": (
        "réponse {n} : il faut un objet avec « item » et « answer », "
        "« variant » au besoin, et rien d'autre",
        "answer {n}: an object with 'item' and 'answer' is needed, with 'variant' "
        "if need be, and nothing else",
    ),
    "score.answer": (
        "réponse {n} ({item}) : {reason}",
        "answer {n} ({item}): {reason}",
    ),
    "answer.unknown-item": ("question inconnue", "unknown question"),
    "answer.no-variants": (
        "cette question n'a pas de variantes\u202f; enlevez «\u202fvariant\u202f»",
        "this question has no variants; leave out 'variant'",
    ),
    "answer.variant-names": (
        "«\u202fvariant\u202f» doit être un objet avec une valeur pour {names}, et rien d'autre",
        "'variant' must be an object with a value for {names}, and nothing else",
    ),
    "answer.variant-value": (
        "«\u202fvariant\u202f»\u202f: la valeur de «\u202f{name}\u202f» n'est pas de la bonne "
        "sorte",
        "'variant': the value of '{name}' is of the wrong kind",
    ),
    "answer.unknown-variant": (
        "ces valeurs (« variant ») ne donnent aucune variante de la question",
        "these values ('variant') make no variant of the question",
    ),
    "answer.not-playable": (
        "cette question ne se pose pas dans la langue « {language} »",
        "this question is not asked in the language '{language}'",
    ),
}
