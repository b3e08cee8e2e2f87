"""What a publication is about, and what it names, must be defined somewhere."""

from tremplin.lint.parse import Loaded, load

SKILL = """
[[domain]]
id = "d"
name = "D"
[[skill]]
id = "d.one"
name = "One"
"""
ROLE = """
[[role]]
id = "{name}"
name = "A role"
{more}
required."d.one" = 2
"""
PUBLICATION = """
[[publication]]
id = "paper"
name = "Paper"
about = ["{role}"]
names = [{resources}]
"""


def loaded(role: str, resources: str = "", name: str = "baker", aliases: str = "") -> Loaded:
    made = ROLE.format(name=name, more=f"aliases = [{aliases}]")
    texts = (SKILL, made, PUBLICATION.format(role=role, resources=resources))
    return load([(f"{n}.toml", text.encode()) for n, text in enumerate(texts)])


def found(role: str, resources: str = "") -> list[str]:
    return [one.rule for one in loaded(role, resources).diagnostics]


def test_a_publication_is_about_known_roles() -> None:
    assert found("baker") == []
    assert found("bakr") == ["unknown-role"]


def test_a_publication_names_known_resources() -> None:
    assert found("baker", '"no-such-book"') == ["unknown-resource"]


def test_a_former_name_of_a_role_gives_way_to_the_present_one() -> None:
    catalog = loaded("baker", name="chef", aliases='"baker"').catalog
    assert catalog.publications["paper"].about == ["chef"]
