"""French explanations of the rules of a whole question bank."""

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "thin-cell": (
        "Un niveau d'une compétence a moins de quatre questions dans une langue, ou toutes d'un "
        "même type.\n\n"
        "Un seul test les épuise, et le niveau ne se distingue pas de ses voisins. Écrivez des "
        "questions de ce niveau, d'au moins deux types."
    ),
    "few-types": (
        "Une compétence a des questions de moins de quatre types.\n\n"
        "Chaque type avantage quelqu'un\u202f: qui lit vite, qui écrit bien. La variété "
        "rééquilibre. Écrivez des questions d'autres types."
    ),
    "missing-rating": (
        "Une compétence n'a pas d'auto-évaluation.\n\n"
        "Ce que les gens disent d'eux-mêmes fait commencer le test près de leur niveau. "
        "Ajoutez une question de type `rating` pour la compétence."
    ),
    "narrow-shifts": (
        "Les questions d'un niveau sont toutes presque aussi difficiles.\n\n"
        "Des questions un peu différentes mesurent mieux un niveau que des copies d'une seule "
        "difficulté. Étalez `shift` sur 0,2 au moins à chaque niveau d'une compétence."
    ),
    "type-mix": (
        "Plus de 40\u202f% des questions sont `single`, ou moins de 20\u202f% se répondent en "
        "écrivant.\n\n"
        "Des options se devinent et se reconnaissent\u202f; ce que l'on écrit, il faut le savoir. "
        "Passez des questions en `number`, `short-text`, `trace` ou `repair`."
    ),
    "right-counts": (
        "Plus de 60\u202f% des questions `multiple` ont le même nombre de bonnes options.\n\n"
        "Qui le remarque en coche autant. Variez le nombre, de deux à toutes sauf une."
    ),
    "key-position": (
        "Là où les options ne sont pas mélangées, la bonne est trop souvent, ou trop rarement, à "
        "une même place.\n\n"
        "Chaque place devrait l'avoir aussi souvent que le hasard le veut, à trois écarts types "
        "près. Changez de mauvaises options pour que la bonne tombe ailleurs."
    ),
    "guessable": (
        "Une stratégie qui ignore tout du sujet gagne trop souvent.\n\n"
        "Les stratégies regardent la longueur, la place, les échos de la question, les nuances, la "
        "ressemblance et la forme. Chacune peut gagner au plus 5 points de plus que le hasard, et "
        "celle qui les réunit 7 points, dans chaque langue. Retouchez des questions que la "
        "stratégie réussit\u202f; le rapport les nomme."
    ),
    "constant-answer": (
        "Une même réponse, écrite partout, réussit plus de 5\u202f% des questions où l'on "
        "écrit.\n\n"
        "0, 1, 2, None, 50, 100 et oui sont ce qu'écrit qui ne sait rien. Changez les chiffres de "
        "quelques questions."
    ),
    "guessable-skill": (
        "Dans une compétence, une stratégie qui ignore tout du sujet gagne plus que la chance ne "
        "l'explique.\n\n"
        "Les questions d'une compétence ont en commun les habitudes d'un auteur. L'avertissement "
        "vaut quand la chance gagnerait autant moins d'une fois sur cent. Relisez côte à côte les "
        "questions que la stratégie réussit."
    ),
}
