"""Distances made by hand: three jobs, the way to each told when it is asked for."""

from dataclasses import dataclass, field

from tests.app.made_questions import said
from tremplin.app.services import ServiceError
from tremplin.app.springboard_models import JobLink, JobRow, JobWay, SpringboardView
from tremplin.language.localized import Language

NEAR, MIDDLE, FAR = "prompt-engineer-junior", "prompt-engineer", "dataset-designer"


def view(language: Language, chosen: str | None = MIDDLE) -> SpringboardView:
    """Three jobs, the one in the middle with links."""
    basis = said(
        language,
        "À 5\u202fh par semaine, sans limite de budget, ressources en français.",
        "At 5 h a week, no budget limit, resources in English.",
    )
    moves = JobLink(
        said(language, "Évolutions", "Next steps"),
        said(
            language,
            "Évolution possible\u202f: concepteur (Fiche).",
            "A next step: designer (Sheet).",
        ),
        (FAR, "unknown"),
    )
    neighbours = JobLink(
        said(language, "Métiers voisins", "Neighbouring jobs"),
        said(language, "Métier voisin\u202f: débutant (Podcast).", "Close: junior (Podcast)."),
        (NEAR,),
    )
    names = {
        NEAR: said(language, "Prompt engineer débutant", "Junior prompt engineer"),
        MIDDLE: said(language, "Prompt engineer confirmé", "Experienced prompt engineer"),
        FAR: said(
            language,
            "Concepteur / conceptrice de jeux de données [démo]",
            "Designer of data sets for evaluation [demo]",
        ),
    }
    jobs = tuple(
        JobRow(
            name,
            text,
            f"{18 - 5 * place}/23",
            said(language, f"{40 - 19 * place}\u202f%", f"{40 - 19 * place}%"),
            (
                said(
                    language,
                    f"Vous remplissez environ {18 - 5 * place} exigences sur 23.",
                    f"You meet about {18 - 5 * place} of 23 requirements.",
                ),
            ),
            (moves, neighbours) if name == MIDDLE else (),
        )
        for place, (name, text) in enumerate(names.items())
    )
    return SpringboardView(basis, jobs, chosen)


def way(language: Language, place: int) -> JobWay:
    """The way to one of the jobs."""
    hours = (12, 140, 395)[place]
    price = said(language, f"{40 * place}\u202f€", f"€{40 * place}")
    takes = said(language, f"{hours}\u202fh d'étude.", f"{hours} h of study.")
    return JobWay(
        (NEAR, MIDDLE, FAR)[place],
        f"{hours}\u00a0h" + ("*" if place == 2 else ""),
        str(-(-hours // 5)),
        price,
        (takes,),
    )


@dataclass
class FakeSpringboard:
    """Three ways, one after the other; every call goes into the diary."""

    language: Language
    diary: list[str] = field(default_factory=list)
    chosen: str | None = MIDDLE
    trouble: str = ""
    told: int = 0

    @property
    def view(self) -> SpringboardView:
        return view(self.language, self.chosen)

    def next_way(self) -> JobWay | None:
        self.diary.append(f"way {self.told}")
        if self.trouble:
            raise ServiceError(self.trouble)
        self.told += 1
        return way(self.language, self.told - 1) if self.told <= 3 else None

    def first_steps(self, job: str) -> tuple[str, ...] | None:
        if self.told < 3:
            return None
        also = said(
            self.language,
            "Guide [court] (2\u202fh, gratuit)\u202f: aussi pour tous les autres",
            "Short guide [one] (2 h, free of charge): also for all the others",
        )
        return () if job == FAR else (also,)
