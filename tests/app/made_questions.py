"""Hand-made roles, questions and self-ratings, in both languages."""

from collections.abc import Mapping
from dataclasses import replace

from tremplin.app.models import (
    Choice,
    Question,
    RatingPage,
    RatingSkill,
    Requirement,
    RoleCard,
)
from tremplin.language.localized import Language


def said(language: Language, french: str, english: str) -> str:
    """One of the two."""
    return french if language == "fr" else english


def roles(language: Language) -> tuple[RoleCard, ...]:
    """Three roles, one of them with a name as long as they come."""
    design = said(language, "Conception de prompts", "Prompt design")
    python = said(language, "Programmation Python", "Python programming")
    return (
        RoleCard(
            "prompt-engineer",
            said(language, "Prompt engineer confirmé", "Experienced prompt engineer"),
            said(
                language,
                "Conçoit des instructions fiables et prouve par des essais qu'elles le sont.",
                "Designs reliable instructions and proves by tests that they are.",
            ),
            (
                said(
                    language,
                    "Concevoir des instructions fiables pour plusieurs modèles",
                    "Design reliable instructions for several models",
                ),
                said(language, "Mettre en place des essais", "Set up tests"),
            ),
            (Requirement(design, 4, True), Requirement(python, 3, False)),
        ),
        RoleCard(
            "dataset-designer",
            said(
                language,
                "Concepteur de jeux de données pour l'entraînement",
                "Designer of training data sets",
            ),
            said(language, "Prépare des exemples.", "Prepares examples."),
        ),
        RoleCard(
            "conversation-designer",
            said(language, "Concepteur conversationnel", "Conversation designer"),
            said(language, "Écrit des dialogues.", "Writes dialogues."),
        ),
    )


def questions(language: Language) -> tuple[Question, ...]:
    """One question of each type."""
    domain = "Prompting"
    code = 'a = "2"\nb = "3"\nprint(a + b)\n'
    single = Question(
        "single-1",
        "single",
        domain,
        said(
            language,
            "Un modèle doit répondre à une question à partir d'un contrat de vingt pages. "
            "Où placer la question pour qu'elle soit le mieux suivie\u202f?",
            "A model is to answer a question from a contract of twenty pages. Where should the "
            "question stand to be followed best?",
        ),
        (
            Choice(
                "a",
                said(language, "Après le contrat, à la fin.", "After the contract, last."),
            ),
            Choice(
                "b",
                said(language, "Au milieu du contrat.", "In the middle of the contract."),
            ),
            Choice(
                "c",
                said(
                    language,
                    "Dans un second message, une fois que le modèle a résumé le contrat tout "
                    "entier avec ses propres mots.",
                    "In a second message, once the model has summed up the whole contract in "
                    "words of its own.",
                ),
            ),
            Choice("d", said(language, "N'importe où.", "Anywhere.")),
        ),
    )
    return (
        single,
        replace(
            single,
            item="multiple-1",
            type="multiple",
            ask=said(
                language,
                "Quels contrôles révèlent une fuite entre exemples et essais\u202f?",
                "Which checks reveal a leak between examples and tests?",
            ),
            table=(
                (said(language, "Jeu", "Set"), said(language, "Cas", "Cases")),
                (said(language, "exemples", "examples"), "120"),
                (said(language, "essais", "tests"), "40"),
            ),
        ),
        Question(
            "order-1",
            "order",
            "Programmation" if language == "fr" else "Programming",
            said(language, "Remettez ce programme en ordre.", "Put this program in order."),
            (
                Choice(3, "`totals = {}`"),
                Choice(0, "`for w in words:`"),
                Choice(4, "`totals[w] += 1`"),
                Choice(1, "`return totals`"),
            ),
        ),
        Question(
            "number-1",
            "number",
            domain,
            said(
                language,
                "Sur 200 réponses, 93 sont justes. Quelle est la part de réponses justes, "
                "arrondie à une décimale\u202f?",
                "Of 200 answers, 93 are right. What share is right, to one decimal place?",
            ),
            unit="%",
        ),
        Question(
            "text-1",
            "short-text",
            "Programmation" if language == "fr" else "Programming",
            said(
                language,
                "Écrivez exactement ce qu'affiche ce programme.",
                "Type exactly what this program prints.",
            ),
            code=code,
        ),
        Question(
            "judge-1",
            "judge",
            "Savoir-être" if language == "fr" else "Soft skills",
            said(
                language,
                "Que vaut-il mieux répondre à cette cliente\u202f?",
                "What is the best answer to this client?",
            ),
            single.choices[:3],
            stimulus=said(
                language,
                "Une cliente écrit\u202f: «\u202fVotre outil s'est trompé deux fois hier.\u202f»",
                "A client writes: “Your tool was wrong twice yesterday.”",
            ),
        ),
        Question(
            "match-1",
            "match",
            domain,
            said(language, "Associez chaque réglage à son effet.", "Match each setting."),
            (Choice(0, "temperature"), Choice(1, "max_tokens"), Choice(2, "stop")),
            partners=(
                Choice(2, said(language, "arrête le texte", "ends the text")),
                Choice(0, said(language, "varie le choix des mots", "varies the words")),
                Choice(1, said(language, "borne la longueur", "bounds the length")),
                Choice(3, said(language, "change la langue", "changes the language")),
            ),
        ),
        Question(
            "repair-1",
            "repair",
            domain,
            said(language, "Corrigez la phrase.", "Mend the sentence."),
            start=said(language, "Les modèle répond.", "The models answers."),
        ),
    )


def rating_pages(language: Language, given: Mapping[str, int | None]) -> tuple[RatingPage, ...]:
    """Two domains, the first with two skills."""
    levels = said(
        language,
        "Aucune de ces situations.|Lit un script court et modifie une valeur.|Écrit seul un script "
        "avec fonctions, boucles et fichiers.|Structure un petit projet et le débogue.|Conçoit un "
        "paquet maintenable, typé, testé, relu par d'autres.|Fixe l'architecture d'une équipe et "
        "tranche les choix difficiles.",
        "None of these situations.|Reads a short script and changes a value.|Writes alone a script "
        "with functions, loops and files.|Structures a small project and debugs it.|Designs a "
        "maintainable, typed, tested package that others review.|Sets a team's architecture and "
        "settles hard choices.",
    ).split("|")
    names = {
        "python": said(language, "Programmation Python", "Python programming"),
        "apis": said(language, "API et formats d'échange", "APIs and exchange formats"),
        "clarity": said(language, "Clarté", "Clarity"),
    }
    ask = said(
        language,
        "Quelle phrase décrit le mieux ce que vous avez déjà fait, sans aide, dans les douze "
        "derniers mois\u202f?",
        "Which sentence best describes what you have already done, unaided, in the last twelve "
        "months?",
    )
    hint = said(
        language,
        "Pensez à un exemple daté\u202f; sans exemple, descendez d'un niveau.",
        "Think of a dated example; with no example, go down one level.",
    )

    def page(domain: str, name: str, skills: tuple[str, ...]) -> RatingPage:
        rated = tuple(RatingSkill(s, names[s], tuple(levels), given.get(s)) for s in skills)
        return RatingPage(domain, name, ask, hint, rated, all(s in given for s in skills))

    return (
        page("programming", said(language, "Programmation", "Programming"), ("python", "apis")),
        page("writing", said(language, "Écriture", "Writing"), ("clarity",)),
    )
