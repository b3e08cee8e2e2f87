"""Sentences about values and entries that do not go together; `.help` says what to do."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "variance-sum": (
        "`general`, `domain` et `specific` font ensemble {total}, pas 1",
        "`general`, `domain` and `specific` sum to {total}, not to 1",
    ),
    "variance-sum.help": ("changez l'une des trois parts", "change one of the three shares"),
    "level-count": (
        "`levels` décrit {count} {count|niveau|niveaux}, pas 5",
        "`levels` describes {count} {count|level|levels}, not 5",
    ),
    "level-count.help": (
        "écrivez une phrase pour chacun des niveaux 1 à 5",
        "write one sentence for each of levels 1 to 5",
    ),
    "twin-lines": (
        "`{key}` n'a pas autant d'éléments en `fr` et en `en`",
        "`{key}` differs in number between `fr` and `en`",
    ),
    "twin-lines.help": (
        "écrivez les mêmes éléments dans les deux langues",
        "write the same entries in both languages",
    ),
    "line-count": (
        "{count} {count|ligne|lignes} à ordonner, au lieu de 3 à 7",
        "{count} {count|line|lines} to order, not 3 to 7",
    ),
    "line-count.help": ("écrivez 5 lignes", "write 5 lines"),
    "not-a-permutation": (
        "`{order}` n'est pas un ordre de toutes les lignes",
        "`{order}` is not an order of all the lines",
    ),
    "not-a-permutation.help": (
        "écrivez une fois chaque nombre de 0 à {last}",
        "write each number from 0 to {last} once",
    ),
    "wrong-value-accepted": (
        "la réponse fausse `{value}` serait acceptée",
        "the wrong answer `{value}` would be accepted",
    ),
    "wrong-value-accepted.help": (
        "resserrez `tolerance`, ou corrigez la réponse fausse",
        "narrow `tolerance`, or correct the wrong answer",
    ),
    "accepts-nothing": ("`accept` est vide", "`accept` is empty"),
    "accepts-nothing.help": ("écrivez les formes justes", "write the forms that are right"),
    "missing-language.both": ("texte sans `fr` ni `en`", "text with neither `fr` nor `en`"),
    "missing-language.both.help": ("ajoutez `fr` et `en`", "add `fr` and `en`"),
    "missing-language.one": (
        "`{key}` n'a pas de version `{language}`",
        "`{key}` has no `{language}` version",
    ),
    "missing-language.one.help": (
        "ajoutez-la, ou dites `language = '{other}'` si la question n'existe que dans une langue",
        "add it, or say `language = '{other}'` if the item exists in one language only",
    ),
    "pair-count": (
        "`pairs` a {count} {count|élément|éléments}, `left` {left}",
        "`pairs` has {count} {count|entry|entries}, `left` {left}",
    ),
    "pair-count.help": (
        "donnez un partenaire à chaque élément de `left`",
        "give each entry of `left` one partner",
    ),
    "no-such-pair": (
        "`pairs` contient {place}, mais `right` s'arrête à {last}",
        "`pairs` holds {place}, but `right` ends at {last}",
    ),
    "no-such-pair.help": (
        "les éléments de `right` se comptent à partir de 0",
        "entries of `right` are counted from 0",
    ),
    "no-spare": (
        "la dernière paire se devine, faute d'élément en trop à droite",
        "the last pair gives itself away, for want of a spare entry on the right",
    ),
    "no-spare.help": ("ajoutez un élément à `right`", "add an entry to `right`"),
    "twin-rule-id": ("deux critères portent le nom `{name}`", "two criteria have the id `{name}`"),
    "twin-rule-id.help": ("donnez un autre nom à celui-ci", "give this one another id"),
    "no-critical-rule": ("aucun critère n'est indispensable", "no criterion is critical"),
    "no-critical-rule.help": (
        "ajoutez `critical = true` à un critère au moins",
        "add `critical = true` to one criterion or more",
    ),
    "rule-incomplete": (
        "un critère `{kind}` demande `{needed}`",
        "a criterion of kind `{kind}` needs `{needed}`",
    ),
    "rule-incomplete.help": ("ajoutez `{needed}`", "add `{needed}`"),
    "invalid-pattern": (
        "expression rationnelle invalide ({error})",
        "invalid regular expression ({error})",
    ),
    "invalid-pattern.help": (
        "corrigez-la\u202f; elle suit la syntaxe de Python",
        "correct it; it follows the syntax of Python",
    ),
    "core-not-required": (
        "`{skill}` est pondérée sans niveau dans `required`",
        "`{skill}` is weighted but has no level in `required`",
    ),
    "core-not-required.help": (
        "ajoutez la compétence à `required`, ou retirez-la ici",
        "add the skill to `required`, or remove it here",
    ),
    "no-amount": ("salaire sans montant", "pay figure without an amount"),
    "no-amount.help": ("ajoutez `min` et `max`, ou `point`", "add `min` and `max`, or `point`"),
    "twin-option-id": (
        "deux options portent la lettre `{letter}`",
        "two options have the id `{letter}`",
    ),
    "twin-option-id.help": ("donnez une autre lettre à celle-ci", "give this one another letter"),
    "right-options.single": (
        "{count} {count|option juste|options justes}, pas 1",
        "{count} {count|option is|options are} right, not 1",
    ),
    "right-options.single.help": (
        "marquez une seule option `right = true`",
        "mark one option `right = true`",
    ),
    "right-options.multiple": (
        "{count} {count|option juste|options justes}, pas 2 à {most}",
        "{count} {count|option is|options are} right, not 2 to {most}",
    ),
    "right-options.multiple.help": (
        "marquez de 2 à {most} options `right = true`",
        "mark 2 to {most} options `right = true`",
    ),
    "judge-credit": (
        "les crédits sont {credits}, au lieu d'un 2, d'un ou deux 1 au plus et d'un 0 au moins",
        "credits are {credits}, not one 2, at most two 1 and at least one 0",
    ),
    "judge-credit.help": (
        "donnez 2 à la meilleure option, 1 à celles qui sont acceptables, 0 aux autres",
        "give 2 to the best option, 1 to acceptable ones, 0 to the others",
    ),
    "judge-credit.none": ("option sans `credit`", "option without `credit`"),
    "judge-credit.none.help": ("ajoutez `credit = 0`, 1 ou 2", "add `credit = 0`, 1 or 2"),
    "price-amount": ("prix sans montant", "price without an amount"),
    "price-amount.help": (
        "ajoutez `amount`, ou écrivez `basis = 'unknown'`",
        "add `amount`, or write `basis = 'unknown'`",
    ),
    "price-amount.both": (
        "prix avec un montant, mais dit inconnu",
        "price with an amount that is said to be unknown",
    ),
    "price-amount.both.help": (
        "retirez `amount`, ou changez `basis`",
        "remove `amount`, or change `basis`",
    ),
    "price-missing": (
        "ressource ni gratuite ni munie d'un prix",
        "resource neither free nor priced",
    ),
    "price-missing.help": (
        "ajoutez `free = true`, ou `price` (au besoin `price = {{ basis = 'unknown' }}`)",
        "add `free = true`, or `price` (if need be `price = {{ basis = 'unknown' }}`)",
    ),
    "level-not-rising": (
        "`to` ({to}) n'est pas au-dessus de `from` ({start})",
        "`to` ({to}) is not above `from` ({start})",
    ),
    "level-not-rising.help": ("relevez `to`, ou abaissez `from`", "raise `to`, or lower `from`"),
    "unusable-unexplained": (
        "ressource écartée sans raison ou sans remplaçante",
        "resource set aside without a reason or substitutes",
    ),
    "unusable-unexplained.help": (
        "ajoutez `reason` et `substitutes`",
        "add `reason` and `substitutes`",
    ),
    "teaches-nothing": (
        "ressource qui n'enseigne aucune compétence",
        "resource that teaches no skill",
    ),
    "teaches-nothing.help": (
        "ajoutez `teaches = [{{ skill = '...', from = 1, to = 2 }}]`",
        "add `teaches = [{{ skill = '...', from = 1, to = 2 }}]`",
    ),
    "need-on-taught-skill": (
        "`{skill}` est à la fois enseignée et exigée",
        "`{skill}` is both taught and needed",
    ),
    "need-on-taught-skill.help": (
        "retirez-la de `needs`\u202f; le `from` de `teaches` suffit",
        "remove it from `needs`; the `from` of `teaches` is enough",
    ),
    "prerequisite-cycle": (
        "ressources qui s'attendent l'une l'autre\u202f: {cycle}",
        "resources that wait for one another: {cycle}",
    ),
    "prerequisite-cycle.help": ("retirez l'un de ces `after`", "remove one of these `after`"),
    "parameter-count": (
        "`{key}` a {n} {n|valeur|valeurs} pour {steps} {steps|seuil|seuils}",
        "`{key}` has {n} {n|value|values} for {steps} {steps|step|steps}",
    ),
    "parameter-count.help": (
        "écrivez {steps} {steps|valeur|valeurs}",
        "write {steps} {steps|value|values}",
    ),
    "parameter-order.difficulty": ("les difficultés ne croissent pas", "difficulties do not rise"),
    "parameter-order.difficulty.help": (
        "écrivez-les de la plus faible à la plus forte",
        "write them from lowest to highest",
    ),
    "parameter-order.guessing": (
        "les chances de deviner ne décroissent pas",
        "guessing does not fall",
    ),
    "parameter-order.guessing.help": (
        "écrivez-les de la plus forte à la plus faible",
        "write it from highest to lowest",
    ),
    "duplicate-id": ("`{id}` est déjà pris dans `{file}`", "`{id}` is already taken in `{file}`"),
    "duplicate-id.help": (
        "donnez un autre identifiant à cette entrée",
        "give this entry another identifier",
    ),
    "duplicate-rating": (
        "`{skill}` a déjà une auto-évaluation dans `{file}`",
        "`{skill}` already has a self-rating in `{file}`",
    ),
    "duplicate-rating.help": ("retirez l'une des deux", "remove one of them"),
    "duplicate-table": (
        "`{table}` se trouve déjà dans `{file}`",
        "`{table}` already stands in `{file}`",
    ),
    "duplicate-table.help": ("retirez l'une des deux", "remove one of them"),
    "unknown-skill": ("compétence inconnue `{id}`", "unknown skill `{id}`"),
    "unknown-skill.help": (
        "écrivez l'identifiant d'une `[[skill]]`",
        "write the identifier of a `[[skill]]`",
    ),
    "unknown-resource": ("ressource inconnue `{id}`", "unknown resource `{id}`"),
    "unknown-resource.help": (
        "écrivez l'identifiant d'une `[[resource]]`",
        "write the identifier of a `[[resource]]`",
    ),
    "unknown-role": ("métier inconnu `{id}`", "unknown role `{id}`"),
    "unknown-role.help": (
        "écrivez l'identifiant d'un `[[role]]`",
        "write the identifier of a `[[role]]`",
    ),
    "unknown-funding": ("financement inconnu `{id}`", "unknown funding `{id}`"),
    "unknown-funding.help": (
        "écrivez l'identifiant d'un `[[funding]]`",
        "write the identifier of a `[[funding]]`",
    ),
    "unknown-employment": ("forme d'emploi inconnue `{id}`", "unknown form of employment `{id}`"),
    "unknown-employment.help": (
        "écrivez l'identifiant d'un `[[employment]]`",
        "write the identifier of an `[[employment]]`",
    ),
    "unknown-publication": ("publication inconnue `{id}`", "unknown publication `{id}`"),
    "unknown-publication.help": (
        "écrivez l'identifiant d'une `[[publication]]`",
        "write the identifier of a `[[publication]]`",
    ),
    "unknown-origin": ("origine inconnue `{id}`", "unknown origin `{id}`"),
    "unknown-origin.help": (
        "écrivez l'identifiant d'une `[[origin]]`",
        "write the identifier of an `[[origin]]`",
    ),
    "unknown-domain": ("domaine inconnu `{id}`", "unknown domain `{id}`"),
    "unknown-domain.help": (
        "écrivez l'identifiant d'un `[[domain]]` devant le point, ou définissez ce domaine",
        "write the identifier of a `[[domain]]` before the dot, or define this domain",
    ),
    "unknown-reference": (
        "rien ne s'appelle `{id}` dans `{table}`",
        "nothing is called `{id}` in `{table}`",
    ),
    "unknown-reference.help": (
        "écrivez `table:identifiant` d'une entrée qui existe",
        "write `table:id` of an entry that exists",
    ),
}
