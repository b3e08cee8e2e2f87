"""Explanations in French of the rules about templates of items."""

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "template-values": (
        "On ne peut pas tirer une valeur d'un paramètre de modèle.\n\n"
        "Un paramètre a une liste de valeurs, chacune une fois, ou une suite de nombres "
        "entiers\u202f: `{ from = 2, to = 9 }` (avec `step` et `first` au besoin). Les valeurs "
        "qui vont ensemble sont des lignes aux mêmes noms. Les premières valeurs donnent la "
        "variante de base."
    ),
    "template-formula": (
        "Une condition ou une formule de modèle ne se calcule pas avec les premières "
        "valeurs.\n\n"
        "Les formules emploient les paramètres, les formules placées plus haut, des nombres, "
        "+ - * / // % **, des comparaisons, `and`, `or`, `not`, `a if b else c` et les "
        "fonctions abs, ceil, count, distinct, floor, max, min, nth_largest, pick, round et "
        "sqrt. Les premières valeurs remplissent toutes les conditions."
    ),
    "unknown-placeholder": (
        "Un nom entre doubles accolades ne désigne rien dans le modèle, ou est mal "
        "écrit.\n\n"
        "Il resterait tel quel dans le texte. Écrivez `{{nom}}` sans espaces, ou `{{nom:2}}` "
        "pour deux décimales, avec le nom d'un paramètre ou d'une valeur calculée. Un mot qui "
        "change selon la langue ne peut figurer que dans un texte qui a une version pour "
        "chacune."
    ),
    "unused-parameter": (
        "Un paramètre ou une valeur calculée ne change rien de ce qui est montré ou "
        "compté.\n\n"
        "Des variantes qui ne diffèrent que par lui sont la même question. Employez-le dans un "
        "texte ou dans une formule qui sert, ou retirez-le."
    ),
    "one-sided-placeholder": (
        "Un nom entre doubles accolades figure dans une langue d'un texte et pas dans "
        "l'autre.\n\n"
        "Les deux versions poseraient des questions différentes, ou l'une garderait toujours "
        "les mêmes valeurs. Employez les mêmes noms dans les deux."
    ),
    "few-variants": (
        "Un modèle donne moins de 100 variantes.\n\n"
        "Qui repasse le test, ou s'assied à côté de quelqu'un, retrouverait les mêmes nombres. "
        "Permettez plus de valeurs, ou assouplissez les conditions\u202f: un dixième des "
        "combinaisons devrait les remplir."
    ),
    "variant-breaks-rule": (
        "Une variante d'un modèle enfreint une règle valable pour toute question.\n\n"
        "Au moins 100 variantes, réparties sur l'ensemble, sont vérifiées comme des questions "
        "à part entière. Retirez les valeurs en cause, ou ajoutez une condition à `where`."
    ),
    "twin-wrong-values": (
        "Une réponse qui traduit une erreur figure deux fois.\n\n"
        "Chacune traduit sa propre erreur\u202f; deux réponses égales ne distinguent rien. "
        "Retirez-en une, ou corrigez-la."
    ),
}
