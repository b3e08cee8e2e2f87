"""Hand-made results and plans, in both languages."""

from dataclasses import replace

from tests.app.made_questions import roles, said
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
        title=named[role] if role else said(language, "Votre profil", "Your profile"),
        summary=(
            said(
                language,
                "Vous remplissez environ 2 exigences sur 3.",
                "You meet about 2 of 3 requirements.",
            ),
        ),
        mirror=(
            said(
                language,
                "Vous vous placez au-dessus de ce que vous montrez en Clarté.",
                "You place yourself above what you show in Clarity.",
            ),
        ),
        stopped=said(
            language,
            f"Calculé sur {answered} réponses\u202f: c'est le nombre que vous aviez choisi.",
            f"Based on {answered} answers: the number that you had chosen.",
        ),
        groups=(
            SkillGroup(
                said(language, "Programmation", "Programming"),
                (
                    SkillRow(
                        said(language, "Programmation Python", "Python programming"),
                        2.4,
                        1.6,
                        3.2,
                        required=required,
                        self_rating=3,
                    ),
                    SkillRow(
                        said(
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
                said(language, "Écriture", "Writing"),
                (SkillRow(said(language, "Clarté", "Clarity"), 4.2, 3.4, 5.0, required=4.0),)
                if role
                else (SkillRow(said(language, "Clarté", "Clarity"), 4.2, 3.4, 5.0),),
            ),
        ),
        role=role,
        nearest=() if role else nearest,
        more=10,
        reviewable=answered > 0,
    )


def plan(language: Language, role: str, constraints: ChosenConstraints) -> PlanView:
    """Two steps over two weeks, one gap left open."""
    title = {card.id: card.name for card in roles(language)}[role]
    first = PlanStep(
        title=said(language, "Concevoir des prompts", "Designing prompts"),
        about=said(language, "cours, Université de Lyon", "course, University of Lyon"),
        dates=said(
            language,
            "du 23 novembre 2026 au 29 novembre 2026",
            "23 November 2026 to 29 November 2026",
        ),
        hours="5\u202fh" if language == "fr" else "5\u00a0h",
        price=said(language, "gratuit", "free"),
        languages=said(language, "en français", "in French"),
        reason=said(
            language,
            "C'est la compétence qui vous sépare le plus de ce métier.",
            "This is the skill that keeps you furthest from this job.",
        ),
        url="https://example.org/prompts",
    )
    second = replace(
        first,
        title=said(language, "Projet\u202f: un assistant", "Project: an assistant"),
        price=said(language, "environ 20\u202f€", "about €20"),
        task=said(language, "À remettre\u202f: un rapport.", "To hand in: a report."),
        url="javascript:alert(1)",
    )
    within = constraints.within > 0
    return PlanView(
        title=title,
        summary=(
            said(
                language,
                f"2 étapes, {constraints.hours_per_week:g} heures par semaine.",
                f"2 steps, {constraints.hours_per_week:g} hours a week.",
            ),
        ),
        steps=(first,) if within else (first, second),
        weeks=(
            PlanWeek(
                said(
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
                said(language, "Clarté", "Clarity"),
                "3,0 → 4,0" if language == "fr" else "3.0 → 4.0",
                said(
                    language,
                    "Il faudrait 7 heures de plus.",
                    "It would take 7 more hours.",
                ),
                offer=said(language, "Clarté\u202f: 7 h de plus", "Clarity: 7 h more"),
                hours=7.0,
            ),
        ),
        proof=said(
            language,
            "Aucun autre choix dans le catalogue ne vous rapproche davantage de ce métier.",
            "No other choice in the catalogue brings you nearer to this job.",
        ),
        lighter=""
        if within
        else said(
            language,
            "Presque le même résultat en 5 heures de moins.",
            "Almost the same result in 5 hours less.",
        ),
    )
