"""Preferences survive, and a damaged file costs nothing but the preferences."""

from pathlib import Path

import pytest

from tremplin.store.preferences import Preferences, read_preferences, write_preferences


def test_what_is_written_is_read(tmp_path: Path) -> None:
    preferences = Preferences(language="fr", study_in=("en", "fr"))
    write_preferences(tmp_path / "new" / "folder", preferences)
    assert read_preferences(tmp_path / "new" / "folder") == preferences
    assert [p.name for p in (tmp_path / "new" / "folder").iterdir()] == ["preferences.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"language": "de", "study_in": ["xx"]}'],
)
def test_a_damaged_file_reads_as_no_preferences(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "preferences.json").write_bytes(content)
    assert read_preferences(tmp_path) == Preferences()
