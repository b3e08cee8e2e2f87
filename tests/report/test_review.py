"""Answered questions are kept and shown as they were asked, in words."""

import re
from typing import Any

import pytest
from pydantic import TypeAdapter

from tests.measure.small_catalog import FIELDS, RIGHT, SKILLS, WRONG, catalog, item
from tremplin.catalog.items import GradedItem
from tremplin.catalog.scoring import category, parse_answer
from tremplin.language.localized import LANGUAGES
from tremplin.measure.session import make_response
from tremplin.report.asked import asked_record, item_fingerprint
from tremplin.report.question_text import choices
from tremplin.report.review import Reviewed, review_object, verdict
from tremplin.report.review_text import question_review, review_text

CATALOG = catalog([])
_ITEM: TypeAdapter[GradedItem] = TypeAdapter(GradedItem)
REASONS = [
    {"id": c, "right": c == "b", "fr": f"Choix {c}", "en": f"Choice {c}", "why": f"Because {c}."}
    for c in "abcd"
]


def places(made: GradedItem) -> tuple[int, ...]:
    """The options of an item from last to first."""
    count = {"order": 5, "match": 4}.get(made.type, len(FIELDS[made.type].get("option", ())))
    return tuple(reversed(range(count)))


def reviewed(made: GradedItem, raw: Any, **changes: Any) -> Reviewed:
    answer = None if raw is None else parse_answer(made, "en", raw)
    response = make_response(made, "en", answer).as_dict()
    fields: dict[str, Any] = {
        "number": 3,
        "item": made.id,
        "skill": made.skill,
        "answer": raw,
        "verdict": verdict(response),
        "asked": asked_record(made, places(made), "en", raw),
        "basis": "kept",
        "language": "en",
    }
    return Reviewed(**{**fields, **changes})


@pytest.mark.parametrize("kind", RIGHT)
def test_right_wrong_and_unknown_of_every_type(kind: str) -> None:
    made = item("x", kind, SKILLS[0], 3)
    right, wrong = reviewed(made, RIGHT[kind]), reviewed(made, WRONG[kind])
    unknown = reviewed(made, None)
    assert (right.verdict, wrong.verdict, unknown.verdict) == ("right", "wrong", "unknown")
    assert unknown.given == ()
    assert wrong.right == right.right != ()
    assert wrong.given
    if kind not in ("number", "short-text"):
        assert right.given == right.right
        assert wrong.given != wrong.right


def test_words_follow_the_file_whatever_the_order_shown() -> None:
    order = reviewed(item("x", "order", SKILLS[0], 3), [2, 0, 1, 4, 3])
    assert order.given == ("line 2", "line 0", "line 1", "line 4", "line 3")
    assert list(order.options.values()) == [f"line {n}" for n in (4, 3, 2, 1, 0)]
    match = reviewed(item("x", "match", SKILLS[0], 3), [0, 1, 2])
    assert match.given == ("x → p", "y → q", "z → r")
    assert match.right == ("x → q", "y → p", "z → s")
    number = reviewed(item("x", "number", SKILLS[0], 3, unit="%"), 12.25)
    assert (number.given, number.right) == (("12.25 %",), ("12.5 %",))


def test_a_partly_right_answer_is_called_so() -> None:
    made = item("x", "multiple", SKILLS[0], 3)
    assert category(made, "en", ("a",)) == 1
    assert reviewed(made, ["a"]).verdict == "partly"


def test_reasons_of_the_right_and_of_the_chosen_options_are_kept() -> None:
    made = item("x", "single", SKILLS[0], 3, option=REASONS)
    assert reviewed(made, "c").reasons == (
        ("Choice c", "Because c."),
        ("Choice b", "Because b."),
    )
    assert set(reviewed(made, None).asked["why"]) == {"b"}


def test_what_is_kept_is_plain_and_holds_no_empty_part() -> None:
    made = item("x", "single", SKILLS[0], 3, option=REASONS, source=["https://example.org/a"])
    record = asked_record(made, (3, 1, 0, 2), "fr", "a")
    assert record["options"] == ["Choix d", "Choix b", "Choix a", "Choix c"]
    assert record["options"] == choices(made, (3, 1, 0, 2), "fr")
    assert record["values"] == ["d", "b", "a", "c"]
    assert record["source"] == ["https://example.org/a"]
    assert all(value not in (None, "", [], {}) for value in record.values())
    assert set(record) == {
        *("fingerprint", "type", "ask", "options", "values", "right", "why", "explain", "source")
    }


def test_the_rules_of_a_repair_are_told_with_what_was_met() -> None:
    rules = [
        {"id": "short", "kind": "max_words", "count": 3, "says": "Three words at most."},
        {"id": "dot", "kind": "regex", "pattern": r"\.$"},
        {"id": "named", "kind": "contains_all", "texts": ["model"], "critical": True},
    ]
    fields = {"start": "The models answers", "rule": rules, "pass": ["The model answers."]}
    plain = {"id": "x", "type": "repair", "skill": SKILLS[0], "level": 3}
    made = _ITEM.validate_python({**plain, **fields, "ask": "Mend it.", "explain": "So."})
    record = asked_record(made, (), "en", "The model says so.")
    assert record["rules"] == [
        {"says": "Three words at most.", "met": False},
        {"says": "dot", "met": True},
        {"says": "named", "met": True},
    ]
    assert record["start"] == "The models answers"


def test_a_fingerprint_changes_with_the_item_alone() -> None:
    one, same, other = (
        item("x", "single", SKILLS[0], level, option=REASONS) for level in (3, 3, 2)
    )
    assert item_fingerprint(one) == item_fingerprint(same) != item_fingerprint(other)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", RIGHT)
def test_the_text_says_it_all_in_eighty_columns(kind: str, language: Any) -> None:
    long = {"source": ["https://example.org/read"], "stimulus": "word " * 60, "code": "x = 1\n"}
    made = item("x", kind, SKILLS[0], 3, **long)
    for raw in (RIGHT[kind], WRONG[kind], None):
        text = question_review(CATALOG, reviewed(made, raw, reports=("odd",)), language)
        assert max(map(len, text.splitlines())) <= 80
        assert "https://example.org/read" in text
        assert "odd" in text
        assert "x = 1" in text
        assert not re.search(r"\{\w*\}", text)


@pytest.mark.parametrize("basis", ["edited", "present", "changed", "gone"])
def test_the_text_says_where_the_question_comes_from(basis: Any) -> None:
    made = item("x", "single", SKILLS[0], 3, option=REASONS)
    asked = {} if basis == "gone" else asked_record(made, (0, 1, 2, 3), "en", "a")
    question = reviewed(made, "a", basis=basis, asked=asked)
    plain = question_review(CATALOG, reviewed(made, "a"), "en")
    told = question_review(CATALOG, question, "en")
    assert told != plain
    assert ("no longer in the content" in " ".join(told.split())) == (basis == "gone")


def test_marks_stand_before_the_chosen_and_the_right_option() -> None:
    made = item("x", "single", SKILLS[0], 3, option=REASONS)
    lines = question_review(CATALOG, reviewed(made, "c"), "en").splitlines()
    assert "> b) Choice c" in lines
    assert " *c) Choice b" in lines
    assert "  a) Choice d" in lines


def test_the_whole_review_counts_and_is_plain_json() -> None:
    made = item("x", "single", SKILLS[0], 3, option=REASONS)
    questions = (reviewed(made, "b"), reviewed(made, "a"), reviewed(made, None))
    text = " ".join(review_text(CATALOG, "Your answers", questions, "en").split())
    assert "3 answers: 1 right, 0 partly right, 1 wrong, 1 “I don't know”" in text
    found = review_object("s", "c", questions)
    assert [q["verdict"] for q in found["questions"]] == ["right", "wrong", "unknown"]
    assert found["questions"][1]["right"] == ["Choice b"]
