"""Circles are found where there are any, against a search of all paths."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tremplin.lint.circles import circles

GRAPHS = st.dictionaries(
    st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3), max_size=6
).map(lambda links: {name: [w for w in waits if w in links] for name, waits in links.items()})


def reaches_itself(links: dict[str, list[str]], start: str) -> bool:
    """By following all paths of up to as many links as there are names."""
    reached = {start}
    for _ in links:
        reached = {other for name in reached for other in links[name]}
        if start in reached:
            return True
    return False


@settings(deadline=None)
@given(GRAPHS)
def test_members_are_those_that_wait_for_themselves(links: dict[str, list[str]]) -> None:
    found = list(circles(links))
    members = [name for circle in found for name in circle.members]
    assert sorted(members) == sorted(name for name in links if reaches_itself(links, name))


@settings(deadline=None)
@given(GRAPHS)
def test_a_path_is_a_circle_of_links(links: dict[str, list[str]]) -> None:
    for circle in circles(links):
        path = circle.path
        assert set(path) <= circle.members
        assert len(set(path)) == len(path)
        for name, other in zip(path, (*path[1:], path[0]), strict=True):
            assert other in links[name]


def test_a_long_chain_is_no_trouble() -> None:
    chain = {str(n): [str(n + 1)] for n in range(20_000)} | {"20000": []}
    assert list(circles(chain)) == []
    (circle,) = circles({**chain, "20000": ["0"]})
    assert len(circle.path) == 20_001
