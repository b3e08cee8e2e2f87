"""French explanations of the rules about single items."""

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "untranslated": (
        "Une phrase est la même en français et en anglais.\n\n"
        "L'une des deux reste à traduire. Le code et les noms peuvent être pareils\u202f; "
        "mettez le code entre accents graves."
    ),
    "twin-length": (
        "La version française est bien plus longue ou plus courte que l'anglaise.\n\n"
        "Le français est d'ordinaire plus long d'un dixième. Au-delà de 1,80 fois, ou en "
        "deçà de 0,65, l'une des deux en dit plus et se lit moins vite. Dites la même "
        "chose dans les deux."
    ),
    "twin-figures": (
        "La version française et l'anglaise n'ont pas les mêmes nombres.\n\n"
        "Ce seraient deux questions différentes. Écrivez les mêmes chiffres, avec la "
        "virgule en français et le point en anglais."
    ),
    "twin-code": (
        "Du code entre accents graves, ou une variable entre accolades, diffère entre les "
        "langues.\n\n"
        "Le code ne se traduit jamais. Recopiez-le d'une version à l'autre."
    ),
    "text-not-nfc": (
        "Un texte contient des accents qui sont des caractères à part.\n\n"
        "Ils se ressemblent et se comparent autrement\u202f: une recherche ou une réponse "
        "juste passerait à côté. Retapez le texte, ou convertissez-le à la forme NFC "
        "d'Unicode."
    ),
    "stray-space": (
        "Un texte contient une tabulation, deux espaces de suite, ou une espace au bord.\n\n"
        "Cela se voit comme un trou, et trahit une option plus retouchée que les autres. "
        "Laissez une espace entre les mots."
    ),
    "unpaired-backtick": (
        "Un texte a un nombre impair d'accents graves.\n\n"
        "Le code se met entre deux d'entre eux. Fermez celui qui est ouvert."
    ),
    "french-spacing": (
        "Il manque à un texte français l'espace insécable devant `;` `:` `?` `!` ou à "
        "l'intérieur des guillemets.\n\n"
        "Avec une espace ordinaire, le signe peut passer à la ligne\u202f; sans espace, "
        "c'est une faute. Employez l'espace fine insécable U+202F."
    ),
    "english-spacing": (
        "Un texte anglais a une espace devant `;` `:` `?` ou `!`.\n\n"
        "C'est l'usage français. Retirez l'espace."
    ),
    "explanation-length": (
        "Une explication a moins de 10 mots ou plus de 80.\n\n"
        "Elle dit pourquoi la réponse est juste et l'idée à retenir\u202f: quelques mots "
        "n'y suffisent pas, et personne ne lit une page. Écrivez une à quatre phrases."
    ),
    "why-length": (
        "La raison d'une option manque, ou a moins de quatre mots.\n\n"
        "C'est de la raison de l'option choisie que l'on apprend le plus. Dites pourquoi "
        "elle est juste, ou quelle erreur elle traduit."
    ),
    "missing-source": (
        "Une question ne dit pas où vérifier sa réponse.\n\n"
        "Une question réglée par une référence ou par un jugement donne une adresse dans "
        "`source`\u202f; une question réglée par un calcul donne une `formula`, pour que "
        "chacun puisse vérifier."
    ),
    "long-sentence": (
        "Une phrase a plus de 40 mots.\n\n"
        "Une question éprouve le sujet, pas le souffle du lecteur. Coupez la phrase en "
        "deux."
    ),
    "perishable": (
        "Une question ou une option nomme un produit, un modèle ou une année.\n\n"
        "Dans deux ans, ce sera faux ou oublié. Décrivez la chose, ou mettez-la dans "
        "`code` si elle n'est qu'à lire."
    ),
    "judge-wording": (
        "Un jugement demande ce que l'on ferait, et non ce qu'il faut faire.\n\n"
        "«\u202fQue feriez-vous\u202f» mesure les habitudes et l'envie de plaire\u202f; "
        "«\u202fque faut-il faire\u202f» mesure le savoir. Reformulez la question."
    ),
    "rewrite-lengths": (
        "Les versions d'un texte diffèrent de plus d'un quart en longueur.\n\n"
        "On jugerait la longueur, pas l'écriture. Rapprochez-les."
    ),
    "lost-fact": (
        "Il manque à une version d'un texte un fait que toutes doivent garder.\n\n"
        "Les versions diffèrent alors par ce qu'elles disent, non par la manière. Remettez "
        "le fait, ou retirez-le de `facts`."
    ),
    "option-count": (
        "Une question a trop peu ou trop d'options pour son type.\n\n"
        "Une question `single` en a 3 ou 4, `multiple` de 4 à 6, `judge` 4, "
        "`rewrite-choice` 3 ou 4. Chaque mauvaise option traduit une vraie méprise\u202f: "
        "ne remplissez jamais."
    ),
    "longest-option": (
        "La bonne option est bien plus longue que les autres.\n\n"
        "Qui ne sait rien prend la plus longue, et aurait raison. Elle peut faire au plus "
        "une fois et demie la longueur moyenne des autres. Raccourcissez-la, ou étoffez "
        "les autres."
    ),
    "option-lengths": (
        "Une option est plus de trois fois plus longue qu'une autre.\n\n"
        "Une option qui ressort se juge à son allure. Rapprochez les longueurs."
    ),
    "absolute-distractors": (
        "De mauvaises options ont des mots absolus, et la bonne n'en a pas.\n\n"
        "«\u202fToujours\u202f», «\u202fjamais\u202f» et leurs semblables sont rarement "
        "vrais, et tout le monde le sait. Retirez-les des mauvaises options."
    ),
    "all-or-none": (
        "Une option dit «\u202ftoutes\u202f», «\u202faucune\u202f» ou «\u202fles "
        "deux\u202f» des autres.\n\n"
        "Elle éprouve la lecture des options plutôt que le sujet, et un demi-savoir suffit "
        "à la prendre ou à l'écarter. Remplacez-la par une erreur vraisemblable."
    ),
    "stem-echoes-key": (
        "La question et la bonne option partagent des mots qu'aucune autre option n'a.\n\n"
        "L'écho donne la réponse. Employez ces mots dans chaque option, ou dans aucune."
    ),
    "twin-options": (
        "Deux options disent presque la même chose.\n\n"
        "Aucune des deux ne peut alors être la seule bonne réponse, et toutes deux "
        "tombent. Remplacez-en une."
    ),
    "unsorted-numbers": (
        "Des options chiffrées ne vont pas en croissant, ou sont mélangées.\n\n"
        "Des nombres en désordre font chercher, non réfléchir. Rangez-les par ordre "
        "croissant et ajoutez `shuffle = false`."
    ),
    "formula-not-arithmetic": (
        "Une formule n'est pas un calcul que l'on puisse faire.\n\n"
        "Elle est calculée à chaque vérification. N'employez que des nombres, + - * / ** "
        "et des parenthèses, avec un point décimal."
    ),
    "formula-disagrees": (
        "Une formule donne un autre nombre que la réponse, au-delà de la tolérance.\n\n"
        "L'une des deux est fausse, et l'on compterait faux à qui a raison. Refaites le "
        "calcul."
    ),
    "order-lines": (
        "Il y a moins de quatre ou plus de six lignes à ordonner.\n\n"
        "Avec trois, la chance a raison une fois sur six\u202f; avec sept, on cherche sa "
        "place. Cinq conviennent le mieux."
    ),
    "accepted-forms": (
        "Une forme acceptée n'est pas écrite comme elle est comparée, ou revient à une "
        "autre.\n\n"
        "Les réponses sont comparées sans espaces au bord, avec des espaces simples, des "
        "guillemets droits et, sans `keep_case`, en minuscules. Écrivez chaque forme "
        "ainsi, une fois."
    ),
    "near-duplicate": (
        "Deux questions d'une compétence sont presque les mêmes.\n\n"
        "Qui reçoit les deux est interrogé une fois et compté deux. Deux textes sont "
        "proches quand deux tiers de leurs suites de quatre lettres sont communes. Changez "
        "la question, ou retirez-en une."
    ),
}
