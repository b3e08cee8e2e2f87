"""What each command does, with examples: the sentences of help."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "about.tremplin": (
        "Où vous en êtes comme futur prompt engineer, et le meilleur plan d'étude pour vous.\n"
        "Sans commande, dans un terminal : ouvre l'application.",
        "Where you stand as a future prompt engineer, and the best study plan for you.\n"
        "Without a command, in a terminal: opens the app.",
    ),
    "about.quiz": (
        "fait passer le test (--plain : ligne à ligne)",
        "gives you the test (--plain: line by line)",
    ),
    "about.results": (
        "niveaux, intervalles, distance à chaque métier",
        "levels, intervals, distance to each job",
    ),
    "about.review": (
        "vos réponses une à une : ce qui est juste, pourquoi, où le lire",
        "your answers one by one: what is right, why, where to read it",
    ),
    "about.score": (
        "calcule les niveaux à partir d'un fichier de réponses",
        "works out levels from a file of answers",
    ),
    "about.plan": (
        "le meilleur plan d'étude, daté, avec sa preuve",
        "the best study plan, dated, with its proof",
    ),
    "about.springboard": (
        "ce qui vous sépare de chaque métier, premiers pas communs, évolutions",
        "what stands between you and every job, shared first steps, moves",
    ),
    "about.progress": (
        "note ce que vous étudiez et avez terminé, et où en est votre plan",
        "notes what you study and have done, and how far your plan is",
    ),
    "about.checkpoint": (
        "cinq questions sur une compétence, après l'étude",
        "five questions on one skill, after study",
    ),
    "about.export": (
        "écrit résultats et plan dans un fichier (.html, .md, .ics, .csv, .json)",
        "writes results and plan to a file (.html, .md, .ics, .csv, .json)",
    ),
    "about.roles": (
        "les métiers : missions, compétences, rémunérations par source",
        "the jobs: missions, skills, pay by source",
    ),
    "about.resources": (
        "cherche dans les cours, livres, certifications et projets",
        "searches courses, books, certifications and projects",
    ),
    "about.check": (
        "vérifie des fichiers de contenu et montre la ligne fautive",
        "checks content files and points at the faulty line",
    ),
    "about.simulate": (
        "précision des questions, sur des personnes simulées",
        "precision of the questions, on simulated people",
    ),
    "about.calibrate": (
        "difficulté réelle des questions, d'après des sessions exportées",
        "real difficulty of the questions, from exported sessions",
    ),
    "about.explain": (
        "explique une règle de « check »",
        "explains a rule of 'check'",
    ),
    "about.data": (
        "vos données : où elles sont, les copier, les importer, les effacer",
        "your data: where it is, copy it, import it, erase it",
    ),
    "examples.tremplin": (
        "exemples :\n"
        "  tremplin                      ouvre l'application\n"
        "  tremplin quiz --plain         le test, ligne à ligne\n"
        "  tremplin roles                la liste des métiers",
        "examples:\n"
        "  tremplin                      opens the app\n"
        "  tremplin quiz --plain         the test, line by line\n"
        "  tremplin roles                the list of jobs",
    ),
    "examples.quiz": (
        "exemples :\n"
        "  tremplin quiz --role prompt-engineer\n"
        "  tremplin quiz --plain --max-items 12 --no-ratings\n"
        "  tremplin quiz --goal nearest\n"
        "  printf 'b\\n?\\n:q\\n' | tremplin quiz --plain --json",
        "examples:\n"
        "  tremplin quiz --role prompt-engineer\n"
        "  tremplin quiz --plain --max-items 12 --no-ratings\n"
        "  tremplin quiz --goal nearest\n"
        "  printf 'b\\n?\\n:q\\n' | tremplin quiz --plain --json",
    ),
    "examples.results": (
        "exemples :\n"
        "  tremplin results\n"
        "  tremplin results --json > resultats.json\n"
        "  tremplin results --history",
        "examples:\n"
        "  tremplin results\n"
        "  tremplin results --json > results.json\n"
        "  tremplin results --history",
    ),
    "examples.review": (
        "exemples :\n  tremplin review\n  tremplin review --json > revue.json",
        "examples:\n  tremplin review\n  tremplin review --json > review.json",
    ),
    "examples.score": (
        "exemples :\n"
        "  tremplin score reponses.json\n"
        "  tremplin score reponses.json --role prompt-engineer --json",
        "examples:\n"
        "  tremplin score answers.json\n"
        "  tremplin score answers.json --role prompt-engineer --json",
    ),
    "examples.plan": (
        "exemples :\n"
        "  tremplin plan --role prompt-engineer --hours-per-week 6 --weeks 20\n"
        "  tremplin plan --budget 0 --study-in fr\n"
        "  tremplin plan --role prompt-engineer --levels niveaux.json --json\n"
        "  tremplin plan --follow\n"
        "  tremplin plan --replan",
        "examples:\n"
        "  tremplin plan --role prompt-engineer --hours-per-week 6 --weeks 20\n"
        "  tremplin plan --budget 0 --study-in en\n"
        "  tremplin plan --role prompt-engineer --levels levels.json --json\n"
        "  tremplin plan --follow\n"
        "  tremplin plan --replan",
    ),
    "examples.springboard": (
        "exemples :\n"
        "  tremplin springboard\n"
        "  tremplin springboard --role prompt-engineer --hours-per-week 8\n"
        "  tremplin springboard --budget 0 --study-in fr,en --levels niveaux.json",
        "examples:\n"
        "  tremplin springboard\n"
        "  tremplin springboard --role prompt-engineer --hours-per-week 8\n"
        "  tremplin springboard --budget 0 --study-in fr,en --levels levels.json",
    ),
    "examples.progress": (
        "exemples :\n"
        "  tremplin progress\n"
        "  tremplin progress start fr-fun-python\n"
        "  tremplin progress hours fr-fun-python 2.5\n"
        "  tremplin progress note fr-fun-python chapitre 3 relu\n"
        "  tremplin progress done fr-fun-python\n"
        "  tremplin progress undo",
        "examples:\n"
        "  tremplin progress\n"
        "  tremplin progress start think-python\n"
        "  tremplin progress hours think-python 2.5\n"
        "  tremplin progress note think-python chapter 3 read twice\n"
        "  tremplin progress done think-python\n"
        "  tremplin progress undo",
    ),
    "examples.checkpoint": (
        "exemples :\n"
        "  tremplin checkpoint\n"
        "  tremplin checkpoint programming.python\n"
        "  tremplin checkpoint --list",
        "examples:\n"
        "  tremplin checkpoint\n"
        "  tremplin checkpoint programming.python\n"
        "  tremplin checkpoint --list",
    ),
    "examples.export": (
        "exemples :\n"
        "  tremplin export mon-plan.html\n"
        "  tremplin export mon-plan.ics\n"
        "  tremplin export mon-plan.ics --at lun=18:30,jeu=18:30 --zone Europe/Paris\n"
        "  tremplin export mon-plan.csv",
        "examples:\n"
        "  tremplin export my-plan.html\n"
        "  tremplin export my-plan.ics\n"
        "  tremplin export my-plan.ics --at mon=18:30,thu=18:30 --zone Europe/Paris\n"
        "  tremplin export my-plan.csv",
    ),
    "examples.roles": (
        "exemples :\n  tremplin roles\n  tremplin roles prompt-engineer",
        "examples:\n  tremplin roles\n  tremplin roles prompt-engineer",
    ),
    "examples.resources": (
        "exemples :\n"
        "  tremplin resources python --free\n"
        "  tremplin resources --skill prompting.design --kind book",
        "examples:\n"
        "  tremplin resources python --free\n"
        "  tremplin resources --skill prompting.design --kind book",
    ),
    "examples.check": (
        "exemples :\n"
        "  tremplin check\n"
        "  tremplin check paths/mine.toml\n"
        "  tremplin check --format json mon-dossier\n"
        "  tremplin check --reports",
        "examples:\n"
        "  tremplin check\n"
        "  tremplin check paths/mine.toml\n"
        "  tremplin check --format json my-folder\n"
        "  tremplin check --reports",
    ),
    "examples.explain": (
        "exemples :\n  tremplin explain\n  tremplin explain unknown-skill",
        "examples:\n  tremplin explain\n  tremplin explain unknown-skill",
    ),
    "examples.simulate": (
        "exemples :\n"
        "  tremplin simulate --role prompt-engineer\n"
        "  tremplin simulate --persons 50 --items 0,20,60 --strategy goal\n"
        "  tremplin simulate --role prompt-engineer --html precision.html",
        "examples:\n"
        "  tremplin simulate --role prompt-engineer\n"
        "  tremplin simulate --persons 50 --items 0,20,60 --strategy goal\n"
        "  tremplin simulate --role prompt-engineer --html precision.html",
    ),
    "examples.calibrate": (
        "exemples :\n"
        "  tremplin calibrate *.jsonl\n"
        "  tremplin calibrate sessions.jsonl --min-answers 100 --json\n"
        "  tremplin calibrate printemps.jsonl automne.jsonl --write",
        "examples:\n"
        "  tremplin calibrate *.jsonl\n"
        "  tremplin calibrate sessions.jsonl --min-answers 100 --json\n"
        "  tremplin calibrate spring.jsonl autumn.jsonl --write",
    ),
    "examples.data": (
        "exemples :\n"
        "  tremplin data path\n"
        "  tremplin data export mes-donnees.json\n"
        "  tremplin data export --sessions mes-reponses.jsonl\n"
        "  tremplin data import mes-donnees.json\n"
        "  tremplin data erase",
        "examples:\n"
        "  tremplin data path\n"
        "  tremplin data export my-data.json\n"
        "  tremplin data export --sessions my-answers.jsonl\n"
        "  tremplin data import my-data.json\n"
        "  tremplin data erase",
    ),
}
