"""French explanations of the warnings about items."""

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "key-length": (
        "La bonne option est nettement plus longue que toutes les autres, ou bien plus "
        "courte.\n\n"
        "Sa seule longueur attire l'œil. L'avertissement vaut dès une fois et quart la moyenne "
        "des autres, ou sous les trois cinquièmes. Raccourcissez-la, ou étoffez les autres."
    ),
    "uneven-options": (
        "Une option est plus de deux fois plus longue qu'une autre.\n\n"
        "Les options longues se lisent avec soin, les courtes s'écartent d'un coup d'œil. "
        "Rapprochez les longueurs."
    ),
    "uneven-form": (
        "Des options diffèrent par la forme\u202f: point final, majuscule, code, nature du "
        "premier mot.\n\n"
        "Une option écrite à part des autres est écrite autrement, et cela se voit. Bâtissez-les "
        "toutes de la même façon."
    ),
    "echoed-word": (
        "La question et la bonne option partagent un mot qu'aucune autre option n'a.\n\n"
        "L'écho attire vers la bonne option qui hésite. Employez aussi le mot dans une autre "
        "option, ou dans aucune."
    ),
    "convergent-options": (
        "Les mauvaises options sont des variations de la bonne.\n\n"
        "Qui prend l'option qui a le plus en commun avec les autres aurait raison. Variez les "
        "mauvaises options entre elles, ou donnez à deux d'entre elles quelque chose en commun."
    ),
    "opposite-pair": (
        "La bonne option et une autre sont le contraire l'une de l'autre.\n\n"
        "De deux contraires, l'un doit être vrai, et les autres options tombent. Dites "
        "autrement la mauvaise, ou faites une seconde paire."
    ),
    "negative-stem": (
        "La question demande ce qui n'est pas le cas.\n\n"
        "Même qui sait passe sur une négation, et ce sont les choses fausses qui restent en "
        "tête. Demandez ce qui est, ou l'erreur à trouver."
    ),
    "unfocused-stem": (
        "La question dit seulement «\u202flaquelle de ces affirmations\u202f».\n\n"
        "Elle ne demande rien par elle-même\u202f: on juge chaque option, vraie ou fausse. Posez "
        "une question à laquelle on peut répondre avant de lire les options."
    ),
    "stem-form": (
        "La question ne finit ni en question ni en consigne, ou n'a pas de 4 à 90 mots.\n\n"
        "Une demi-phrase que les options achèvent se lit mal, et une page éprouve la patience. "
        "Posez une question entière, et mettez la matière à lire dans `stimulus`."
    ),
    "hard-to-read": (
        "La question est écrite en longues phrases de longs mots.\n\n"
        "Elle éprouve la lecture plus que le sujet. L'avertissement vaut sous 45 à l'échelle de "
        "Kandel et Moles en français, sous 35 à celle de Flesch en anglais. Faites des phrases "
        "plus courtes, avec des mots plus simples."
    ),
    "uneven-twins": (
        "La version française est nettement plus longue ou plus courte que l'anglaise.\n\n"
        "Le français est d'ordinaire plus long d'un dixième. L'avertissement vaut au-delà de "
        "1,50 fois, ou en deçà de 0,80. Voyez si l'une des deux en dit plus."
    ),
    "answer-time": (
        "La durée d'une réponse est loin de celle de questions semblables.\n\n"
        "La longueur d'un test s'en déduit. Elle va de 20 à 300 secondes, et de la moitié au "
        "double de la durée ordinaire du type\u202f: 50 pour `single`, 90 pour `number`, 180 pour "
        "`repair`. Corrigez `seconds`, ou taillez la question."
    ),
    "stale-review": (
        "La dernière revue d'une question est plus ancienne qu'elle ne peut l'être.\n\n"
        "Ce qui était juste a pu changer. Relisez la question avec sa source, et écrivez le jour "
        "de la revue dans `reviewed`."
    ),
    "close-items": (
        "Deux questions ont une grande part de leur texte en commun.\n\n"
        "Elles demandent peut-être deux fois la même chose, ou l'une apprend la réponse de "
        "l'autre. L'avertissement vaut dès 45\u202f% de leurs suites de quatre lettres dans une "
        "compétence, dès 55\u202f% d'une compétence à l'autre. Comparez-les\u202f; changez ou "
        "retirez l'une des deux."
    ),
    "same-key": (
        "Trois questions d'une compétence, ou plus, ont la même bonne réponse.\n\n"
        "Qui en a rencontré deux la donne à la troisième. Changez les chiffres, ou le mot demandé."
    ),
    "given-away": (
        "La question ou l'explication de l'une contient la bonne option d'une autre de sa "
        "compétence.\n\n"
        "Qui rencontre les deux a la réponse sans la savoir. Reformulez l'une des deux."
    ),
}
