"""Sentences of the report on a whole question bank."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "title": ("Banque de questions", "Question bank"),
    "totals": (
        "{n} {n|question|questions}, dont {fr} à poser en français et {en} en anglais\u202f; "
        "{templates} {templates|modèle|modèles} à variantes\u202f; {ratings} "
        "{ratings|auto-évaluation|auto-évaluations}.",
        "{n} {n|item|items}, {fr} of which can be asked in French and {en} in English; {templates} "
        "{templates|template|templates} with variants; {ratings} "
        "{ratings|self-rating|self-ratings}.",
    ),
    "levels": ("Par compétence et par niveau", "By skill and level"),
    "levels.about": (
        "Questions à poser en français/en anglais, et nombre de types de la compétence.",
        "Items that can be asked in French/in English, and how many types the skill has.",
    ),
    "skill": ("compétence", "skill"),
    "types": ("types", "types"),
    "by-type": ("Par compétence et par type", "By skill and type"),
    "all": ("toutes", "all"),
    "type.single": ("sgl", "sgl"),
    "type.multiple": ("mul", "mul"),
    "type.judge": ("jud", "jud"),
    "type.rewrite-choice": ("rwr", "rwr"),
    "type.order": ("ord", "ord"),
    "type.match": ("mat", "mat"),
    "type.number": ("num", "num"),
    "type.short-text": ("txt", "txt"),
    "type.trace": ("trc", "trc"),
    "type.repair": ("rep", "rep"),
    "type.about": (
        "Dans l'ordre\u202f: single, multiple, judge, rewrite-choice, order, match, number, "
        "short-text, trace, repair.",
        "In this order: single, multiple, judge, rewrite-choice, order, match, number, "
        "short-text, trace, repair.",
    ),
    "mix": (
        "À choix simple\u202f: {single} (au plus {most})\u202f; en écrivant\u202f: {typed} (au "
        "moins {least}).",
        "Single choice: {single} (at most {most}); by typing: {typed} (at least {least}).",
    ),
    "guessers": ("Ce que l'on gagne sans rien savoir", "What is won without knowing anything"),
    "guessers.about": (
        "Pour cent de réussite à trouver la bonne option parmi {fr} questions en français et {en} "
        "en anglais\u202f; au hasard\u202f: {chance_fr} et {chance_en}.",
        "Percent won in finding the right option of {fr} items in French and {en} in English; by "
        "chance: {chance_fr} and {chance_en}.",
    ),
    "strategy": ("option choisie", "option chosen"),
    "most": ("au plus", "at most"),
    "won": (
        "{strategy}, en `{language}`, gagne à\u202f: {items}",
        "{strategy}, in `{language}`, wins: {items}",
    ),
    "constants": ("Une même réponse écrite partout", "One answer typed everywhere"),
    "constant": (
        "`{language}`, {n} {n|question|questions} où l'on écrit, au plus {most} chacune\u202f: "
        "{won}",
        "`{language}`, {n} typed {n|item|items}, at most {most} each: {won}",
    ),
    "wins": ("{answer}\u202f: {n}", "{answer}: {n}"),
    "warnings": ("Avertissements", "Warnings"),
    "warned": (
        "{n} {n|question|questions} sur {of} ({share}\u202f%, au plus {most})\u202f; {open} "
        "{open|avertissement|avertissements} sans raison de l'accepter.",
        "{n} {n|item|items} of {of} ({share}%, at most {most}); {open} {open|warning|warnings} "
        "without a reason to accept {open|it|them}.",
    ),
    "accepted": ("accepté\u202f: {place}\u202f: {reason}", "accepted: {place}: {reason}"),
    "found": ("{place}\u202f: {message}", "{place}: {message}"),
    "more": (
        "et {n} {n|autre|autres}, que montre `tremplin check --warnings`",
        "and {n} {n|other|others}, which `tremplin check --warnings` shows",
    ),
    "errors": ("Erreurs", "Errors"),
    "verdict": ("Verdict", "Verdict"),
    "verdict.good": (
        "La banque est en ordre\u202f: aucune erreur, chaque avertissement a sa raison, toutes "
        "les exigences sont tenues.",
        "The bank is in order: no error, every warning has its reason, all bars are met.",
    ),
    "verdict.bad": (
        "La banque n'est pas en ordre\u202f: {errors} {errors|erreur|erreurs}, {warnings} "
        "{warnings|avertissement|avertissements} sans raison, {bars} {bars|exigence "
        "manquée|exigences manquées}.",
        "The bank is not in order: {errors} {errors|error|errors}, {warnings} "
        "{warnings|warning|warnings} without a reason, {bars} {bars|bar|bars} missed.",
    ),
}
