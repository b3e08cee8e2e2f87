"""Content is read from folders whatever they hold; what can't be read is said."""

import gc
import os
import shutil
from pathlib import Path

import pytest

import tremplin
from tremplin.lint.decode import LONGEST_FILE, MOST_FILES
from tremplin.store import content
from tremplin.store.content import content_files, content_folders, load_content, read, read_files
from tremplin.store.locations import data_folder, own_content, shipped_content

VALID = Path(__file__).parents[1] / "lint" / "data" / "valid"
ONE = '[[resource]]\nid = "{}"\nkind = "book"\ntitle = "T"\nlanguages = ["fr"]\nfree = true\n'
TEACHES = 'teaches = [{ skill = "programming.python", from = 0, to = 1 }]\n'


def write(path: Path, text: str | bytes = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def rules(folder: Path, tmp_path: Path) -> list[str]:
    loaded = load_content(data=tmp_path / "data", only=folder, language="en")
    return [diagnostic.rule for diagnostic in loaded.diagnostics]


def test_the_shipped_content_is_found_in_a_checkout() -> None:
    assert (shipped_content() / "paths" / "skills.toml").is_file()


def test_the_shipped_content_is_found_in_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = write(tmp_path / "tremplin" / "__init__.py")
    write(package.parent / "content" / "quizzes" / "a.toml")
    monkeypatch.setattr(tremplin, "__file__", str(package))
    assert shipped_content() == package.parent / "content"


def test_the_data_folder_is_the_one_chosen(tmp_path: Path) -> None:
    assert data_folder(tmp_path) == tmp_path
    assert data_folder(None).name == "tremplin"


def test_folders_in_use(tmp_path: Path) -> None:
    extra = tmp_path / "extra"
    assert content_folders(data=tmp_path) == (shipped_content(),)
    own_content(tmp_path).mkdir()
    assert content_folders(data=tmp_path, extra=(extra,)) == (
        *(shipped_content(), own_content(tmp_path), extra),
    )
    assert content_folders(data=tmp_path, extra=(extra,), only=VALID) == (VALID,)


def test_files_are_those_of_quizzes_and_paths_sorted_and_nested(tmp_path: Path) -> None:
    names = ["paths/b.toml", "paths/a/z.toml", "quizzes/q.toml", "other.toml", "paths/note.txt"]
    for name in [*names, "paths/.hidden.toml", "paths/#a.toml#", "paths/a.toml~"]:
        write(tmp_path / name)
    found = [path.relative_to(tmp_path).as_posix() for path in content_files(tmp_path)]
    assert found == ["quizzes/q.toml", "paths/a/z.toml", "paths/b.toml"]
    found = [path.name for path in content_files(tmp_path / "paths")]
    assert found == ["z.toml", "b.toml"]


def test_own_content_adds_to_the_shipped_one(tmp_path: Path) -> None:
    write(own_content(tmp_path) / "paths" / "mine.toml", ONE.format("my-own-book") + TEACHES)
    loaded = load_content(data=tmp_path, language="fr")
    assert "my-own-book" in loaded.catalog.resources
    assert len(loaded.catalog.resources) > 1


def test_own_content_replaces_shipped_entries_of_equal_id(tmp_path: Path) -> None:
    shipped = load_content(data=tmp_path, language="fr")
    name = next(iter(shipped.catalog.resources))
    write(own_content(tmp_path) / "paths" / "mine.toml", ONE.format(name) + TEACHES)
    loaded = load_content(data=tmp_path, language="fr")
    assert loaded.replaced == (name,)
    assert loaded.catalog.resources[name].title.pick("fr") == "T"
    assert loaded.fingerprint != shipped.fingerprint


def test_what_cannot_be_read_is_said_and_the_rest_loads(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    shutil.copytree(VALID, folder)
    paths = folder / "paths"
    (paths / "a-folder.toml").mkdir()
    (paths / "loop.toml").symlink_to(paths / "loop.toml")
    (paths / "gone.toml").symlink_to(tmp_path / "nowhere.toml")
    os.mkfifo(paths / "pipe.toml")
    write(paths / "huge.toml", b"#" * (LONGEST_FILE + 1))
    write(paths / "bytes.toml", b"\xff")
    (paths / "circle").symlink_to(paths, target_is_directory=True)
    found = rules(folder, tmp_path)
    assert sorted(found) == [
        *(["file-too-large"] + ["file-unreadable"] * 4 + ["not-utf8"]),
    ]
    loaded = load_content(data=tmp_path, only=folder, language="en")
    expected = load_content(data=tmp_path, only=VALID, language="en")
    assert loaded.catalog == expected.catalog


def test_a_file_that_vanishes_or_is_refused_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "paths" / "a.toml", "[population]\n")

    def refuse(self: Path, mode: str = "r") -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    (source,) = read([tmp_path])
    assert (source.problem, source.detail) == ("unreadable", "Permission denied")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert rules(tmp_path / "nowhere", tmp_path) == ["file-unreadable"]


def test_files_beyond_the_limit_are_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_FILES == 2000
    monkeypatch.setattr(content, "MOST_FILES", 3)
    files = [write(tmp_path / f"{n}.toml") for n in range(5)]
    sources = read_files(files)
    assert [source.problem for source in sources] == ["", "", "", "too-many"]


def test_names_are_relative_below_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path / "paths" / "a.toml")
    monkeypatch.chdir(tmp_path)
    assert content.shown(file) == "paths/a.toml"
    assert content.shown(Path("paths/a.toml")) == "paths/a.toml"
    monkeypatch.chdir(tmp_path / "paths")
    assert content.shown(tmp_path / "b.toml") == (tmp_path / "b.toml").as_posix()


def test_the_fingerprint_is_that_of_the_content_wherever_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(VALID, tmp_path / "copy")
    first = load_content(data=tmp_path, only=VALID, language="en").fingerprint
    assert load_content(data=tmp_path, only=tmp_path / "copy", language="fr").fingerprint == first
    assert len(first) == 16
    with (tmp_path / "copy" / "paths" / "roles.toml").open("a") as file:
        file.write("#")
    assert load_content(data=tmp_path, only=tmp_path / "copy", language="fr").fingerprint != first


def test_the_garbage_collector_is_left_as_it_was(tmp_path: Path) -> None:
    assert gc.isenabled()
    load_content(data=tmp_path, only=VALID, language="en")
    assert gc.isenabled()
