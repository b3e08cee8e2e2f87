"""Sentences of `check` and `explain`, with those of all rules."""

from typing import Final

from tremplin.language import (
    texts_check_bank,
    texts_check_files,
    texts_check_items,
    texts_check_links,
    texts_check_shape,
    texts_check_templates,
    texts_check_warnings,
)

TEXTS: Final[dict[str, tuple[str, str]]] = {
    **texts_check_files.TEXTS,
    **texts_check_shape.TEXTS,
    **texts_check_links.TEXTS,
    **texts_check_items.TEXTS,
    **texts_check_templates.TEXTS,
    **texts_check_warnings.TEXTS,
    **texts_check_bank.TEXTS,
    "summary.clean": (
        "aucune erreur dans {files} {files|fichier|fichiers}",
        "no error in {files} {files|file|files}",
    ),
    "summary": (
        "{n} {n|erreur|erreurs} dans {bad} {bad|fichier|fichiers} sur {files}",
        "{n} {n|error|errors} in {bad} of {files} {files|file|files}",
    ),
    "summary.warnings": (
        "{n} {n|erreur|erreurs} et {warnings} {warnings|avertissement|avertissements} dans {bad} "
        "{bad|fichier|fichiers} sur {files}",
        "{n} {n|error|errors} and {warnings} {warnings|warning|warnings} in {bad} of {files} "
        "{files|file|files}",
    ),
    "help": ("aide\u202f:", "help:"),
    "error": ("erreur", "error"),
    "warning": ("avertissement", "warning"),
    "explain.wrong": ("Faux\u202f:", "Wrong:"),
    "explain.right": ("Juste\u202f:", "Right:"),
    "explain.rules": (
        "règles, à expliquer avec «\u202ftremplin explain RÈGLE\u202f»\u202f:",
        "rules, explained by 'tremplin explain RULE':",
    ),
    "explain.unknown": (
        "règle inconnue «\u202f{rule}\u202f»\u202f; «\u202ftremplin explain\u202f» les donne "
        "toutes",
        "unknown rule '{rule}'; 'tremplin explain' lists them all",
    ),
    "explain.unknown.help": (
        "règle inconnue «\u202f{rule}\u202f»\u202f; essayez\u202f: {close}",
        "unknown rule '{rule}'; try: {close}",
    ),
    "argument.paths": (
        "fichiers ou dossiers à vérifier\u202f; sans eux, tout le contenu",
        "files or folders to check; without them, all content",
    ),
    "option.format": ("forme du résultat\u202f: {formats}", "form of the result: {formats}"),
    "option.warnings": (
        "montre aussi ce qui serait sans doute mieux autrement",
        "also show what is probably better otherwise",
    ),
    "option.bank": (
        "vérifie la banque de questions dans son ensemble, et en fait le rapport",
        "check the question bank as a whole, and report on it",
    ),
    "bank.format": (
        "le rapport sur la banque n'existe pas en {format}\u202f; choix\u202f: text, json",
        "the report on the bank has no form {format}; choose text or json",
    ),
    "argument.rule": (
        "règle à expliquer\u202f; sans elle, la liste des règles",
        "rule to explain; without it, the list of rules",
    ),
    "no-such-path": ("{path} n'existe pas", "{path} does not exist"),
    "no-content": (
        "aucun fichier de contenu (.toml) dans {path}",
        "no content file (.toml) in {path}",
    ),
}
