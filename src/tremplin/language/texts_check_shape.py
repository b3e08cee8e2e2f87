"""Sentences about keys and values of content files; `.help` says what to do."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "unknown-table": ("table inconnue `{table}`", "unknown table `{table}`"),
    "unknown-table.help": (
        "les tables sont `item` dans quizzes/\u202f; `skill`, `domain`, `role`, `resource` "
        "et d'autres dans paths/",
        "tables are `item` in quizzes/; `skill`, `domain`, `role`, `resource` and others in paths/",
    ),
    "wrong-folder": (
        "`{table}` ne se lit que dans {folder}",
        "`{table}` is read from {folder} only",
    ),
    "wrong-folder.help": (
        "déplacez l'entrée dans un fichier de {folder}",
        "move the entry to a file in {folder}",
    ),
    "table-brackets": ("`{table}` ne s'écrit pas ainsi", "`{table}` is not written like this"),
    "table-brackets.help": ("commencez l'entrée par `{header}`", "begin the entry with `{header}`"),
    "unknown-key": ("clé inconnue `{key}`", "unknown key `{key}`"),
    "unknown-key.help": (
        "retirez-la, ou corrigez son orthographe",
        "remove it, or correct its spelling",
    ),
    "missing-key": ("{n|clé absente|clés absentes}\u202f: {keys}", "missing {n|key|keys}: {keys}"),
    "missing-key.help": (
        "{n|ajoutez-la|ajoutez-les} à cette table",
        "add {n|it|them} to this table",
    ),
    "wrong-type": (
        "`{key}` attend {expected}, pas {found}",
        "`{key}` takes {expected}, not {found}",
    ),
    "wrong-type.help": ("écrivez {expected}", "write {expected}"),
    "type.string": ("du texte entre guillemets", "text in quotation marks"),
    "type.text": (
        "un texte, ou une table avec `fr` et `en`",
        "a text, or a table with `fr` and `en`",
    ),
    "type.integer": ("un nombre entier sans guillemets", "a whole number without quotation marks"),
    "type.number": ("un nombre sans guillemets", "a number without quotation marks"),
    "type.boolean": ("`true` ou `false`", "`true` or `false`"),
    "type.array": ("une liste entre crochets", "a list in square brackets"),
    "type.table": ("une table entre accolades", "a table in braces"),
    "type.date": (
        "une date comme `2026-11-20`, sans guillemets",
        "a date such as `2026-11-20`, without quotation marks",
    ),
    "out-of-range.least": (
        "`{key}` vaut {value}, moins que {bound}",
        "`{key}` is {value}, less than {bound}",
    ),
    "out-of-range.least.help": ("écrivez au moins {bound}", "write at least {bound}"),
    "out-of-range.above": (
        "`{key}` vaut {value}, qui n'est pas au-dessus de {bound}",
        "`{key}` is {value}, which is not above {bound}",
    ),
    "out-of-range.above.help": ("écrivez plus de {bound}", "write more than {bound}"),
    "out-of-range.most": (
        "`{key}` vaut {value}, plus que {bound}",
        "`{key}` is {value}, more than {bound}",
    ),
    "out-of-range.most.help": ("écrivez au plus {bound}", "write at most {bound}"),
    "out-of-range.below": (
        "`{key}` vaut {value}, qui n'est pas au-dessous de {bound}",
        "`{key}` is {value}, which is not below {bound}",
    ),
    "out-of-range.below.help": ("écrivez moins de {bound}", "write less than {bound}"),
    "out-of-range.finite": (
        "`{key}` vaut {value}, ce qui n'est pas un nombre fini",
        "`{key}` is {value}, which is not a finite number",
    ),
    "out-of-range.finite.help": ("écrivez un nombre", "write a number"),
    "unknown-value": ("`{key}` ne peut pas valoir `{value}`", "`{key}` cannot be `{value}`"),
    "unknown-value.help": ("écrivez l'un de\u202f: {allowed}", "write one of: {allowed}"),
    "malformed-text.address": ("`{key}` n'est pas une adresse web", "`{key}` is not a web address"),
    "malformed-text.address.help": (
        "écrivez-la entière, avec `https://`",
        "write it whole, with `https://`",
    ),
    "malformed-text.isbn": (
        "`{key}` n'est pas un ISBN de 13 chiffres",
        "`{key}` is not an ISBN of 13 digits",
    ),
    "malformed-text.isbn.help": (
        "écrivez les 13 chiffres sans tirets, `978` ou `979` d'abord",
        "write the 13 digits without hyphens, `978` or `979` first",
    ),
    "malformed-text.letter": (
        "l'identifiant d'une option n'est pas une lettre de `a` à `z`",
        "the id of an option is not a letter from `a` to `z`",
    ),
    "malformed-text.letter.help": ("écrivez par exemple `a`", "write for example `a`"),
    "malformed-text.line": (
        "`{key}` commence ou finit par une espace, ou tient sur plusieurs lignes",
        "`{key}` begins or ends with a space, or takes several lines",
    ),
    "malformed-text.line.help": (
        "écrivez une seule ligne, sans espace au bord",
        "write a single line, without a space at either end",
    ),
    "malformed-text.reference": (
        "`{value}` n'a pas la forme `table:identifiant`",
        "`{value}` is not of the form `table:id`",
    ),
    "malformed-text.reference.help": (
        "écrivez par exemple `role:prompt-engineer`",
        "write for example `role:prompt-engineer`",
    ),
    "malformed-text.dotted": (
        "`{value}` n'est pas un identifiant de compétence",
        "`{value}` is not the identifier of a skill",
    ),
    "malformed-text.dotted.help": (
        "écrivez `domaine.compétence` en minuscules sans accents, comme `programming.python`",
        "write `domain.skill` in lower case, such as `programming.python`",
    ),
    "malformed-text.identifier": (
        "`{value}` n'est pas un identifiant",
        "`{value}` is not an identifier",
    ),
    "malformed-text.identifier.help": (
        "écrivez des mots en minuscules sans accents, joints par des traits d'union",
        "write lower-case words without accents, joined by hyphens",
    ),
    "malformed-text.other": (
        "`{key}` n'a pas la forme voulue",
        "`{key}` does not have the form it needs",
    ),
    "malformed-text.other.help": ("comparez avec une autre entrée", "compare with another entry"),
    "wrong-length.empty": ("`{key}` est vide", "`{key}` is empty"),
    "wrong-length.empty.help": (
        "remplissez-la, ou retirez-la si elle n'est pas obligatoire",
        "fill it, or remove the key if it is not required",
    ),
    "wrong-length.text-short": (
        "`{key}` a {length} {length|caractère|caractères}, moins que {bound}",
        "`{key}` has {length} {length|character|characters}, less than {bound}",
    ),
    "wrong-length.text-short.help": (
        "écrivez au moins {bound} caractères",
        "write at least {bound} characters",
    ),
    "wrong-length.text-long": (
        "`{key}` a {length} {length|caractère|caractères}, plus que {bound}",
        "`{key}` has {length} {length|character|characters}, more than {bound}",
    ),
    "wrong-length.text-long.help": (
        "raccourcissez à {bound} caractères",
        "shorten it to {bound} characters",
    ),
    "wrong-length.list-short": (
        "`{key}` a {length} {length|élément|éléments}, moins que {bound}",
        "`{key}` has {length} {length|element|elements}, less than {bound}",
    ),
    "wrong-length.list-short.help": ("écrivez-en au moins {bound}", "write at least {bound}"),
    "wrong-length.list-long": (
        "`{key}` a {length} {length|élément|éléments}, plus que {bound}",
        "`{key}` has {length} {length|element|elements}, more than {bound}",
    ),
    "wrong-length.list-long.help": ("gardez-en au plus {bound}", "keep at most {bound}"),
}
