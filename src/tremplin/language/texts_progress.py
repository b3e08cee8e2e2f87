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
        "de {now} à environ {after}.",
        "With {n} more {n|question|questions}, the expected share of right decisions would go from "
        "{now} to about {after}.",
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
    "change.none": (
        "Aucune compétence n'a été interrogée les deux fois.",
        "No skill was asked about both times.",
    ),
    "change.about": (
        "Chaque niveau vient des seules réponses de son test ; la probabilité tient compte de "
        "leurs incertitudes et du temps passé.",
        "Each level comes from the answers to its own test alone; the probability takes their "
        "uncertainty and the time between them into account.",
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
    "history.legend": (
        "Une colonne par test, de ▁ (niveau 0) à █ (niveau 5) ; · : compétence non interrogée.\n"
        "« Premier » et « dernier » : niveau et intervalle à 90 % d'après ce test seul.\n"
        "« Ensemble » : d'après tous les tests, les anciens comptant moins.",
        "A column for each test, from ▁ (level 0) to █ (level 5); ·: skill not asked about.\n"
        "“First” and “last”: level and 90% interval from that test alone.\n"
        "“Together”: from all tests, older ones counting for less.",
    ),
}
