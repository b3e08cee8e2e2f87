"""Hand-made results and plans, in both languages."""

from dataclasses import replace

from tests.app.made_test import in_language, roles
from tremplin.app.models import (
    ChosenConstraints,
    OpenGap,
    PlanStep,
    PlanView,
    PlanWeek,
    Results,
    RoleRow,
    SkillGroup,
    SkillRow,
)
from tremplin.language.localized import Language


def results(language: Language, role: str | None, answered: int) -> Results:
    """Two domains, three skills, one of them inferred."""
    named = {card.id: card.name for card in roles(language)}
    nearest = tuple(RoleRow(key, name, 2, 3) for key, name in named.items())
    required = 3.0 if role else None
    return Results(
        title=named[role] if role else in_language(language, "Votre profil", "Your profile"),
        summary=(
            in_language(
                language,
                "Vous remplissez environ 2 exigences sur 3.",
                "You meet about 2 of 3 requirements.",
            ),
        ),
        mirror=(
            in_language(
                language,
                "Vous vous placez au-dessus de ce que vous montrez en Clarté.",
                "You place yourself above what you show in Clarity.",
            ),
        ),
        stopped=in_language(
            language,
            f"Calculé sur {answered} réponses\u202f: c'est le nombre que vous aviez choisi.",
            f"Based on {answered} answers: the number that you had chosen.",
        ),
        groups=(
            SkillGroup(
                in_language(language, "Programmation", "Programming"),
                (
                    SkillRow(
                        in_language(language, "Programmation Python", "Python programming"),
                        2.4,
                        1.6,
                        3.2,
                        required=required,
                        self_rating=3,
                    ),
                    SkillRow(
                        in_language(
                            language,
                            "API et formats d'échange (LLM, web, JSON)",
                            "APIs and exchange formats (LLM, web, JSON)",
                        ),
                        1.1,
                        0.0,
                        2.3,
                        required=2.0 if role else None,
                        inferred=True,
                    ),
                ),
            ),
            SkillGroup(
                in_language(language, "Écriture", "Writing"),
                (SkillRow(in_language(language, "Clarté", "Clarity"), 4.2, 3.4, 5.0, required=4.0),)
                if role
                else (SkillRow(in_language(language, "Clarté", "Clarity"), 4.2, 3.4, 5.0),),
            ),
        ),
        role=role,
        nearest=() if role else nearest,
        more=10,
    )


def plan(language: Language, role: str, constraints: ChosenConstraints) -> PlanView:
    """Two steps over two weeks, one gap left open."""
    title = {card.id: card.name for card in roles(language)}[role]
    first = PlanStep(
        title=in_language(language, "Concevoir des prompts", "Designing prompts"),
        about=in_language(language, "cours, Université de Lyon", "course, University of Lyon"),
        dates=in_language(
            language,
            "du 23 novembre 2026 au 29 novembre 2026",
            "23 November 2026 to 29 November 2026",
        ),
        hours="5\u202fh" if language == "fr" else "5\u00a0h",
        price=in_language(language, "gratuit", "free"),
        languages=in_language(language, "en français", "in French"),
        reason=in_language(
            language,
            "C'est la compétence qui vous sépare le plus de ce métier.",
            "This is the skill that keeps you furthest from this job.",
        ),
        url="https://example.org/prompts",
    )
    second = replace(
        first,
        title=in_language(language, "Projet\u202f: un assistant", "Project: an assistant"),
        price=in_language(language, "environ 20\u202f€", "about €20"),
        task=in_language(language, "À rendre\u202f: un rapport.", "To hand in: a report."),
        url="javascript:alert(1)",
    )
    within = constraints.within > 0
    return PlanView(
        title=title,
        summary=(
            in_language(
                language,
                f"2 étapes, {constraints.hours_per_week:g} heures par semaine.",
                f"2 steps, {constraints.hours_per_week:g} hours a week.",
            ),
        ),
        steps=(first,) if within else (first, second),
        weeks=(
            PlanWeek(
                in_language(
                    language,
                    "Semaine 1, du 23 nov. au 29 novembre 2026",
                    "Week 1, 23 Nov to 29 November 2026",
                ),
                first.hours,
                ((first.title, first.hours),),
            ),
        ),
        open=(
            OpenGap(
                in_language(language, "Clarté", "Clarity"),
                "3,0 → 4,0" if language == "fr" else "3.0 → 4.0",
                in_language(
                    language,
                    "Il faudrait 7 heures de plus.",
                    "It would take 7 more hours.",
                ),
            ),
        ),
        proof=in_language(
            language,
            "Aucun autre choix dans le catalogue ne vous rapproche davantage de ce métier.",
            "No other choice in the catalogue brings you nearer to this job.",
        ),
        lighter=""
        if within
        else in_language(
            language,
            "Presque le même résultat en 5 heures de moins.",
            "Almost the same result in 5 hours less.",
        ),
    )
