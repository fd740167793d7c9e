"""A quiet line: how much of each text the other has too."""

from reader.alignment import LinkKind
from reader.coverage import Coverage
from ui.look.basics import Label
from ui.look.direction import isolated

_KINDS = {
    LinkKind.VERBATIM: "word for word",
    LinkKind.NEAR: "in nearly the same words",
    LinkKind.PARAPHRASE: "in other words",
    LinkKind.SAME_CLAIM: "as the same claim",
}
_COUNTED = "Counted are the words of linked sentences, each once, by its closest link; none of links judged “not the same”."


class CoverageLine(Label):
    """Hidden until something is known."""

    def __init__(self) -> None:
        super().__init__(size=12, token="t2", wrap=True)
        self.hide()

    def show_coverage(self, left: Coverage, right: Coverage, names: tuple[str, str]) -> None:
        """`names` are short ones of both texts."""
        names = isolated(names[0]), isolated(names[1])
        self.setText(f"{left.percent}\xa0% of {names[0]} also in {names[1]},\n{right.percent}\xa0% the other way")
        self.setToolTip("\n\n".join([*map(_told, names, (left, right)), _COUNTED]))


def _told(name: str, found: Coverage) -> str:
    """What of one text is linked, a line for each kind."""
    amounts = [*((_KINDS[kind], amount) for kind, amount in found.kinds), ("only here", found.alone)]
    return "\n".join([f"{name}:", *(f"{one.words:,} words {how} ({one.sentences:,} sentences)" for how, one in amounts if one.words)])
