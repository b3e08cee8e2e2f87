"""Sentences about plans that can't be made: what prevents the resources that are asked for."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "infeasible.unknown": (
        "aucun plan ne peut contenir {titles} : cette ressource n'existe pas",
        "no plan can hold {titles}: there is no such resource",
    ),
    "infeasible.done": (
        "aucun plan ne peut contenir {titles} : vous dites l'avoir déjà terminée (--done)",
        "no plan can hold {titles}: you say that it is finished (--done)",
    ),
    "infeasible.without": (
        "aucun plan ne peut contenir {titles} : vous l'excluez aussi (--without)",
        "no plan can hold {titles}: you also exclude it (--without)",
    ),
    "infeasible.unusable": (
        "aucun plan ne peut contenir {titles} : cette ressource n'est plus à conseiller ({reason})",
        "no plan can hold {titles}: it is no longer recommended ({reason})",
    ),
    "infeasible.retired": (
        "aucun plan ne peut contenir {titles} : cette ressource n'est plus proposée au début du "
        "plan",
        "no plan can hold {titles}: it is no longer offered when the plan starts",
    ),
    "infeasible.expired": (
        "aucun plan ne peut contenir {titles} : son enregistrement a expiré avant le début du plan",
        "no plan can hold {titles}: its registration expires before the plan starts",
    ),
    "infeasible.hours": (
        "aucun plan ne peut contenir {titles} : sa durée est inconnue",
        "no plan can hold {titles}: how long it takes is unknown",
    ),
    "infeasible.price": (
        "aucun plan ne peut contenir {titles} avec un budget : son prix est inconnu",
        "no plan can hold {titles} under a budget: its price is unknown",
    ),
    "infeasible.language": (
        "aucun plan ne peut contenir {titles} : cette ressource n'existe pas dans vos langues "
        "d'étude (--study-in)",
        "no plan can hold {titles}: it does not exist in your study languages (--study-in)",
    ),
    "infeasible.prerequisite": (
        "aucun plan ne peut contenir {titles} : il faut d'abord le niveau {level} en « {skill} », "
        "et rien de permis n'y mène",
        "no plan can hold {titles}: it takes level {level} in “{skill}” first, and nothing "
        "allowed leads there",
    ),
    "infeasible.predecessor": (
        "aucun plan ne peut contenir {titles} : il faut d'abord finir {others}, qui ne peut pas "
        "être dans le plan",
        "no plan can hold {titles}: {others} must be finished first, which can't be in the plan",
    ),
    "infeasible.time": (
        "aucun plan ne peut contenir {titles} : il faut au moins {needed}, vous en avez {limit}",
        "no plan can hold {titles}: it takes at least {needed}, you have {limit}",
    ),
    "infeasible.budget": (
        "aucun plan ne peut contenir {titles} : il faut au moins {needed}, votre budget est de "
        "{limit}",
        "no plan can hold {titles}: it takes at least {needed}, your budget is {limit}",
    ),
    "infeasible.together": (
        "aucun plan ne peut contenir {titles} : le temps et le budget n'y suffisent pas à la fois",
        "no plan can hold {titles}: time and money are not enough at once",
    ),
}
