"""A quiet line: how much of each text the other has too."""

from reader.alignment import LinkKind
from reader.coverage import Coverage
from ui.language import tr
from ui.look.basics import Label
from ui.look.direction import isolated

_KINDS = {
    LinkKind.VERBATIM: tr("word for word"),
    LinkKind.NEAR: tr("in nearly the same words"),
    LinkKind.PARAPHRASE: tr("in other words"),
    LinkKind.SAME_CLAIM: tr("as the same claim"),
}
_COUNTED = tr("Counted are the words of linked sentences, each once, by its closest link; none of links judged “not the same”.")


class CoverageLine(Label):
    """Hidden until something is known."""

    def __init__(self) -> None:
        super().__init__(size=12, token="t2", wrap=True)
        self.hide()

    def show_coverage(self, left: Coverage, right: Coverage, names: tuple[str, str]) -> None:
        """`names` are short ones of both texts."""
        names = isolated(names[0]), isolated(names[1])
        self.setText(
            tr(
                "{here}\xa0% of {one} also in {other},\n{there}\xa0% the other way",
                here=left.percent,
                there=right.percent,
                one=names[0],
                other=names[1],
            )
        )
        self.setToolTip("\n\n".join([*map(_told, names, (left, right)), _COUNTED]))


def _told(name: str, found: Coverage) -> str:
    """What of one text is linked, a line for each kind."""
    amounts = [*((_KINDS[kind], amount) for kind, amount in found.kinds), (tr("only here"), found.alone)]
    lines = (
        tr("{words:,} words {how} ({sentences:,} sentences)", words=one.words, how=how, sentences=one.sentences)
        for how, one in amounts
        if one.words
    )
    return "\n".join([f"{name}:", *lines])
