"""`tremplin plan`: the reference cases through the command line, defaults, and what is refused."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.case_folder import table, write_case
from tests.cli.unfolding import unfolded
from tests.plan.casebook import CASES, role_table, skill_id
from tremplin.cli import main

CASE = CASES[0]


def ran(capsys: pytest.CaptureFixture[str], words: list[str]) -> tuple[int, str, str]:
    try:
        code = main(words)
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, unfolded(captured.err)


def check(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert [step["resource"] for step in found["steps"]] == expected["plan"]
    for key in ("coverage", "total_gap", "hours", "price"):
        assert found[key] == pytest.approx(expected[key], abs=1e-6), key
    assert [
        {
            key: value
            for key, value in gap.items()
            if key != "text" and (value is not None or not key.startswith("extra"))
        }
        for gap in found["open"]
    ] == [{**gap, "skill": skill_id(gap["skill"])} for gap in expected["open"]]
    assert found["proof"]["status"] == "optimal"
    assert found["proof"]["value"] == found["proof"]["bound"]
    if "calendar" in expected:
        assert expected["calendar"] == [
            [week["start"], session["resource"], session["hours"]]
            for week in found["weeks"]
            for session in week["sessions"]
        ]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_reference_cases(case: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ran(capsys, write_case(tmp_path, case))
    assert code == 0
    check(json.loads(out), case["expected"])


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_reference_cases_without_each_pick(
    case: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = write_case(tmp_path, case)
    for pick, expected in case["expected"]["without"].items():
        found = json.loads(ran(capsys, [*words, "--without", pick])[1])
        assert sorted(step["resource"] for step in found["steps"]) == sorted(expected["plan"])


def test_a_reference_case_in_a_process_of_its_own(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tremplin", *write_case(tmp_path, CASES[-1])]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    check(json.loads(done.stdout), CASES[-1]["expected"])


def test_each_default_that_is_used_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = write_case(tmp_path, CASE)[:15]
    assert words[-2] == "--levels"
    code, out, err = ran(capsys, words)
    assert code == 0
    assert "Week by week" in out
    for part in (
        "5\u00a0h a week",
        "26 weeks",
        "start on",
        "no budget limit",
        "English",
        "tools",
    ):
        assert part in err


def test_the_text_is_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [word for word in write_case(tmp_path, CASE) if word != "--json"]
    _, out, _ = ran(capsys, ["fr" if word == "en" else word for word in words[:3]] + words[3:])
    assert "Semaine par semaine" in out
    assert "Cette étape vous mène de 0 à 1 en «\u202fpython\u202f»" in out


def test_an_impossible_wish_is_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*write_case(tmp_path, CASE), "--with", "py-allinone", "--hours-per-week", "1"]
    code, out, err = ran(capsys, words)
    assert (code, out) == (1, "")
    assert "it takes at least 9\u00a0h, you have 4\u00a0h" in err


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--with", "py-intr"], "--with: unknown resource 'py-intr'; close to it: py-intro"),
        (["--done", "zzz"], "--done: unknown resource 'zzz'"),
        (["--role", "case-rol"], "unknown job 'case-rol'; close to it: case-role"),
        (["--deadline", "2026-09-01"], "not allowed with"),
        (["--start", "2026-13-01"], "--start"),
        (["--hours-per-week", "0"], "--hours-per-week"),
        (["--hours-per-week", "nan"], "--hours-per-week"),
        (["--study-in", "de"], "--study-in"),
        (["--break", "2026-10-02:2026-10-01"], "--break"),
        (["--within", "101"], "--within"),
        (["--also-kind", "toy"], "--also-kind"),
    ],
)
def test_wrong_options_name_themselves(
    more: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = ran(capsys, [*write_case(tmp_path, CASE), *more])
    assert (code, out) == (2, "")
    assert message in err


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('{"levels": {"case.pythn": 1}}', "unknown skill 'case.pythn'; close to it: case.python"),
        ('{"levels": {"case.python": 6}}', "'case.python' must be a number from 0 to 5"),
        ('{"levels": {"case.python": NaN}}', "'case.python' must be a number from 0 to 5"),
        ('{"levels": {"case.python": true}}', "'case.python' must be a number"),
        (
            '{"levels": {}, "sd": {"case.python": 3.5}}',
            "'case.python' must be a number from 0 to 3",
        ),
        ('{"levels": {}, "sd": -1}', "'sd' must be a number from 0 to 3"),
        ('{"level": {}}', "malformed: level"),
        ('{"sd": 0}', "malformed: levels"),
        ("[]", "an object with 'levels'"),
        ("{", "levels.json"),
    ],
)
def test_wrong_levels_name_the_key(
    text: str, named: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = write_case(tmp_path, CASE)
    (tmp_path / "levels.json").write_text(text, encoding="utf-8")
    code, out, err = ran(capsys, words)
    assert (code, out) == (2, "")
    assert named in err


def test_without_levels_and_answers_it_says_how_to_get_some(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = write_case(tmp_path, CASE)
    place = words.index("--levels")
    code, _, err = ran(capsys, words[:place] + words[place + 2 :])
    assert code == 2
    assert "tremplin quiz" in err
    place = words.index("--role")
    code, _, err = ran(capsys, words[:place] + words[place + 2 :])
    assert code == 2
    assert "case-role" in err


@pytest.mark.parametrize(("count", "said"), [(30, "role-29"), (31, "'tremplin roles' lists")])
def test_roles_to_choose_from_are_named_where_they_are_few(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], count: int, said: str
) -> None:
    words = write_case(tmp_path, CASE)
    roles = [table("role", {**role_table(CASE), "id": f"role-{n}"}) for n in range(count)]
    path = tmp_path / "content" / "paths" / "roles.toml"
    path.write_text("\n".join(roles), encoding="utf-8")
    place = words.index("--role")
    code, out, err = ran(capsys, words[:place] + words[place + 2 :])
    assert (code, out) == (2, "")
    assert said in err
    assert ("role-0," in err) == (count == 30)


def test_an_empty_plan_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = write_case(tmp_path, CASE)
    (tmp_path / "levels.json").write_text('{"levels": {"case.python": 5}}', encoding="utf-8")
    code, out, err = ran(capsys, words)
    assert (code, json.loads(out)["proof"]["status"]) == (0, "trivial")
    assert "nothing to plan" in err


def test_why_tells_what_the_plan_would_be_without_a_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*write_case(tmp_path, CASE), "--why"]
    code, out, _ = ran(capsys, [*words, "py-intro"])
    found = json.loads(out)
    assert (code, found["in_plan"], found["obstacle"]) == (0, True, None)
    expected = CASE["expected"]["without"]["py-intro"]
    assert found["change"]["hours"] == expected["extra_hours"]
    assert found["change"]["points"] == 0
    found = json.loads(ran(capsys, [*words, "py-allinone"])[1])
    assert (found["in_plan"], found["change"]["hours"]) == (False, 2)
    assert "py-allinone" in found["text"]
    code, _, err = ran(capsys, [*words, "py-allinon"])
    assert code == 2
    assert "close to it: py-allinone" in err


def test_explain_adds_the_alternative_of_each_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*write_case(tmp_path, CASE), "--explain"]
    found = json.loads(ran(capsys, words)[1])
    check(found, CASE["expected"])
    without = CASE["expected"]["without"]
    hours = {step["resource"]: step["alternative"]["hours"] for step in found["steps"]}
    assert hours == {name: one["extra_hours"] for name, one in without.items()}
    text = ran(capsys, [word for word in words if word != "--json"])[1]
    assert text.count("Without this step, the best plan would take") == len(hours)


@pytest.mark.parametrize("along", ["time", "money"])
def test_the_curve_ends_at_the_plan(
    along: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*write_case(tmp_path, CASE), "--curve", along]
    found = json.loads(ran(capsys, words)[1])
    assert found["along"] == along
    last = found["points"][-1]
    assert last["steps"] == sorted(CASE["expected"]["plan"])
    assert last["coverage"] == pytest.approx(CASE["expected"]["coverage"])
    text = ran(capsys, [word for word in words if word != "--json"])[1]
    assert "100%" in text
    assert max(map(len, text.splitlines())) <= 80


def test_weekdays_holidays_and_what_is_under_way_reach_the_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = write_case(tmp_path, CASE)
    place = words.index("--hours-per-week")
    words = words[:place] + words[place + 2 :]
    more = ["--weekday", "mon=2", "--weekday", "sam=1,5", "--holidays", "fr"]
    more += ["--under-way", "py-allinone=8", "--prefer-kind", "book"]
    code, out, _ = ran(capsys, [*words, *more])
    found = json.loads(out)
    assert code == 0
    assert [(step["resource"], step["hours"]) for step in found["steps"]] == [("py-allinone", 1)]
    limits = found["constraints"]
    assert limits["weekday_hours"] == [2, 0, 0, 0, 0, 1.5, 0]
    assert (limits["hours_per_week"], limits["holidays"]) == (3.5, "fr")
    assert limits["under_way"] == [["py-allinone", 8]]
    for wrong in (["--weekday", "xyz=1"], ["--weekday", "mon=0"], ["--under-way", "py-intro"]):
        assert ran(capsys, [*words, *wrong])[0] == 2
