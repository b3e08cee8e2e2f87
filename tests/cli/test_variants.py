"""Variants of templates on the way from the sitting to the journal, to results and to scores."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Done, Run
from tremplin.store.journal import Journal
from tremplin.store.learner import sittings

VALID = Path(__file__).parents[1] / "lint" / "data" / "valid"
ITEM = """[[item]]
id = "trays-{name}"
skill = "programming.python"
level = {level}
type = "number"
tolerance = 0.1
ask.fr = "Essai {name}\u202f: {{{{n}}}} plaques de {{{{m}}}} pains. Combien de pains\u202f?"
ask.en = "Trial {name}: {{{{n}}}} trays of {{{{m}}}} rolls. How many rolls?"
explain.fr = "On multiplie {{{{n}}}} par {{{{m}}}} pour compter tous les pains ensemble."
explain.en = "Multiply {{{{n}}}} by {{{{m}}}} in order to count all of the rolls together."
answer_value = "{{{{answer}}}}"
formula = "{{{{n}}}} * {{{{m}}}}"
[item.template]
values.n = {{ from = 4, to = 40 }}
values.m = {{ from = 3, to = 30 }}
derived.answer = "n * m"
"""
NAMES = "abcdef"
QUESTION = re.compile(r"Trial (\w): (\d+) trays of (\d+) rolls")
Quiz = Callable[..., Done]


def write_items(folder: Path, change: Callable[[str], str] = str) -> None:
    """Templates alone, after `change` of each."""
    items = [
        change(ITEM.format(name=name, level=1 + place % 5)) for place, name in enumerate(NAMES)
    ]
    (folder / "quizzes" / "programming" / "items.toml").write_text("\n".join(items), "utf-8")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small catalogue with templates for items."""
    folder = tmp_path / "content"
    shutil.copytree(VALID, folder)
    write_items(folder)
    return folder


@pytest.fixture
def quiz(run: Run, content: Path) -> Quiz:
    """`quiz("?", seed=1)`: the questionnaire without ratings, six questions at most."""

    def begin(*typed: str, seed: int = 5, **options: str) -> Done:
        stdin = "".join(f"{line}\n" for line in typed)
        words = ("quiz", "--plain", "--json", "--no-ratings", "--max-items", "6", "--lang", "en")
        more = [word for name, value in options.items() for word in (f"--{name}", value)]
        return run(*words, "--content-only", str(content), "--seed", str(seed), *more, stdin=stdin)

    return begin


def kept(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """The events of the journal."""
    journal = Journal(folder, lambda: pytest.fail("nothing is to be kept"))
    events = [(event.kind, event.data) for event in journal.events()]
    journal.close()
    return events


def asked(done: Done) -> list[tuple[str, int, int]]:
    """The questions as they were shown."""
    return [(name, int(n), int(m)) for name, n, m in QUESTION.findall(done.err)]


def test_what_was_shown_is_kept_with_each_answer(quiz: Quiz, tmp_path: Path) -> None:
    done = quiz("12", "?", "13", "?", "?", "?")
    given = done.json["given"]["answers"]
    shown = [(name, {"n": n, "m": m}) for name, n, m in asked(done)]
    assert [(one["item"][-1], one["variant"]) for one in given] == shown
    events = kept(tmp_path / "data")
    for kind in ("shown", "answered"):
        found = [(data["item"][-1], data["variant"]) for name, data in events if name == kind]
        assert found == shown
    assert any(variant != {"n": 4, "m": 3} for _, variant in shown)


def test_sittings_draw_apart_and_the_same_seed_draws_the_same(quiz: Quiz) -> None:
    first, again, other = (
        set(asked(quiz(*"??????", seed=seed, data=name)))
        for seed, name in ((5, "one"), (5, "two"), (6, "three"))
    )
    assert first == again
    assert len(first & other) <= 1


def test_the_shown_variant_is_the_one_that_is_scored(quiz: Quiz) -> None:
    shown = asked(quiz(*"??????", data="before"))
    keys = {name: n * m for name, n, m in shown}
    typed = [str(keys[name]) for name, _, _ in shown[:1]]
    # Whatever is asked next depends on the answers, so right answers are found one by one.
    while len(typed) < 6:
        done = quiz(*typed, ":q", data=f"try{len(typed)}")
        _, n, m = asked(done)[-1]
        typed.append(str(n * m))
    right = quiz(*typed, data="right").json
    wrong = quiz(*(str(int(answer) + 1) for answer in typed), data="wrong").json
    ability = [one["skills"]["programming.python"]["ability"]["mean"] for one in (right, wrong)]
    assert ability[0] > ability[1] + 1


def test_undo_shows_the_same_variant_again(quiz: Quiz) -> None:
    shown = asked(quiz("12", "13", ":u", "14", ":q"))
    first, second, third, again, *_ = shown
    assert again == second
    assert len({first, second, third}) == 3


def test_given_answers_score_to_the_same_ability(quiz: Quiz, run: Run, content: Path) -> None:
    done = quiz("12", "40", "99", "?", "100", "72")
    Path("answers.json").write_text(json.dumps(done.json["given"]), "utf-8")
    words = ("score", "answers.json", "--json", "--content-only", str(content))
    score = run(*words)
    assert score.json["skills"] == done.json["skills"]
    variants = [
        [(one["item"], one["variant"]) for one in found["given"]["answers"]]
        for found in (score.json, done.json)
    ]
    assert variants[0] == variants[1]


def test_without_a_variant_the_base_counts(run: Run, content: Path) -> None:
    def ability(**entry: Any) -> float:
        answers = {"language": "en", "answers": [{"item": "trays-a", "answer": "12", **entry}]}
        Path("answers.json").write_text(json.dumps(answers), "utf-8")
        words = ("score", "answers.json", "--json", "--content-only", str(content))
        return float(run(*words).json["skills"]["programming.python"]["ability"]["mean"])

    assert ability() == ability(variant={"n": 4, "m": 3}) == ability(variant={"n": 6, "m": 2})
    assert ability() > ability(variant={"n": 5, "m": 3})


NAMES = "answer 1 (trays-a): 'variant' must be an object with a value for n, m, and nothing else"


@pytest.mark.parametrize(
    ("variant", "said"),
    [
        (None, NAMES),
        (3, NAMES),
        ({}, NAMES),
        ({"n": 4}, NAMES),
        ({"n": 4, "m": 3, "k": 1}, NAMES),
        ({"n": 4, "m": "x"}, "the value of 'm' is of the wrong kind"),
        ({"n": 4, "m": []}, "the value of 'm' is of the wrong kind"),
        ({"n": True, "m": 3}, "the value of 'n' is of the wrong kind"),
        ({"n": {"fr": "a", "en": "b"}, "m": 3}, "the value of 'n' is of the wrong kind"),
        ({"n": 10**300, "m": 3}, "make no variant"),
    ],
)
def test_values_that_make_no_variant_are_refused(
    variant: Any, said: str, run: Run, content: Path
) -> None:
    entry = {"item": "trays-a", "answer": "12", "variant": variant}
    Path("answers.json").write_text(json.dumps({"language": "en", "answers": [entry]}), "utf-8")
    done = run("score", "answers.json", "--lang", "en", "--content-only", str(content))
    assert done.code == 2
    assert said in done.err


def test_of_an_item_given_twice_the_last_variant_counts(run: Run, content: Path) -> None:
    first = {"item": "trays-a", "answer": "12", "variant": {"n": 5, "m": 3}}
    last = {"item": "trays-a", "answer": "12"}
    found = []
    for answers in ([last], [first, last]):
        given = {"language": "en", "answers": answers}
        Path("answers.json").write_text(json.dumps(given), "utf-8")
        found.append(run("score", "answers.json", "--json", "--content-only", str(content)).json)
    assert found[0]["skills"] == found[1]["skills"]


def test_old_answers_keep_their_variant_after_the_content_changes(
    quiz: Quiz, run: Run, content: Path
) -> None:
    before = quiz("12", "40", "99", "?", "100", "72").json
    write_items(content, lambda text: text.replace("from = 4, to = 40", "from = 50, to = 90"))
    words = ("--json", "--content-only", str(content))
    after = run("results", *words).json
    assert after["given"] == before["given"]
    assert after["skills"] == before["skills"]
    Path("answers.json").write_text(json.dumps(after["given"]), "utf-8")
    assert run("score", "answers.json", *words).json["skills"] == before["skills"]


def test_a_question_left_open_is_shown_as_it_was(
    quiz: Quiz, run: Run, content: Path, tmp_path: Path
) -> None:
    shown = asked(quiz("12", ":q"))
    write_items(content, lambda text: text.replace("from = 4, to = 40", "from = 50, to = 90"))
    assert asked(resumed(run, content, tmp_path)) == shown[-1:]


def test_a_question_whose_template_is_another_now_is_shown_anew(
    quiz: Quiz, run: Run, content: Path, tmp_path: Path
) -> None:
    shown = asked(quiz("12", ":q"))
    write_items(
        content, lambda text: text.replace("{{n}}", "{{k}}").replace("values.n", "values.k")
        .replace("n * m", "k * m")
    )  # fmt: skip
    ((name, k, m),) = asked(resumed(run, content, tmp_path))
    assert name == shown[-1][0]
    kinds = [(kind, data.get("variant")) for kind, data in kept(tmp_path / "data")]
    assert kinds[-1] == ("shown", {"k": k, "m": m})


def resumed(run: Run, content: Path, folder: Path) -> Done:
    """What is asked when the sitting that was left is taken up, and left again."""
    from tremplin.cli.sittings import resume_sitting
    from tremplin.cli.world import World
    from tremplin.report.question_text import question_text

    world = World("en", folder / "data", content_only=content)
    (sitting,) = sittings(world.journal)
    taken = resume_sitting(world, sitting)
    item = taken.item()
    assert item is not None
    text = question_text(item, taken.session.option_order(item.id), "en")
    taken.close()
    world.close()
    return Done(0, "", text)
