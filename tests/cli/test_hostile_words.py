"""Words of the command line: what is expected is said, no internal name, nothing raw comes back."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tremplin.report.layout import width

REFUSED = (
    (("quiz", "--max-items", "0"), "from 1 to 500, such as 20", "de 1 à 500"),
    (("quiz", "--max-items", "501"), "from 1 to 500", "de 1 à 500"),
    (("quiz", "--max-items", "9" * 5000), "from 1 to 500", "de 1 à 500"),
    (("quiz", "--max-minutes", "3"), "from 5 to 600, such as 25", "de 5 à 600, par exemple 25"),
    (("quiz", "--max-minutes", "601"), "from 5 to 600", "de 5 à 600"),
    (("quiz", "--max-minutes", "9" * 5000), "from 5 to 600", "de 5 à 600"),
    (("quiz", "--max-minutes", "12.5"), "a whole number", "un nombre entier"),
    (("quiz", "--seed", "-1"), "from 0 to 2,147,483,647", "de 0 à 2 147 483 647"),
    (("quiz", "--seed", "2147483648"), "from 0 to 2,147,483,647", "de 0 à 2 147 483 647"),
    (("simulate", "--persons", "10001"), "from 1 to 10,000", "de 1 à 10 000"),
    (("simulate", "--seed", "x"), "a whole number", "un nombre entier"),
    (("simulate", "--items", "0,501"), "from 0 to 500", "de 0 à 500"),
    (("simulate", "--items", ","), "such as 0,12,20,40", "par exemple 0,12,20,40"),
    (("calibrate", "x", "--min-answers", "0"), "from 1 to 1,000,000", "de 1 à 1 000 000"),
    (("resources", "--max-hours", "nan"), "from 0 to 100,000", "de 0 à 100 000"),
    (("resources", "--max-hours", "-3"), "from 0 to 100,000", "de 0 à 100 000"),
    (("resources", "--max-hours", "inf"), "such as 30", "par exemple 30"),
    (("plan", "--break", "2026"), "2026-12-21:2027-01-03", "2026-12-21:2027-01-03"),
    (("plan", "--break", "2027-01-01:2026-01-01"), "in this order", "dans cet ordre"),
    (("plan", "--weekday", "moon=1"), "such as mon=1.5", "comme lun=1,5"),
    (("plan", "--under-way", "x"), "from 0 to 10,000", "de 0 à 10 000"),
    (("plan", "--hours-per-week", "0"), "at most 168", "au plus 168"),
    (("plan", "--weeks", "521"), "from 1 to 520", "de 1 à 520"),
    (("plan", "--budget", "1e99"), "from 0 to 10,000,000", "de 0 à 10 000 000"),
    (("plan", "--start", "tomorrow"), "such as 2026-12-31", "comme 2026-12-31"),
    (("plan", "--study-in", "de"), "fr, en or fr,en", "fr, en ou fr,en"),
    (("export", "x.ics", "--at", "noon"), "mon=18:30,thu=18:30", "lun=18:30,jeu=18:30"),
    (("quiz", "--goal", "rolle"), "close to it: role", "noms proches : role"),
    (("quiz", "--goal", "ROLE"), "close to it: role", "noms proches : role"),
    (("quiz", "--lang", "de"), "possible: fr, en", "possible: fr, en"),
)


@pytest.mark.parametrize(("words", "english", "french"), REFUSED)
def test_a_wrong_value_is_told_what_is_expected(
    run: Run, words: tuple[str, ...], english: str, french: str
) -> None:
    for language, said in (("en", english), ("fr", french)):
        done = run(*words, *(() if "--lang" in words else ("--lang", language)))
        assert done.code == 2
        assert not done.out
        plain = done.err.replace("\u202f", " ")
        assert said in plain
        assert words[-2].lstrip("x") in plain
        assert not re.search(r"[a-z]_[a-z]|positive|Whole|invalid", plain)
        assert len(plain) < 600


@pytest.mark.parametrize(
    ("words", "listing"),
    [
        (("plan", "--role", "prompt-engineer", "--without", "zzzz"), "tremplin resources"),
        (("roles", "zzzz"), "prompt-engineer"),
        (("resources", "--skill", "zzzz"), "nlp.llm"),
        (("results", "zzzz"), "results --history --json"),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_when_nothing_is_near_names_are_listed_or_said_where(
    run: Run, words: tuple[str, ...], listing: str, language: str
) -> None:
    Path("levels.json").write_text('{"levels": {}}', encoding="utf-8")
    levels = ("--levels", "levels.json") if words[0] == "plan" else ()
    done = run(*words, *levels, "--lang", language)
    assert done.code == 2
    assert listing in done.err
    assert "none" not in done.err
    assert "aucun" not in done.err


HOSTILE = "a\x1b[2Jb\nc\td\u202ee\x07\u0085"


@pytest.mark.parametrize(
    "words",
    [
        ("roles", HOSTILE),
        ("results", HOSTILE),
        ("explain", HOSTILE),
        ("score", HOSTILE),
        ("check", HOSTILE),
        ("export", f"{HOSTILE}.md"),
        ("export", HOSTILE),
        ("quiz", "--plain", "--role", HOSTILE),
        ("quiz", "--max-items", HOSTILE),
        ("quiz", "--lang", HOSTILE),
        ("quiz", f"--{HOSTILE}"),
        ("plan", "--levels", HOSTILE),
        ("plan", "--with", HOSTILE),
        ("resources", "--kind", HOSTILE),
        ("data", "import", HOSTILE),
        ("calibrate", HOSTILE),
        ("roles", "--content", HOSTILE),
        ("simulate", "--role", HOSTILE),
        (HOSTILE,),
    ],
)
def test_what_could_steer_a_terminal_never_comes_back(run: Run, words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.code != 0
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", done.out + done.raw_err)
    assert "\nc" not in done.raw_err
    assert "Traceback" not in done.err


def test_hostile_names_of_files_stay_on_their_line(run: Run) -> None:
    folder = Path("mine/paths")
    folder.mkdir(parents=True)
    (folder / "bad\nname\x1b[31m.toml").write_text('[[resource]]\nid = "x\\n\\u001b[2Jy"\n')
    for words in (("check",), ("check", "--format", "concise"), ("check", "--format", "github")):
        done = run(*words, "--content-only", "mine")
        assert done.code == 1
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", done.out + done.raw_err)
        assert not re.search("^name", done.out, re.MULTILINE)
    concise = run("check", "--format", "concise", "--content-only", "mine").out
    assert all("bad" in line for line in concise.splitlines()[:-1])


READ = (
    ("explain",),
    ("explain", "unknown-skill"),
    ("explain", "suppression-syntax"),
    ("roles",),
    ("resources",),
    ("results",),
    ("results", "--history"),
    ("review",),
    ("plan",),
    ("simulate", "--persons", "2", "--items", "0,2", "--strategy", "random"),
    ("plan", "--start", "yesterday"),
    ("plan", "--with", "zzzz"),
    ("--help",),
    *((name, "--help") for name in ("quiz", "plan", "export", "simulate", "resources")),
)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_line_fits_a_terminal(run: Run, language: str) -> None:
    quiz = ("quiz", "--plain", "--role", "prompt-engineer", "--seed", "4")
    done = [run(*quiz, "--lang", language, stdin="zzz\n7\n?\n:q\n")]
    done.append(run(*quiz, "--no-ratings", "--lang", language, stdin="§\n?\n?\n:q\n"))
    done += [run(*words, "--lang", language) for words in READ]
    for one in done:
        assert one.out or one.err
        for line in (*one.out.splitlines(), *one.raw_err.splitlines()):
            assert width(line) <= 80 or "http" in line, line


def test_notices_take_the_width_of_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    narrow = run("plan", "--start", "yesterday").raw_err.splitlines()
    monkeypatch.setenv("COLUMNS", "200")
    wide = run("plan", "--start", "yesterday").raw_err.splitlines()
    assert max(map(len, narrow)) <= 50
    assert len(wide) == 2


def test_a_path_stays_whole(run: Run) -> None:
    path = "/".join(["no-such-folder"] * 12)
    assert path in run("check", path).raw_err
