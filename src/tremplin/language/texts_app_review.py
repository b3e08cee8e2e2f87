"""Sentences of the application about answered questions: review, reports, sittings side by side."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "review.heading": ("Vos réponses", "Your answers"),
    "review.marks": (
        "✓ juste   ≈ juste en partie   ✗ faux   – je ne sais pas",
        "✓ right   ≈ partly right   ✗ wrong   – I don't know",
    ),
    "review.place": ("Réponse {n} sur {of}", "Answer {n} of {of}"),
    "review.key-read": ("relire", "read"),
    "review.key-turn": ("autre question", "other question"),
    "report.key": ("signaler", "report"),
    "report.key-keep": ("garder", "keep"),
    "report.heading": ("Signaler une question", "Report a question"),
    "report.question": (
        "Qu'est-ce qui ne va pas dans cette question ?",
        "What is wrong with this question?",
    ),
    "report.detail": (
        "Par exemple : deux réponses justes, une consigne ambiguë, une faute, une source qui "
        "manque. Votre texte reste sur cet ordinateur ; « tremplin check --reports » en donne "
        "la liste.",
        "For instance: two right answers, an unclear instruction, a mistake, a missing source. "
        "Your text stays on this computer; 'tremplin check --reports' lists it.",
    ),
    "report.empty": (
        "Écrivez d'abord ce qui ne va pas, ou Échap pour revenir.",
        "First write what is wrong, or press Esc to go back.",
    ),
    "results.key-back": ("résultats", "results"),
    "results.key-review": ("mes réponses", "my answers"),
    "results.history": (
        "Vos tests, du premier au dernier",
        "Your tests, from first to last",
    ),
    "question.left": (
        "{title}, sans doute encore {left} après",
        "{title}, probably {left} more after it",
    ),
    "question.last": ("{title}, sans doute la dernière", "{title}, probably the last"),
    "role.nearest": ("De quel métier suis-je le plus proche ?", "Which job am I nearest to?"),
    "role.nearest-detail": (
        "Les questions sont choisies pour tous les métiers à la fois. À la fin, vous voyez ceux "
        "dont vous êtes le plus proche, et vous pouvez en choisir un.",
        "The questions are chosen for all jobs at once. At the end you see those you are nearest "
        "to, and you can choose one.",
    ),
}
