"""Sentences about JSON that can't be read."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "place": (
        "ligne {line}, colonne {column}\u202f: {reason}",
        "line {line}, column {column}: {reason}",
    ),
    "value": ("il manque une valeur", "a value is missing"),
    "name": (
        "il manque le nom d'une clé, entre guillemets droits",
        "the name of a key, in double quotes, is missing",
    ),
    "colon": (
        "il manque le deux-points entre une clé et sa valeur",
        "the colon between a key and its value is missing",
    ),
    "comma": (
        "il manque une virgule, ou la fin de la liste ou de l'objet",
        "a comma is missing, or the end of the list or object",
    ),
    "extra": (
        "il y a encore du texte après la fin de la valeur",
        "there is more text after the end of the value",
    ),
    "unterminated": (
        "ce texte entre guillemets n'est jamais fermé",
        "this text in quotes is never closed",
    ),
    "control": (
        "un caractère de contrôle (retour à la ligne, tabulation…) ne peut pas figurer tel quel "
        "dans un texte\u202f; écrivez-le \\n, \\t ou \\u00XX",
        "a control character (line break, tab…) can't stand in a text as it is; write it as \\n, "
        "\\t or \\u00XX",
    ),
    "escape": (
        "cette barre oblique inverse ne commence aucune séquence connue\u202f; doublez-la si "
        "elle doit figurer dans le texte",
        "this backslash begins no known sequence; double it if it is to stand in the text",
    ),
    "syntax": ("ce n'est pas du JSON", "this is no JSON"),
    "empty": ("il n'y a rien dedans", "there is nothing in it"),
    "not-utf8": (
        "ce n'est pas du texte UTF-8\u202f; enregistrez le fichier en UTF-8",
        "this is no UTF-8 text; save the file as UTF-8",
    ),
    "too-deep": (
        "trop de crochets et d'accolades imbriqués (au plus {most})",
        "too many brackets within brackets ({most} at most)",
    ),
    "too-long": (
        "nombre trop long (au plus {most} chiffres)",
        "number too long ({most} digits at most)",
    ),
    "constant": (
        "{name} n'est pas un nombre en JSON",
        "{name} is not a number in JSON",
    ),
    "twice": (
        "la clé «\u202f{name}\u202f» figure deux fois dans le même objet",
        "the key '{name}' stands twice in one object",
    ),
}
