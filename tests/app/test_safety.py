"""Addresses that may be opened, and the last filter before the terminal."""

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from tremplin.app.safety import NoControlCharacters, is_web_address


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "http://example.org/a?b=c#d",
        "https://example.org:8080/é",
        "HTTPS://EXAMPLE.ORG/",
    ],
)
def test_web_addresses(address: str) -> None:
    assert is_web_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "file:///etc/passwd",
        "--gpu-launcher=x",
        "/etc/passwd",
        "https://",
        "https:///path",
        "https://user:secret@example.org/",
        "https://example.org@evil.example/",
        "https://example.org/\x1b]52;c;x\x07",
        "https://example.org/ x",
        "https://example.org/\n",
        "https://exa\u202emple.org/",
        "https://[::1",
        "smb://server/share",
        "vscode://x",
    ],
)
def test_what_is_no_web_address(address: str) -> None:
    assert not is_web_address(address)


def test_the_filter_replaces_control_characters_and_keeps_the_rest() -> None:
    line = [Segment("a\x1b]52;c;x\x07b", Style(bold=True)), Segment("été [b]漢")]
    first, second = NoControlCharacters().apply(line, Color.parse("black"))
    assert first.text == "a\ufffd]52;c;x\ufffdb"
    assert first.style == Style(bold=True)
    assert second.text == "été [b]漢"


def test_the_filter_leaves_clean_lines_alone() -> None:
    line = [Segment("propre")]
    assert NoControlCharacters().apply(line, Color.parse("black")) is line
