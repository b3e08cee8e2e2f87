"""The page stands alone, says everything, and can be read without seeing it."""

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from tests.report.material import ROLE, TODAY, made_assessment, made_catalog, made_plan
from tremplin.language.localized import Language
from tremplin.report.html import POLICY, html_page
from tremplin.report.markup import element, markup, web_address
from tremplin.report.progress_text import change_sentences, since
from tremplin.report.reasons import (
    gap_cause,
    notice_sentences,
    proof_sentence,
    step_reason,
)
from tremplin.report.results_words import sentences

CATALOG = made_catalog()
PLAN = made_plan(CATALOG)
ASSESSMENT = made_assessment(CATALOG)
PROGRESS = ASSESSMENT.progress
assert PROGRESS


class Page(HTMLParser):
    """All elements with attributes and the text within each kind of element."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.within: dict[str, list[str]] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.within.setdefault(tag, []).append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]

    def text(self, tag: str = "body") -> str:
        return "".join(self.within.get(tag, []))


def page(language: Language = "en", role: str | None = ROLE) -> str:
    return html_page(CATALOG, ASSESSMENT, role, PLAN if role else None, language, TODAY)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("role", [ROLE, None])
def test_every_element_is_closed_and_ids_are_unique(language: Language, role: str | None) -> None:
    found = Page(page(language, role))
    assert found.open == []
    names = Counter(a["id"] for _, a in found.found if "id" in a)
    assert max(names.values()) == 1
    targets = {(a.get("href") or "#")[1:] for a in found.all("a") if (a["href"] or "")[0] == "#"}
    assert targets <= set(names)


def test_nothing_runs_and_nothing_is_loaded() -> None:
    text = page()
    found = Page(text)
    assert POLICY == "default-src 'none'; style-src 'unsafe-inline'"
    first, second = found.all("meta")[:2]
    assert first == {"charset": "utf-8"}
    assert second == {"http-equiv": "Content-Security-Policy", "content": POLICY}
    names = {name for _, attributes in found.found for name in attributes}
    assert not names & {"src", "srcset", "style", "data", "poster", "ping"}
    assert not [name for name in names if name.startswith("on")]
    assert not {tag for tag, _ in found.found} & {"script", "link", "img", "iframe", "form", "base"}
    assert "url(" not in text
    assert "@import" not in text


def test_links_lead_to_the_web_alone() -> None:
    links = [a for a in Page(page()).all("a") if not (a["href"] or "").startswith("#")]
    assert [a["href"] for a in links] == ["https://example.org/a?b=1&c=2"]
    assert links[0]["rel"] == "noopener noreferrer"
    assert 'href="https://example.org/a?b=1&amp;c=2"' in page()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_everything_is_said(language: Language) -> None:
    found = Page(page(language))
    text = found.text()
    said = [
        *sentences(CATALOG, ASSESSMENT, ROLE, language),
        *change_sentences(CATALOG, PROGRESS, language),
        since(PROGRESS, language),
        *(step_reason(CATALOG, PLAN, step, language) for step in PLAN.steps),
        *(gap_cause(gap, language) for gap in PLAN.open),
        *notice_sentences(CATALOG, PLAN, language),
        proof_sentence(PLAN, language),
    ]
    assert len(PLAN.steps) == 3
    assert PLAN.open
    assert not [sentence for sentence in said if sentence not in text]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("fr", ("Une note.", "Titre top", "Zoé", "Domaine", "environ 30\u202f€", "5\u202fh")),
        ("en", ("A note.", "Title top", "Léo", "Domain", "about €30", "7 Sep")),
    ],
)
def test_the_catalogue_and_the_figures_are_told(language: Language, parts: tuple[str, ...]) -> None:
    text = Page(page(language)).text()
    assert not [part for part in parts if part not in text]


def test_a_project_says_what_to_hand_over() -> None:
    text = Page(page("fr")).text("li")
    for part in ("À remettre", "Un rapport.", "C'est fini quand", "Relu.", "Signé."):
        assert part in text


def test_language_and_title() -> None:
    titles: dict[Language, str] = {"fr": "Niveaux et plan d'étude", "en": "Levels and study plan"}
    for language, title in titles.items():
        found = Page(page(language))
        assert found.all("html") == [{"lang": language}]
        assert title in found.text("title")
        assert title in found.text("header")


def test_a_text_in_the_other_language_says_so() -> None:
    english = CATALOG.resources["top"].title.model_copy(update={"fr": None})
    resources = {
        **CATALOG.resources,
        "top": CATALOG.resources["top"].model_copy(update={"title": english}),
    }
    made = type(CATALOG)(skills=CATALOG.skills, roles=CATALOG.roles, resources=resources)
    found = Page(html_page(made, ASSESSMENT, ROLE, made_plan(made), "fr", TODAY))
    assert {"lang": "en"} in found.all("span")


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(tag[1]) for tag, _ in Page(page()).found if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_head_of_a_table_has_a_scope() -> None:
    found = Page(page())
    scopes = Counter(head["scope"] for head in found.all("th"))
    assert set(scopes) == {"col", "row", "rowgroup"}
    assert scopes["row"] >= len(ASSESSMENT.skills) + 2 * len(PLAN.steps)


def test_pictures_say_in_words_what_they_show() -> None:
    text = page("fr")
    pictures = re.findall(r'<svg role="img".*?</td>', text)
    assert len(pictures) == len(ASSESSMENT.skills) + len(PLAN.steps)
    first = pictures[0]
    assert "<title>Niveau 0,5</title>" in first
    assert "Neuf fois sur dix entre 0,0 et 1,5" in first
    assert "le métier demande 3,0" in first
    rest = [a for a in Page(text).all("svg") if a.get("role") != "img"]
    assert all(a.get("aria-hidden") == "true" or "overflow" in a for a in rest)


def test_a_picture_puts_level_interval_and_requirement_in_their_places() -> None:
    # Level 0 is at 2.5 % and level 5 at 97.5 %: a level is 19 % wide.
    drawn = re.search(r'<svg role="img".*?</td>', page())
    assert drawn is not None
    shapes = drawn.group()
    assert '<line x1="2.50%" x2="31.00%" y1="11" y2="11" class="range">' in shapes
    assert re.search(r'<svg x="12.00%"[^>]*><circle r="4.5" class="dot">', shapes)
    assert re.search(r'<svg x="59.50%"[^>]*><path [^>]*class="needed">', shapes)
    assert 'class="dot hollow"' not in shapes
    assert page().count('class="dot hollow"') == sum(r.inferred for r in ASSESSMENT.skills.values())


def test_bars_lie_on_the_weeks_of_study() -> None:
    plan = made_plan(CATALOG, hours_per_week=8.0, weeks=2)
    assert [(s.resource, s.start.day, s.end.day) for s in plan.steps] == [
        ("base", 7, 13),
        ("top", 7, 13),
        ("work", 7, 20),
    ]
    text = html_page(CATALOG, ASSESSMENT, ROLE, plan, "en", TODAY)
    assert re.findall(r'<rect x="([\d.]+)%" y="5" width="([\d.]+)%"', text) == [
        ("0.00", "50.00"),
        ("0.00", "50.00"),
        ("0.00", "100.00"),
    ]


def test_without_a_role_the_nearest_are_named() -> None:
    found = Page(page(role=None))
    assert "Case" in found.text("table")
    assert "about 1 of 3" in found.text("table")
    assert "needed" not in [a.get("class") for a in found.all("path")]
    assert found.all("nav") == []


def test_an_empty_plan_is_said() -> None:
    plan = made_plan(CATALOG, hours_per_week=0.1, weeks=1)
    text = Page(html_page(CATALOG, ASSESSMENT, ROLE, plan, "fr", TODAY)).text()
    assert "Aucune étape n'est prévue." in text
    assert proof_sentence(plan, "fr") in text


def test_markup_escapes_texts_once() -> None:
    inner = element("b", '<&"\x1b', title="a\"b'<")
    assert inner == '<b title="a&quot;b&#x27;&lt;">&lt;&amp;&quot;\ufffd</b>'
    assert element("p", inner, "&") == f"<p>{inner}&amp;</p>"
    assert markup(inner + "<i>") == markup(str(inner) + "<i>") != inner + "<i>"
    assert element("br") == "<br>"
    assert element("p", class_="a", aria_label=None) == '<p class="a"></p>'


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.org/é?x=<b>\"'&y= z", "https://a.org/%C3%A9?x=%3Cb%3E%22'&y=%20z"),
        ("https://a.org", "https://a.org"),
        ("HTTP://a.org:80/#x", "HTTP://a.org:80/#x"),
        ("https://a.org/%20", "https://a.org/%20"),
        ("javascript:alert(1)//https://a.org", None),
        ("https://user@a.org/", None),
        ("data:text/html,x", None),
        ("//a.org", None),
        (None, None),
    ],
)
def test_web_addresses(url: str | None, expected: str | None) -> None:
    assert web_address(url) == expected
