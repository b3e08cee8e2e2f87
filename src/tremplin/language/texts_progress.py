"""Sentences about how sure results are, and how they change from sitting to sitting."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "fit": (
        "Vos réponses ne tiennent pas ensemble : des questions faciles sont manquées et des "
        "difficiles réussies, plus que le hasard ne l'explique. Les niveaux sont moins sûrs que "
        "leurs intervalles ne le disent ; un nouveau test, passé au calme, dirait davantage.",
        "Your answers do not hang together: easy questions are missed and hard ones solved, more "
        "than chance explains. The levels are less sure than their intervals say; another test, "
        "taken calmly, would tell more.",
    ),
    "ceiling": (
        "Toutes vos réponses sont justes : ce test ne trouve pas de limite, et vos niveaux peuvent "
        "être plus hauts encore.",
        "All your answers are right: this test finds no limit, and your levels may be higher "
        "still.",
    ),
    "floor": (
        "Aucune de vos réponses n'est juste : ce test commence au-dessus de ce que vous savez "
        "déjà, et vos niveaux peuvent être plus bas encore. C'est un point de départ comme un "
        "autre.",
        "None of your answers is right: this test begins above what you know already, and your "
        "levels may be lower still. It is a place to start from like any other.",
    ),
    "equal-ratings": (
        "Vos auto-évaluations sont toutes égales : elles ne disent rien des différences entre "
        "compétences et ne sont pas comptées.",
        "Your self-ratings are all equal: they say nothing about differences between skills and "
        "are not counted.",
    ),
    "more-decisions": (
        "Avec {n} {n|question|questions} de plus, la part attendue de décisions justes passerait "
        "de {right} à environ {later}, et l'erreur moyenne de {now} à environ {after} niveau.",
        "With {n} more {n|question|questions}, the expected share of right decisions would go from "
        "{right} to about {later}, and the mean error from {now} to about {after} of a level.",
    ),
    "more-same-decisions": (
        "Avec {n} {n|question|questions} de plus, la part attendue de décisions justes resterait "
        "à environ {right}, mais l'erreur moyenne passerait de {now} à environ {after} niveau.",
        "With {n} more {n|question|questions}, the expected share of right decisions would stay at "
        "about {right}, but the mean error would go from {now} to about {after} of a level.",
    ),
    "more-error": (
        "Avec {n} {n|question|questions} de plus, l'erreur moyenne passerait de {now} à environ "
        "{after} niveau.",
        "With {n} more {n|question|questions}, the mean error would go from {now} to about {after} "
        "of a level.",
    ),
    "more-nothing": (
        "{n} {n|question|questions} de plus n'apprendraient presque rien.",
        "{n} more {n|question|questions} would tell almost nothing.",
    ),
    "since": (
        "Depuis le {day} ({days} {days|jour|jours})",
        "Since {day} ({days} {days|day|days})",
    ),
    "since-same-day": ("Depuis le test du {day}", "Since the test of {day}"),
    "change.up": (
        "{skill} : {then} → {now}, un vrai progrès ({chance} de chances).",
        "{skill}: {then} → {now}, a real gain ({chance} probable).",
    ),
    "change.down": (
        "{skill} : {then} → {now}, une vraie baisse ({chance} de chances).",
        "{skill}: {then} → {now}, a real loss ({chance} probable).",
    ),
    "change.maybe-up": (
        "{skill} : {then} → {now} ({chance} de chances d'un progrès ; le hasard peut l'expliquer).",
        "{skill}: {then} → {now} ({chance} probable that it is a gain; chance may explain it).",
    ),
    "change.maybe-down": (
        "{skill} : {then} → {now} ({chance} de chances d'une baisse ; le hasard peut l'expliquer).",
        "{skill}: {then} → {now} ({chance} probable that it is a loss; chance may explain it).",
    ),
    "change.untold": (
        "{skill} : {then} → {now} (rien ne permet de dire s'il y a progrès ou baisse).",
        "{skill}: {then} → {now} (nothing tells whether it is a gain or a loss).",
    ),
    "overall.up": (
        "Dans l'ensemble, un vrai progrès ({chance} de chances).",
        "Taken together, a real gain ({chance} probable).",
    ),
    "overall.down": (
        "Dans l'ensemble, une vraie baisse ({chance} de chances).",
        "Taken together, a real loss ({chance} probable).",
    ),
    "overall.untold": (
        "Dans l'ensemble, rien ne permet encore de dire s'il y a progrès ou baisse.",
        "Taken together, nothing tells yet whether it is a gain or a loss.",
    ),
    "change.untold-several": (
        "Pour les autres, rien ne permet de dire s'il y a progrès ou baisse : {skills}.",
        "For the others, nothing tells whether it is a gain or a loss: {skills}.",
    ),
    "change.untold-all": (
        "Compétence par compétence, rien ne permet de dire s'il y a progrès ou baisse : {skills}.",
        "Skill by skill, nothing tells whether it is a gain or a loss: {skills}.",
    ),
    "change.between": (" ; ", "; "),
    "change.untold-one": ("{skill} {then} → {now}", "{skill} {then} → {now}"),
    "change.none": (
        "Aucune compétence n'a été évaluée les deux fois.",
        "No skill was asked about both times.",
    ),
    "change.about": (
        "Chaque niveau vient des seules réponses de son test ; la probabilité tient compte de "
        "leurs incertitudes, du temps passé et de ce que disent les autres compétences.",
        "Each level comes from the answers to its own test alone; the probability takes their "
        "uncertainty, the time between them and the other skills into account.",
    ),
    "history.heading": ("Vos tests", "Your tests"),
    "history.none": (
        "aucune question n'a encore de réponse ; « tremplin quiz » en pose",
        "no question has been answered yet; 'tremplin quiz' asks some",
    ),
    "history.all": (
        "--history montre tous vos tests : retirez le nom du test, ou --history pour le voir seul",
        "--history shows all your tests: leave out the name of the test, or --history to see it "
        "alone",
    ),
    "history.sitting": (
        "{n}. {day} : {answers} {answers|réponse|réponses} ({name})",
        "{n}. {day}: {answers} {answers|answer|answers} ({name})",
    ),
    "history.head-curve": ("courbe", "curve"),
    "history.head-first": ("premier", "first"),
    "history.head-last": ("dernier", "last"),
    "history.head-together": ("ensemble", "together"),
    "history.columns": (
        "Une colonne par test, dans l'ordre du temps et non à l'échelle, de ▁ (niveau 0) à █ "
        "(niveau 5) ; · : compétence non évaluée.",
        "A column for each test, in order of time and not to scale, from ▁ (level 0) to █ (level "
        "5); ·: skill not asked about.",
    ),
    "history.columns-last": (
        "Une colonne pour chacun des {shown} derniers tests sur {all} (de {first} à {all}), "
        "dans l'ordre du temps et non à l'échelle, de ▁ (niveau 0) à █ (niveau 5) ; · : compétence "
        "non évaluée.",
        "A column for each of the {shown} latest of {all} tests ({first} to {all}), in "
        "order of time and not to scale, from ▁ (level 0) to █ (level 5); ·: skill not asked "
        "about.",
    ),
    "history.ends": (
        "« Premier » et « dernier » : le premier et le dernier de tous les tests qui ont "
        "évalué la compétence ; niveau et intervalle à 90 % d'après ce test seul.",
        "“First” and “last”: the first and the last of all tests that asked about the skill; "
        "level and 90% interval from that test alone.",
    ),
    "history.together": (
        "« Ensemble » : d'après tous les tests, les anciens comptant moins, car on admet qu'un "
        "niveau bouge de lui-même, en bien ou en mal : d'environ {half} niveau en six mois, de "
        "{year} en un an.",
        "“Together”: from all tests, older ones counting for less, since a level is taken to move "
        "by itself, for better or worse: by about {half} of a level in six months, {year} in a "
        "year.",
    ),
    "dates-disagree": (
        "Les dates de vos tests se contredisent (l'horloge de la machine a dû être retardée) : "
        "c'est l'ordre où ils ont été passés qui compte, et entre deux dates inversées aucun temps "
        "n'est compté, donc aucun changement.",
        "The dates of your tests disagree (the machine's clock must have been set back): the "
        "order in which they were taken counts, and between two reversed dates no time, hence no "
        "change.",
    ),
    "dates-notice": (
        "les dates de vos tests se contredisent (l'horloge de la machine a dû être retardée) : "
        "c'est l'ordre où ils ont été passés qui compte, et entre deux dates inversées aucun temps "
        "n'est compté, donc aucun changement",
        "the dates of your tests disagree (the machine's clock must have been set back): the "
        "order in which they were taken counts, and between two reversed dates no time, hence no "
        "change",
    ),
    "not-counted": (
        "le test du {day}, quitté après {n} {n|réponse|réponses}, ne compte pas encore ; "
        "« tremplin quiz » le reprend",
        "the test of {day}, left after {n} {n|answer|answers}, does not count yet; 'tremplin "
        "quiz' takes it up again",
    ),
    "not-counted-empty": (
        "le test du {day}, quitté avant la première réponse, ne compte pas encore ; "
        "« tremplin quiz » le reprend",
        "the test of {day}, left before the first answer, does not count yet; 'tremplin quiz' "
        "takes it up again",
    ),
    "not-counted-here": (
        "Vous avez quitté ce test après {n} {n|réponse|réponses} : il ne compte pas encore, et vos "
        "résultats restent ceux du {before}. L'accueil propose de le reprendre.",
        "You left this test after {n} {n|answer|answers}: it does not count yet, and your results "
        "remain those of {before}. The first screen offers to take it up again.",
    ),
    "not-counted-here-empty": (
        "Vous avez quitté ce test avant la première réponse : il ne compte pas encore, et vos "
        "résultats restent ceux du {before}. L'accueil propose de le reprendre.",
        "You left this test before the first answer: it does not count yet, and your results "
        "remain those of {before}. The first screen offers to take it up again.",
    ),
    "content-changed": (
        "Le contenu a changé depuis ce test (il est aujourd'hui {present}) : les niveaux et les "
        "exigences remplies restent calculés avec celui d'alors.",
        "The content has changed since this test (today it is {present}): levels and requirements "
        "met are still worked out with that of then.",
    ),
}
