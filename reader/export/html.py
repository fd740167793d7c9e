"""A comparison as one HTML file: self-contained, printable, light and dark, without scripts or anything from elsewhere."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from reader.alignment import Alignment, Difference, Link, SentenceRange, Side
from reader.analysis import Analysis, Quantity, within
from reader.document import PassageKind
from reader.export import Exporter
from reader.export.dates import long_date
from reader.export.names import told
from reader.export.note_page import notes
from reader.export.page import STATES, badge, page, text
from reader.figures import figure, is_figure
from reader.link_names import link_names
from reader.naming import naming_table, namings
from reader.phrase import worded
from reader.runs import runs
from reader.source_chain import how_speakers_stand, told_of
from reader.text import Span

_FOOT = "Compared by Crossread, offline. ∅ means not found in the text opened, never denied."
_BLOCKS = {PassageKind.TITLE: "h3", PassageKind.HEADING: "h4", PassageKind.QUOTATION: "blockquote"}


def comparison(left: Analysis, right: Analysis, alignment: Alignment) -> str:
    """The linked claims with their figures and evidence, what is only on one side, how each names the same things, and both texts."""
    names = (left.document.source.name, right.document.source.name)
    parts = [
        f"<h1>{text(names[0])} <span class=quiet>and</span> {text(names[1])}</h1>",
        f"<div class=pair>{_about(left)}{_about(right)}</div>",
        _summary(alignment),
        *(f"<p class=problem>{text(problem)}</p>" for problem in alignment.problems),
        _claims(left, right, alignment, names),
        _elsewhere(left, right, alignment, names),
        f"<h2>Only in one of them</h2><div class=pair>{_only(left, alignment, 'left')}{_only(right, alignment, 'right')}</div>",
        _names(left, right, names),
        f"<h2>The articles</h2><div class=pair>{_article(left, alignment, 'left')}{_article(right, alignment, 'right')}</div>",
    ]
    return page(f"{names[0]} and {names[1]}", "\n".join(part for part in parts if part), _FOOT)


def _about(analysis: Analysis) -> str:
    source = analysis.document.source
    facts = (
        ("Published", long_date(source.published) if source.published else ""),
        ("By", ", ".join(source.authors)),
        ("Words", f"{len(analysis.document.main_text.split()):,}"),
        ("File", source.uri),
        ("SHA-256", source.sha256 or analysis.document.id),
    )
    rows = "".join(f"<dt>{name}</dt><dd>{text(value)}</dd>" for name, value in facts if value)
    return f"<section><h3>{text(source.title or source.name)}</h3><p class=quiet>{text(source.publisher)}</p><dl>{rows}</dl></section>"


def _summary(alignment: Alignment) -> str:
    if not alignment.links:
        nearest = f" The nearest pair scores {alignment.nearest.score:.2f}." if alignment.nearest else ""
        return f"<p class=lead>No shared claims found.{nearest}</p>"
    counts = {state: sum(link.state is state for link in alignment.links) for state in STATES}
    told = [f"{badge(state)} {count} {STATES[state][1]}" for state, count in counts.items() if count]
    alone = len(alignment.unlinked("left")) + len(alignment.unlinked("right"))
    return f"<p class=lead>{len(alignment.links)} linked claims: {' · '.join(told)} · {alone} sentences on one side only</p>"


def _claims(left: Analysis, right: Analysis, alignment: Alignment, names: tuple[str, str]) -> str:
    if not alignment.links:
        return ""
    rows = "".join(_claim(name, link, left, right) for name, link in zip(link_names(alignment.links), alignment.links, strict=True))
    head = f"<tr><th>Claim</th><th>{text(names[0])}</th><th>{text(names[1])}</th></tr>"
    return f"<h2>Claims in both</h2><table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _claim(called: str, link: Link, left: Analysis, right: Analysis) -> str:
    name = f'<a href="#left-{called}">{called}</a> {badge(link.state)} <b>{text(link.label)}</b>'
    judged = f"<br>judged: {link.verdict}" if link.verdict else ""
    score = f"<p class=quiet>{link.kind}, score {link.score:.2f}{judged}{'<br>pinned' if link.pinned else ''}</p>"
    figures = "".join(_difference(difference, left, right) for difference in link.differences)
    reasons = "".join(
        f"<li>{escape(feature.name)} {feature.value:.2f}: {text(feature.words)}</li>" for feature in link.evidence.features if feature.words
    )
    why = f"<ul class=quiet>{reasons}</ul>" if reasons else ""
    cells = f"<td>{_sentences(left, link.left)}</td><td>{_sentences(right, link.right)}</td>"
    details = f"<tr class=detail><td></td><td colspan=2>{_chains(link)}{figures}{why}</td></tr>"
    return f"<tr><td>{name}{score}</td>{cells}</tr>{details}"


def _chains(link: Link) -> str:
    """Through whom each of them has the claim, and how the speakers stand."""
    if link.left_chain is None or link.right_chain is None:
        return ""
    stand = f"One origin: {link.origin}" if link.origin else how_speakers_stand(link.left_chain, link.right_chain).capitalize()
    return f"<p class=chains>{text(told_of(link.left_chain))} · {text(told_of(link.right_chain))}<br>{text(stand)}</p>"


def _elsewhere(left: Analysis, right: Analysis, alignment: Alignment, names: tuple[str, str]) -> str:
    """Figures of the same scope in passages that are not linked, the sentence of each."""
    if not alignment.differences:
        return ""
    rows = "".join(
        f"<tr><td>{badge(one.verdict)}</td><td>{_around(left, one.left)}</td><td>{_around(right, one.right)}</td></tr>"
        f"<tr class=detail><td></td><td colspan=2>{_difference(one, left, right)}</td></tr>"
        for one in alignment.differences
    )
    head = f"<tr><th></th><th>{text(names[0])}</th><th>{text(names[1])}</th></tr>"
    return f"<h2>Numbers of the same scope in passages that are not linked</h2><table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _around(analysis: Analysis, quantity: Quantity | None) -> str:
    number = analysis.sentence_at(quantity.span.start) if quantity is not None else None
    return _sentences(analysis, SentenceRange(number, number + 1)) if number is not None else ""


def _sentences(analysis: Analysis, numbers: SentenceRange) -> str:
    return " ".join(_marked(analysis, sentence.span) for sentence in analysis.sentences[numbers.start : numbers.end])


def _difference(difference: Difference, left: Analysis, right: Analysis) -> str:
    sides = " against ".join(
        f"{escape(figure(quantity))} <span class=quiet>({text(analysis.words(quantity.span))})</span>" if quantity else "no figure"
        for quantity, analysis in ((difference.left, left), (difference.right, right))
    )
    reason = f" — {text(difference.reason)}" if difference.reason else ""
    return f"<p>{badge(difference.verdict)} {sides}{reason}</p>"


def _marked(analysis: Analysis, span: Span) -> str:
    """The words of the span with names underlined and numbers boxed."""
    kinds = [(mention.span, f"name {mention.label.lower()}") for mention in within(analysis.mentions, span)]
    kinds += [(quantity.span, "number") for quantity in within(analysis.quantities, span) if is_figure(quantity)]
    out, position = [], span.start
    for run, classes in runs(kinds):
        out.append(escape(analysis.document.text[position : run.start]))
        out.append(f'<span class="{escape(" ".join(classes))}">{escape(analysis.words(run))}</span>')
        position = run.end
    return f"<bdi>{''.join(out)}{escape(analysis.document.text[position : span.end])}</bdi>"


def _only(analysis: Analysis, alignment: Alignment, side: Side) -> str:
    alone = [analysis.sentences[number].span for number in alignment.unlinked(side)]
    items = "".join(f"<li>{_marked(analysis, span)}</li>" for span in alone)
    name = text(analysis.document.source.name)
    return f"<section><h3>∅ Only in {name}: {len(alone)} sentences</h3><ul>{items}</ul></section>"


def _names(left: Analysis, right: Analysis, names: tuple[str, str]) -> str:
    """How each of them names the things that they name differently, or that one of them names in several ways."""
    rows = naming_table((*namings(left), *namings(right)), (left.document.id, right.document.id))
    if not rows:
        return ""
    cells = "".join(
        f"<tr><td><b>{text(row.name)}</b> <span class=quiet>{escape(row.label)}</span></td>"
        f"{''.join(f'<td>{text(told(cell))}</td>' for cell in row.cells)}</tr>"
        for row in rows
    )
    head = f"<tr><th>Name</th><th>{text(names[0])}</th><th>{text(names[1])}</th></tr>"
    return f"<h2>How each names the same</h2><table class=names><thead>{head}</thead><tbody>{cells}</tbody></table>"


def _article(analysis: Analysis, alignment: Alignment, side: Side) -> str:
    claims: dict[int, list[str]] = {}
    for called, link in zip(link_names(alignment.links), alignment.links, strict=True):
        start = alignment.span(link, side).start
        index = analysis.document.passage_at(start) or 0
        anchor = f'<a id="{side}-{called}" class="badge {STATES[link.state][0]}">{called} {link.state.value}</a>'
        claims.setdefault(index, []).append(anchor)
    parts = []
    passages = analysis.document.passages
    for is_furniture, indices in groupby(range(len(passages)), lambda index: passages[index].is_boilerplate):
        blocks = "".join(_passage(analysis, index, claims.get(index, ())) for index in indices)
        parts.append(f"<details class=furniture><summary>Page furniture</summary>{blocks}</details>" if is_furniture else blocks)
    return f"<article>{''.join(parts)}</article>"


def _passage(analysis: Analysis, index: int, claims: Iterable[str]) -> str:
    passage = analysis.document.passages[index]
    tag = _BLOCKS.get(passage.kind, "p")
    return f"<{tag}>{''.join(claims)} {_marked(analysis, passage.span)}</{tag}>"


EXPORTER = Exporter(
    "HTML",
    ".html",
    worded("Notes, or a comparison with its evidence, to open in a browser or to print."),
    worded("to print"),
    notes=notes,
    comparison=comparison,
)
