"""Sentences about plans: why a step, why a gap stays open, what is proved, what was assumed."""

from typing import Final

from tremplin.language.texts_plan_infeasible import TEXTS as INFEASIBLE

TEXTS: Final[dict[str, tuple[str, str]]] = {
    **INFEASIBLE,
    "title": ("Plan d'étude : {role}", "Study plan: {role}"),
    "summary": (
        "{n} {n|étape|étapes}, {hours}, {price}, du {start} au {end}. Le plan comble {share} de "
        "l'écart avec ce métier.",
        "{n} {n|step|steps}, {hours}, {price}, from {start} to {end}. The plan closes {share} of "
        "the gap to this job.",
    ),
    "summary.empty": (
        "Aucune étape n'est prévue.",
        "There is no step in this plan.",
    ),
    "free": ("gratuit", "free"),
    "less-than-one": ("moins de 1 %", "less than 1%"),
    "weeks": ("Semaine par semaine", "Week by week"),
    "week": ("Du {first} au {last} : {hours}", "{first} to {last}: {hours}"),
    "week.off": ("Du {first} au {last} : rien", "{first} to {last}: nothing"),
    "steps": ("Les étapes et leurs raisons", "The steps and their reasons"),
    "step.facts": (
        "{hours}, {price}, du {start} au {end}",
        "{hours}, {price}, {start} to {end}",
    ),
    "step.closes": (
        "Cette étape vous mène {levels} : {share} de l'écart total, en {hours}.",
        "This step takes you {levels}: {share} of the whole gap, in {hours}.",
    ),
    "step.level": (
        "de {start} à {end} en « {skill} »",
        "from {start} to {end} in “{skill}”",
    ),
    "step.level-asked": (
        "de {start} à {end} en « {skill} » (requis : {required})",
        "from {start} to {end} in “{skill}” (needed: {required})",
    ),
    "step.surer": (
        "à un niveau plus sûr en « {skill} »",
        "to a surer level in “{skill}”",
    ),
    "step.opens-level": (
        "Elle vient ici parce que « {title} » demande le niveau {level} en « {skill} ».",
        "It comes here because “{title}” asks for level {level} in “{skill}”.",
    ),
    "step.opens-end": (
        "Elle vient ici parce que « {title} » se fait après elle.",
        "It comes here because “{title}” comes after it.",
    ),
    "step.opens-several": (
        "Elle vient ici parce qu'elle ouvre la suite : {titles}.",
        "It comes here because it opens what follows: {titles}.",
    ),
    "step.quoted": ("« {title} »", "“{title}”"),
    "step.and-more": (
        "{n} {n|autre étape|autres étapes}",
        "{n} more {n|step|steps}",
    ),
    "step.waited": (
        "Elle devient possible grâce à {titles}.",
        "It becomes possible thanks to {titles}.",
    ),
    "step.best-rate": (
        "Parmi les étapes possibles à ce moment-là, aucune ne comble une plus grande part de "
        "l'écart par heure.",
        "Of the steps possible at that point, none closes more of the gap per hour.",
    ),
    "step.stone-level": (
        "Cette étape ne comble rien par elle-même : elle mène à « {title} », qui demande le "
        "niveau {level} en « {skill} ».",
        "This step closes nothing by itself: it leads to “{title}”, which asks for level {level} "
        "in “{skill}”.",
    ),
    "step.stone-end": (
        "Cette étape ne comble rien par elle-même : « {title} » se fait après elle.",
        "This step closes nothing by itself: “{title}” comes after it.",
    ),
    "step.stone-asked": (
        "Cette étape ne comble aucun écart avec ce métier : elle est là parce que vous l'avez "
        "demandée.",
        "This step closes no gap to this job: it is here because you asked for it.",
    ),
    "step.asked": (
        "Vous avez demandé cette ressource.",
        "You asked for this resource.",
    ),
    "step.price-unknown": (
        "Son prix est inconnu et compte pour zéro.",
        "Its price is unknown and counts as nothing.",
    ),
    "in-subscription": ("compris dans l'abonnement", "included in the subscription"),
    "paid": ("déjà payé", "already paid"),
    "price-unknown": ("prix inconnu", "price unknown"),
    "price-beside": (
        "{price} sans compter {n} {n|prix inconnu|prix inconnus}",
        "{price} not counting {n} unknown {n|price|prices}",
    ),
    "free-beside": (
        "{price} sauf {n} {n|étape de prix inconnu|étapes de prix inconnu}",
        "{price} save {n} {n|step|steps} of unknown price",
    ),
    "open": ("Ce qui reste ouvert, et pourquoi", "What stays open, and why"),
    "open.levels": (
        "{skill} : niveau {reached} à la fin, {required} requis.",
        "{skill}: level {reached} at the end, {required} needed.",
    ),
    "cause.time": (
        "Le temps manque : il faudrait {hours} de plus, sans rien retirer au reste du plan.",
        "Time is short: it would take {hours} more, with nothing else in the plan given up.",
    ),
    "cause.budget": (
        "Le budget manque : il faudrait {price} de plus, sans rien retirer au reste du plan.",
        "Money is short: it would take {price} more, with nothing else in the plan given up.",
    ),
    "cause.budget-unknown": (
        "Le budget l'écarte : le prix de ce qui comblerait cet écart est inconnu.",
        "The budget rules it out: the price of what would close this gap is unknown.",
    ),
    "cause.time+budget": (
        "Le temps et le budget manquent : il faudrait {hours} et {price} de plus.",
        "Time and money are short: it would take {hours} and {price} more.",
    ),
    "cause.time+budget-unknown": (
        "Le temps et le budget manquent : il faudrait {hours} de plus, et une dépense dont le "
        "prix est inconnu.",
        "Time and money are short: it would take {hours} more, and an expense of unknown price.",
    ),
    "cause.language": (
        "Rien de suffisant n'existe dans vos langues d'étude ; dans une autre, si.",
        "Nothing sufficient exists in your study languages; in another one it does.",
    ),
    "cause.preference": (
        "Vos préférences l'écartent : une ressource ou une sorte de ressource que le plan laisse "
        "de côté comblerait cet écart.",
        "Your preferences rule it out: a resource, or a kind of resource, that the plan leaves "
        "out would close this gap.",
    ),
    "cause.lighter": (
        "Vous avez préféré un plan plus léger : avec les mêmes limites, cet écart se comble.",
        "You preferred a lighter plan: within the same limits, this gap can be closed.",
    ),
    "cause.steady": (
        "Ce plan garde vos étapes d'avant : un autre, à peine meilleur, comblerait cet écart dans "
        "les mêmes limites.",
        "This plan keeps your earlier steps: another one, hardly better, would close this gap "
        "within the same limits.",
    ),
    "cause.catalogue": (
        "Rien dans le catalogue ne vous mène à ce niveau.",
        "Nothing in the catalogue takes you to this level.",
    ),
    "cause.together": (
        "Aucun changement ne suffit à lui seul : il faudrait en faire plusieurs à la fois (temps, "
        "budget, langues, préférences) ou renoncer à une autre partie du plan.",
        "No single change is enough: it would take several at once (time, budget, languages, "
        "preferences), or giving up another part of the plan.",
    ),
    "again.time": ("Temps : {hours} de plus.", "Time: {hours} more."),
    "again.budget": ("Budget : {price} de plus.", "Money: {price} more."),
    "again.budget-unknown": ("Budget : prix inconnu.", "Money: price unknown."),
    "again.time+budget": (
        "Temps et budget : {hours} et {price} de plus.",
        "Time and money: {hours} and {price} more.",
    ),
    "again.time+budget-unknown": (
        "Temps et budget : {hours} de plus, et un prix inconnu.",
        "Time and money: {hours} more, and an unknown price.",
    ),
    "again.language": (
        "Ici aussi, rien de suffisant n'existe dans vos langues d'étude.",
        "Here too, nothing sufficient exists in your study languages.",
    ),
    "again.preference": (
        "Ici aussi, vos préférences l'écartent.",
        "Here too, your preferences rule it out.",
    ),
    "again.lighter": (
        "Ici aussi, vous avez préféré un plan plus léger.",
        "Here too, you preferred a lighter plan.",
    ),
    "again.steady": (
        "Ici aussi, le plan garde vos étapes d'avant.",
        "Here too, the plan keeps your earlier steps.",
    ),
    "again.catalogue": (
        "Ici non plus, rien dans le catalogue ne vous y mène.",
        "Here too, nothing in the catalogue takes you there.",
    ),
    "again.together": (
        "Ici aussi, il faudrait plusieurs changements à la fois.",
        "Here too, it would take several changes at once.",
    ),
    "proof.optimal": (
        "Aucun autre plan tiré de ce catalogue, {limits}, ne comble plus de {share} de l'écart, "
        "et aucun n'y arrive en moins d'heures : le calcul l'a prouvé.",
        "No other plan from this catalogue, {limits}, closes more than {share} of the gap, and "
        "none gets there in fewer hours: the computation proved it.",
    ),
    "proof.lighter": (
        "Le mieux possible, {limits}, est de {best} de l'écart ; vous acceptez jusqu'à {within} de "
        "moins, et aucun plan de ce catalogue n'y arrive en moins d'heures que celui-ci, qui en "
        "comble {share} : le calcul l'a prouvé.",
        "The best possible, {limits}, is {best} of the gap; you accept up to {within} less, and no "
        "plan from this catalogue gets there in fewer hours than this one, which closes {share}: "
        "the computation proved it.",
    ),
    "proof.steady": (
        "Le mieux possible à partir d'aujourd'hui, {limits}, est de {best} de l'écart, et ce plan "
        "en comble {share}. À {within} près du mieux possible, aucun "
        "plan de ce catalogue ne garde plus d'étapes du plan suivi, hors celles qui n'ajoutent "
        "plus rien, et de ceux qui en gardent autant, aucun ne prend moins d'heures : le calcul "
        "l'a prouvé.",
        "The best possible from today on, {limits}, is {best} of the gap, and this plan closes "
        "{share}. Within {within} of the best possible, no plan from "
        "this catalogue keeps more steps of the plan that you followed, apart from those that no "
        "longer add anything, and of those that keep as many none takes fewer hours: the "
        "computation proved it.",
    ),
    "proof.within": ("dans vos limites", "within your limits"),
    "proof.within-wanted": (
        "dans vos limites et avec {n|la ressource|les ressources} que vous avez "
        "{n|demandée|demandées}",
        "within your limits and with the {n|resource|resources} that you asked for",
    ),
    "proof.trivial": (
        "Il n'y a rien à choisir, donc rien à prouver : aucune ressource permise ne comble un "
        "écart.",
        "There is nothing to choose, so nothing to prove: no resource allowed closes a gap.",
    ),
    "proof.time-limit": (
        "Le calcul a été arrêté avant la fin : ce plan comble {share} de l'écart, et aucun ne peut "
        "dépasser {best}.",
        "The computation was stopped before its end: this plan closes {share} of the gap, and none "
        "can exceed {best}.",
    ),
    "notice.subscription": (
        "{n|Cet abonnement compte en entier, pour cette ressource seule|Ces abonnements comptent "
        "en entier, chacun pour une seule ressource} : {titles}.",
        "{n|This subscription counts in full, for this resource alone|These subscriptions count "
        "in full, each for one resource alone}: {titles}.",
    ),
    "notice.shared-subscription": (
        "{n|L'abonnement qui ouvre cette ressource est compté|Un abonnement commun est compté une "
        "fois,} à 22 heures d'étude par mois : {titles}.{n|| Vérifiez qu'un seul abonnement "
        "ouvre tout cela.}",
        "{n|The subscription that opens this resource is counted|A shared subscription is counted "
        "once,} at 22 hours of study a month: {titles}.{n|| Check that one subscription opens "
        "all of it.}",
    ),
    "notice.unknown-price": (
        "Prix inconnu, compté pour zéro : {titles}.",
        "Price unknown, counted as nothing: {titles}.",
    ),
    "notice.audit": (
        "Peut être suivi gratuitement, sans certificat, d'après nos sources ; compté à son prix : "
        "{titles}.",
        "Can be followed free of charge, without a certificate, according to our sources; counted "
        "at its price: {titles}.",
    ),
    "notice.dollars": (
        "Prix en dollars convertis au taux de {rate} € pour un dollar ({day}).",
        "Prices in dollars converted at {rate} euros for one dollar ({day}).",
    ),
    "notice.order": (
        "L'ordre des étapes est bon, mais au-delà de 14 étapes il n'est pas prouvé le meilleur ; "
        "le choix des étapes, lui, est prouvé.",
        "The order of the steps is good, but beyond 14 steps it is not proved the best; the choice "
        "of the steps is.",
    ),
    "notice.no-gap": (
        "Vous avez déjà le niveau requis partout, ou presque sûrement : rien à planifier.",
        "You already have the level needed everywhere, or almost surely: nothing to plan.",
    ),
    "notice.empty": (
        "Le plan est vide : dans vos limites de temps, d'argent et de langues, aucune étape ne "
        "comble une part de l'écart.",
        "The plan is empty: within your limits of time, money and languages, no step closes "
        "a part of the gap.",
    ),
    "default": ("Par défaut : {choices}.", "By default: {choices}."),
    "default.role": ("métier {role}", "job {role}"),
    "default.hours-per-week": ("{hours} par semaine", "{hours} a week"),
    "default.weeks": ("{n} {n|semaine|semaines}", "{n} {n|week|weeks}"),
    "default.start": ("début le {day}", "start on {day}"),
    "default.budget": ("sans limite de budget", "no budget limit"),
    "default.study-in": ("ressources {languages}", "resources {languages}"),
    "default.parallel": ("une ressource à la fois", "one resource at a time"),
    "default.kinds": (
        "sortes laissées de côté : {kinds}",
        "kinds left out: {kinds}",
    ),
    "kinds.degree": ("diplômes", "degrees"),
    "kinds.community": ("communautés", "communities"),
    "kinds.event": ("événements", "events"),
    "kinds.tool": ("outils", "tools"),
}
