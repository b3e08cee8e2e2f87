"""A job with one block of each kind, as the job screen shows it."""

from tests.app.made_questions import said
from tremplin.app.job_models import JobView
from tremplin.language.localized import Language
from tremplin.report.job_blocks import Entry, Levels, Part, Pay, PayRow, Points, Prose, Views


def job(language: Language) -> JobView:
    """A baker; the last part is long enough to scroll, with what looks like markup."""

    def t(french: str, english: str) -> str:
        return said(language, french, english)

    points = Points(
        t("Selon les articles\u202f:", "According to the articles:"),
        (
            Entry(t("Pétrir la pâte.", "Knead the dough."), (1, 2), (t("À la main.", "By hand."),)),
            Entry("[b]Sel[/b]"),
        ),
    )
    head = (
        t("montant", "amount"),
        t("brut ou net", "gross or net"),
        t("année", "year"),
        t("qui le publie", "who publishes it"),
    )
    rows = (
        PayRow(
            t("24\u202f000–30\u202f000 EUR par an", "24,000–30,000 EUR a year"),
            t("brut", "gross"),
            "2024",
            t("example.org (enquête) [2]", "example.org (survey) [2]"),
            t("Origine\u202f: une enquête.", "Origin: a survey."),
        ),
    )
    views = Views(
        Points(t("Ceux qui y croient", "Those who believe in it"), (Entry(t("Oui.", "Yes.")),)),
        Points(t("Ceux qui en doutent", "Those who doubt it"), (Entry(t("Non.", "No.")),)),
    )
    long = Points("", tuple(Entry(f"{n}. https://example.org/{'x' * 60}") for n in range(40)))
    levels = Levels(((3.0, t("Pétrissage", "Kneading"), True), (1.5, t("Vente", "Selling"), False)))
    parts = (
        Part("what", t("Le métier", "The job"), t("métier", "job"), (Prose("…"), points)),
        Part("skills", t("Compétences", "Skills"), t("compétences", "skills"), (levels,)),
        Part("pay", t("Paie", "Pay"), t("paie", "pay"), (Pay("France", head, rows),)),
        Part("outlook", t("L'avenir", "The future"), t("avenir", "future"), (views,)),
        Part("sources", "Sources", "sources", (Prose(t("Dit par\u202f:", "Said by:"), True), long)),
    )
    title = t("Boulanger", "Baker")
    return JobView(title, t("Fait le pain.", "Makes bread."), parts)
