"""Sentences of the command `plan`: its options, and what is wrong with what was given."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "option.role": (
        "métier visé (par défaut : le dernier choisi)",
        "job aimed at (by default: the last one chosen)",
    ),
    "option.levels": (
        "niveaux donnés dans un fichier, au lieu de ceux du test",
        "levels given in a file, instead of those of the test",
    ),
    "option.hours-per-week": ("heures d'étude par semaine (5)", "hours of study a week (5)"),
    "option.weekday": (
        "heures d'étude d'un jour de la semaine, par exemple lun=1,5 ; les jours non nommés sont "
        "sans étude",
        "hours of study on a day of the week, such as mon=1.5; days not named have none",
    ),
    "option.weeks": ("nombre de semaines (26)", "number of weeks (26)"),
    "option.deadline": ("dernier jour d'étude, compris", "last day of study, included"),
    "option.start": (
        "premier jour (par défaut : aujourd'hui si c'est lundi, sinon lundi prochain)",
        "first day (by default: today if it is Monday, else next Monday)",
    ),
    "option.budget": (
        "euros en tout ; 0 = seulement du gratuit (par défaut : sans limite)",
        "euros in all; 0 = free resources only (by default: no limit)",
    ),
    "option.study-in": (
        "langues d'étude, par exemple fr,en (par défaut : celle de l'interface)",
        "study languages, such as fr,en (by default: that of the interface)",
    ),
    "option.without": ("ne jamais prendre cette ressource", "never take this resource"),
    "option.without-kind": ("ne jamais prendre cette sorte", "never take this kind"),
    "option.also-kind": (
        "prendre aussi cette sorte, laissée de côté sinon ({kinds})",
        "also take this kind, left out otherwise ({kinds})",
    ),
    "option.with": ("prendre cette ressource en tout cas", "take this resource in any case"),
    "option.done": ("ressource déjà terminée", "resource already finished"),
    "option.under-way": (
        "ressource commencée et heures déjà passées dessus, par exemple un-cours=4",
        "resource under way and the hours already spent on it, such as a-course=4",
    ),
    "option.prefer-kind": (
        "préférer cette sorte : à résultat égal, une heure d'une autre compte pour 1 h 15",
        "prefer this kind: for the same result, an hour of another one counts as 1 h 15",
    ),
    "option.holidays": (
        "ne rien prévoir les jours fériés de ce pays",
        "plan nothing on the public holidays of this country",
    ),
    "option.explain": (
        "dire aussi, pour chaque étape, ce que donnerait le meilleur plan sans elle",
        "also say, for each step, what the best plan without it would be",
    ),
    "option.why": (
        "dire seulement pourquoi cette ressource est dans le plan, ou pourquoi elle n'y est pas",
        "say only why this resource is in the plan, or why not",
    ),
    "option.curve": (
        "montrer seulement ce que donne plus ou moins de temps, ou d'argent, en 20 points",
        "show only what more or less time, or money, gives, in 20 points",
    ),
    "option.follow": (
        "garder ce plan comme celui que vous suivez",
        "keep this plan as the one that you follow",
    ),
    "option.replan": (
        "refaire à partir d'aujourd'hui le plan suivi, avec ce qui est fait, en cours ou "
        "abandonné ; ses limites valent, sauf celles données de nouveau",
        "make the followed plan again from today, with what is done, under way or given up; its "
        "limits hold, except those given anew",
    ),
    "option.break": (
        "jours sans étude, du premier au dernier, par exemple 2026-12-21:2027-01-03",
        "days without study, first to last, such as 2026-12-21:2027-01-03",
    ),
    "option.parallel": (
        "ressources menées de front au plus (1)",
        "at most this many resources under way at once (1)",
    ),
    "option.within": (
        "accepter au plus tant de pour cent de moins que le meilleur résultat, pour moins "
        "d'heures (0)",
        "accept up to this many percent less than the best result, for fewer hours (0)",
    ),
    "option.slack": (
        "niveaux qui peuvent manquer pour commencer une ressource (0.25)",
        "levels by which one may fall short when one starts a resource (0.25)",
    ),
    "option.finish-bonus": (
        "ce que vaut d'atteindre un niveau requis, en niveaux (0.5)",
        "what reaching a level needed is worth, in levels (0.5)",
    ),
    "no-study": (
        "--weekday : aucun jour n'a d'heures d'étude",
        "--weekday: no day has any hours of study",
    ),
    "repeatable": ("répétable", "repeatable"),
    "no-role": (
        "aucun métier choisi : ajoutez --role ; {hint}",
        "no job chosen: add --role; {hint}",
    ),
    "no-levels": (
        "il n'y a pas encore de réponse : commencez par « tremplin quiz », ou donnez vos niveaux "
        "avec --levels",
        "there are no answers yet: start with 'tremplin quiz', or give your levels with --levels",
    ),
    "unknown-resource": (
        "{option} : ressource inconnue « {name} » ; {hint}",
        "{option}: unknown resource '{name}'; {hint}",
    ),
    "deadline-before-start": (
        "--deadline : {deadline} est avant le début du plan, {start}",
        "--deadline: {deadline} is before the start of the plan, {start}",
    ),
    "deadline-too-far": (
        "--deadline : {deadline} est à plus de dix ans",
        "--deadline: {deadline} is more than ten years away",
    ),
    "levels.no-object": (
        "{path}\u202f: il faut un objet avec «\u202flevels\u202f» (niveau par compétence) et, au "
        "besoin, «\u202fsd\u202f» (écart type)",
        "{path}: an object with 'levels' (level by skill) is needed and, if you like, 'sd' "
        "(standard deviation)",
    ),
    "levels.shape": (
        "{path} : attendu un objet avec « levels » (niveau par compétence) et, au besoin, « sd » "
        "(écart type) ; en trop ou mal formé : {name}",
        "{path}: expected an object with 'levels' (level by skill) and, if you like, 'sd' "
        "(standard deviation); unexpected or malformed: {name}",
    ),
    "levels.unknown-skill": (
        "{path} : compétence inconnue « {name} » ; {hint}",
        "{path}: unknown skill '{name}'; {hint}",
    ),
    "levels.range": (
        "{path} : « {name} » doit être un nombre de 0 à {most}",
        "{path}: '{name}' must be a number from 0 to {most}",
    ),
    "by-ratings": (
        "Ce plan part de vos seules auto-évaluations : répondre à des questions le rendra plus "
        "sûr.",
        "This plan starts from your self-ratings alone: answering questions will make it surer.",
    ),
    "nothing-known": (
        "On ne sait encore rien de vos niveaux : ce plan part de ceux qu'on suppose à tout le "
        "monde ; répondre à des questions en fera le vôtre.",
        "Nothing is known of your levels yet: this plan starts from those assumed for everybody; "
        "answering questions will make it yours.",
    ),
    "not-proved": (
        "le calcul a été arrêté avant la preuve ; ce plan n'est peut-être pas le meilleur",
        "the computation was stopped before the proof; this plan may not be the best",
    ),
    "start-too-far": (
        "le début {start} est trop lointain",
        "the start {start} is too far away",
    ),
}
