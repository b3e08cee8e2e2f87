"""Plants one mistake in one file of a catalogue, by lines of text alone, and says where."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Planted:
    """A file with one mistake, and the line it is to be found on."""

    kind: str
    file: str
    text: str
    line: int


Files = dict[str, str]
Kind = Callable[[Files, random.Random], Iterator[tuple[str, str, int]]]
ENTRY = re.compile(r"^\[\[?[\w.]+\]\]?")
KEY = re.compile(r"^([a-z_0-9]+)((?:\.[a-z]+)?) = (.*)$")
REQUIRED = {
    "resource": ("id", "kind", "languages", "title"),
    "item": ("id", "skill", "type", "level", "answer_value", "tolerance", "accept", "orders"),
    "item.option": ("id",),
    "role": ("id", "required"),
    "salary": ("id", "role", "origin", "seniority", "region", "gross_net", "status"),
    "skill": ("id",),
    "publication": ("id",),
    "currency": ("checked", "usd_in_eur"),
}


def lines_of(files: Files) -> Iterator[tuple[str, list[str], int, str, int]]:
    """Each line with its file, the lines of the file, its place, its table, its header's place."""
    for name, text in files.items():
        lines, table, header, quoted = text.split("\n"), "", 0, False
        for place, line in enumerate(lines):
            quoted ^= line.count("'''") == 1
            if ENTRY.match(line):
                table, header = line.strip().strip("[]"), place
            if not quoted and line.count("'''") == 0:
                yield name, lines, place, table, header


def changed(lines: list[str], place: int, line: str | None) -> str:
    """The text with one line replaced, or left out."""
    return "\n".join([*lines[:place], *([] if line is None else [line]), *lines[place + 1 :]])


def misspelt(word: str, chance: random.Random) -> str:
    """The word with one letter doubled, dropped, or two letters swapped."""
    if len(word) < 3:
        return word + "x"
    at = chance.randrange(1, len(word) - 1)
    pair = word[at + 1] + word[at]
    made = chance.choice(
        (
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1 :],
            word[:at] + pair + word[at + 2 :],
        )
    )
    return made if made != word else word + word[-1]


def misspelt_key(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, _, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found:
            # A dotted key in one language would leave the other one alone: two mistakes.
            key = found[1] if not found[2] else found[1] + "." + misspelt(found[2][1:], chance)
            key = misspelt(key, chance) if not found[2] else key
            yield name, changed(lines, place, f"{key} = {found[3]}"), place + 1


def missing_key(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, table, header in lines_of(files):
        found = KEY.match(lines[place])
        if found and not found[2] and found[1] in REQUIRED.get(table, ()):
            yield name, changed(lines, place, None), header + 1


def number_in_quotes(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, _, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found and re.fullmatch(r"-?[\d.]+|true|false|\d{4}-\d\d-\d\d", found[3]):
            yield name, changed(lines, place, f'{found[1]} = "{found[3]}"'), place + 1


def text_without_quotes(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, _, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found and found[3].startswith('"') and found[3].endswith('"') and found[1] != "id":
            yield name, changed(lines, place, f"{found[1]}{found[2]} = 7"), place + 1


def out_of_range(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    bad = {
        "level": "6",
        "shift": "-0.9",
        "seconds": "5",
        "rating": "5.5",
        "hours": "-3",
        "year": "20",
        "pages": "0",
        "usd_in_eur": "0",
        "tolerance": "-1",
        "min": "-1",
        "bias_sd": "nan",
        "answer_value": "inf",
    }
    for name, lines, place, _, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found and found[1] in bad:
            yield name, changed(lines, place, f"{found[1]} = {bad[found[1]]}"), place + 1
        for value in re.finditer(r"(?:level|from|to) = (\d)", lines[place]):
            start, end = value.span(1)
            line = lines[place][:start] + "7.5" + lines[place][end:]
            yield name, changed(lines, place, line), place + 1


def unknown_word(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    keys = ("kind", "type", "settled_by", "currency", "period", "source_kind", "status", "language")
    for name, lines, place, _, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found and found[1] in keys and found[3].startswith('"'):
            word = misspelt(found[3].strip('"'), chance)
            yield name, changed(lines, place, f'{found[1]} = "{word}"'), place + 1


def unknown_name(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    """A name of another entry, misspelt where it is used."""
    used = re.compile(
        r"(?:(?:skill|role|publication|origin) = |(?:after|substitutes|funding|tracks|core"
        r'|publications|replaced_by) = \[)"([\w.-]+)"'
    )
    for name, lines, place, _, _ in lines_of(files):
        for found in used.finditer(lines[place]):
            start, end = found.span(1)
            word = misspelt(found[1], chance)
            line = lines[place][:start] + word + lines[place][end:]
            yield name, changed(lines, place, line), place + 1


def malformed(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    bad = {"url": '"www.example.org"', "isbn13": '"0-262-03384-8"', "tags": '["Two words"]'}
    for name, lines, place, table, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found and found[1] in bad:
            yield name, changed(lines, place, f"{found[1]} = {bad[found[1]]}"), place + 1
        if found and found[1] == "id" and table != "item.option":
            line = f'id = "{found[3].strip(chr(34)).title().replace("-", " ")}"'
            yield name, changed(lines, place, line), place + 1


def duplicate(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    """An entry written a second time at the end of its file, under the same identifier."""
    for name, lines, place, table, _ in lines_of(files):
        if (
            not lines[place].startswith("[[")
            or "." in table
            or not lines[place + 1].startswith("id")
        ):
            continue
        end = place + 1
        while end < len(lines) and not re.match(rf"\[+(?![\[]|{table}\.)", lines[end]):
            end += 1
        yield name, "\n".join([*lines, *lines[place:end]]), len(lines) + 2


def misspelt_table(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, table, _ in lines_of(files):
        if lines[place].startswith("[") and "." not in table:
            word = misspelt(table, chance)
            yield name, changed(lines, place, lines[place].replace(table, word)), place + 1


def broken_syntax(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, _, _ in lines_of(files):
        line = lines[place]
        if line.startswith("[[") and "." not in line:
            yield name, changed(lines, place, line[:-1]), place + 1
        if KEY.match(line) and line.endswith('"'):
            yield name, changed(lines, place, line[:-1]), place + 1
        if KEY.match(line) and not line.endswith("["):
            yield name, changed(lines, place, line.replace(" = ", " ", 1)), place + 1
            yield name, changed(lines, place, f"{line} {line}"), place + 1
        if KEY.match(line) and line.endswith("]"):
            yield name, changed(lines, place, line[:-1]), place + 1


def control_character(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, _, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found and found[1] in ("name", "title", "ask", "explain", "text", "note", "why", "fr"):
            odd = chance.choice(("\\u001b", "\u202e", "\\u0000", "\u200b"))
            line = lines[place].replace(' = "', f' = "{odd}', 1)
            if line != lines[place]:
                yield name, changed(lines, place, line), place + 1


def empty(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    for name, lines, place, _, _ in lines_of(files):
        found = KEY.match(lines[place])
        if found and found[1] in ("name", "title", "ask", "explain", "languages", "orders", "by"):
            nothing = "[]" if found[3].startswith("[") else '""'
            if found[1] != "by" and "{" not in found[3]:
                yield name, changed(lines, place, f"{found[1]}{found[2]} = {nothing}"), place + 1


def contradiction(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    """Values that do not go together."""
    swaps = (
        (r"\bfrom = (\d)", "4"),
        (r"credit = ([01])", "2"),
        (r"^general = (0.35)", "0.5"),
        (r"^orders = \[\[(0)", "3"),
        (r"^wrong_values = \[(7)", "12.05"),
        (r'^formula = "(4)', "5"),
        (r"^pairs = \[(2)", "9"),
    )
    for name, lines, place, _, _ in lines_of(files):
        for pattern, value in swaps:
            found = re.search(pattern, lines[place])
            if found:
                start, end = found.span(1)
                line = lines[place][:start] + value + lines[place][end:]
                at = header_of_population(lines, place) if pattern.startswith("^general") else place
                yield name, changed(lines, place, line), at + 1


def header_of_population(lines: list[str], place: int) -> int:
    return max(i for i in range(place) if lines[i] == "[population]")


def twin_lost(files: Files, chance: random.Random) -> Iterator[tuple[str, str, int]]:
    """The English version of a text of an item left out: shown at the key of what is left."""
    for name, lines, place, table, _ in lines_of(files):
        found = KEY.match(lines[place])
        sentence = found is not None and found[1] in ("ask", "explain", "why", "zero")
        if found and sentence and found[2] == ".en" and table.startswith("item"):
            yield name, changed(lines, place, None), place


KINDS: tuple[Kind, ...] = (
    misspelt_key,
    missing_key,
    number_in_quotes,
    text_without_quotes,
    out_of_range,
    unknown_word,
    unknown_name,
    malformed,
    duplicate,
    misspelt_table,
    broken_syntax,
    control_character,
    empty,
    contradiction,
    twin_lost,
)


def plant(files: Files, seed: int, most_of_a_kind: int) -> list[Planted]:
    """Up to so many mistakes of each kind, drawn by chance."""
    chance = random.Random(seed)
    planted: list[Planted] = []
    for kind in KINDS:
        found = list(kind(files, chance))
        drawn = chance.sample(found, min(most_of_a_kind, len(found)))
        planted += [Planted(kind.__name__, *place) for place in drawn]
    return planted
