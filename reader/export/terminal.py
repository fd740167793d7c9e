"""Comparisons, analyses, names, numbers, words and sources as tables for the terminal."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reader.alignment import SIDES, Alignment, Claim, Difference, Link, SentenceRange, Verdict
from reader.analysis import Analysis, Quantity
from reader.claim_matrix import Cell, ClaimMatrix
from reader.coverage import coverage
from reader.document import Document
from reader.export.descriptions import NONE, TELLS
from reader.export.figures import ALONE
from reader.export.matrix import UNREAD
from reader.export.names import told
from reader.figure_rows import FigureRow, PairRow, subject
from reader.figures import figure
from reader.link_names import link_names
from reader.naming import NamingRow
from reader.outlets import Column
from reader.source_chain import how_speakers_stand, told_of
from reader.speakers import speakers
from reader.word_rows import Part, WordCell, WordsRow

_COLORS = {Verdict.AGREE: "blue", Verdict.OVERLAP: "yellow", Verdict.CONFLICT: "red", Verdict.UNKNOWN: "bright_black"}
_PARTS = {
    Part.SHARED: "What several articles tell of",
    Part.ALONE: "What one article tells of",
    Part.ACTS: "Acts",
    Part.LINKED: "Linked passages in other words",
}
_NAMES = {Verdict.AGREE: "agree", Verdict.OVERLAP: "compatible", Verdict.CONFLICT: "conflict", Verdict.UNKNOWN: "not comparable"}


def comparison(left: Analysis, right: Analysis, alignment: Alignment) -> RenderableType:
    """A row per linked claim: badge, name, both passages, both figures, score; then lines of counts."""
    if not alignment.links:
        return Text("\n").join([Text("No shared claims found."), *_nearest(left, right, alignment)])
    table = Table(box=box.HORIZONTALS, show_lines=True, pad_edge=False)
    table.add_column("Claim", ratio=2)
    for analysis in (left, right):
        table.add_column(Text(analysis.document.source.name), ratio=5)
    for called, link in zip(link_names(alignment.links), alignment.links, strict=True):
        name = Text.assemble(
            f"{called} ", (link.state.value, f"bold {_COLORS[link.state]}"), f" {link.label}\n", (f"{link.score:.2f}", "dim")
        )
        table.add_row(name, _passage(left, link.left), _passage(right, link.right))
        if link.differences:
            table.add_row("", *_figures(link, left, right))
        if link.left_chain is not None and link.right_chain is not None:
            stand = "one origin" if link.origin else how_speakers_stand(link.left_chain, link.right_chain)
            table.add_row(Text(stand, "dim"), *(Text(told_of(chain), "dim") for chain in (link.left_chain, link.right_chain)))
    counts = [(state, sum(link.state is state for link in alignment.links)) for state in _NAMES]
    told = " · ".join(f"{count} {_NAMES[state]}" for state, count in counts if count)
    alone = f"{len(alignment.unlinked('left'))} and {len(alignment.unlinked('right'))} sentences on one side only"
    return Group(table, Text(f"{len(alignment.links)} linked claims: {told} · {alone}"), *_covered(left, right, alignment))


def _covered(left: Analysis, right: Analysis, alignment: Alignment) -> Iterable[Text]:
    """For each text, how much of it the other has too, and by which kinds of links."""
    names = [analysis.document.source.name for analysis in (left, right)]
    for side, analysis, other in zip(SIDES, (left, right), reversed(names), strict=True):
        found = coverage(alignment, side, analysis.document.text)
        kinds = " · ".join(f"{amount.words} {kind}" for kind, amount in found.kinds if amount.words)
        yield Text(
            f"{found.percent} % of the words of {analysis.document.source.name} also in {other}: {kinds} · {found.alone.words} only here"
        )


def _nearest(left: Analysis, right: Analysis, alignment: Alignment) -> list[Text]:
    """The pair that came nearest to a link, each sentence after its number."""
    found = alignment.nearest
    if found is None:
        return []
    return [Text(f"The nearest pair scores {found.score:.2f}:"), _passage(left, found.left), _passage(right, found.right)]


def claims(found: Sequence[Claim], documents: Sequence[Document]) -> RenderableType:
    """A row per claim: its words, through whom each document has it, and how many origins there are and why no more."""
    names = {document.id: document.source.name for document in documents}
    table = Table(box=box.HORIZONTALS, show_lines=True, pad_edge=False)
    for column, ratio in (("Claim", 6), ("Sources", 4), ("Origins", 4)):
        table.add_column(column, ratio=ratio)
    for claim in found:
        chains = (told_of(one.chain) if one.chain is not None else names[one.document] for one in claim.passages)
        table.add_row(Text(" ".join(claim.text.split())), Text("\n".join(dict.fromkeys(chains))), Text(_origins(claim)))
    return Group(table, Text(f"{len(found)} claims of {len(documents)} articles"))


def _origins(claim: Claim) -> str:
    outlets = len({passage.document for passage in claim.passages})
    counted = f"{outlets} outlets, {len(claim.origins)} origin{'s' if len(claim.origins) > 1 else ''}"
    return "\n".join([counted, *(one.reason for one in claim.origins if one.reason)])


def matrix(found: ClaimMatrix) -> RenderableType:
    """A row per claim: its state, what each outlet says with its badge and speaker; then the origins of the outlets, and why no more."""
    table = Table(box=box.HORIZONTALS, show_lines=True, show_footer=True, pad_edge=False)
    table.add_column("")
    table.add_column("Claim", Text("Independent origins: ") + Text(str(found.origins), "bold"), ratio=5)
    for column in found.columns:
        day = f"\n{column.published.isoformat()}" if column.published is not None else ""
        table.add_column(Text(f"{column.name}{day}"), f"origin {column.origin}" if column.is_read else UNREAD, ratio=4)
    for row in found.rows:
        badge = Text(row.state.value, f"bold {_COLORS[row.state]}") if row.state is not None else Text(ALONE)
        label = Text.assemble(row.label, (f" {row.remark}", "dim"))
        table.add_row(badge, label, *map(_told, row.cells, found.columns))
    reasons = dict.fromkeys(f"Origin {column.origin}: {column.reason}" for column in found.columns if column.reason)
    counted = f"{len(found.rows)} claims of {len(found.columns)} articles, {found.disputed} in conflict"
    return Group(table, *map(Text, reasons), Text(counted))


def _told(cell: Cell, column: Column) -> Text:
    if not column.is_read:
        return Text(UNREAD, "dim")
    if not cell.is_told:
        return Text(f"{cell.value}\n{cell.speaker}", "dim")
    badge = (f" {cell.verdict.value}", _COLORS[cell.verdict]) if cell.verdict is not None else ""
    further = f"\nalso {', '.join(one.value for one in cell.further)}" if cell.further else ""
    return Text.assemble(cell.value, badge, (f"\n{cell.speaker}{further}", "dim"))


def analysis(found: Analysis) -> RenderableType:
    """The entities with how often they are named, and the numbers with what they count."""
    names, numbers = (Table(box=box.HORIZONTALS, title=title, title_justify="left", pad_edge=False) for title in ("Names", "Numbers"))
    for column in ("Type", "Name", "Mentions"):
        names.add_column(column)
    for entity in sorted(found.entities, key=lambda entity: (entity.label, -len(entity.mentions), entity.name)):
        names.add_row(entity.label, Text(entity.name), str(len(entity.mentions)))
    for column in ("Figure", "Kind", "Words", "Counted"):
        numbers.add_column(column)
    for quantity in found.quantities:
        counted = found.words(quantity.counted) if quantity.counted else ""
        numbers.add_row(figure(quantity), quantity.kind, Text(found.words(quantity.span)), Text(counted))
    title = Text(found.document.source.title or found.document.source.name, style="bold")
    return Group(title, names, numbers, *(Text(problem, style="yellow") for problem in found.problems))


def sentences(found: Analysis) -> RenderableType:
    """The sentences with their numbers, counted from 1."""
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(justify="right", style="dim")
    table.add_column()
    for number, sentence in enumerate(found.sentences, start=1):
        table.add_row(str(number), Text(" ".join(found.words(sentence.span).split())))
    return table


def names(rows: Iterable[NamingRow], documents: Sequence[Document]) -> RenderableType:
    """A row for each thing: what each document calls it."""
    table = Table(box=box.HORIZONTALS, show_lines=True, pad_edge=False)
    for column in ("Type", "Name", *(document.source.name for document in documents)):
        table.add_column(Text(column))
    for row in rows:
        table.add_row(row.label, Text(row.name), *(Text(told(cell)) for cell in row.cells))
    return table


def words(rows: Sequence[WordsRow], documents: Sequence[Document]) -> RenderableType:
    """A row for each thing and kind of words: those of each document; then the same of acts, and of linked passages."""
    shown = [Text("Words that each text itself uses of the same people and acts. In brackets: who is said to say it.")]
    tables = [_of_part(_PARTS[part], chosen, documents) for part in Part if (chosen := [row for row in rows if row.part is part])]
    return Group(*shown, *tables) if tables else Text("No words were found by which things are described.")


def figures(rows: Iterable[FigureRow]) -> RenderableType:
    """A row for each figure: its value, kind, what it counts, who gives it, and the paragraph."""
    table = Table(box=box.HORIZONTALS, pad_edge=False)
    for column in ("Value", "Kind", "Counted", "Speaker", "Place", "Time", "¶"):
        table.add_column(column)
    for row in rows:
        told = row.value, row.quantity.kind, row.counted, row.speaker, row.place, row.time
        table.add_row(*map(Text, told), str(row.paragraph or ""))
    return table


def sources(analyses: Iterable[Analysis]) -> RenderableType:
    """For each document a row for each speaker: how often, how often in his own words, how often hedged."""
    shown: list[RenderableType] = []
    for one in analyses:
        table = Table(box=box.HORIZONTALS, title=Text(one.document.source.name, style="bold"), title_justify="left", pad_edge=False)
        for column in ("Speaker", "Times", "Quoted", "Told", "Hedged", ""):
            table.add_column(column)
        for speaker in speakers(one):
            counts = speaker.count, speaker.quoted, speaker.count - speaker.quoted, speaker.hedged
            table.add_row(Text(speaker.name), *(str(count or "") for count in counts), "anonymous" if speaker.is_anonymous else "")
        shown.append(table)
    return Group(*shown)


def compared(left: Analysis, right: Analysis, rows: Iterable[PairRow]) -> RenderableType:
    """A row for each pair of figures: the verdict, both sides, what they are about, and the reason."""
    table = Table(box=box.HORIZONTALS, pad_edge=False)
    for column in ("", *(analysis.document.source.name for analysis in (left, right)), "About", "Reason"):
        table.add_column(Text(column))
    for row in rows:
        badge = Text(row.verdict.value, _COLORS[row.verdict]) if row.verdict is not None else Text("∅")
        sides = (Text(f"{side.value} {side.counted}".rstrip() if side is not None else "") for side in (row.left, row.right))
        table.add_row(badge, *sides, Text(subject(row.sides[0].quantity)), Text(row.reason))
    return table


def _of_part(title: str, rows: Iterable[WordsRow], documents: Sequence[Document]) -> Table:
    table = Table(box=box.HORIZONTALS, title=title, title_justify="left", pad_edge=False)
    for column in ("Name", "Tells", *(document.source.name for document in documents)):
        table.add_column(Text(column))
    for row in rows:
        tells = f"{TELLS[row.kind]} · claim {row.called}" if row.claim else TELLS[row.kind]
        table.add_row(Text(row.title), tells, *map(_words, row.cells))
    return table


def _words(cell: WordCell) -> Text:
    """Words that one outlet alone uses are bold, common ones pale."""
    told = (
        Text.assemble((word.told, "bold" if word.is_own else "dim" if word.is_common else ""), f" ({word.said_by})" if word.said_by else "")
        for word in cell
    )
    return Text(", ").join(told) if cell else Text(NONE)


def _passage(analysis: Analysis, numbers: SentenceRange) -> Text:
    """The words after the numbers of their sentences, counted from 1."""
    first, last = analysis.sentences[numbers.start], analysis.sentences[numbers.end - 1]
    numbers_told = f"{numbers.start + 1}" if numbers.end - numbers.start == 1 else f"{numbers.start + 1}–{numbers.end}"
    return Text.assemble((f"{numbers_told} ", "dim"), " ".join(analysis.words(first.span.joined(last.span)).split()))


def _figures(link: Link, left: Analysis, right: Analysis) -> tuple[Text, Text]:
    return (
        Text("\n").join(_figure(difference, difference.left, left) for difference in link.differences),
        Text("\n").join(_figure(difference, difference.right, right) for difference in link.differences),
    )


def _figure(difference: Difference, quantity: Quantity | None, analysis: Analysis) -> Text:
    badge = (f"{difference.verdict.value} ", _COLORS[difference.verdict])
    counted = f" {analysis.words(quantity.counted)}" if quantity and quantity.counted else ""
    return Text.assemble(badge, f"{figure(quantity)}{counted}" if quantity else "no figure")
