"""Sentences of the springboard: how far every job is, shared first steps, where a job leads."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "title": (
        "Votre tremplin : d'ici à chaque métier",
        "Your springboard: from here to every job",
    ),
    "basis": (
        "Du métier le plus proche au plus lointain. Heures, semaines et prix : le meilleur choix "
        "du catalogue, aussi longtemps qu'il faut, à {hours} par semaine, {budget}, "
        "ressources {languages}.",
        "From the nearest job to the farthest. Hours, weeks and price: the best choice in the "
        "catalogue, for as long as it takes, at {hours} a week, {budget}, resources "
        "{languages}.",
    ),
    "basis-short": (
        "À {hours} par semaine, {budget}, ressources {languages}.",
        "At {hours} a week, {budget}, resources {languages}.",
    ),
    "budget.none": ("sans limite de budget", "no budget limit"),
    "budget.free": ("sans rien payer", "paying nothing"),
    "budget.limit": ("avec {price} au plus", "with {price} at most"),
    "by-ratings": (
        "Ces distances partent de vos seules auto-évaluations : répondre à des questions les "
        "rendra plus sûres.",
        "These distances start from your self-ratings alone: answering questions will make them "
        "surer.",
    ),
    "head.role": ("Métier", "Job"),
    "head.met": ("remplies", "met"),
    "head.core": ("cœur", "core"),
    "head.hours": ("heures", "hours"),
    "head.weeks": ("semaines", "weeks"),
    "head.price": ("prix", "price"),
    "legend": (
        "« Remplies » : exigences que vous remplissez aujourd'hui, en moyenne. « Cœur » : "
        "probabilité d'avoir aujourd'hui le niveau requis dans tout le cœur du métier.",
        "“Met”: requirements that you meet today, on average. “Core”: probability that you have "
        "the level needed in the whole core of the job today.",
    ),
    "legend.open": (
        "* : même ainsi, des exigences restent ouvertes.",
        "*: even so, some requirements stay open.",
    ),
    "legend.unpriced": (
        "« ≥ » : au moins (il manque le prix d'une ressource) ; « ? » : prix inconnu.",
        "“≥”: at least (the price of a resource is missing); “?”: price unknown.",
    ),
    "missing": ("manque : {names}", "lacking: {names}"),
    "missing-more": ("manque surtout : {names}", "mostly lacking: {names}"),
    "missing.none": ("rien ne manque nettement", "nothing clearly lacking"),
    "never": ("jamais", "never"),
    "today": ("À ce jour", "Today"),
    "met": (
        "Vous remplissez environ {n} {n|exigence|exigences} sur {all}.",
        "You meet about {n} of {all} requirements.",
    ),
    "core": (
        "Probabilité d'avoir le niveau requis dans tout le cœur du métier : {chance}.",
        "Probability of having the level needed in the whole core of the job: {chance}.",
    ),
    "lacking.none": (
        "Aucune compétence n'est plus probablement en dessous du niveau requis qu'au niveau.",
        "No skill is more likely below the level needed than at it.",
    ),
    "way": ("Pour y arriver", "To get there"),
    "way-line": ("Pour y arriver : {text}", "To get there: {text}"),
    "way.nothing": (
        "Rien à étudier : aucun écart à combler.",
        "Nothing to study: there is no gap to close.",
    ),
    "way.no-choice": (
        "Rien, dans ces limites, ne vous en rapproche.",
        "Nothing within these limits brings you nearer.",
    ),
    "way.takes": (
        "{hours} d'étude, soit {n} {n|semaine|semaines}, {price} ; {share} de l'écart comblé.",
        "{hours} of study, that is {n} {n|week|weeks}, {price}; {share} of the gap closed.",
    ),
    "way.takes-never": (
        "{hours} d'étude, que vos heures ne permettent jamais, {price} ; {share} de l'écart "
        "comblé.",
        "{hours} of study, which your hours never allow, {price}; {share} of the gap closed.",
    ),
    "way.unproved": (
        "Le calcul a été arrêté avant la preuve : il y a peut-être mieux.",
        "The search was stopped before the proof: there may be better.",
    ),
    "price.free": ("gratuit", "free of charge"),
    "price.at-least": ("au moins {price}", "at least {price}"),
    "price.unknown": ("prix inconnu", "price unknown"),
    "open": (
        "{n} {n|exigence reste ouverte|exigences restent ouvertes} : {names} ({causes}).",
        "{n} {n|requirement stays|requirements stay} open: {names} ({causes}).",
    ),
    "open.time": ("{n} faute de temps", "{n} for lack of time"),
    "open.budget": ("{n} faute de budget", "{n} for lack of money"),
    "open.time+budget": ("{n} faute de temps et de budget", "{n} for lack of time and money"),
    "open.language": ("{n} à cause des langues d'étude", "{n} because of the study languages"),
    "open.preference": ("{n} à cause de vos préférences", "{n} because of your preferences"),
    "open.catalogue": ("{n} faute de ressource au catalogue", "{n} not taught in the catalogue"),
    "heading": ("D'ici à chaque métier", "From here to every job"),
    "key": ("distances", "distances"),
    "working": ("Calcul en cours…", "Working it out…"),
    "steps.none-here": (
        "Aucune ne sert aussi un des métiers les plus proches.",
        "None serves one of the nearest jobs too.",
    ),
    "steps": ("Premiers pas communs", "Shared first steps"),
    "steps.for": (
        "À commencer dès aujourd'hui, utiles à la fois pour plusieurs de ces métiers : {names}.",
        "Can be started today, and serve several of these jobs at once: {names}.",
    ),
    "steps.none": (
        "Aucune première étape ne sert à la fois plusieurs des métiers les plus proches.",
        "No first step serves several of the nearest jobs at once.",
    ),
    "step": ("{title} ({hours}, {price}) : {roles}", "{title} ({hours}, {price}): {roles}"),
    "step.all": ("tous ces métiers", "all of these jobs"),
    "step.all-but": ("tous sauf {names}", "all but {names}"),
    "step.some": ("{names}", "{names}"),
    "also.all": ("aussi pour tous les autres", "also for all the others"),
    "also.all-but": (
        "aussi pour tous les autres, sauf {names}",
        "also for all the others but {names}",
    ),
    "also.some": ("aussi pour {names}", "also for {names}"),
    "links.none": (
        "Aucune source ne nomme de suite ni de métier voisin.",
        "No source names a next step or a neighbouring job.",
    ),
    "links.hint": (
        "Métiers voisins et évolutions : tremplin springboard --role MÉTIER",
        "Neighbouring jobs and next steps: tremplin springboard --role JOB",
    ),
    "link.move": ("Évolutions", "Next steps"),
    "link.move-back": ("On y vient de", "People come to it from"),
    "link.neighbour": ("Métiers voisins", "Neighbouring jobs"),
    "link.neighbour-back": ("Métiers voisins", "Neighbouring jobs"),
    "link.same-skill": ("Métiers où la même compétence sert", "Jobs where the same skill serves"),
    "link.same-skill-back": ("Métier dont la compétence sert ici", "Job whose skill serves here"),
    "link.form": ("Formes de travail", "Forms of work"),
    "link.said": ("{text} ({publications}).", "{text} ({publications})."),
    "option.role": (
        "dit aussi où ce métier mène (sans cela : le métier choisi)",
        "also says where this job leads (without it: the job chosen)",
    ),
    "option.levels": (
        "part de niveaux donnés au lieu du dernier test",
        "starts from stated levels instead of the latest test",
    ),
    "option.hours-per-week": ("heures d'étude par semaine (5)", "hours of study a week (5)"),
    "option.budget": (
        "dépense totale au plus, en euros ; 0 : gratuit seulement (par défaut : sans limite)",
        "total spending at most, in euros; 0: free resources only (by default: no limit)",
    ),
    "option.study-in": (
        "langues d'étude, par exemple fr,en (par défaut : celle de l'interface)",
        "study languages, such as fr,en (by default: that of the interface)",
    ),
}
