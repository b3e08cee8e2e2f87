"""Rules about what an item says: long enough, short enough, lasting, with its source."""

import re
from collections.abc import Iterator
from typing import Final

from tremplin.lint.diagnostic import Finding
from tremplin.lint.item_view import ItemView
from tremplin.lint.words import length, longest_sentence, words

_PERISHABLE: Final = re.compile(
    r"\b(chatgpt|gpt-?\d|claude|gemini|llama|mistral|copilot|midjourney|dall-?e)\b"
    # Round numbers and 2048 count things; they are hardly ever years.
    r"|\b(?!\d\d[05]0\b|2048\b)(19|20)\d\d\b",
    re.IGNORECASE,
)
_WOULD: Final = {
    "fr": re.compile(r"\b(feriez|ferais|feriez-vous|réagiriez)\b", re.IGNORECASE),
    "en": re.compile(r"\bwould you\b|\byou would\b", re.IGNORECASE),
}
_EXPLANATION: Final = range(10, 81)
_SHORTEST_WHY: Final = 4
_LONGEST_SENTENCE: Final = 40
_SPREAD: Final = 0.25


def explanation_length(view: ItemView) -> Iterator[Finding]:
    """An explanation has fewer than 10 words or more than 80.

    It says why the answer is right and the idea to remember: a few words cannot, and nobody reads
    a page. Write one to four sentences.

    Wrong:
        [[item]]
        type = "single"
        explain.en = "Because it is right."

    Right:
        [[item]]
        type = "single"
        explain.en = "Sampling keeps to the most likely words, so the answers come out alike."
    """
    for language in view.languages:
        written = view.text("explain", language=language)
        if written and len(words(written.text)) not in _EXPLANATION:
            count = len(words(written.text))
            yield written.finding("explanation-length", n=count, language=language)


def why_length(view: ItemView) -> Iterator[Finding]:
    """The reason of an option is missing or has fewer than four words.

    People learn most from the reason of the option that they chose. Say why it is right, or which
    error it is.

    Wrong:
        [[item]]
        type = "single"
        option = [
            { id = "a", right = true, fr = "Oui", en = "Yes", why = "Nominal." },
            { id = "b", fr = "Non", en = "No" },
            { id = "c", fr = "Parfois", en = "At times" },
        ]

    Right:
        [[item]]
        type = "single"
        explain.en = "Sampling keeps to the most likely words, so the answers come out alike."
    """
    for index, option in enumerate(view.options):
        path = (*view.path, "option", index)
        if "why" not in option:
            values = {"n": 0, "language": view.languages[0]}
            yield Finding("why-length", path, "header", values=values)
            continue
        for language in view.languages:
            why = view.why(index, language)
            if why and len(words(why.text)) < _SHORTEST_WHY:
                yield why.finding("why-length", n=len(words(why.text)), language=language)


def missing_source(view: ItemView) -> Iterator[Finding]:
    """An item does not say where its answer can be looked up.

    An item settled by a reference or by judgement gives an address in `source`; a number settled
    by computation gives a `formula`, so that anybody can check the answer.

    Wrong:
        [[item]]
        type = "single"
        settled_by = "reference"
        source = []

    Right:
        [[item]]
        type = "single"
        settled_by = "reference"
        source = ["https://docs.python.org/3/tutorial/"]
    """
    settled = view.raw.get("settled_by")
    if view.raw.get("source"):
        return
    if settled in ("reference", "judgement"):
        path = (*view.path, "settled_by")
        yield Finding("missing-source", path, values={"settled": settled})
    elif settled == "computation" and view.type == "number" and not view.raw.get("formula"):
        yield Finding("missing-source", (*view.path, "settled_by"), case="computation")


def long_sentence(view: ItemView) -> Iterator[Finding]:
    """A sentence has more than 40 words.

    An item tests the subject, not the breath of the reader. Cut the sentence in two.

    Wrong:
        [[item]]
        type = "single"
        explain.en = "Sampling keeps to the most likely words and so the answers come out alike and they also come out a little shorter and plainer than they would have come out if the setting had been left at the value that it had before the change."

    Right:
        [[item]]
        type = "single"
        explain.en = "Sampling keeps to the most likely words. So the answers come out alike."
    """  # noqa: E501
    for language in view.languages:
        texts = [view.text(name, language=language) for name in ("ask", "explain")]
        for written in (*texts, *view.option_texts(language)):
            count = longest_sentence(written.text) if written else 0
            if written and count > _LONGEST_SENTENCE:
                yield written.finding("long-sentence", n=count, language=language)


def perishable(view: ItemView) -> Iterator[Finding]:
    """A question or option names a product, a model or a year.

    In two years it will be false or forgotten. Describe the thing instead, or put it into `code`
    when it is only material to read.

    Wrong:
        [[item]]
        type = "single"
        ask.en = "Which setting of ChatGPT makes its answers more alike?"

    Right:
        [[item]]
        type = "single"
        ask.en = "Which setting of a model makes its answers more alike?"
    """
    for language in view.languages:
        for written in (view.text("ask", language=language), *view.option_texts(language)):
            found = _PERISHABLE.search(written.prose) if written else None
            if written and found:
                yield written.finding_at(found, "perishable", found=found.group())


def judge_wording(view: ItemView) -> Iterator[Finding]:
    """A judgement asks what one would do, not what should be done.

    "Would you" measures habits and the wish to please; "what should be done" measures knowledge.
    Reword the question.

    Wrong:
        [[item]]
        type = "judge"
        ask.en = "Labels of a used test set are wrong. What would you do first?"

    Right:
        [[item]]
        type = "judge"
        ask.en = "Labels of a used test set are wrong. What should be done first?"
    """
    for language in view.languages if view.type == "judge" else ():
        written = view.text("ask", language=language)
        found = _WOULD[language].search(written.text) if written else None
        if written and found:
            yield written.finding_at(found, "judge-wording", found=found.group())


def rewrite_lengths(view: ItemView) -> Iterator[Finding]:
    """The versions of a text differ in length by more than a quarter.

    The length would be judged, not the writing. Bring them closer.

    Wrong:
        [[item]]
        type = "rewrite-choice"
        option = [
            { id = "a", right = true, fr = "Léa livre tout le 12 mai", en = "Lea ends it 12 May" },
            { id = "b", fr = "Fait le 12 mai", en = "Done on 12 May" },
            { id = "c", fr = "Livraison due vers le 12 mai", en = "Delivery around 12 May" },
        ]

    Right:
        [[item]]
        type = "rewrite-choice"
        option = [
            { id = "a", right = true, fr = "Léa livre tout le 12 mai", en = "Lea ends it 12 May" },
            { id = "b", fr = "Le tout se livre le 12 mai", en = "It is delivered 12 May" },
            { id = "c", fr = "Livraison due vers le 12 mai", en = "Delivery around 12 May" },
        ]
    """
    for language in view.languages if view.type == "rewrite-choice" else ():
        texts = view.option_texts(language)
        lengths = [length(written.text) for written in texts]
        if lengths and max(lengths) - min(lengths) > _SPREAD * max(lengths):
            shortest = texts[lengths.index(min(lengths))]
            yield shortest.finding(
                "rewrite-lengths", least=min(lengths), most=max(lengths), language=language
            )


def lost_fact(view: ItemView) -> Iterator[Finding]:
    """A version of a text lacks a fact that all versions must keep.

    Then the versions differ in what they say, not in how. Put the fact back, or take it off
    `facts`.

    Wrong:
        [[item]]
        type = "rewrite-choice"
        facts.fr = ["14 mai"]
        facts.en = ["14 May"]

    Right:
        [[item]]
        type = "rewrite-choice"
        facts.fr = ["12 mai"]
        facts.en = ["12 May"]
    """
    for language in view.languages if view.type == "rewrite-choice" else ():
        facts = [written.text for written in view.entries("facts", language)]
        for written in view.option_texts(language):
            lost = [fact for fact in facts if fact.casefold() not in written.text.casefold()]
            if lost:
                yield written.finding("lost-fact", fact=lost[0])


RULES: Final = (
    explanation_length,
    why_length,
    missing_source,
    long_sentence,
    perishable,
    judge_wording,
    rewrite_lengths,
    lost_fact,
)
