"""Sentences of the application after the test: results, plan, links, files."""

from typing import Final

from tremplin.language.texts_app_review import TEXTS as REVIEW

TEXTS: Final[dict[str, tuple[str, str]]] = {
    **REVIEW,
    "results.heading": ("Vos résultats", "Your results"),
    "results.skills": ("Vos niveaux, de 0 à 5", "Your levels, from 0 to 5"),
    "results.column-level": ("Niveau", "Level"),
    "results.column-required": ("requis", "needed"),
    "results.column-rated": ("vous", "you"),
    "results.legend": (
        "● votre niveau  ├─┤ intervalle à 90 %  ◆ niveau requis  "
        "○ votre auto-évaluation  ~ déduit d'autres compétences",
        "● your level  ├─┤ 90% interval  ◆ level needed  ○ your self-rating  "
        "~ inferred from other skills",
    ),
    "results.describe": ("Votre profil", "Your profile"),
    "results.nearest": (
        "Les métiers les plus proches de vous",
        "The jobs nearest to you",
    ),
    "results.nearest-row": (
        "{name} · environ {n} {n|exigence|exigences} sur {of}",
        "{name} · about {n} of {of} requirements",
    ),
    "job.heading": ("Tout sur ce métier", "All about this job"),
    "job.key": ("tout sur ce métier", "all about this job"),
    "job.key-part": ("partie", "part"),
    "job.key-turn": ("une à une", "one by one"),
    "results.key-plan": ("faire un plan", "make a plan"),
    "results.key-save": ("enregistrer", "save"),
    "results.key-more": ("{n} questions de plus", "{n} more questions"),
    "results.key-home": ("accueil", "home"),
    "results.key-role": ("autre métier", "another job"),
    "plan.heading": ("Votre plan", "Your plan"),
    "plan.steps": ("Les étapes", "The steps"),
    "plan.weeks": ("Semaine par semaine", "Week by week"),
    "plan.open": ("Ce qui reste ouvert", "What stays open"),
    "plan.proof": ("Pourquoi ce plan", "Why this plan"),
    "plan.no-steps": (
        "Ce plan ne contient aucune étape.",
        "There is no step in this plan.",
    ),
    "plan.dates": ("du {first} au {last}", "{first} to {last}"),
    "plan.day": ("le {first}", "{first}"),
    "plan.week": ("Semaine {n}, {dates}", "Week {n}, {dates}"),
    "plan.lighter": (
        "Un plan plus léger donne le même résultat à 1 % près et demande {hours} de moins.",
        "A lighter plan gives the same result to within 1% and takes {hours} less.",
    ),
    "plan.task": ("À remettre : {task}", "To hand in: {task}"),
    "plan.key-step": ("étape", "step"),
    "plan.key-open": ("ouvrir le lien", "open the link"),
    "plan.key-constraints": ("temps et moyens", "time and budget"),
    "plan.key-lighter": ("plan allégé", "lighter plan"),
    "plan.key-results": ("résultats", "results"),
    "plan.no-link": ("Cette étape n'a pas de lien.", "This step has no link."),
    "plan.bad-link": (
        "Ce lien n'est pas une adresse du web ; il n'a pas été ouvert.",
        "This link is not a web address, so it was not opened.",
    ),
    "link.question": (
        "Ouvrir cette page dans votre navigateur ?",
        "Open this page in your browser?",
    ),
    "link.yes": ("Ouvrir", "Open"),
    "link.no": ("Ne pas ouvrir", "Do not open"),
    "link.failed": (
        "Le navigateur ne s'est pas ouvert. L'adresse : {url}",
        "The browser did not open. The address is: {url}",
    ),
    "saved.heading": ("Enregistré", "Saved"),
    "saved.where": (
        "Vos résultats sont dans ce fichier :",
        "Your results are in this file:",
    ),
    "saved.where-plan": (
        "Vos résultats et votre plan sont dans ce fichier :",
        "Your results and your plan are in this file:",
    ),
}
