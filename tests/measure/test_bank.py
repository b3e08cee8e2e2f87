"""From items of a catalogue to parameters, and which items can be asked."""

from dataclasses import replace

import pytest

from tests.measure.small_catalog import SKILLS, catalog, full_catalog, item
from tremplin.measure.bank import ItemBank, item_parameters
from tremplin.measure.response_model import ItemParameters

CODE = "code.basics"


def test_an_author_level_gives_difficulty_and_doubt() -> None:
    found = item_parameters(item("x", "single", CODE, 4, shift=-0.2), "fr")
    assert found.thresholds == pytest.approx((1.3,))
    assert replace(found, thresholds=(1.3,)) == ItemParameters(
        discrimination=1.2,
        thresholds=(1.3,),
        guessing=(0.25,),
        difficulty_sd=0.6,
        discrimination_sd=0.3,
        lapse=0.05,
        has_choices=True,
    )


def test_graded_types_have_two_thresholds_around_their_difficulty() -> None:
    found = item_parameters(item("x", "multiple", CODE, 3), "fr")
    assert found.thresholds == pytest.approx((-0.1, 1.1))
    assert found.guessing == pytest.approx((6 / 32, 1 / 32))
    judged = item_parameters(item("x", "judge", CODE, 3), "fr")
    assert judged.guessing == pytest.approx((0.5, 0.25))


@pytest.mark.parametrize("kind", ["number", "short-text"])
def test_typed_answers_are_hardly_guessed(kind: str) -> None:
    found = item_parameters(item("x", kind, CODE, 1), "en")
    assert found.guessing == (0.02,)
    assert not found.has_choices


def test_an_items_own_parameters_come_first() -> None:
    own = {
        "discrimination": 1.8,
        "difficulty": [-0.3, 0.2],
        "guessing": [0.1, 0.05],
        "difficulty_sd": 0.1,
        "discrimination_sd": 0.05,
        "lapse": 0.03,
    }
    found = item_parameters(item("x", "judge", CODE, 3, parameters=own), "fr")
    assert found == ItemParameters(1.8, (-0.3, 0.2), (0.1, 0.05), 0.1, 0.05, 0.03, has_choices=True)


def test_one_number_serves_all_grades() -> None:
    own = {"difficulty": 1.0, "guessing": 0.4}
    found = item_parameters(item("x", "judge", CODE, 3, parameters=own), "fr")
    assert found.thresholds == pytest.approx((0.4, 1.6))
    assert found.guessing == pytest.approx((0.4, 0.2))


@pytest.mark.parametrize(
    "own",
    [
        {"difficulty": [0.5, 0.1]},
        {"difficulty": [0.1]},
        {"guessing": [0.1, 0.3]},
        {"difficulty": [0.1, 0.2, 0.3], "guessing": [0.1, 0.1, 0.1]},
    ],
)
def test_contradictory_parameters_keep_an_item_out(own: dict[str, object]) -> None:
    broken = item("broken", "judge", CODE, 3, parameters=own)
    with pytest.raises(ValueError, match=r"broken|thresholds|guessing"):
        item_parameters(broken, "fr")
    sound = item("sound", "single", CODE, 3)
    assert ItemBank.from_catalog(catalog([broken, sound]), "fr").ids == ("sound",)


def test_only_playable_items_of_known_skills_are_asked() -> None:
    made = catalog(
        [
            item("both", "single", CODE, 1),
            item("french", "single", CODE, 2, language="fr"),
            item("english", "single", CODE, 2, language="en"),
            item("old", "single", CODE, 3, status="retired"),
            item("elsewhere", "single", "gone.skill", 3),
        ]
    )
    assert ItemBank.from_catalog(made, "fr").ids == ("both", "french")
    assert ItemBank.from_catalog(made, "en").ids == ("both", "english")


def test_items_stand_in_the_order_of_their_identifiers() -> None:
    made = full_catalog()
    bank = ItemBank.from_catalog(made, "fr")
    assert list(bank.ids) == sorted(made.items)
    for place, name in enumerate(bank.ids):
        assert bank.places[name] == place
        assert SKILLS[bank.skills[place]] == made.items[name].skill
        assert bank.parameters[place] == item_parameters(made.items[name], "fr")
