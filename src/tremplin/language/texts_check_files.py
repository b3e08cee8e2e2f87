"""Sentences about files that cannot be read; `.help` says what to do."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "write": ("écrivez `{close}`", "write `{close}`"),
    "more-findings": (
        "{n} {n|autre erreur|autres erreurs} dans ce fichier, non {n|montrée|montrées} ici",
        "{n} more {n|error|errors} in this file, not shown here",
    ),
    "more-findings.help": (
        "corrigez celles d'avant, puis vérifiez à nouveau",
        "correct those before, then check again",
    ),
    "file-unreadable": ("fichier illisible ({detail})", "file cannot be read ({detail})"),
    "file-unreadable.help": (
        "donnez-vous le droit de le lire, ou écartez-le",
        "give yourself the right to read it, or move it away",
    ),
    "file-unreadable.folder": (
        "ce n'est pas un fichier, malgré son nom en `.toml`",
        "not a file, though its name ends in `.toml`",
    ),
    "file-unreadable.folder.help": ("renommez-le", "rename it"),
    "file-too-large": ("fichier de plus de {most} Kio", "file larger than {most} KiB"),
    "file-too-large.help": (
        "répartissez les entrées sur plusieurs fichiers",
        "spread the entries over several files",
    ),
    "too-many-files": (
        "plus de {most} fichiers dans ce dossier, les suivants ne sont pas lus",
        "more than {most} files in this folder, the rest are not read",
    ),
    "too-many-files.help": (
        "mettez plusieurs entrées par fichier",
        "put several entries into one file",
    ),
    "not-utf8": ("le fichier n'est pas en UTF-8", "file is not in UTF-8"),
    "not-utf8.help": ("enregistrez-le avec l'encodage UTF-8", "save it with the encoding UTF-8"),
    "syntax.statement": (
        "ni clé, ni table, ni commentaire ne commence ainsi",
        "neither a key, a table nor a comment begins like this",
    ),
    "syntax.two-statements": (
        "une fin de ligne est attendue ici",
        "the line was expected to end here",
    ),
    "syntax.two-statements.help": (
        "une seule clé par ligne\u202f; du texte se met entre guillemets droits",
        "one key a line; text goes between quotation marks",
    ),
    "syntax.character": ("caractère non admis ici", "character not allowed here"),
    "syntax.character.help": (
        "fermez le guillemet sur la même ligne, ou retirez le caractère",
        "close the quotation mark on the same line, or remove the character",
    ),
    "syntax.twice": (
        "cette clé ou cette table a déjà une valeur",
        "this key or table already has a value",
    ),
    "syntax.twice.help": (
        "n'écrivez chaque clé qu'une fois\u202f; une entrée de plus commence par des "
        "crochets doubles",
        "write each key once; another entry begins with double brackets",
    ),
    "syntax.header": ("l'en-tête de table n'est pas fermé", "table header is not closed"),
    "syntax.header.help": (
        "écrivez `[[resource]]` sur une ligne à part",
        "write `[[resource]]` on a line of its own",
    ),
    "syntax.equals": ("il manque `=` après la clé", "`=` is missing after the key"),
    "syntax.key": ("une clé est attendue ici", "a key was expected here"),
    "syntax.array": ("crochet jamais refermé", "bracket never closed"),
    "syntax.array.help": (
        "ajoutez `]`, et des virgules entre les valeurs",
        "add `]`, and commas between the values",
    ),
    "syntax.table": ("accolade jamais refermée", "brace never closed"),
    "syntax.table.help": (
        "ajoutez `}}`, et des virgules entre les clés",
        "add `}}`, and commas between the keys",
    ),
    "syntax.backslash": (
        "`\\` suivi d'un caractère qu'il ne peut pas introduire",
        "`\\` before a character that it cannot introduce",
    ),
    "syntax.backslash.help": (
        "doublez-le, ou mettez le texte entre apostrophes",
        "double it, or put the text between apostrophes",
    ),
    "syntax.escape": ("code de caractère invalide", "invalid character code"),
    "syntax.string": ("guillemet jamais refermé", "quotation mark never closed"),
    "syntax.date": ("date ou heure invalide", "invalid date or time"),
    "syntax.date.help": ("écrivez par exemple `2026-11-20`", "write for example `2026-11-20`"),
    "syntax.value": (
        "valeur attendue\u202f: texte entre guillemets, nombre, date, `true`, `false` ou liste",
        "a value was expected: quoted text, number, date, `true`, `false` or a list",
    ),
    "too-deep": (
        "imbrication trop profonde, ou clé de plus de {most} parties",
        "nested too deep, or a key of more than {most} parts",
    ),
    "too-deep.help": ("retirez les niveaux en trop", "remove the levels that are too many"),
    "huge-number": ("nombre de milliers de chiffres", "number of thousands of digits"),
    "huge-number.help": ("écrivez le nombre voulu", "write the number that is meant"),
    "control-character": (
        "caractère de contrôle ou invisible U+{code}",
        "control or invisible character U+{code}",
    ),
    "control-character.help": ("supprimez-le", "delete it"),
    "unused-suppression": ("`{rule}` ne trouve rien ici", "`{rule}` finds nothing here"),
    "unused-suppression.help": ("retirez ce commentaire", "remove this comment"),
    "unused-suppression.reason": (
        "l'avertissement `{rule}` est accepté sans raison",
        "the warning `{rule}` is accepted without a reason",
    ),
    "unused-suppression.reason.help": (
        "écrivez la raison derrière le crochet",
        "write the reason behind the bracket",
    ),
    "unused-suppression.unknown": ("règle inconnue `{rule}`", "unknown rule `{rule}`"),
    "unused-suppression.unknown.help": (
        "`tremplin explain` donne la liste des règles",
        "`tremplin explain` lists the rules",
    ),
}
