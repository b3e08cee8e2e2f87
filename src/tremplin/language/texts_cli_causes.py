"""Why something can't be read or written, what an option's value must be, unknown names."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "cause.missing": ("n'existe pas", "does not exist"),
    "cause.folder": ("c'est un dossier", "it is a folder"),
    "cause.no-folder": (
        "une partie du chemin n'est pas un dossier",
        "a part of the path is no folder",
    ),
    "cause.forbidden": ("droits insuffisants", "permission denied"),
    "cause.read-only": ("en lecture seule", "read-only"),
    "cause.full": ("le disque est plein", "the disk is full"),
    "cause.exists": ("existe déjà", "exists already"),
    "cause.name-too-long": ("nom trop long", "name too long"),
    "cause.loop": ("des liens tournent en rond", "links go round in a circle"),
    "cause.device": ("erreur du disque", "disk error"),
    "cause.cannot-open": ("ne s'ouvre pas", "can't be opened"),
    "cause.locked": ("un autre programme l'occupe", "another program is using it"),
    "cause.no-journal": (
        "ce n'est pas un fichier de données de tremplin",
        "it is no data file of tremplin",
    ),
    "cause.malformed": ("son contenu est abîmé", "its content is damaged"),
    "expected.bad": (
        "{option}\u202f: «\u202f{value}\u202f» ne convient pas\u202f; il faut {expected}",
        "{option}: '{value}' won't do; expected: {expected}",
    ),
    "expected.whole": (
        "un nombre entier de {low} à {high}, par exemple {example}",
        "a whole number from {low} to {high}, such as {example}",
    ),
    "expected.number": (
        "un nombre de {low} à {high}, par exemple {example}",
        "a number from {low} to {high}, such as {example}",
    ),
    "expected.lengths": (
        "des nombres entiers de 0 à 500 séparés par des virgules, par exemple 0,12,20,40",
        "whole numbers from 0 to 500 with commas between them, such as 0,12,20,40",
    ),
    "expected.hours": (
        "un nombre d'heures au-dessus de 0, au plus 168, par exemple 5",
        "a number of hours above 0, at most 168, such as 5",
    ),
    "expected.date": ("une date comme 2026-12-31", "a date such as 2026-12-31"),
    "expected.days_off": (
        "un premier et un dernier jour, dans cet ordre, comme 2026-12-21:2027-01-03",
        "a first and a last day, in this order, such as 2026-12-21:2027-01-03",
    ),
    "expected.weekday": (
        "un jour et des heures de 0 à 24, comme lun=1,5 (lun mar mer jeu ven sam dim)",
        "a day and hours from 0 to 24, such as mon=1.5 (mon tue wed thu fri sat sun)",
    ),
    "expected.under_way": (
        "une ressource et les heures déjà faites, de 0 à 10 000, comme fast-ai=12",
        "a resource and the hours already done, from 0 to 10,000, such as fast-ai=12",
    ),
    "expected.languages": ("fr, en ou fr,en", "fr, en or fr,en"),
    "expected.weekly_hours": (
        "des jours et des heures comme lun=18:30,jeu=18:30",
        "days and times such as mon=18:30,thu=18:30",
    ),
    "expected.choice": (
        "{option}\u202f: «\u202f{value}\u202f» n'est pas possible\u202f; {hint}",
        "{option}: '{value}' is not possible; {hint}",
    ),
    "unknown-role": (
        "métier inconnu «\u202f{name}\u202f»\u202f; {hint}",
        "unknown job '{name}'; {hint}",
    ),
    "unknown-skill": (
        "compétence inconnue «\u202f{name}\u202f»\u202f; {hint}",
        "unknown skill '{name}'; {hint}",
    ),
    "unknown-resource": (
        "ressource inconnue «\u202f{name}\u202f»\u202f; {hint}",
        "unknown resource '{name}'; {hint}",
    ),
    "unknown-sitting": (
        "test inconnu «\u202f{name}\u202f»\u202f; {hint}",
        "unknown test '{name}'; {hint}",
    ),
    "near": ("noms proches\u202f: {names}", "close to it: {names}"),
    "known": ("possibles\u202f: {names}", "possible: {names}"),
    "listed.role": (
        "«\u202ftremplin roles\u202f» donne leurs noms",
        "'tremplin roles' lists their names",
    ),
    "listed.skill": (
        "«\u202ftremplin results --json\u202f» donne leurs noms",
        "'tremplin results --json' lists their names",
    ),
    "listed.resource": (
        "«\u202ftremplin resources\u202f» donne leurs noms",
        "'tremplin resources' lists their names",
    ),
    "listed.sitting": (
        "«\u202ftremplin results --history --json\u202f» donne leurs noms",
        "'tremplin results --history --json' lists their names",
    ),
    "damage": (
        "vos données\u202f: l'événement n°\u202f{n} du {day} ({sitting}) est illisible et mis de "
        "côté\u202f; perdu\u202f: {lost}. Rien n'a été effacé.",
        "your data: event {n} of {day} ({sitting}) can't be read and is set aside; lost: {lost}. "
        "Nothing has been deleted.",
    ),
    "damage.more": (
        "vos données\u202f: {n} {n|autre événement illisible|autres événements illisibles}, mis de "
        "côté\u202f; «\u202ftremplin data export\u202f» les copie tels quels",
        "your data: {n} more unreadable {n|event|events}, set aside; 'tremplin data export' copies "
        "{n|it|them} as {n|it is|they are}",
    ),
    "damage.lost.begun": ("tout ce test", "the whole test"),
    "damage.lost.answered": ("une réponse", "an answer"),
    "damage.lost.rated": ("une auto-évaluation", "a self-rating"),
    "damage.lost.changed": ("le retrait d'une réponse", "the withdrawal of an answer"),
    "damage.lost.chosen": ("un choix pour le plan", "a choice for the plan"),
    "damage.lost.shown": ("quelle question était affichée", "which question was shown"),
    "damage.lost.stopped": ("la raison de la fin du test", "why the test ended"),
    "damage.lost.reported": ("un signalement", "a report on a question"),
    "damage.lost.exported": ("un calendrier déjà remis", "a calendar handed out"),
    "damage.lost.other": ("un événement «\u202f{kind}\u202f»", "an event '{kind}'"),
}
