"""Sentences about answered questions: their review, and what is reported about them."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "heading": ("Vos réponses du {day}", "Your answers from {day}"),
    "count": (
        "{n} {n|réponse|réponses} : {right} {right|juste|justes}, {partly} en partie, "
        "{wrong} {wrong|fausse|fausses}, {unknown} « je ne sais pas ». Devant les choix, > marque "
        "le vôtre et * le bon.",
        "{n} {n|answer|answers}: {right} right, {partly} partly right, {wrong} wrong, {unknown} "
        "“I don't know”. Before the options, > marks yours and * the right one.",
    ),
    "title": ("{n}. {skill} : {verdict}", "{n}. {skill}: {verdict}"),
    "verdict.right": ("juste", "right"),
    "verdict.partly": ("juste en partie", "partly right"),
    "verdict.wrong": ("faux", "wrong"),
    "verdict.unknown": ("je ne sais pas", "I don't know"),
    "given": ("Votre réponse :", "Your answer:"),
    "not-known": ("Vous avez dit ne pas savoir.", "You said that you didn't know."),
    "right": ("Réponse juste :", "Right answer:"),
    "source": ("Pour en savoir plus :", "Read more:"),
    "reported": ("Vous avez signalé :", "You reported:"),
    "rule-met": ("oui : {rule}", "yes: {rule}"),
    "rule-not-met": ("non : {rule}", "no: {rule}"),
    "reason": ("{option} : {why}", "{option}: {why}"),
    "basis.edited": (
        "La question a été modifiée depuis ; la voici comme elle vous a été posée.",
        "The question has been edited since; here it is as it was asked.",
    ),
    "basis.present": (
        "Cette réponse a été gardée sans le texte de la question ; voici la question du contenu, "
        "inchangé depuis.",
        "This answer was kept without the text of the question; here is the question of the "
        "content, which has not changed since.",
    ),
    "basis.changed": (
        "Cette réponse a été gardée sans le texte de la question, et le contenu a changé depuis : "
        "la question posée a pu être différente.",
        "This answer was kept without the text of the question, and the content has changed since: "
        "the question may have read differently.",
    ),
    "basis.gone": (
        "Cette réponse a été gardée sans le texte de la question, qui n'est plus dans le contenu "
        "({item}).",
        "This answer was kept without the text of the question, which is no longer in the content "
        "({item}).",
    ),
    "no-answers": (
        "ce test n'a encore aucune réponse",
        "no question of this test has been answered yet",
    ),
    "report.nothing": (
        "tapez « :r » et ce qui ne va pas, comme « :r deux réponses sont justes »",
        "type ':r' and what is wrong, such as ':r two answers are right'",
    ),
    "report.too-long": ("au plus {most} caractères", "{most} characters at most"),
    "report.kept": (
        "Signalement gardé, merci. Répondez maintenant à la question.",
        "Your report is kept, thank you. Now answer the question.",
    ),
    "reports.heading": (
        "{n} {n|signalement|signalements} sur {items} {items|question|questions}",
        "{n} {n|report|reports} about {items} {items|question|questions}",
    ),
    "reports.none": (
        "Aucune question n'a été signalée.",
        "No question has been reported.",
    ),
    "reports.item": (
        "{item} : {n} {n|signalement|signalements}",
        "{item}: {n} {n|report|reports}",
    ),
    "reports.edited": (
        "la question a été modifiée depuis",
        "the question has been edited since",
    ),
    "reports.gone": (
        "la question n'est plus dans le contenu",
        "the question is no longer in the content",
    ),
    "reports.text": ("{day} : {text}", "{day}: {text}"),
    "reports.answer": ("(réponse donnée : {answer})", "(answer given: {answer})"),
}
