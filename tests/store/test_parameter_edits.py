"""Parameters are written in whatever way an item is, and nothing else of a file changes."""

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from tremplin.store.parameter_edits import Values, with_parameters

VALUES: Values = {"discrimination": 1.31, "difficulty": -0.62, "difficulty_sd": 0.2}
ADDED = "[item.parameters]\ndiscrimination = 1.31\ndifficulty = -0.62\ndifficulty_sd = 0.2\n"

FORMS = {
    "none yet": ('[[item]]\nid = "a"\n', f'[[item]]\nid = "a"\n{ADDED}'),
    "behind the options, before what follows": (
        '[[item]]\nid = "a"\n[[item.option]]\nid = "b" # last\n\n# about c\n[[item]]\nid = "c"\n',
        f'[[item]]\nid = "a"\n[[item.option]]\nid = "b" # last\n{ADDED}\n'
        '# about c\n[[item]]\nid = "c"\n',
    ),
    "no line end at the end": ('[[item]]\nid = "a"', f'[[item]]\nid = "a"\n{ADDED}'),
    "a table": (
        "[[item]]\n[item.parameters]\nlapse = 0.04\ndifficulty = [0.1, 0.2]  # x\n"
        "\n[[item.option]]\n",
        "[[item]]\n[item.parameters]\nlapse = 0.04\ndifficulty = -0.62  # x\n"
        "discrimination = 1.31\ndifficulty_sd = 0.2\n\n[[item.option]]\n",
    ),
    "an empty table": ("[[item]]\n[item.parameters]\n", f"[[item]]\n{ADDED}"),
    "braces": (
        "[[item]]\nparameters = { difficulty = 1, lapse=0.1 }\n",
        "[[item]]\nparameters = { difficulty = -0.62, lapse=0.1, discrimination = 1.31, "
        "difficulty_sd = 0.2 }\n",
    ),
    "empty braces": (
        "[[item]]\nparameters = {}\n",
        "[[item]]\nparameters = { discrimination = 1.31, difficulty = -0.62, "
        "difficulty_sd = 0.2 }\n",
    ),
    "dotted keys": (
        "[[item]]\n  parameters . lapse = 0.03\nx = 2\n",
        "[[item]]\n  parameters . lapse = 0.03\n  parameters . discrimination = 1.31\n"
        "  parameters . difficulty = -0.62\n  parameters . difficulty_sd = 0.2\nx = 2\n",
    ),
    "an item in braces": (
        "item = [ { x = [1, 2] }, { x = 3 } ]\n",
        "item = [ { x = [1, 2], parameters = { discrimination = 1.31, difficulty = -0.62, "
        "difficulty_sd = 0.2 } }, { x = 3 } ]\n",
    ),
    "dotted keys in braces": (
        "item = [ { parameters.lapse = 0.1, x = 1 } ]\n",
        "item = [ { parameters.lapse = 0.1, parameters.discrimination = 1.31, "
        "parameters.difficulty = -0.62, parameters.difficulty_sd = 0.2, x = 1 } ]\n",
    ),
    "already so": (f"[[item]]\n{ADDED}", f"[[item]]\n{ADDED}"),
    "Windows lines": (
        '[[item]]\r\nid = "a"\r\n\r\n[[item]]\r\n',
        '[[item]]\r\nid = "a"\r\n' + ADDED.replace("\n", "\r\n") + "\r\n[[item]]\r\n",
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_each_way_to_write_parameters(form: str) -> None:
    before, after = FORMS[form]
    assert with_parameters(before, {0: VALUES}) == after


def test_a_difficulty_for_each_step() -> None:
    found = with_parameters("[[item]]\n", {0: {"difficulty": [-0.5, 0.75]}})
    assert found == "[[item]]\n[item.parameters]\ndifficulty = [-0.5, 0.75]\n"


NUMBERS = st.floats(-3, 3, allow_nan=False)
KEYS = ("discrimination", "difficulty", "difficulty_sd", "discrimination_sd")
BLOCKS = st.sampled_from(
    [
        "",
        "# note\n",
        "[[item.option]]\nid = 'a'\n",
        "ask.fr = '''\n[[item]]\n'''\n",
        "[item.parameters]\nlapse = 0.1\n",
        "parameters = { difficulty = 0.5 }\n",
        "[item.ask]\nfr = 'x' # [item.parameters]\n",
    ]
)


@given(
    st.lists(BLOCKS, min_size=1, max_size=5),
    st.dictionaries(st.integers(0, 4), st.dictionaries(st.sampled_from(KEYS), NUMBERS), max_size=5),
)
def test_only_the_parameters_change(
    blocks: list[str], changes: dict[int, dict[str, float]]
) -> None:
    text = "\n".join(f"[[item]]\nid = 'i{n}'\n{block}" for n, block in enumerate(blocks))
    changes = {place: values for place, values in changes.items() if place < len(blocks) and values}
    after = tomli.loads(with_parameters(text, changes))
    expected = tomli.loads(text)
    for place, values in changes.items():
        expected["item"][place].setdefault("parameters", {}).update(values)
    assert after == expected
