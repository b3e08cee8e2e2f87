"""Sentences of the command `calibrate`."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "argument.sessions": (
        "sessions exportées, une par ligne en JSON",
        "exported sessions, one a line as JSON",
    ),
    "option.write": (
        "écrit les paramètres dans les fichiers ; sans elle, rien n'est écrit",
        "writes the parameters into the files; without it nothing is written",
    ),
    "option.min-answers": (
        "réponses à partir desquelles une question reçoit des paramètres (200)",
        "answers from which on an item gets parameters (200)",
    ),
    "line": ("{path}, ligne {n} : {reason}", "{path}, line {n}: {reason}"),
    "not-json": ("ce n'est pas du JSON : {detail}", "this is not JSON: {detail}"),
    "column": ("colonne {column}\u202f: {reason}", "column {column}: {reason}"),
    "not-utf8": ("ce n'est pas de l'UTF-8", "this is not UTF-8"),
    "shape": (
        "il faut un objet : des réponses, des résultats ou une copie des données",
        "an object is needed: answers, results, or a copy of the data",
    ),
    "copy": (
        "cette copie des données n'est pas lisible",
        "this copy of the data can't be read",
    ),
    "at": (
        "« at » doit être un instant, comme 2026-11-20T18:30:00Z",
        '"at" must be an instant, such as 2026-11-20T18:30:00Z',
    ),
    "no-answers": (
        "aucune réponse à une question dans ces fichiers",
        "no answer to any question in these files",
    ),
    "title": ("Calibrage des questions", "Calibration of the questions"),
    "method": (
        "{sessions} {sessions|session|sessions} ({fr} en français, {en} en anglais), {answers} "
        "{answers|réponse|réponses} à {items} {items|question|questions}. Ce qu'une personne sait "
        "est jugé sur ses autres réponses.",
        "{sessions} {sessions|session|sessions} ({fr} in French, {en} in English), {answers} "
        "{answers|answer|answers} to {items} {items|question|questions}. What a person knows is "
        "judged by their other answers.",
    ),
    "left-out": (
        "{n} {n|réponse|réponses} que le contenu actuel ne peut plus noter "
        "{n|est laissée|sont laissées} de côté.",
        "{n} {n|answer|answers} that the present content can't score {n|is|are} left out.",
    ),
    "nothing-odd": ("Rien d'anormal dans ces réponses.", "Nothing odd in these answers."),
    "heading.wrong-key": ("Bonne réponse probablement fausse", "Key probably wrong"),
    "heading.weak": (
        "Distinguent à peine ceux qui savent",
        "Hardly tell those who know from the others",
    ),
    "heading.harder": (
        "Plus difficiles que prévu de plus d'un niveau",
        "Harder than stated by more than a level",
    ),
    "heading.easier": (
        "Plus faciles que prévu de plus d'un niveau",
        "Easier than stated by more than a level",
    ),
    "heading.unknown": (
        "Plus de 40 % de « je ne sais pas »",
        "More than 40% 'I don't know'",
    ),
    "heading.dead-distractor": (
        "Mauvaises réponses que moins de 5 % de la moitié la moins forte choisit",
        "Distractors that less than 5% of the less able half choose",
    ),
    "heading.language": (
        "Plus difficiles dans une langue que dans l'autre, à niveau égal",
        "Harder in one language than in the other, for the same ability",
    ),
    "heading.drift": (
        "Difficulté qui change avec le temps",
        "Difficulty that changes with time",
    ),
    "flag.wrong-key": (
        "{item} : probabilité {p} ; ceux qui savent choisissent {option} (r = {r}, {n} réponses)",
        "{item}: probability {p}; those who know choose {option} (r = {r}, {n} answers)",
    ),
    "flag.wrong-key-unnamed": (
        "{item} : probabilité {p} (r = {r}, {n} réponses)",
        "{item}: probability {p} (r = {r}, {n} answers)",
    ),
    "flag.weak": (
        "{item} : discrimination {a} (r = {r}, {n} réponses)",
        "{item}: discrimination {a} (r = {r}, {n} answers)",
    ),
    "flag.shift": (
        "{item} : {shift} ± {se} ({n} réponses)",
        "{item}: {shift} ± {se} ({n} answers)",
    ),
    "flag.unknown": (
        "{item} : {share} de {n} réponses",
        "{item}: {share} of {n} answers",
    ),
    "flag.dead-distractor": ("{item} : {options}", "{item}: {options}"),
    "flag.language.fr": (
        "{item} : en français, de {logits} ± {se} logit, classe {size}{sure}",
        "{item}: in French, by {logits} ± {se} logit, class {size}{sure}",
    ),
    "flag.language.en": (
        "{item} : en anglais, de {logits} ± {se} logit, classe {size}{sure}",
        "{item}: in English, by {logits} ± {se} logit, class {size}{sure}",
    ),
    "flag.drift.harder": (
        "{item} : plus difficile de {logits} ± {se} logit dans la seconde moitié des "
        "sessions{sure}",
        "{item}: harder by {logits} ± {se} logit in the second half of the sessions{sure}",
    ),
    "flag.drift.easier": (
        "{item} : plus facile de {logits} ± {se} logit dans la seconde moitié des sessions{sure}",
        "{item}: easier by {logits} ± {se} logit in the second half of the sessions{sure}",
    ),
    "level": (
        "{tested} {tested|question comparée|questions comparées}, chacune au seuil de {level} : "
        "jusqu'à {expected} par hasard. * : significative aussi compte tenu de leur nombre "
        "(Benjamini et Hochberg).",
        "{tested} {tested|item|items} compared, each at the level of {level}: up to {expected} by "
        "chance. *: significant with their number taken into account, too (Benjamini and "
        "Hochberg).",
    ),
    "skill": (
        "{skill} : les questions sont en moyenne plus difficiles en {harder} de {logits} ± {se} "
        "(ou ceux qui répondent en {harder} en savent moins) ; ceci est déjà déduit ci-dessus.",
        "{skill}: questions are on average harder in {harder} by {logits} ± {se} (or those who "
        "answer in {harder} know less); this is already taken out above.",
    ),
    "in.fr": ("français", "French"),
    "in.en": ("anglais", "English"),
    "proposed": (
        "{n} {n|question reçoit|questions reçoivent} des paramètres.",
        "{n} {n|question gets|questions get} parameters.",
    ),
    "few": (
        "{n} {n|a|ont} moins de {least} réponses et {n|garde les siens|gardent les leurs}.",
        "{n} {n|has|have} fewer than {least} answers and {n|keeps its|keep their} own.",
    ),
    "held": (
        "{n} {n|attend|attendent} que la bonne réponse soit vérifiée.",
        "{n} {n|waits|wait} for the key to be checked.",
    ),
    "not-written": (
        "rien n'est écrit ; avec --write, ces changements le seront",
        "nothing is written; with --write, these changes are",
    ),
    "nothing-to-write": ("rien à écrire", "nothing to write"),
    "written": ("écrit : {path}", "written: {path}"),
    "would-not-check": (
        "rien n'est écrit, car ceci ne passerait plus « tremplin check » :",
        "nothing is written, for this would not pass 'tremplin check' any more:",
    ),
    "changed-meanwhile": (
        "rien n'est écrit : {path} a changé entre-temps",
        "nothing is written: {path} has changed in the meantime",
    ),
    "unexpected-edit": (
        "rien n'est écrit : les paramètres ne se laissent pas changer seuls dans ces fichiers",
        "nothing is written: the parameters alone can't be changed in these files",
    ),
}
