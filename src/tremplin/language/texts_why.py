"""Sentences about other plans: without a step, with another one, more or less time and money."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "without.instead": (
        "Sans cette étape, le meilleur plan prendrait {into} à la place : {amounts}.",
        "Without this step, the best plan would take {into} instead: {amounts}.",
    ),
    "without.instead-out": (
        "Sans cette étape, le meilleur plan prendrait {into} et laisserait aussi {out} : "
        "{amounts}.",
        "Without this step, the best plan would take {into} and also leave out {out}: {amounts}.",
    ),
    "without.out": (
        "Sans cette étape, le meilleur plan laisserait aussi {out} : {amounts}.",
        "Without this step, the best plan would also leave out {out}: {amounts}.",
    ),
    "without.nothing": (
        "Sans cette étape, rien ne la remplacerait : {amounts}.",
        "Without this step, nothing would take its place: {amounts}.",
    ),
    "without.impossible": (
        "Sans cette étape, aucun plan ne peut contenir ce que vous avez demandé.",
        "Without this step, no plan can hold what you asked for.",
    ),
    "with.only": (
        "Avec {title}, le meilleur plan deviendrait : {amounts}.",
        "With {title}, the best plan would become: {amounts}.",
    ),
    "with.out": (
        "Avec {title}, le meilleur plan laisserait {out} : {amounts}.",
        "With {title}, the best plan would leave out {out}: {amounts}.",
    ),
    "with.into": (
        "Avec {title}, le meilleur plan prendrait aussi {into} : {amounts}.",
        "With {title}, the best plan would also take {into}: {amounts}.",
    ),
    "with.into-out": (
        "Avec {title}, le meilleur plan laisserait {out} et prendrait aussi {into} : {amounts}.",
        "With {title}, the best plan would leave out {out} and also take {into}: {amounts}.",
    ),
    "in-plan": ("{title} est dans le plan.", "{title} is in the plan."),
    "not-in-plan": ("{title} n'est pas dans le plan.", "{title} is not in the plan."),
    "kind": (
        "Cette sorte de ressource est laissée de côté ; on suppose ici que vous la demandez.",
        "Resources of this kind are left out; this supposes that you ask for it.",
    ),
    "points.fewer": (
        "{share} de l'écart en moins",
        "{share} of the gap no longer closed",
    ),
    "points.more": (
        "{share} de l'écart en plus",
        "{share} more of the gap closed",
    ),
    "points.same": ("même part de l'écart comblée", "same share of the gap closed"),
    "hours.more": ("{hours} de plus", "{hours} more"),
    "hours.fewer": ("{hours} de moins", "{hours} less"),
    "price.more": ("{price} de plus", "{price} more"),
    "price.fewer": ("{price} de moins", "{price} less"),
    "tie": (
        "même résultat, en autant d'heures et au même prix (la note, le nombre d'étapes, puis "
        "l'ordre des identifiants ont décidé)",
        "same result, in as many hours and at the same price (the rating, the number of steps, "
        "then the order of identifiers decided)",
    ),
    "curve.time": (
        "Ce que donne plus ou moins de temps",
        "What more or less time gives",
    ),
    "curve.money": (
        "Ce que donne plus ou moins d'argent",
        "What more or less money gives",
    ),
    "curve.share": ("comblé", "closed"),
    "curve.hours": ("heures", "hours"),
    "curve.price": ("prix", "price"),
    "curve.limit-time": ("au plus", "at most"),
    "curve.limit-money": ("budget", "budget"),
    "curve.unproved": ("pas prouvé", "not proved"),
    "difference.same": ("Le plan ne change pas.", "The plan does not change."),
    "difference.into": ("En plus : {titles}.", "Added: {titles}."),
    "difference.out": ("En moins : {titles}.", "Left out: {titles}."),
    "difference.moved": ("Déplacées : {titles}.", "Moved: {titles}."),
    "difference.amounts": ("Au total : {amounts}.", "In all: {amounts}."),
    "weeks.more": ("{n} {n|semaine|semaines} de plus", "{n} {n|week|weeks} more"),
    "weeks.fewer": ("{n} {n|semaine|semaines} de moins", "{n} {n|week|weeks} less"),
}
