"""A small outside world for tests of the app: hand-made content, and a diary of what is called."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tremplin.app.models import (
    Choice,
    ChosenConstraints,
    NewSitting,
    OpenGap,
    PlanStep,
    PlanView,
    PlanWeek,
    Question,
    RatingPage,
    RatingSkill,
    Raw,
    Requirement,
    Results,
    RoleCard,
    RoleRow,
    SkillGroup,
    SkillRow,
    Step,
)
from tremplin.app.services import ServiceError, Services, SittingBusyError, World
from tremplin.app.start import SittingCard
from tremplin.language.localized import Language

TODAY = dt.date(2026, 11, 23)


def _text(language: Language, french: str, english: str) -> str:
    return french if language == "fr" else english


def roles(language: Language) -> tuple[RoleCard, ...]:
    """Three roles, one of them with a name as long as they come."""
    design = _text(language, "Conception de prompts", "Prompt design")
    python = _text(language, "Programmation Python", "Python programming")
    return (
        RoleCard(
            "prompt-engineer",
            _text(language, "Prompt engineer confirmé", "Confirmed prompt engineer"),
            _text(
                language,
                "Conçoit des instructions fiables et prouve par des essais qu'elles le sont.",
                "Designs reliable instructions and proves by tests that they are.",
            ),
            (
                _text(
                    language,
                    "Concevoir des instructions fiables pour plusieurs modèles",
                    "Design reliable instructions for several models",
                ),
                _text(language, "Mettre en place des essais", "Set up tests"),
            ),
            (Requirement(design, 4, True), Requirement(python, 3, False)),
        ),
        RoleCard(
            "dataset-designer",
            _text(
                language,
                "Concepteur de jeux de données pour l'entraînement",
                "Designer of training data sets",
            ),
            _text(language, "Prépare des exemples.", "Prepares examples."),
        ),
        RoleCard(
            "conversation-designer",
            _text(language, "Concepteur conversationnel", "Conversation designer"),
            _text(language, "Écrit des dialogues.", "Writes dialogues."),
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
        _text(
            language,
            "Un modèle doit répondre à une question à partir d'un contrat de vingt pages. "
            "Où placer la question pour qu'elle soit le mieux suivie\u202f?",
            "A model is to answer a question from a contract of twenty pages. Where should the "
            "question stand to be followed best?",
        ),
        (
            Choice(
                "a", _text(language, "Après le contrat, à la fin.", "After the contract, last.")
            ),
            Choice("b", _text(language, "Au milieu du contrat.", "In the middle of the contract.")),
            Choice(
                "c",
                _text(
                    language,
                    "Dans un second message, une fois que le modèle a résumé le contrat tout "
                    "entier avec ses propres mots.",
                    "In a second message, once the model has summed up the whole contract in "
                    "words of its own.",
                ),
            ),
            Choice("d", _text(language, "N'importe où.", "Anywhere.")),
        ),
    )
    return (
        single,
        replace(
            single,
            item="multiple-1",
            type="multiple",
            ask=_text(
                language,
                "Quels contrôles révèlent une fuite entre exemples et essais\u202f?",
                "Which checks reveal a leak between examples and tests?",
            ),
            table=(
                (_text(language, "Jeu", "Set"), _text(language, "Cas", "Cases")),
                (_text(language, "exemples", "examples"), "120"),
                (_text(language, "essais", "tests"), "40"),
            ),
        ),
        Question(
            "order-1",
            "order",
            "Programmation" if language == "fr" else "Programming",
            _text(language, "Remettez ce programme en ordre.", "Put this program in order."),
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
            _text(
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
            _text(
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
            _text(
                language,
                "Que vaut-il mieux répondre à cette cliente\u202f?",
                "What is the best answer to this client?",
            ),
            single.choices[:3],
            stimulus=_text(
                language,
                "Une cliente écrit\u202f: «\u202fVotre outil s'est trompé deux fois hier.\u202f»",
                "A client writes: “Your tool was wrong twice yesterday.”",
            ),
        ),
        Question(
            "match-1",
            "match",
            domain,
            _text(language, "Associez chaque réglage à son effet.", "Match each setting."),
            (Choice(0, "temperature"), Choice(1, "max_tokens"), Choice(2, "stop")),
            partners=(
                Choice(2, _text(language, "arrête le texte", "ends the text")),
                Choice(0, _text(language, "varie le choix des mots", "varies the words")),
                Choice(1, _text(language, "borne la longueur", "bounds the length")),
                Choice(3, _text(language, "change la langue", "changes the language")),
            ),
        ),
        Question(
            "repair-1",
            "repair",
            domain,
            _text(language, "Corrigez la phrase.", "Mend the sentence."),
            start=_text(language, "Les modèle répond.", "The models answers."),
        ),
    )


def rating_pages(language: Language, given: Mapping[str, int | None]) -> tuple[RatingPage, ...]:
    """Two domains, the first with two skills."""
    levels = _text(
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
        "python": _text(language, "Programmation Python", "Python programming"),
        "apis": _text(language, "API et formats d'échange", "APIs and exchange formats"),
        "clarity": _text(language, "Clarté", "Clarity"),
    }
    ask = _text(
        language,
        "Quelle phrase décrit le mieux ce que vous avez déjà fait, sans aide, dans les douze "
        "derniers mois\u202f?",
        "Which sentence best describes what you have already done, unaided, in the last twelve "
        "months?",
    )
    hint = _text(
        language,
        "Pensez à un exemple daté\u202f; sans exemple, descendez d'un niveau.",
        "Think of a dated example; with no example, go down one level.",
    )

    def page(domain: str, name: str, skills: tuple[str, ...]) -> RatingPage:
        rated = tuple(RatingSkill(s, names[s], tuple(levels), given.get(s)) for s in skills)
        return RatingPage(domain, name, ask, hint, rated, all(s in given for s in skills))

    return (
        page("programming", _text(language, "Programmation", "Programming"), ("python", "apis")),
        page("writing", _text(language, "Écriture", "Writing"), ("clarity",)),
    )


def results(language: Language, role: str | None, answered: int) -> Results:
    """Two domains, three skills, one of them inferred."""
    named = {card.id: card.name for card in roles(language)}
    nearest = tuple(RoleRow(key, name, 2, 3) for key, name in named.items())
    required = 3.0 if role else None
    return Results(
        title=named[role] if role else _text(language, "Votre portrait", "Your portrait"),
        summary=(
            _text(
                language,
                "Vous remplissez environ 2 exigences sur 3.",
                "You meet about 2 of 3 requirements.",
            ),
        ),
        mirror=(
            _text(
                language,
                "Vous vous placez au-dessus de ce que vous montrez en Clarté.",
                "You place yourself above what you show in Clarity.",
            ),
        ),
        stopped=_text(
            language,
            f"Calculé sur {answered} réponses\u202f: c'est le nombre que vous aviez choisi.",
            f"Based on {answered} answers: the number that you had chosen.",
        ),
        groups=(
            SkillGroup(
                _text(language, "Programmation", "Programming"),
                (
                    SkillRow(
                        _text(language, "Programmation Python", "Python programming"),
                        2.4,
                        1.6,
                        3.2,
                        required=required,
                        self_rating=3,
                    ),
                    SkillRow(
                        _text(
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
                _text(language, "Écriture", "Writing"),
                (SkillRow(_text(language, "Clarté", "Clarity"), 4.2, 3.4, 5.0, required=4.0),)
                if role
                else (SkillRow(_text(language, "Clarté", "Clarity"), 4.2, 3.4, 5.0),),
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
        title=_text(language, "Concevoir des prompts", "Designing prompts"),
        about=_text(language, "cours, Université de Lyon", "course, University of Lyon"),
        dates=_text(
            language,
            "du 23 novembre 2026 au 29 novembre 2026",
            "23 November 2026 to 29 November 2026",
        ),
        hours="5\u202fh" if language == "fr" else "5\u00a0h",
        price=_text(language, "gratuit", "free"),
        languages=_text(language, "en français", "in French"),
        reason=_text(
            language,
            "C'est la compétence qui vous sépare le plus de ce métier.",
            "This is the skill that keeps you furthest from this job.",
        ),
        url="https://example.org/prompts",
    )
    second = replace(
        first,
        title=_text(language, "Projet\u202f: un assistant", "Project: an assistant"),
        price=_text(language, "environ 20\u202f€", "about €20"),
        task=_text(language, "À rendre\u202f: un rapport.", "To hand over: a report."),
        url="javascript:alert(1)",
    )
    within = constraints.within > 0
    return PlanView(
        title=title,
        summary=(
            _text(
                language,
                f"2 étapes, {constraints.hours_per_week:g} heures par semaine.",
                f"2 steps, {constraints.hours_per_week:g} hours a week.",
            ),
        ),
        steps=(first,) if within else (first, second),
        weeks=(
            PlanWeek(
                _text(
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
                _text(language, "Clarté", "Clarity"),
                "3,0 → 4,0" if language == "fr" else "3.0 → 4.0",
                _text(
                    language,
                    "Il faudrait 7 heures de plus.",
                    "It would take 7 more hours.",
                ),
            ),
        ),
        proof=_text(
            language,
            "Aucun autre choix dans le catalogue ne vous rapproche davantage de ce métier.",
            "No other choice in the catalogue brings you nearer to this job.",
        ),
        lighter=""
        if within
        else _text(
            language,
            "Presque le même résultat en 5 heures de moins.",
            "Almost the same result in 5 hours less.",
        ),
    )


@dataclass
class FakeSitting:
    """A sitting kept in memory; every call goes into the diary."""

    language: Language
    role: str | None
    constraints: ChosenConstraints
    at_most: int
    with_ratings: bool
    diary: list[str]
    asked: tuple[Question, ...]
    given: list[tuple[str, Raw]] = field(default_factory=list)
    rated: dict[str, int | None] = field(default_factory=dict)
    taken_back: Raw = None
    failures: int = 0

    def rating_pages(self) -> tuple[RatingPage, ...]:
        return rating_pages(self.language, self.rated) if self.with_ratings else ()

    def rate(self, domain: str, given: Mapping[str, int | None]) -> None:
        self.diary.append(f"rate {domain} {dict(given)}")
        self.rated.update(given)

    def step(self) -> Step:
        place = len(self.given)
        question = self.asked[place] if place < min(self.at_most, len(self.asked)) else None
        self.diary.append(f"show {question.item if question else None}")
        return Step(question, place, self.at_most, self.taken_back)

    def problem(self, item: str, raw: Raw) -> str | None:
        if item.startswith("number") and not str(raw).replace(",", "").isdigit():
            return _text(self.language, "Tapez un nombre.", "Type a number.")
        return None

    def answer(self, item: str, raw: Raw) -> Step:
        if self.failures:
            self.failures -= 1
            raise ServiceError(_text(self.language, "Le disque est plein.", "The disk is full."))
        self.diary.append(f"keep {item} {raw}")
        self.given.append((item, raw))
        self.taken_back = None
        return self.step()

    def undo(self) -> Step:
        item, self.taken_back = self.given.pop()
        self.diary.append(f"undo {item}")
        return self.step()

    def prolong(self, items: int) -> Step:
        self.diary.append(f"prolong {items}")
        self.at_most += items
        return self.step()

    def results(self, language: Language, role: str | None) -> Results:
        return results(language, role, len(self.given))

    def plan(self, language: Language, role: str, constraints: ChosenConstraints) -> PlanView:
        self.diary.append(f"plan {role} {constraints.hours_per_week:g} {constraints.within:g}")
        self.role, self.constraints = role, constraints
        return plan(language, role, constraints)

    def save(
        self, language: Language, role: str | None, constraints: ChosenConstraints | None
    ) -> str:
        self.diary.append(f"save {role} {constraints is not None}")
        return "/home/zoé/tremplin-2026-11-23.md"

    def close(self) -> None:
        self.diary.append("close")


@dataclass
class FakeWorld:
    """Services on hand-made content."""

    diary: list[str] = field(default_factory=list)
    sitting: FakeSitting | None = None
    cards: tuple[SittingCard, ...] = ()
    notices: tuple[str, ...] = ()
    busy: bool = False
    asked: tuple[Question, ...] | None = None

    def begin(self, new: NewSitting) -> FakeSitting:
        self.diary.append(f"begin {new.role} {new.max_items} {new.ratings}")
        asked = self.asked if self.asked is not None else questions(new.language)
        self.sitting = FakeSitting(
            new.language, new.role, new.constraints, new.max_items, new.ratings, self.diary, asked
        )
        return self.sitting

    def resume(self, sitting: str) -> FakeSitting:
        if self.busy:
            raise SittingBusyError(sitting)
        return self.read(sitting)

    def read(self, sitting: str) -> FakeSitting:
        self.diary.append(f"open {sitting}")
        if self.sitting is None:
            language: Language = "fr"
            self.sitting = FakeSitting(
                language, None, ChosenConstraints(), 12, False, self.diary, questions(language)
            )
        return self.sitting

    def services(self) -> Services:
        """The outside world as the app wants it."""
        world = World(lambda language: self.notices, roles, self.begin, self.resume, self.read)

        def load(language: Language) -> World:
            self.diary.append("load")
            return world

        def open_url(url: str) -> bool:
            self.diary.append(f"browse {url}")
            return True

        return Services(
            today=lambda: TODAY,
            constraints=lambda language: ChosenConstraints(study_in=(language,)),
            keep_language=lambda language: self.diary.append(f"language {language}"),
            sittings=lambda: self.cards,
            load=load,
            open_url=open_url,
            record_crash=lambda error: "/tmp/crash.log",
        )
