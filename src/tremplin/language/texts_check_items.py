"""Sentences about single items; `.help` says what to do."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "untranslated": (
        "`{key}` est identique en `fr` et en `en`",
        "`{key}` is the same in `fr` and in `en`",
    ),
    "untranslated.help": ("traduisez l'un des deux", "translate one of them"),
    "explanation-length": (
        "explication de {n} {n|mot|mots} en `{language}`, au lieu de 10 à 80",
        "explanation of {n} {n|word|words} in `{language}`, not 10 to 80",
    ),
    "explanation-length.help": (
        "dites pourquoi la réponse est juste, et l'idée à retenir",
        "say why the answer is right, and the idea to remember",
    ),
    "why-length": (
        "`why` de {n} {n|mot|mots} en `{language}`, au lieu de 4 au moins",
        "`why` of {n} {n|word|words} in `{language}`, not 4 or more",
    ),
    "why-length.help": (
        "dites pourquoi l'option est juste, ou quelle erreur elle traduit",
        "say why the option is right, or which error it is",
    ),
    "missing-source": (
        "question réglée par `{settled}` sans source",
        "item settled by `{settled}` without a source",
    ),
    "missing-source.help": ("ajoutez `source = ['https://...']`", "add `source = ['https://...']`"),
    "missing-source.computation": (
        "question réglée par un calcul sans formule ni source",
        "item settled by computation without a formula or source",
    ),
    "missing-source.computation.help": ("ajoutez `formula`", "add `formula`"),
    "long-sentence": (
        "phrase de {n} mots en `{language}`, au lieu de 40 au plus",
        "sentence of {n} words in `{language}`, not 40 at most",
    ),
    "long-sentence.help": ("coupez-la en deux", "cut it in two"),
    "perishable": ("`{found}` vieillira", "`{found}` will go out of date"),
    "perishable.help": (
        "écrivez sans nom de produit, sans version et sans année",
        "write without product names, versions and years",
    ),
    "judge-wording": (
        "«\u202f{found}\u202f» demande ce que l'on ferait",
        '"{found}" asks what one would do',
    ),
    "judge-wording.help": ("demandez ce qu'il faut faire", "ask what should be done"),
    "text-not-nfc": (
        "`{key}` contient des accents écrits séparément de leur lettre",
        "`{key}` holds accents written apart from their letter",
    ),
    "text-not-nfc.help": (
        "retapez le texte, ou convertissez-le en NFC",
        "type the text again, or convert it to NFC",
    ),
    "stray-space.tab": ("`{key}` contient une tabulation", "`{key}` holds a tab"),
    "stray-space.double": (
        "`{key}` contient deux espaces de suite",
        "`{key}` holds two spaces in a row",
    ),
    "stray-space.edge": (
        "`{key}` commence ou finit par une espace",
        "`{key}` begins or ends with a space",
    ),
    "stray-space.help": (
        "laissez une seule espace entre les mots",
        "leave a single space between words",
    ),
    "unpaired-backtick": (
        "`{key}` a un accent grave sans son double",
        "`{key}` has a backtick without its partner",
    ),
    "unpaired-backtick.help": (
        "encadrez le code de deux accents graves",
        "put code between two backticks",
    ),
    "french-spacing": (
        "il manque l'espace insécable {side} `{sign}` dans `{key}`",
        "missing no-break space {side} `{sign}` in `{key}`",
    ),
    "french-spacing.help": ("mettez l'espace insécable U+202F", "put the no-break space U+202F"),
    "side.before": ("devant", "before"),
    "side.after": ("après", "after"),
    "english-spacing": ("espace devant `{sign}` dans `{key}`", "space before `{sign}` in `{key}`"),
    "english-spacing.help": ("retirez l'espace", "remove the space"),
    "option-count": (
        "{n} {n|option|options} pour une question `{type}`, au lieu de {range}",
        "{n} {n|option|options} for a `{type}` item, not {range}",
    ),
    "option-count.help": ("ajoutez ou retirez des options", "add or remove options"),
    "longest-option": (
        "la bonne option a {n} caractères en `{language}`, les autres {mean} en moyenne",
        "the right option has {n} characters in `{language}`, the others {mean} on average",
    ),
    "longest-option.help": (
        "raccourcissez-la, ou étoffez les autres",
        "shorten it, or fill out the others",
    ),
    "option-lengths": (
        "options de {least} à {most} caractères en `{language}`",
        "options of {least} to {most} characters in `{language}`",
    ),
    "option-lengths.help": (
        "rapprochez les longueurs\u202f: la plus longue au plus trois fois la plus courte",
        "bring the lengths closer: the longest at most three times the shortest",
    ),
    "absolute-distractors": (
        "mots absolus dans {n} mauvaises options en `{language}` et pas dans la bonne",
        "absolute words in {n} wrong options in `{language}` and not in the right one",
    ),
    "absolute-distractors.help": (
        "retirez «\u202ftoujours\u202f», «\u202fjamais\u202f», «\u202fseulement\u202f» des "
        "mauvaises options",
        'take "always", "never", "only" out of the wrong options',
    ),
    "all-or-none": (
        "«\u202f{found}\u202f» renvoie aux autres options",
        '"{found}" refers to other options',
    ),
    "all-or-none.help": (
        "remplacez-la par une erreur vraisemblable",
        "replace it with a likely error",
    ),
    "stem-echoes-key": (
        "la question et la seule bonne option partagent {words}",
        "the question and the right option alone share {words}",
    ),
    "stem-echoes-key.help": ("reformulez l'une des deux", "reword one of them"),
    "twin-options": (
        "options `{first}` et `{second}` presque identiques en `{language}`",
        "options `{first}` and `{second}` nearly the same in `{language}`",
    ),
    "twin-options.help": ("remplacez l'une des deux", "replace one of them"),
    "unsorted-numbers": ("options chiffrées mélangées", "options that are numbers, in mixed order"),
    "unsorted-numbers.help": (
        "rangez-les par ordre croissant, avec `shuffle = false`",
        "put them in ascending order, with `shuffle = false`",
    ),
    "unsorted-numbers.shuffle": (
        "options chiffrées que l'on mélange",
        "options that are numbers, and are shuffled",
    ),
    "unsorted-numbers.shuffle.help": ("ajoutez `shuffle = false`", "add `shuffle = false`"),
    "twin-length": (
        "`fr` fait {ratio} fois la longueur de `en`",
        "`fr` is {ratio} times as long as `en`",
    ),
    "twin-length.help": (
        "dites la même chose dans les deux langues\u202f: entre 0,65 et 1,80 fois",
        "say the same in both languages: between 0.65 and 1.80 times",
    ),
    "twin-figures": (
        "chiffres différents\u202f: {fr} en `fr`, {en} en `en`",
        "different figures: {fr} in `fr`, {en} in `en`",
    ),
    "twin-figures.help": (
        "écrivez les mêmes chiffres dans les deux langues",
        "write the same figures in both languages",
    ),
    "twin-code": (
        "code ou variables différents entre `fr` et `en`\u202f: {found}",
        "code or variables differ between `fr` and `en`: {found}",
    ),
    "twin-code.help": (
        "gardez le code identique dans les deux langues",
        "keep the code the same in both languages",
    ),
    "formula-not-arithmetic": ("`formula` n'est pas un calcul", "`formula` is not arithmetic"),
    "formula-not-arithmetic.help": (
        "n'employez que des nombres, + - * / et des parenthèses",
        "use only numbers, + - * / and parentheses",
    ),
    "formula-disagrees": (
        "`formula` donne {result}, pas {value}",
        "`formula` gives {result}, not {value}",
    ),
    "formula-disagrees.help": (
        "corrigez la formule ou `answer_value`",
        "correct the formula or `answer_value`",
    ),
    "order-lines": (
        "{n} {n|ligne|lignes} à ordonner, au lieu de 4 à 6",
        "{n} {n|line|lines} to order, not 4 to 6",
    ),
    "order-lines.help": ("écrivez 5 lignes", "write 5 lines"),
    "accepted-forms": (
        "`{form}` n'est pas écrit comme il est comparé",
        "`{form}` is not written as it is compared",
    ),
    "accepted-forms.help": ("écrivez `{normal}`", "write `{normal}`"),
    "accepted-forms.twice": (
        "`{form}` revient à une forme déjà acceptée",
        "`{form}` comes to a form already accepted",
    ),
    "accepted-forms.twice.help": ("retirez-la", "remove it"),
    "repair-vectors.few": (
        "{n} {n|texte|textes} dans `{key}` en `{language}`, au lieu de {least} au moins",
        "{n} {n|text|texts} in `{key}` in `{language}`, not {least} or more",
    ),
    "repair-vectors.few.help": ("ajoutez des textes variés", "add varied texts"),
    "repair-vectors.pass": (
        "ce texte de `pass` ne remplit pas tous les critères",
        "this text of `pass` does not meet every criterion",
    ),
    "repair-vectors.pass.help": (
        "corrigez le texte ou les critères",
        "correct the text or the criteria",
    ),
    "repair-vectors.fail": (
        "ce texte de `fail` remplit tous les critères",
        "this text of `fail` meets every criterion",
    ),
    "repair-vectors.fail.help": (
        "corrigez le texte ou les critères",
        "correct the text or the criteria",
    ),
    "repair-vectors.start": (
        "le texte à reprendre remplit déjà tous les critères",
        "the text to edit meets every criterion already",
    ),
    "repair-vectors.start.help": ("ajoutez un critère", "add a criterion"),
    "repair-vectors.ask": (
        "la question recopiée remplit tous les critères",
        "the question copied out meets every criterion",
    ),
    "repair-vectors.ask.help": ("ajoutez un critère", "add a criterion"),
    "rewrite-lengths": (
        "versions de {least} à {most} caractères en `{language}`",
        "versions of {least} to {most} characters in `{language}`",
    ),
    "rewrite-lengths.help": (
        "gardez la plus courte à moins de 25\u202f% de la plus longue",
        "keep the shortest within 25% of the longest",
    ),
    "lost-fact": ("cette version perd `{fact}`", "this version loses `{fact}`"),
    "lost-fact.help": (
        "toutes les versions gardent les mêmes faits",
        "all versions keep the same facts",
    ),
    "near-duplicate": (
        "question presque identique à `{other}` en `{language}`",
        "item nearly the same as `{other}` in `{language}`",
    ),
    "near-duplicate.help": (
        "changez la question, ou retirez-la",
        "change the question, or remove it",
    ),
}
