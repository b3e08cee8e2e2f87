"""French explanations of the rules about values that go together."""

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "variance-sum": (
        "Les parts de la population n'ont pas 1 pour somme.\n\n"
        "L'aptitude a une variance de 1, partagée entre ce que toutes les compétences ont "
        "en commun, ce qu'un domaine a en commun et ce qu'une compétence a en propre. "
        "Changez l'une des trois parts."
    ),
    "level-count": (
        "Les descriptions des niveaux d'une compétence ne sont pas cinq.\n\n"
        "Les niveaux 1 à 5 ont une phrase chacun\u202f; le niveau 0 n'en a pas. Écrivez-en "
        "cinq."
    ),
    "twin-lines": (
        "Une liste d'une question n'a pas autant d'éléments en français et en anglais.\n\n"
        "Ses ordres ou ses paires justes valent pour les deux langues. Écrivez les mêmes "
        "éléments dans les deux."
    ),
    "line-count": (
        "Il y a trop peu ou trop de lignes à ordonner.\n\n"
        "Avec trois lignes, la chance décide\u202f; avec plus de sept, la patience. Cinq "
        "lignes conviennent le mieux."
    ),
    "not-a-permutation": (
        "Un ordre juste ne nomme pas chaque ligne exactement une fois.\n\n"
        "Les lignes se comptent à partir de 0. Écrivez chaque nombre une fois."
    ),
    "wrong-value-accepted": (
        "Une réponse donnée comme fausse serait acceptée.\n\n"
        "Resserrez la tolérance, ou corrigez la réponse fausse."
    ),
    "accepts-nothing": (
        "Une question à réponse courte n'accepte aucune forme.\n\n"
        "Écrivez les formes justes, en minuscules."
    ),
    "missing-language": (
        "Il manque à un texte une langue dont il a besoin.\n\n"
        "Chacun lit tremplin dans sa langue. Donnez le texte en français (`fr`) et en "
        "anglais (`en`). Le titre d'une ressource se contente d'une langue\u202f; une "
        'question qui n\'existe que dans une langue le dit par `language = "fr"` ou '
        '`language = "en"`.'
    ),
    "core-not-required": (
        "Une compétence est pondérée dans un métier qui ne l'exige pas.\n\n"
        "`core` et `weights` disent combien compte un manque\u202f: `required` doit donner "
        "le niveau."
    ),
    "no-amount": (
        "Un salaire n'a pas de montant.\n\nDonnez `min` et `max`, ou `point`, comme la source."
    ),
    "price-amount": (
        "Un prix n'a pas de montant, ou en a un tout en se disant inconnu.\n\n"
        "Un plan qui a un budget doit savoir. Donnez `amount`, ou écrivez `basis = "
        '"unknown"`\u202f: la ressource n\'est alors jamais planifiée sous budget.'
    ),
    "price-missing": (
        "Une ressource qui n'est pas gratuite n'a pas de prix.\n\n"
        "Donnez `price`, écrivez `free = true` ou, si personne ne sait, `price = { basis = "
        '"unknown" }`.'
    ),
    "level-not-rising": (
        "Une ressource dit mener à un niveau qui n'est pas au-dessus de son départ.\n\n"
        "Personne n'y gagnerait rien. Relevez `to`, ou abaissez `from`."
    ),
    "unusable-unexplained": (
        "Une ressource est écartée sans raison ou sans remplaçante.\n\n"
        "Elle est montrée et jamais planifiée\u202f; qui la trouve veut savoir pourquoi, "
        "et quoi prendre à la place. Ajoutez `reason` et `substitutes`."
    ),
    "teaches-nothing": (
        "Une ressource n'enseigne aucune compétence.\n\n"
        "Elle ne comblerait jamais un écart, donc ne serait jamais planifiée. Dites dans "
        "`teaches` quelle compétence elle élève, de quel niveau à quel niveau."
    ),
    "need-on-taught-skill": (
        "Une ressource exige un niveau dans une compétence qu'elle enseigne.\n\n"
        "Le niveau à partir duquel elle sert est le `from` de son `teaches`. Retirez cette "
        "exigence."
    ),
    "prerequisite-cycle": (
        "Des ressources doivent chacune être finies avant l'autre.\n\n"
        "Aucune ne pourrait jamais commencer. Retirez un des `after` du cercle que le "
        "message nomme."
    ),
    "twin-option-id": (
        "Deux options d'une question ont la même lettre.\n\n"
        "Une réponse est gardée par sa lettre, pour toujours. Donnez à chaque option la "
        "sienne."
    ),
    "right-options": (
        "Le nombre d'options justes ne va pas avec le type de la question.\n\n"
        "Une question `single` a une option juste\u202f; une question `multiple` en a au "
        "moins deux, et au moins une fausse. Changez `right` sur les options, ou le type "
        "de la question."
    ),
    "judge-credit": (
        "Les crédits d'un jugement ne sont pas un 2, deux 1 au plus et un 0 au moins.\n\n"
        "Une façon d'agir est la meilleure, d'autres sont acceptables ou mauvaises\u202f; "
        "sans cela, la chance décide. Donnez un `credit` à chaque option, et 2 à une seule."
    ),
    "pair-count": (
        "Chaque élément de gauche n'a pas un partenaire.\n\n"
        "`pairs` donne, pour chaque élément de `left` à son tour, la place de son "
        "partenaire dans `right`, comptée à partir de 0. Écrivez autant de nombres qu'il y "
        "a d'éléments."
    ),
    "no-such-pair": (
        "Un partenaire est nommé qui n'existe pas.\n\n"
        "Les éléments de `right` se comptent à partir de 0\u202f: de cinq, le dernier est "
        "4."
    ),
    "no-spare": (
        "Chaque élément de droite a un partenaire à gauche\u202f: la dernière paire se "
        "devine.\n\n"
        "Ajoutez à `right` un élément qui ne va avec rien, ou faites partager des classes."
    ),
    "twin-rule-id": (
        "Deux critères d'une question ont le même nom.\n\n"
        "Ce qu'un texte remplit se dit par nom. Donnez le sien à chaque critère."
    ),
    "no-critical-rule": (
        "Aucun critère d'une question n'est indispensable.\n\n"
        "Un texte à côté du sujet pourrait alors gagner la moitié. Marquez ce qu'il doit "
        "remplir."
    ),
    "rule-incomplete": (
        "Il manque à un critère ce que son genre demande.\n\n"
        "`regex` demande `pattern`, les comptes demandent `count`, les comparaisons avec "
        "des mots `texts`, `json` demande `keys`."
    ),
    "invalid-pattern": (
        "Une expression rationnelle est illisible.\n\n"
        "Elle suit la syntaxe de Python. Fermez ses crochets, et mettez-la entre "
        "apostrophes, où les barres obliques inverses valent pour elles-mêmes."
    ),
    "repair-vectors": (
        "Un texte gardé n'est pas noté comme la question le dit, ou il y en a trop peu.\n\n"
        "`pass` a au moins deux textes qui remplissent tous les critères, `fail` au moins "
        "trois qui ne le font pas\u202f; le texte à reprendre et la question elle-même ne "
        "doivent pas passer non plus. Corrigez les critères ou les textes."
    ),
    "parameter-count": (
        "Une question a plus ou moins de paramètres que de pas de faux à juste.\n\n"
        "Une question à deux catégories a une difficulté, une à trois en a deux\u202f; une "
        "liste doit avoir cette longueur. Un nombre seul vaut pour tous les pas."
    ),
    "parameter-order": (
        "Les pas d'une question ne sont pas dans l'ordre.\n\n"
        "Une catégorie plus haute est plus difficile à atteindre et à deviner\u202f: les "
        "difficultés croissent de gauche à droite, les chances de deviner décroissent. "
        "Sinon, une réponse aurait une probabilité négative."
    ),
}
