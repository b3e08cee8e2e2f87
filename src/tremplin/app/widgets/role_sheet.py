"""What a job is: a sentence, its missions, the levels that it asks for."""

from textual.content import Content

from tremplin.app.models import Requirement, RoleCard
from tremplin.app.widgets.levels import dots
from tremplin.app.widgets.lines import Lines
from tremplin.app.widgets.words import padded, plain, prose, wrap
from tremplin.language.localized import Language
from tremplin.language.strings import say


class RoleSheet(Lines):
    """The sheet of the job pointed at."""

    def __init__(self, language: Language) -> None:
        """Begin empty."""
        super().__init__(lambda width: ())
        self._language: Language = language

    def clear(self) -> None:
        """Show nothing."""
        self.show(lambda width: ())

    def explain(self, text: str) -> None:
        """Show a paragraph."""
        self.show(lambda width: wrap(prose(text), width))

    def describe(self, role: RoleCard) -> None:
        """Show the sheet of `role`."""
        self.show(lambda width: sheet_lines(self._language, role, width))


def sheet_lines(language: Language, role: RoleCard, width: int) -> list[Content]:
    """The sheet on `width` cells."""
    lines = wrap(plain(role.name, "bold $text-accent"), width)
    if role.summary:
        lines += wrap(prose(role.summary), width)
    if role.missions:
        lines += [Content(""), Content.styled(say(language, "app.role.missions"), "bold")]
        for mission in role.missions:
            lines += wrap(prose(mission), width, "• ", "  ")
    if role.required:
        lines += [Content(""), Content.styled(say(language, "app.role.required"), "bold")]
        lines += [_requirement_line(requirement, width) for requirement in role.required]
        lines += [Content.styled(say(language, "app.role.core"), "$text-muted")]
    return lines


def _requirement_line(requirement: Requirement, width: int) -> Content:
    core = "◆ " if requirement.core else "  "
    return Content.assemble(
        (core, "$text-warning"),
        plain(padded(requirement.name, max(4, width - 9))),
        " ",
        (dots(requirement.level), "$text-accent"),
        " ",
    )
