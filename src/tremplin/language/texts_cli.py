"""Sentences of the command line."""

from typing import Final

from tremplin.language.texts_cli_causes import TEXTS as CAUSES
from tremplin.language.texts_cli_commands import TEXTS as COMMANDS

TEXTS: Final[dict[str, tuple[str, str]]] = {
    **CAUSES,
    **COMMANDS,
    "colon": (" :", ":"),
    "see-help": ("Aide : {prog} --help", "For help: {prog} --help"),
    "usage": (
        "tremplin [COMMANDE] [options]",
        "tremplin [COMMAND] [options]",
    ),
    "commands": ("commandes :", "commands:"),
    "unknown-command": (
        "commande inconnue « {word} » ; essayez : {hint}",
        "unknown command '{word}'; try: {hint}",
    ),
    "option.lang": ("langue de l'interface", "language of the interface"),
    "option.content": (
        "dossier de contenu à ajouter (quizzes/, paths/) ; répétable",
        "folder of content to add (quizzes/, paths/); repeatable",
    ),
    "option.content-only": (
        "n'utiliser que ce dossier de contenu",
        "use this folder of content and nothing else",
    ),
    "option.data": ("dossier de vos données", "folder of your data"),
    "option.json": ("un objet JSON sur la sortie", "one JSON object on stdout"),
    "crashed": (
        "une erreur imprévue est survenue. Vos réponses sont gardées. Détails : {path}",
        "something unexpected went wrong. Your answers are kept. Details: {path}",
    ),
    "journal-unwritable": (
        "vos données ne peuvent pas être écrites dans {path} ({detail}). Vérifiez le disque et "
        "les droits, ou choisissez un autre dossier avec --data.",
        "your data can't be written to {path} ({detail}). Check the disk and the permissions, "
        "or choose another folder with --data.",
    ),
    "journal-unreadable": (
        "vos données ne peuvent pas être lues dans {path} ({detail}). Vérifiez les droits, ou "
        "choisissez un autre dossier avec --data.",
        "your data can't be read from {path} ({detail}). Check the permissions, or choose another "
        "folder with --data.",
    ),
    "journal-damaged": (
        "le fichier de vos données {path} est abîmé ({detail}). Mettez-le de côté pour "
        "recommencer ; rien n'a été effacé.",
        "the file of your data {path} is damaged ({detail}). Move it aside to start again; "
        "nothing has been deleted.",
    ),
    "no-terminal": (
        "l'application ne peut pas s'afficher ici : « tremplin quiz --plain » pose les mêmes "
        "questions ligne à ligne, « tremplin --help » montre les commandes",
        "the app cannot show here: 'tremplin quiz --plain' asks the same questions line by line, "
        "'tremplin --help' shows the commands",
    ),
    "argument.role": ("identifiant d'un métier", "id of a job"),
    "argument.words": (
        "mots à chercher dans les titres, les auteurs et les compétences",
        "words to look for in titles, authors and skills",
    ),
    "option.kind": ("sorte de ressource ; répétable ({kinds})", "kind; repeatable ({kinds})"),
    "option.part": (
        "partie de la fiche\u202f; répétable ({parts})",
        "part of the sheet; repeatable ({parts})",
    ),
    "option.skill": (
        "identifiant d'une compétence ; répétable",
        "id of a skill; repeatable",
    ),
    "option.in": (
        "langue dans laquelle on peut l'étudier ; répétable",
        "language in which one can study it; repeatable",
    ),
    "option.free": ("seulement ce qui est gratuit", "only what is free"),
    "option.max-hours": ("durée maximale en heures", "at most this many hours"),
    "argument.do": (
        "path : où elles sont ; export : en faire une copie ; import : importer une copie ; "
        "erase : les effacer",
        "path: where it is; export: make a copy; import: read a copy back in; erase: delete it",
    ),
    "argument.data-file": (
        "fichier de la copie (pour export, sans lui : sur la sortie)",
        "file of the copy (for export, without it: to stdout)",
    ),
    "option.yes": ("effacer sans poser la question", "erase without asking"),
    "cannot-write": (
        "impossible d'écrire {path} ({detail})",
        "can't write {path} ({detail})",
    ),
    "cannot-read": (
        "impossible de lire {path} ({detail})",
        "can't read {path} ({detail})",
    ),
    "erase-sure": (
        "Effacer définitivement vos réponses, vos résultats et vos choix de {path} ? (oui/non)",
        "Erase your answers, results and choices in {path} for good? (yes/no)",
    ),
    "erase-needs-yes": (
        "sans terminal, ajoutez --yes pour effacer vraiment",
        "without a terminal, add --yes to really erase",
    ),
    "nothing-erased": ("Rien n'a été effacé.", "Nothing was erased."),
    "erased": ("Vos données de {path} sont effacées.", "Your data in {path} is erased."),
    "option.role": ("métier visé (identifiant)", "job aimed at (its id)"),
    "option.goal": (
        "but : describe (vous décrire), role (un métier, avec --role), nearest (le métier le plus "
        "proche de vous)",
        "goal: describe (describe you), role (one job, with --role), nearest (the job nearest to "
        "you)",
    ),
    "goal-needs-role": (
        "le but « role » demande un métier : ajoutez --role",
        "the goal 'role' needs a job: add --role",
    ),
    "goal-without-role": (
        "le but « {goal} » ne vise pas un seul métier : enlevez --role",
        "the goal '{goal}' is not about one job: leave out --role",
    ),
    "option.history": (
        "tous vos tests : la courbe de chaque compétence",
        "all your tests: the curve of each skill",
    ),
    "option.reports": (
        "liste ce qui a été signalé sur des questions, au lieu de vérifier",
        "lists what was reported about questions, instead of checking",
    ),
    "option.plain": (
        "ligne à ligne, sans l'application",
        "line by line, without the app",
    ),
    "option.max-items": (
        "nombre de questions au plus (20 par défaut)",
        "at most this many questions (20 by default)",
    ),
    "option.max-minutes": (
        "autant de questions qu'on en fait d'habitude en N minutes, à 1,25 minute par question "
        "(25 minutes\u202f: 20 questions)\u202f; c'est la durée habituelle, pas un chronomètre, et "
        "vous pouvez arrêter à tout moment",
        "as many questions as people usually answer in N minutes, at 1.25 minutes a question (25 "
        "minutes: 20 questions); it is the usual time, not a stopwatch, and you may stop at any "
        "moment",
    ),
    "option.no-ratings": (
        "sans les auto-évaluations du début",
        "without the self-ratings at the start",
    ),
    "option.new": (
        "commencer un nouveau test, même s'il en reste un inachevé",
        "begin a new test even if one is unfinished",
    ),
    "option.seed": (
        "fixe les tirages au sort, pour refaire le même test",
        "fixes what is drawn by chance, to get the same test again",
    ),
    "argument.sitting": (
        "identifiant d'un test (sans lui : le dernier)",
        "id of a test (without it: the latest)",
    ),
    "argument.answers": (
        "fichier de réponses, ou - pour l'entrée standard",
        "file of answers, or - for stdin",
    ),
    "left-out": (
        "contenu : {n} {n|erreur|erreurs} dans {files} ; ce qui est fautif est laissé de côté, "
        "« tremplin check » montre les lignes",
        "content: {n} {n|error|errors} in {files}; what is wrong is left out, "
        "'tremplin check' shows the lines",
    ),
    "replaced": (
        "votre contenu remplace {n} {n|entrée fournie|entrées fournies} : {names}",
        "your content replaces {n} shipped {n|entry|entries}: {names}",
    ),
    "no-sitting": (
        "il n'y a pas encore de réponse ; commencez par « tremplin quiz »",
        "there are no answers yet; start with 'tremplin quiz'",
    ),
    "not-json": (
        "{path} n'est pas du JSON : {detail}",
        "{path} is not JSON: {detail}",
    ),
    "too-large": (
        "{path} est trop gros : au plus {most} Mio",
        "{path} is too large: {most} MiB at most",
    ),
    "no-such-folder": (
        "le dossier {path} n'existe pas\u202f; créez-le d'abord",
        "the folder {path} does not exist; make it first",
    ),
    "not-a-folder": (
        "{path} n'est pas un dossier",
        "{path} is not a folder",
    ),
    "journal-newer": (
        "le fichier de vos données {path} vient d'une version plus récente de tremplin "
        "({detail}) : mettez tremplin à jour. Rien n'a été changé.",
        "the file of your data {path} comes from a later version of tremplin ({detail}): "
        "update tremplin. Nothing has been changed.",
    ),
}
