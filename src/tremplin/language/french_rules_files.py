"""French explanations of the rules about files, keys and references."""

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "file-unreadable": (
        "Un fichier ne peut pas être lu.\n\n"
        "Le système le refuse, il a disparu, ses liens tournent en rond, ou un dossier "
        "porte un nom en `.toml`. Donnez-vous le droit de le lire, ou écartez-le."
    ),
    "file-too-large": (
        "Un fichier dépasse 256 Kio.\n\n"
        "Un tel fichier n'est pas écrit à la main, et un fichier hostile pourrait épuiser "
        "la mémoire. Répartissez ses entrées sur plusieurs fichiers."
    ),
    "too-many-files": (
        "Un dossier de contenu a plus de 2\u202f000 fichiers.\n\n"
        "Ceux qui suivent ne sont pas lus. Mettez plusieurs entrées par fichier."
    ),
    "not-utf8": (
        "Un fichier n'est pas écrit en UTF-8.\n\n"
        "Sans l'encodage que TOML demande, les accents sont illisibles. Enregistrez le "
        "fichier en UTF-8 dans votre éditeur."
    ),
    "syntax": (
        "Un fichier n'est pas du TOML valide.\n\n"
        "Rien du fichier ne sert tant que ce n'est pas réparé\u202f: il manque, ou il y a "
        "en trop, un guillemet, un crochet, un signe égal. L'endroit montré est celui où "
        "la lecture s'arrête\u202f; la cause peut se trouver juste avant."
    ),
    "too-deep": (
        "Des tables ou des listes s'emboîtent trop, ou une clé a trop de parties.\n\n"
        "Aucun contenu n'a besoin de plus de quelques niveaux, et en lire des milliers "
        "épuise la mémoire. Retirez les niveaux en trop."
    ),
    "huge-number": (
        "Un nombre a des milliers de chiffres.\n\n"
        "Aucun contenu n'en a besoin, et le lire prend des minutes. Écrivez le nombre "
        "voulu."
    ),
    "control-character": (
        "Un texte contient un caractère de contrôle, invisible ou qui change le sens "
        "d'écriture.\n\n"
        "Un tel caractère commande le terminal au lieu de s'afficher\u202f: il peut "
        "réécrire l'écran, remplir le presse-papiers, faire lire autre chose que ce qui "
        "est écrit. Supprimez-le, ou supprimez le code (comme `\\u001b`) qui le représente."
    ),
    "unused-suppression": (
        "Un commentaire fait taire une règle qui ne trouve rien là, ou un avertissement sans "
        "dire pourquoi.\n\n"
        "Il cacherait une erreur à venir, ou le nom de la règle est mal écrit. Retirez le "
        "commentaire, ou corrigez le nom. Un commentaire agit sur sa ligne ou, seul sur "
        "une ligne, sur la suivante\u202f; derrière le crochet figure la raison d'accepter un "
        "avertissement."
    ),
    "unknown-table": (
        "Une table porte un nom que le catalogue ne connaît pas.\n\n"
        "Rien de ce qu'elle contient ne serait lu. Écrivez le nom d'une table "
        "connue\u202f: `item` dans `quizzes/`\u202f; `skill`, `domain`, `role`, `resource` "
        "et les tables sur les métiers dans `paths/`."
    ),
    "wrong-folder": (
        "Une table se trouve dans un fichier du mauvais dossier.\n\n"
        "Les questions se lisent dans `quizzes/`, tout le reste dans `paths/`, pour que "
        "chaque dossier puisse se donner seul. Déplacez l'entrée."
    ),
    "table-brackets": (
        "Une table a des crochets simples au lieu de doubles, ou l'inverse.\n\n"
        "`[[domain]]` commence une entrée d'une liste\u202f; `[population]` est une table "
        "unique."
    ),
    "unknown-key": (
        "Une clé n'est pas de celles que sa table peut contenir.\n\n"
        "Personne ne la lirait, et une clé mal écrite fait disparaître la bonne sans un "
        "mot. Corrigez son orthographe, ou retirez-la."
    ),
    "missing-key": (
        "Il manque à une table une clé obligatoire.\n\n"
        "Sans elle, l'entrée ne peut être ni montrée, ni posée, ni planifiée. Ajoutez la "
        "clé à la table dont l'en-tête est montré."
    ),
    "wrong-type": (
        "Une valeur n'a pas le type que sa clé demande.\n\n"
        "Le texte se met entre guillemets droits\u202f; les nombres, `true`, `false` et "
        "les dates comme `2026-11-20` n'en ont pas\u202f; les listes se mettent entre "
        "crochets. Écrivez la valeur sous la forme que le message nomme."
    ),
    "out-of-range": (
        "Un nombre est plus petit ou plus grand que sa clé ne l'admet, ou n'en est pas un "
        "(`nan`).\n\n"
        "Les niveaux vont de 0 à 5, les heures et les prix ne sont pas négatifs, et ainsi "
        "de suite\u202f: hors de ses bornes, un nombre est une étourderie ou fausserait "
        "les calculs. Écrivez un nombre dans les bornes."
    ),
    "unknown-value": (
        "Un mot n'est pas de ceux que sa clé admet.\n\n"
        "Ces clés ont une liste fermée de mots, que l'aide du message nomme. Écrivez l'un "
        "d'eux."
    ),
    "malformed-text": (
        "Un texte n'a pas la forme que sa clé demande.\n\n"
        "Les identifiants sont des mots en minuscules joints par des traits d'union, ceux "
        "des compétences aussi par des points\u202f; les adresses commencent par "
        "`https://` ou `http://`\u202f; une ligne ne commence ni ne finit par une espace."
    ),
    "wrong-length": (
        "Un texte ou une liste est vide, trop court ou trop long.\n\n"
        "Titres, questions et listes ont une longueur qui tient à l'écran. Complétez, ou "
        "raccourcissez."
    ),
    "duplicate-id": (
        "Deux entrées d'une table ont le même identifiant, ou l'une porte un ancien nom de "
        "l'autre.\n\n"
        "Plans, réponses et autres entrées désignent une entrée par son identifiant\u202f: "
        "il doit désigner une seule chose. La seconde entrée est écartée. Donnez-lui un "
        "autre identifiant. (Un contenu à vous peut reprendre l'identifiant d'une entrée "
        "fournie\u202f: il en prend alors la place.)"
    ),
    "duplicate-rating": (
        "Une compétence a deux auto-évaluations.\n\n"
        "Une seule question par compétence suffit, et les réponses sont gardées par "
        "compétence. Retirez l'une des deux."
    ),
    "duplicate-table": (
        "Une table unique se trouve dans deux fichiers.\n\n"
        "Une seule des deux pourrait compter. Retirez-en une."
    ),
    "unknown-skill": (
        "Une compétence est nommée qu'aucun fichier ne définit.\n\n"
        "L'entrée n'enseignerait, n'exigerait ou ne mesurerait rien. Écrivez l'identifiant "
        "d'une `[[skill]]`, ou définissez la compétence dans `paths/`."
    ),
    "unknown-resource": (
        "Une ressource est nommée qu'aucun fichier ne définit.\n\n"
        "Ce qui doit venir avant, ou à la place, serait introuvable. Écrivez "
        "l'identifiant, présent ou ancien, d'une `[[resource]]`."
    ),
    "unknown-role": (
        "Un métier est nommé qu'aucun fichier ne définit.\n\n"
        "Écrivez l'identifiant, présent ou ancien, d'un `[[role]]`."
    ),
    "unknown-funding": (
        "Un financement est nommé qu'aucun fichier ne définit.\n\n"
        "Écrivez l'identifiant d'un `[[funding]]`."
    ),
    "unknown-employment": (
        "Une forme d'emploi est nommée qu'aucun fichier ne définit.\n\n"
        "Écrivez l'identifiant d'un `[[employment]]`."
    ),
    "unknown-publication": (
        "Une publication est nommée qu'aucun fichier ne définit.\n\n"
        "Un chiffre sans sa source ne vaut rien. Écrivez l'identifiant d'une "
        "`[[publication]]`."
    ),
    "unknown-origin": (
        "Une origine de salaires est nommée qu'aucun fichier ne définit.\n\n"
        "Les chiffres d'une même origine comptent une fois. Écrivez l'identifiant d'une "
        "`[[origin]]`."
    ),
    "unknown-domain": (
        "Une compétence commence par un domaine qu'aucun fichier ne définit.\n\n"
        "Ce qui précède le point dit à quelle famille appartient la compétence, et les "
        "compétences d'une famille vont souvent ensemble. Écrivez l'identifiant d'un "
        "`[[domain]]`, ou définissez-le."
    ),
    "unknown-reference": (
        "Un renvoi de la forme `table:identifiant` ne désigne rien.\n\n"
        "Écrivez le nom d'une table, un deux-points, et l'identifiant d'une de ses entrées."
    ),
}
