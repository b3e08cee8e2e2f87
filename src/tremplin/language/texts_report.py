"""Sentences of reports: lists of jobs and resources, results."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "role.see-one": (
        "La fiche d'un métier : tremplin roles IDENTIFIANT",
        "The sheet of one job: tremplin roles ID",
    ),
    "pay.per-year": ("par an", "a year"),
    "pay.per-month": ("par mois", "a month"),
    "pay.per-day": ("par jour", "a day"),
    "resources.none": (
        "Aucune ressource ne répond à cette recherche.",
        "No resource matches this search.",
    ),
    "resources.count": (
        "{n} {n|ressource|ressources}",
        "{n} {n|resource|resources}",
    ),
    "resources.free": ("gratuit", "free"),
    "resources.price-unknown": ("prix non connu", "price not known"),
    "resources.hours-unknown": ("durée non connue", "length not known"),
    "resources.about": ("environ {what}", "about {what}"),
    "languages.each": ("en {name}", "{name}"),
    "languages.all": ("{names}", "in {names}"),
    "resources.unusable": ("à ne pas suivre : {reason}", "not to be taken: {reason}"),
    "resources.instead": ("à la place : {names}", "instead: {names}"),
    "resources.retired": ("n'est plus proposé depuis le {day}", "no longer offered since {day}"),
    "resources.expires": (
        "enregistrement national valable jusqu'au {day}",
        "national registration valid until {day}",
    ),
    "resources.teaches": (
        "{skill} : du niveau {low} au niveau {high}",
        "{skill}: from level {low} to level {high}",
    ),
    "language.fr": ("français", "French"),
    "language.en": ("anglais", "English"),
    "kind.course": ("cours", "course"),
    "kind.specialisation": ("parcours de cours", "course series"),
    "kind.certification": ("certification", "certification"),
    "kind.degree": ("diplôme", "degree"),
    "kind.book": ("livre", "book"),
    "kind.guide": ("guide", "guide"),
    "kind.paper": ("article de recherche", "research paper"),
    "kind.practice": ("exercices", "exercises"),
    "kind.project": ("projet", "project"),
    "kind.tool": ("outil", "tool"),
    "kind.community": ("communauté", "community"),
    "kind.event": ("événement", "event"),
    "how.single": ("Une lettre, de a à {last}.", "One letter, a to {last}."),
    "how.judge": ("Une lettre, de a à {last}.", "One letter, a to {last}."),
    "how.rewrite-choice": ("Une lettre, de a à {last}.", "One letter, a to {last}."),
    "how.multiple": (
        "Toutes les lettres qui conviennent, comme a,c.",
        "All letters that apply, such as a,c.",
    ),
    "how.order": (
        "Les {n} lettres dans le bon ordre, comme c,a,b…",
        "All {n} letters in the right order, such as c,a,b…",
    ),
    "how.match": (
        "Une lettre pour chaque numéro, de 1 à {n}, comme b,a,d…",
        "One letter for each number from 1 to {n}, such as b,a,d…",
    ),
    "how.number": ("Un nombre{unit}.", "A number{unit}."),
    "how.short-text": ("Tapez votre réponse.", "Type your answer."),
    "how.trace": ("La sortie exacte du programme.", "The exact output of the program."),
    "how.repair": (
        "Le texte corrigé sur une ligne ; \\n pour aller à la ligne.",
        "The corrected text on one line; \\n for a new line.",
    ),
    "how.rating": (
        "Un nombre de 0 à {last} ; « ? » pour passer.",
        "A number from 0 to {last}; '?' to skip.",
    ),
    "results.title": ("Où vous en êtes", "Where you stand"),
    "results.title-role": (
        "Où vous en êtes pour le métier « {role} »",
        "Where you stand for the job “{role}”",
    ),
    "results.basis": (
        "{n} {n|réponse|réponses} ; {asked} {asked|compétence évaluée|compétences évaluées} "
        "sur {skills}, les autres déduites.",
        "{n} {n|answer|answers}; {asked} of {skills} skills asked about, the others inferred.",
    ),
    "results.basis-all": (
        "{n} {n|réponse|réponses} ; les {skills} compétences ont été évaluées.",
        "{n} {n|answer|answers}; all {skills} skills asked about.",
    ),
    "results.by-ratings": (
        "Aucune question n'a encore de réponse : ce qui suit repose sur vos seules "
        "auto-évaluations.",
        "No question has been answered yet: what follows rests on your self-ratings alone.",
    ),
    "results.nothing-known": (
        "On ne sait encore rien de vos niveaux : aucune question n'a de réponse, et vos "
        "auto-évaluations, toutes égales, ne disent rien des différences entre compétences et ne "
        "sont pas comptées. Les niveaux indiqués sont ceux qu'on suppose à tout le monde.",
        "Nothing is known of your levels yet: no question has been answered, and your "
        "self-ratings, being all equal, say nothing about differences between skills and are not "
        "counted. The levels shown are those assumed for everybody.",
    ),
    "results.met": (
        "Vous remplissez environ {n} {n|exigence|exigences} sur {all} du métier « {role} ».",
        "You meet about {n} of {all} requirements of the job “{role}”.",
    ),
    "results.met-short": (
        "environ {n} {n|exigence|exigences} sur {all}",
        "about {n} of {all} requirements",
    ),
    "results.core": (
        "Probabilité d'avoir déjà le niveau requis dans tout le cœur du métier : {chance}.",
        "Probability that you already have the level needed in the whole core of the job: "
        "{chance}.",
    ),
    "results.under": ("moins de {share}", "less than {share}"),
    "results.over": ("plus de {share}", "more than {share}"),
    "results.missing-inferred": (
        "Manque sans doute aussi, déduit de vos autres réponses : {names}.",
        "Probably missing too, inferred from your other answers: {names}.",
    ),
    "results.missing": ("Il manque surtout : {names}.", "Mostly missing: {names}."),
    "results.head-level": ("niveau", "level"),
    "results.head-interval": ("entre", "between"),
    "results.head-scale": ("0              5", "0              5"),
    "results.head-needed": ("requis", "needed"),
    "results.head-said": ("vous", "you"),
    "results.nearest": ("Les métiers les plus proches", "The nearest jobs"),
    "results.legend": (
        "Niveaux de 0 à 5 ; « entre » : là où le niveau se trouve 9 fois sur 10.\n"
        "● niveau estimé, ◆ niveau requis, ◈ les deux ; * déduit des autres compétences ;\n"
        "« vous » : votre auto-évaluation.",
        "Levels from 0 to 5; “between”: where the level lies 9 times in 10.\n"
        "● estimated level, ◆ level needed, ◈ both; * inferred from other skills;\n"
        "“you”: your self-rating.",
    ),
    "results.legend-no-role": (
        "Niveaux de 0 à 5 ; « entre » : là où le niveau se trouve 9 fois sur 10.\n"
        "● niveau estimé ; * déduit des autres compétences ;\n"
        "« vous » : votre auto-évaluation.",
        "Levels from 0 to 5; “between”: where the level lies 9 times in 10.\n"
        "● estimated level; * inferred from other skills; “you”: your self-rating.",
    ),
    "mirror.above": (
        "Vous vous placez au moins un niveau au-dessus de ce que vous avez montré dans "
        "{n} {n|compétence|compétences} : {names}.",
        "You rate yourself at least one level above what you showed in "
        "{n} {n|skill|skills}: {names}.",
    ),
    "mirror.above-some": (
        "Vous vous placez au moins un niveau au-dessus de ce que vous avez montré dans "
        "{n} {n|compétence|compétences}, dont : {names}.",
        "You rate yourself at least one level above what you showed in "
        "{n} {n|skill|skills}, among them: {names}.",
    ),
    "mirror.below": (
        "Vous vous placez au moins un niveau au-dessous de ce que vous avez montré dans "
        "{n} {n|compétence|compétences} : {names}.",
        "You rate yourself at least one level below what you showed in "
        "{n} {n|skill|skills}: {names}.",
    ),
    "mirror.below-some": (
        "Vous vous placez au moins un niveau au-dessous de ce que vous avez montré dans "
        "{n} {n|compétence|compétences}, dont : {names}.",
        "You rate yourself at least one level below what you showed in "
        "{n} {n|skill|skills}, among them: {names}.",
    ),
    "mirror.agree": (
        "Ce que vous dites de vous s'accorde avec ce que vous avez montré "
        "({n} {n|compétence comparée|compétences comparées}).",
        "What you say of yourself agrees with what you showed ({n} {n|skill|skills} compared).",
    ),
    "stopped.precise": (
        "Le test s'est arrêté : vos niveaux sont connus assez précisément.",
        "The test ended: your levels are known precisely enough.",
    ),
    "stopped.decided": (
        "Le test s'est arrêté : on sait assez sûrement si vous remplissez ce que demande le métier "
        "({accuracy} de décisions justes attendues).",
        "The test ended: whether you meet what the job asks for is settled well enough "
        "({accuracy} right decisions expected).",
    ),
    "stopped.settled": (
        "Le test s'est arrêté : aucune question restante n'aurait changé le résultat.",
        "The test ended: no question left would have changed the result.",
    ),
    "stopped.limit": (
        "Le test s'est arrêté au nombre de questions choisi.",
        "The test ended at the number of questions chosen.",
    ),
    "stopped.exhausted": (
        "Le test s'est arrêté : il n'y a plus de question à poser.",
        "The test ended: there are no questions left to ask.",
    ),
    "results.head-skill": ("compétence", "skill"),
    "results.legend-plain": (
        "Niveaux de 0 à 5. « Entre » : l'intervalle où le niveau se trouve 9 fois sur 10. "
        "\\* : déduit des autres compétences, sans question posée.",
        "Levels from 0 to 5. “Between”: the interval in which the level lies 9 times in 10. "
        "\\*: inferred from other skills, without a question.",
    ),
    "plan.task": ("À remettre : {task}", "To hand in: {task}"),
}
