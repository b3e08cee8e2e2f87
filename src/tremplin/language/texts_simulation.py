"""Sentences of the command `simulate` and of its report."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "option.role": (
        "métier dont les compétences comptent (sans lui : toutes)",
        "job whose skills count (without it: all skills)",
    ),
    "option.persons": ("nombre de personnes simulées (200)", "number of simulated people (200)"),
    "option.seed": (
        "fixe les tirages au sort ; le même nombre redonne les mêmes chiffres (1)",
        "fixes what is drawn by chance; the same number gives the same figures (1)",
    ),
    "option.items": (
        "longueurs de test, par exemple 0,12,20,40",
        "lengths of tests, such as 0,12,20,40",
    ),
    "option.strategy": (
        "façon de choisir les questions ; répétable ({names})",
        "way to choose the questions; repeatable ({names})",
    ),
    "option.certain": (
        "les questions ont exactement la difficulté annoncée",
        "questions are exactly as difficult as stated",
    ),
    "option.html": ("écrit aussi une page HTML avec ses graphiques", "also writes an HTML page"),
    "no-items": (
        "aucune question de ces compétences dans cette langue",
        "no question of these skills in this language",
    ),
    "written": ("page écrite : {path}", "page written: {path}"),
    "title-all": (
        "Précision des questions, toutes compétences",
        "Precision of the questions, all skills",
    ),
    "title-role": (
        "Précision des questions pour le métier : {role}",
        "Precision of the questions for the job: {role}",
    ),
    "method": (
        "{many} {persons|personne simulée|personnes simulées} (graine {seed}) "
        "{persons|répond|répondent} à une banque de {items} "
        "questions ; les chiffres portent sur {skills} {skills|compétence|compétences}.",
        "{many} simulated {persons|person|people} (seed {seed}) "
        "{persons|answers|answer} a bank of {items} questions; the figures "
        "are over {skills} {skills|skill|skills}.",
    ),
    "truth-drawn": (
        "La vraie difficulté de chaque question est tirée dans l'incertitude qu'on a d'elle.",
        "The true difficulty of each question is drawn from what is uncertain about it.",
    ),
    "truth-certain": (
        "Chaque question est exactement aussi difficile qu'annoncé.",
        "Each question is exactly as difficult as stated.",
    ),
    "legend": (
        "prévue, réelle : erreur, en écarts types de la population, 1 = un niveau ; "
        "intervalle : part des vrais niveaux dans l'intervalle à 90 % ; justes : part des "
        "décisions justes sur « niveau requis atteint ou non » (sans métier : sur les niveaux "
        "1 à 5). Le point de départ sans question dépend des niveaux requis. Chaque test va "
        "jusqu'au nombre de questions indiqué. tremplin choisit ce qui apprend le plus par "
        "minute ; « par question » : comme si toutes prenaient le même temps.",
        "expected, real: error, in standard deviations of the population, 1 = one level; "
        "interval: share of true levels inside the 90% interval; right: share of right decisions "
        "on “level needed reached or not” (without a job: on levels 1 to 5). Where it starts "
        "without a question depends on the levels needed. Every test goes on to the number of "
        "questions stated. tremplin's choice is what tells most per minute; “per question”: as if "
        "all took the same time.",
    ),
    "head.strategy": ("choix des questions", "choice of questions"),
    "head.items": ("questions", "questions"),
    "head.minutes": ("minutes", "minutes"),
    "head.se": ("prévue", "expected"),
    "head.rmse": ("réelle", "real"),
    "head.coverage": ("intervalle", "interval"),
    "head.right": ("justes", "right"),
    "head.skill": ("compétence", "skill"),
    "head.level": ("niveau", "level"),
    "head.count": ("questions", "questions"),
    "head.information": ("information", "information"),
    "head.item": ("question", "question"),
    "head.share": ("part des personnes", "share of persons"),
    "strategy.goal": ("celui de tremplin", "tremplin's"),
    "strategy.goal-per-item": ("tremplin, par question", "tremplin's, per question"),
    "strategy.least-known": ("la moins connue", "least known"),
    "strategy.d-optimal": ("D-optimal", "D-optimal"),
    "strategy.fixed": ("liste fixe", "fixed form"),
    "strategy.random": ("au hasard", "random"),
    "strategy.describe": ("tremplin, pour décrire", "tremplin, to describe"),
    "strategy.describe-per-item": ("décrire, par question", "describing, per question"),
    "strategy.informed-form": ("liste fixe informée", "informed form"),
    "stop": (
        "{strategy} : s'arrête de lui-même après {items} questions (médiane) avec {right} de "
        "décisions justes ; {early} des tests finissent avant la question {longest}.",
        "{strategy}: stops by itself after {items} questions (median) with {right} of decisions "
        "right; {early} of tests end before question {longest}.",
    ),
    "half-way": (
        "{strategy} : la moitié du chemin de {before} à 100 % de décisions justes ({half}) est "
        "faite après {n} {n|question|questions}{interval}.",
        "{strategy}: half of the way from {before} to 100% right decisions ({half}) is gone after "
        "{n} {n|question|questions}{interval}.",
    ),
    "half-way-never": (
        "{strategy} : la moitié du chemin de {before} à 100 % de décisions justes ({half}) "
        "demande plus de {longest} questions{interval}.",
        "{strategy}: half of the way from {before} to 100% right decisions ({half}) takes more "
        "than {longest} questions{interval}.",
    ),
    "interval": ("(de {low} à {high})", "({low} to {high})"),
    "interval-open": ("(de {low} à plus de {longest})", "({low} to more than {longest})"),
    "half-way-note": (
        "La moitié du chemin se lit sur la courbe croissante la plus proche des parts de "
        "décisions justes ; entre parenthèses, l'intervalle à 90 %, que donnent les mêmes "
        "personnes tirées de nouveau au sort.",
        "Half of the way is read from the rising line nearest to the shares of right decisions; "
        "in brackets its 90% interval, from the same people drawn again.",
    ),
    "half-way-ahead": (
        "Chez tremplin, les choix dépendent de la longueur du test : leur courbe relie les "
        "longueurs du tableau par des droites ; les autres courbes passent par chaque question.",
        "What tremplin chooses depends on the length of the test: there, straight lines join the "
        "lengths of the table; other lines go through every question.",
    ),
    "exposure": (
        "Usage des questions ({strategy}, tests de {longest}) : {used} des {all} questions de "
        "ces compétences ont servi, {n} {n|n'a jamais servi|n'ont jamais servi}.",
        "Use of the questions ({strategy}, tests of {longest}): {used} of the {all} questions "
        "of these skills were asked, {n} never {n|was|were}.",
    ),
    "most-used": ("Les plus posées, part des personnes :", "Most asked, share of people:"),
    "never-used": ("Jamais posées : {names}.", "Never asked: {names}."),
    "holes": (
        "Trous : {n} des {all} niveaux de ces compétences ont moins de {items} questions, ou moins "
        "de {information} d'information au seuil du niveau.",
        "Holes: {n} of the {all} levels of these skills have fewer than {items} questions, or less "
        "than {information} of information where the level begins.",
    ),
    "no-holes": (
        "Pas de trou : chacun des {all} niveaux de ces compétences a au moins {items} questions, "
        "et {information} d'information à son seuil ({n} trou).",
        "No hole: each of the {all} levels of these skills has at least {items} questions, and "
        "{information} of information where it begins ({n} holes).",
    ),
    "kind": ("Simulation", "Simulation"),
    "accuracy": ("Précision selon le nombre de questions", "Accuracy by number of questions"),
    "length": ("Longueur des tests", "Length of tests"),
    "use": ("Usage des questions", "Use of the questions"),
    "information": ("Information par niveau", "Information by level"),
    "information-note": (
        "Dans chaque case, l'information de toutes les questions de la compétence au seuil du "
        "niveau, puis le nombre de questions de ce niveau. Les trous sont encadrés et marqués "
        "d'un astérisque.",
        "In each cell, the information of all questions of the skill where the level begins, then "
        "the number of questions of this level. Holes are framed and marked with an asterisk.",
    ),
    "picture.right": ("Part des décisions justes", "Share of right decisions"),
    "picture.se": ("Erreur prévue", "Expected error"),
    "picture.note": (
        "Chaque signe est une ligne du tableau ci-dessous ; les droites ne font que les relier.",
        "Each mark is a row of the table below; lines only join the marks.",
    ),
    "picture.ahead": (
        "Les choix de tremplin (en couleur) dépendent de la longueur du test : chacun de leurs "
        "signes vient de tests prévus pour ce nombre de questions.",
        "What tremplin chooses (in colour) depends on the length of the test: each of its marks "
        "comes from tests made for that number of questions.",
    ),
    "picture.axis": ("questions", "questions"),
    "content": (
        "Contenu {content}, questions en {name}, graine {seed}.",
        "Content {content}, questions in {name}, seed {seed}.",
    ),
    "language.fr": ("français", "French"),
    "language.en": ("anglais", "English"),
}
