"""Sentences about templates of items; `.help` says what to do."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "template-values.value": (
        "une valeur permise n'est ni un nombre, ni un texte, ni un couple `fr` et `en`",
        "an allowed value is no number, no text and no pair of `fr` and `en`",
    ),
    "template-values.list": (
        "les valeurs permises ne sont ni une liste, ni `{{ from = ..., to = ... }}`",
        "the allowed values are neither a list nor `{{ from = ..., to = ... }}`",
    ),
    "template-values.count": (
        "{count} {count|valeur permise|valeurs permises}, au lieu de 2 à {most}",
        "{count} allowed {count|value|values}, not 2 to {most}",
    ),
    "template-values.twice": (
        "une valeur permise figure deux fois",
        "an allowed value is listed twice",
    ),
    "template-values.scale": (
        "`from`, `to`, `step` et `first` ne donnent pas une suite de nombres entiers",
        "`from`, `to`, `step` and `first` make no series of whole numbers",
    ),
    "template-values.rows": (
        "les lignes de `together` ne donnent pas toutes les mêmes paramètres",
        "the rows of `together` do not all give the same parameters",
    ),
    "template-values.name": (
        "`{name}` est défini deux fois, ou n'est pas un nom en minuscules que les formules "
        "acceptent",
        "`{name}` is defined twice, or is no name in lower case that formulas take",
    ),
    "template-values.none": (
        "le modèle n'a aucun paramètre",
        "the template has no parameter",
    ),
    "template-values.help": (
        "donnez plusieurs valeurs distinctes, ou `{{ from = 2, to = 9 }}`",
        "give several different values, or `{{ from = 2, to = 9 }}`",
    ),
    "template-formula": (
        "cette formule du modèle ne se calcule pas avec les premières valeurs",
        "this formula of the template has no value for the first values",
    ),
    "template-formula.help": (
        "n'employez que des paramètres, des formules placées plus haut, des nombres et des "
        "opérations",
        "use parameters, formulas above, numbers and operations alone",
    ),
    "template-formula.base": (
        "les premières valeurs ne remplissent pas cette condition",
        "the first values do not meet this condition",
    ),
    "template-formula.base.help": (
        "mettez en tête des valeurs qui la remplissent",
        "put values that meet it first",
    ),
    "unknown-placeholder": (
        "`{found}` ne désigne rien dans le modèle",
        "`{found}` names nothing in the template",
    ),
    "unknown-placeholder.help": (
        "écrivez le nom d'un paramètre ou d'une valeur calculée, sans espaces",
        "write the name of a parameter or of a derived value, without spaces",
    ),
    "unknown-placeholder.language": (
        "le mot `{found}` change selon la langue, et le texte qui le contient n'en a aucune",
        "the word `{found}` depends on the language, and the text that holds it has none",
    ),
    "unknown-placeholder.language.help": (
        "donnez à ce texte une version `fr` et une version `en`",
        "give that text a version `fr` and a version `en`",
    ),
    "unused-parameter": ("`{name}` ne sert à rien", "`{name}` is used for nothing"),
    "unused-parameter.help": (
        "employez-le dans un texte ou une formule, ou retirez-le",
        "use it in a text or a formula, or remove it",
    ),
    "one-sided-placeholder": (
        "le nom `{name}` figure en `{there}` et manque en `{missing}`",
        "the name `{name}` stands in `{there}` and not in `{missing}`",
    ),
    "one-sided-placeholder.help": (
        "employez les mêmes noms dans les deux langues",
        "use the same names in both languages",
    ),
    "few-variants": (
        "{n} {n|variante|variantes}, au lieu de {least} au moins",
        "{n} {n|variant|variants}, not {least} or more",
    ),
    "few-variants.help": (
        "permettez plus de valeurs, ou des conditions moins strictes",
        "allow more values, or looser conditions",
    ),
    "variant-breaks-rule": (
        "la variante {values} enfreint la règle `{rule}`\u202f: {found}",
        "the variant {values} breaks the rule `{rule}`: {found}",
    ),
    "variant-breaks-rule.help": (
        "retirez ces valeurs, ou ajoutez une condition à `where`",
        "leave these values out, or add a condition to `where`",
    ),
    "twin-wrong-values": (
        "la réponse fausse `{value}` figure deux fois",
        "the wrong answer `{value}` is listed twice",
    ),
    "twin-wrong-values.help": ("retirez l'une des deux", "remove one of the two"),
}
