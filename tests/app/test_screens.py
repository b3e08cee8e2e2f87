"""Welcome, role, constraints, length, self-ratings and small questions, each screen alone."""

import datetime as dt
from dataclasses import replace

import pytest
from textual.widgets import Input

from tests.app.fakes import TODAY
from tests.app.hosting import Host, press, rows, settle, shown, type_text
from tests.app.made_questions import rating_pages, roles
from tremplin.app.models import ChosenConstraints, Move
from tremplin.app.screens.ask import AskScreen
from tremplin.app.screens.constraints import ConstraintsScreen
from tremplin.app.screens.length import ChosenLength, LengthScreen
from tremplin.app.screens.ratings import Rated, RatingsScreen
from tremplin.app.screens.role import RoleScreen
from tremplin.app.screens.welcome import Welcomed, WelcomeScreen
from tremplin.app.start import Past, SittingCard

OPEN = SittingCard("s1", dt.date(2026, 11, 12), 7, 20, "fr", finished=False)
DONE = SittingCard("s0", dt.date(2026, 11, 1), 20, 20, "en", finished=True)


async def test_welcome_starts_at_enter() -> None:
    app = Host(WelcomeScreen("fr", Past()))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "enter")
    assert app.given == [Welcomed("start")]


async def test_welcome_offers_to_go_on_first() -> None:
    app = Host(WelcomeScreen("fr", Past((OPEN, DONE))))
    async with app.run_test() as pilot:
        assert "Reprendre le test du 12 novembre 2026 (7 réponses sur 20)" in shown(app)
        assert "1er novembre 2026, en anglais" in shown(app)
        await press(pilot, "enter")
    assert app.given == [Welcomed("resume", OPEN)]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["f2"], Welcomed("language")),
        (["down", "down", "enter"], Welcomed("results", DONE)),
        (["down", "enter"], Welcomed("start")),
        (["down"] * 9 + ["enter"], Welcomed("quit")),
    ],
)
async def test_welcome_by_keys(keys: list[str], expected: Welcomed) -> None:
    app = Host(WelcomeScreen("fr", Past((OPEN, DONE))))
    async with app.run_test() as pilot:
        await press(pilot, *keys)
    assert app.given == [expected]


async def test_a_test_taken_up_again_still_offers_its_results() -> None:
    longer = replace(OPEN, answered=21, at_most=31)
    app = Host(WelcomeScreen("fr", Past((longer,))))
    async with app.run_test() as pilot:
        assert "Mes résultats du 12 novembre 2026" in shown(app)
        await press(pilot, "down", "down", "enter")
    assert app.given == [Welcomed("results", longer)]


async def test_sittings_known_late_join_without_moving_what_is_pointed_at() -> None:
    screen = WelcomeScreen("en")
    app = Host(screen)
    async with app.run_test() as pilot:
        await press(pilot, "down")
        screen.offer(Past((OPEN,)))
        await settle(pilot)
        assert "› En français" in shown(app)
    assert not app.given


async def test_welcome_can_be_clicked() -> None:
    app = Host(WelcomeScreen("fr", Past()))
    async with app.run_test() as pilot:
        row = next(y for y, text in enumerate(rows(app)) if "Commencer" in text)
        await pilot.click(offset=(8, row))
    assert app.given == [Welcomed("start")]


async def test_role_needs_a_choice_before_enter() -> None:
    app = Host(RoleScreen("fr", roles("fr")))
    async with app.run_test() as pilot:
        await press(pilot, "enter", "enter")
        assert "Choisissez d'abord une ligne" in shown(app)
        await press(pilot, "down", "down", "down")
        assert "Mettre en place des essais" in shown(app)
        await press(pilot, "enter")
    assert app.given == [roles("fr")[0]]


async def test_role_none_is_just_describe_me() -> None:
    app = Host(RoleScreen("en", roles("en")))
    async with app.run_test() as pilot:
        await press(pilot, "down")
        assert "five jobs nearest to you" in " ".join(shown(app).split())
        await press(pilot, "enter")
    assert app.given == [None]


async def test_typing_on_before_the_list_is_drawn_is_no_crash() -> None:
    app = Host(RoleScreen("fr", roles("fr")))
    async with app.run_test() as pilot:
        await settle(pilot)
        # Both changes are there before the screen hears which role the first one points at.
        app.screen.query_one(Input).value = "prompt"
        app.screen.query_one(Input).value = "prompt zzz"
        await settle(pilot)
        assert "Aucun métier" in shown(app)


async def test_typing_filters_roles() -> None:
    app = Host(RoleScreen("fr", roles("fr")))
    async with app.run_test() as pilot:
        await type_text(pilot, "donnees")
        assert "Prompt engineer" not in shown(app)
        await press(pilot, "enter")
    assert app.given == [roles("fr")[1]]


async def test_a_search_without_result_is_told() -> None:
    app = Host(RoleScreen("fr", roles("fr")))
    async with app.run_test() as pilot:
        await type_text(pilot, "xyz")
        assert "Aucun métier ne répond" in shown(app)
        await press(pilot, "enter", "down", "escape")
    assert app.given == [Move.BACK]


async def test_the_role_chosen_before_is_pointed_at() -> None:
    screen = RoleScreen("fr", roles("fr"), chosen="dataset-designer", can_describe=False)
    app = Host(screen)
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "simplement me décrire" not in shown(app)
        await press(pilot, "enter")
    assert app.given == [roles("fr")[1]]


def constraints_host(given: ChosenConstraints | None = None) -> Host:
    return Host(ConstraintsScreen("fr", given or ChosenConstraints(), TODAY))


async def test_constraints_are_filled_in_beforehand() -> None:
    app = constraints_host()
    async with app.run_test() as pilot:
        await press(pilot, "enter")
    assert app.given == [ChosenConstraints()]


async def test_constraints_typed() -> None:
    app = constraints_host()
    async with app.run_test() as pilot:
        await type_text(pilot, "7,5")
        await press(pilot, "down")
        await type_text(pilot, "30/06/2027")
        assert "jusqu'au 30 juin 2027 compris" in shown(app)
        await press(pilot, "tab", "0")
        assert "ressources gratuites seulement" in shown(app)
        await press(pilot, "tab", "down", "space", "enter")
    assert app.given == [
        ChosenConstraints(
            hours_per_week=7.5,
            weeks=None,
            deadline=dt.date(2027, 6, 30),
            budget=0,
            study_in=("fr", "en"),
        )
    ]


async def test_what_cannot_be_taken_is_told_in_place() -> None:
    app = constraints_host()
    async with app.run_test() as pilot:
        await type_text(pilot, "x")
        assert "! Indiquez un nombre d'heures entre 0,5 et 80." in shown(app)
        await press(pilot, "down")
        await type_text(pilot, "hier")
        assert "! Indiquez un nombre de semaines" in shown(app)
        await press(pilot, "enter")
        assert not app.given
        await press(pilot, "backspace", "6")
        assert "soit 51" in shown(app)


async def test_one_language_at_least() -> None:
    app = constraints_host()
    async with app.run_test() as pilot:
        await press(pilot, "tab", "tab", "tab", "space", "enter")
        assert "! Cochez au moins une langue." in shown(app)
        await press(pilot, "escape")
    assert app.given == [Move.BACK]


async def test_arrows_go_through_the_languages_and_on() -> None:
    app = constraints_host()
    async with app.run_test() as pilot:
        await press(pilot, "up")
        assert "› [x] français" in shown(app)
        await press(pilot, "down", "down", "backspace", "8")
        assert "› [" not in shown(app)
        await press(pilot, "up", "up", "0", "enter")
    (given,) = app.given
    assert isinstance(given, ChosenConstraints)
    assert (given.hours_per_week, given.budget, given.study_in) == (8, 0, ("fr",))


async def test_length_is_standard_with_ratings_unless_changed() -> None:
    app = Host(LengthScreen("fr"))
    async with app.run_test() as pilot:
        await press(pilot, "enter")
    assert app.given == [ChosenLength(20, ratings=True)]
    app = Host(LengthScreen("fr"))
    async with app.run_test() as pilot:
        await press(pilot, "up", "tab", "down", "enter")
    assert app.given == [ChosenLength(12, ratings=False)]
    app = Host(LengthScreen("en", ratings=False))
    async with app.run_test() as pilot:
        await press(pilot, "down", "escape")
    assert app.given == [Move.BACK]


def ratings_host(number: int = 1) -> Host:
    page = rating_pages("fr", {})[number - 1]
    return Host(RatingsScreen("fr", page, number=number, count=2))


async def test_ratings_one_skill_after_the_other() -> None:
    app = ratings_host()
    async with app.run_test() as pilot:
        await press(pilot, "3", "enter", "down", "down", "enter")
    assert app.given == [Rated({"python": 3, "apis": 1})]


async def test_ratings_may_be_left_out_and_taken_back() -> None:
    app = ratings_host()
    async with app.run_test() as pilot:
        await press(pilot, "5", "right", "2", "left", "backspace", "right", "enter")
    assert app.given == [Rated({"python": None, "apis": 2})]


async def test_back_from_the_first_skill_leads_to_the_last_one_of_the_group_before() -> None:
    app = Host(RatingsScreen("fr", rating_pages("fr", {})[0], at_last=True))
    async with app.run_test() as pilot:
        await settle(pilot)
        assert "› ·  API" in shown(app)
        await press(pilot, "4", "enter")
    assert app.given == [Rated({"python": None, "apis": 4})]


async def test_enter_held_down_rates_nothing() -> None:
    app = ratings_host()
    async with app.run_test() as pilot:
        await press(pilot, "4", "enter", "enter", "enter", "enter")
        assert "laisser sans réponse" in shown(app)
    assert not app.given


async def test_ratings_can_be_skipped_or_gone_back() -> None:
    app = ratings_host()
    async with app.run_test() as pilot:
        await press(pilot, "escape", "1", "f3")
    assert app.given == [Rated({"python": 1, "apis": None}, skip=True)]
    app = ratings_host(2)
    async with app.run_test() as pilot:
        await press(pilot, "left")
    assert app.given == [Move.BACK]


async def test_ask_gives_the_way_and_escape_the_one_set_for_it() -> None:
    def host() -> Host:
        ways = [("yes", "Oui"), ("no", "Non")]
        return Host(AskScreen("fr", "Titre", "On y va ?", ways, details=["Tout."], below=["Bas."]))

    for keys, way in ((["enter"], "yes"), (["down", "enter"], "no"), (["escape"], "no")):
        app = host()
        async with app.run_test() as pilot:
            assert "Échap retour" in shown(app)
            assert shown(app).index("Tout.") < shown(app).index("› Oui") < shown(app).index("Bas.")
            await press(pilot, *keys)
        assert app.given == [way]
