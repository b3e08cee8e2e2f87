"""Files are replaced as a whole or not at all, and stay what they were otherwise."""

from pathlib import Path

import pytest

from tremplin.store.content_edits import Content, ContentEditError

ITEM = '[[item]]\nid = "a"\n'
VALUES = {"difficulty": 0.5}
AFTER = f"{ITEM}[item.parameters]\ndifficulty = 0.5\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "quizzes").mkdir()
    (tmp_path / "quizzes" / "one.toml").write_text(ITEM, encoding="utf-8")
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "quizzes").iterdir())


def test_the_file_keeps_its_permissions_and_leaves_no_draft(folder: Path) -> None:
    path = folder / "quizzes" / "one.toml"
    path.chmod(0o640)
    content = Content.read([folder])
    content.write(content.edited({"a": VALUES}))
    assert path.read_text(encoding="utf-8") == AFTER
    assert path.stat().st_mode & 0o777 == 0o640
    assert names(folder) == ["one.toml"]


def test_a_link_stays_a_link_and_a_mark_stays_in_front(folder: Path, tmp_path: Path) -> None:
    real = tmp_path / "real.txt"
    real.write_bytes(b"\xef\xbb\xbf" + ITEM.replace('"a"', '"b"').encode())
    link = folder / "quizzes" / "two.toml"
    link.symlink_to(real)
    content = Content.read([folder])
    content.write(content.edited({"b": VALUES}))
    assert link.is_symlink()
    assert real.read_bytes() == b"\xef\xbb\xbf" + AFTER.replace('"a"', '"b"').encode()


def test_the_item_of_the_highest_layer_is_changed(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / "quizzes"
    own.mkdir(parents=True)
    (own / "mine.toml").write_text(ITEM, encoding="utf-8")
    content = Content.read([folder, own.parent])
    edited = content.edited({"a": VALUES})
    assert [content.paths[place] for place in edited] == [own / "mine.toml"]
    assert "+difficulty = 0.5\n" in content.diff(edited)


def test_nothing_is_written_over_a_file_that_has_changed(folder: Path) -> None:
    other = folder / "quizzes" / "zz.toml"
    other.write_text(ITEM.replace('"a"', '"b"'), encoding="utf-8")
    content = Content.read([folder])
    edited = content.edited({"a": VALUES, "b": VALUES})
    other.write_text("# empty\n", encoding="utf-8")
    with pytest.raises(ContentEditError, match="changed-meanwhile"):
        content.write(edited)
    assert (folder / "quizzes" / "one.toml").read_text(encoding="utf-8") == ITEM
    assert names(folder) == ["one.toml", "zz.toml"]


def test_an_item_that_is_gone_is_said(folder: Path) -> None:
    with pytest.raises(ContentEditError):
        Content.read([folder]).edited({"gone": VALUES})


def test_what_is_already_so_is_no_edit(folder: Path) -> None:
    content = Content.read([folder])
    content.write(content.edited({"a": VALUES}))
    again = Content.read([folder])
    assert again.edited({"a": VALUES}) == {}
    assert again.diff({}) == ""
