"""`tremplin simulate`: as text, as an object, as a page; what is refused."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tremplin.cli.arguments import SIMULATED_STRATEGIES
from tremplin.measure.strategies import STRATEGIES, USUAL

WORDS = ("simulate", "--role", "prompt-engineer", "--persons", "2", "--items", "0,3,20")
VOID = {"meta", "br", "hr"}


class Balance(HTMLParser):
    """Checks that elements close in order, and keeps their names and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_names_of_strategies_are_those_of_the_engine() -> None:
    assert set(SIMULATED_STRATEGIES) == set(STRATEGIES)


def test_the_object_has_all_figures(run: Run) -> None:
    done = run(*WORDS, "--json")
    assert done.code == 0
    found = done.json
    assert (found["schema"], found["version"]) == ("tremplin/simulation", 1)
    assert (found["role"], found["persons"], found["items"]) == ("prompt-engineer", 2, [0, 3, 20])
    assert len(found["needed"]) == 10
    assert tuple(found["strategies"]) == USUAL
    for outcome in found["strategies"].values():
        assert [figures["items"] for figures in outcome["by_items"]] == [0, 3, 20]
        assert outcome["by_items"][0]["se"] == pytest.approx(1, abs=1e-3)
        assert len(outcome["right_by_items"]) == 21
        assert sum(outcome["exposure"].values()) == pytest.approx(20, abs=1e-4)
        before = outcome["right_by_items"][0]
        assert outcome["half_way_right"] == pytest.approx((1 + before) / 2, abs=1e-5)
        assert set(outcome["half_way_interval"]) == {"low", "high"}
    assert len(found["cells"]) == 50
    assert all(cell["hole"] == (cell["items"] < 4 or cell["information"] < 2.0)
               for cell in found["cells"])  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_text_fits_a_terminal_and_repeats(run: Run, language: str) -> None:
    words = (*WORDS, "--strategy", "goal", "--strategy", "fixed", "--lang", language)
    first = run(*words)
    assert first.code == 0
    assert max(map(len, first.out.splitlines())) <= 80
    assert run(*words).out == first.out
    assert run(*words, "--seed", "2").out != first.out


def test_all_skills_and_exact_items(run: Run) -> None:
    words = ("simulate", "--persons", "1", "--items", "2", "--strategy", "goal", "--certain")
    found = run(*words, "--json").json
    assert found["role"] is None
    assert len(found["needed"]) == 23
    assert found["truth"] == "certain"
    assert list(found["strategies"]) == ["goal"]


def test_many_persons_are_counted_in_words(run: Run) -> None:
    words = (*WORDS[:3], "--persons", "1000", "--items", "1", "--strategy", "fixed")
    assert "1,000 simulated people" in run(*words, "--lang", "en").out


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_stands_alone(run: Run, tmp_path: Path, language: str) -> None:
    page = tmp_path / "page.html"
    done = run(*WORDS, "--html", str(page), "--lang", language)
    assert done.code == 0
    assert str(page) in done.err
    text = page.read_text(encoding="utf-8")
    parser = Balance()
    parser.feed(text)
    assert not parser.open
    assert not {"script", "img", "link", "iframe"} & set(parser.seen)
    assert not {"src", "href", "onload"} & {name for name, _ in parser.attributes}
    # For each strategy three marks and a sample, which has one as well, in two pictures.
    assert parser.seen.count("svg") == 2 * (1 + 5 * len(USUAL))
    assert parser.seen.count("figcaption") == 2
    told = re.findall(r"<title>[^<]*, 20\u00a0\u2192 ([^<]*)</title>", text)
    rows = re.findall(r'data-label="[^"]*">20</td>(.*?)</tr>', text)
    shown = [re.findall(r">([^<]+)</td>", row) for row in rows]
    assert told == [row[-1] for row in reversed(shown)] + [row[1] for row in reversed(shown)]


@pytest.mark.parametrize("strategy", ["goal", "fixed"])
def test_only_a_choice_by_length_is_explained(run: Run, tmp_path: Path, strategy: str) -> None:
    page = tmp_path / "page.html"
    words = (*WORDS, "--strategy", strategy, "--lang", "en", "--html", str(page))
    told = " ".join(run(*words).out.split()) + page.read_text(encoding="utf-8")
    # Once in the text, in both captions and below the sentences of the page.
    assert told.count("depends on the length of the test") == (4 if strategy == "goal" else 0)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", r"\(\d+ to (more than )?\d+\)"), ("fr", r"\(de \d+ à (plus de )?\d+\)")],
)
def test_half_of_the_way_is_said_with_its_doubt(run: Run, language: str, words: str) -> None:
    usual = ("simulate", "--role", "prompt-engineer", "--items", "0,40", "--strategy", "goal")
    told = run(*usual, "--persons", "12", "--lang", language).out
    assert re.search(words, " ".join(told.split()))
    alone = run(*usual, "--persons", "1", "--lang", language)
    assert not re.search(words, " ".join(alone.out.split()))
    json = run(*usual, "--persons", "1", "--json").json
    assert json["strategies"]["goal"]["half_way_interval"] is None


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--role", "prompt-enginer"), "prompt-engineer"),
        (("--items", "0,x"), "--items"),
        (("--items", "0,501"), "--items"),
        (("--persons", "0"), "--persons"),
        (("--strategy", "best"), "least-known"),
    ],
)
def test_what_cannot_be_simulated_is_refused(run: Run, words: tuple[str, ...], named: str) -> None:
    done = run("simulate", *words)
    assert done.code == 2
    assert named in done.err
    assert not done.out


def test_content_without_questions(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    done = run("simulate", "--content-only", str(tmp_path / "mine"))
    assert done.code == 2
    assert "no question" in done.err


def test_a_page_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    done = run(*WORDS, "--strategy", "fixed", "--html", str(tmp_path / "folder"))
    assert done.code == 2
    assert "folder" in done.err
