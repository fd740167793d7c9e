"""Analyses and alignments as plain records for other programs: names of fields instead of places in a list."""

from collections.abc import Iterable
from typing import Any

from reader.alignment import Alignment, Claim, Difference, Feature, Link, SentenceRange, Side, ToldFigure
from reader.analysis import Analysis, Quantity, Referent, TimeExpression
from reader.coverage import Amount, coverage
from reader.document import Source
from reader.source_chain import SourceChain, how_speakers_stand
from reader.text import Span


def analysis_record(analysis: Analysis) -> dict[str, Any]:
    """Everything found in a document, each with its span (code points) and its words; numbers as decimal strings."""

    def placed(span: Span) -> dict[str, Any]:
        return {"start": span.start, "end": span.end, "text": analysis.words(span)}

    return {
        "document": analysis.document.id,
        "source": source_record(analysis.document.source),
        "producer": analysis.producer,
        "sentences": [placed(sentence.span) for sentence in analysis.sentences],
        "entities": [
            {"id": entity.id, "name": entity.name, "label": entity.label, "mentions": [placed(span) for span in entity.mentions]}
            for entity in analysis.entities
        ],
        "quantities": [placed(quantity.span) | quantity_record(quantity, analysis) for quantity in analysis.quantities],
        "times": [placed(time.span) | _time_record(time) for time in analysis.times],
        "attributions": [
            {
                "source": one.source and analysis.words(one.source),
                "cue": one.cue and analysis.words(one.cue),
                "content": placed(one.content),
                "speaker": one.speaker,
                "hedged": one.hedged,
                "stance": one.stance,
                "manner": one.manner,
                "anonymous": one.is_anonymous,
            }
            for one in analysis.attributions
        ],
        "problems": list(analysis.problems),
    }


def _time_record(time: TimeExpression) -> dict[str, Any]:
    return {"from": time.start and time.start.isoformat(), "to": time.end and time.end.isoformat(), "grain": time.grain}


def source_record(source: Source) -> dict[str, Any]:
    return {
        "uri": source.uri,
        "title": source.title,
        "publisher": source.publisher,
        "authors": list(source.authors),
        "published": source.published and source.published.isoformat(),
        "language": source.language,
        "canonical": source.canonical,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "size": source.size,
        "modified": source.modified and source.modified.isoformat(),
        "sha256": source.sha256,
        "loader": source.loader,
    }


def quantity_record(quantity: Quantity, analysis: Analysis) -> dict[str, Any]:
    return {
        "low": None if quantity.low is None else str(quantity.low),
        "high": None if quantity.high is None else str(quantity.high),
        "unit": quantity.unit,
        "kind": quantity.kind,
        "qualifier": quantity.qualifier,
        "counted": analysis.words(quantity.counted) if quantity.counted else None,
        "approximate": quantity.approximate,
        "head": quantity.head,
        "modifiers": list(quantity.modifiers),
        "event": quantity.event,
        "change": quantity.change,
        "place": _referent_record(quantity.place),
        "time": quantity.time and _time_record(quantity.time),
        "source": _referent_record(quantity.source),
        "origin": quantity.origin,
    }


def _referent_record(referent: Referent | None) -> dict[str, Any] | None:
    return {"text": referent.words, "entity": referent.entity} if referent is not None else None


def _passage_record(analysis: Analysis, numbers: SentenceRange, chain: SourceChain | None) -> dict[str, Any]:
    first, last = analysis.sentences[numbers.start], analysis.sentences[numbers.end - 1]
    span = first.span.joined(last.span)
    return {
        "sentences": [numbers.start, numbers.end],
        "start": span.start,
        "end": span.end,
        "text": analysis.words(span),
        "chain": _chain_record(chain) if chain is not None else None,
    }


def _chain_record(chain: SourceChain) -> dict[str, Any]:
    """From the outlet to who spoke first."""
    return {
        "outlet": chain.outlet.words,
        "voices": [
            {
                "text": one.words,
                "entity": one.entity,
                "start": one.span and one.span.start,
                "end": one.span and one.span.end,
                "stance": one.stance,
                "hedged": one.hedged,
                "anonymous": one.is_anonymous,
            }
            for one in chain.voices
        ],
        "hedged": chain.hedged,
        "several": chain.is_shared,
    }


def claim_records(claims: Iterable[Claim], analyses: Iterable[Analysis]) -> dict[str, Any]:
    """The documents, and the claims that several of them make: passages with their chains, the figures of each with their verdicts against
    the one told first, and the documents in groups by origin."""
    by_document = {analysis.document.id: analysis for analysis in analyses}

    def claim_record(claim: Claim) -> dict[str, Any]:
        return {
            "id": claim.id,
            "label": claim.label,
            "text": claim.text,
            "passages": [
                {"document": one.document} | _passage_record(by_document[one.document], one.sentences, one.chain) for one in claim.passages
            ],
            "figures": [
                {"label": figure.label, "state": figure.state, "told": [told_record(one) for one in figure.told]}
                for figure in claim.figures
            ],
            "origins": [{"documents": list(one.documents), "reason": one.reason or None} for one in claim.origins],
        }

    def told_record(one: ToldFigure) -> dict[str, Any]:
        analysis = by_document[one.document]
        return {
            "document": one.document,
            "quantity": quantity_record(one.quantity, analysis),
            "verdict": one.verdict,
            "reason": one.reason or None,
            **_passage_record(analysis, one.sentences, one.chain),
        }

    return {
        "documents": [{"document": key, "source": source_record(one.document.source)} for key, one in by_document.items()],
        "claims": [claim_record(claim) for claim in claims],
    }


def alignment_record(left: Analysis, right: Analysis, alignment: Alignment) -> dict[str, Any]:
    """The links of two documents with both passages, through whom each has it, their evidence and differences, the differences of
    passages that are not linked, the sentences on one side only, and how much of each document the other has too."""

    def link_record(link: Link) -> dict[str, Any]:
        return {
            "label": link.label,
            "left": _passage_record(left, link.left, link.left_chain),
            "right": _passage_record(right, link.right, link.right_chain),
            "speakers": how_speakers_stand(link.left_chain, link.right_chain) if link.left_chain and link.right_chain else None,
            "origin": link.origin or None,
            "score": round(link.score, 4),
            "kind": link.kind,
            "state": link.state,
            "verdict": link.verdict,
            "pinned": link.pinned,
            "differences": [difference_record(difference, left, right) for difference in link.differences],
            "evidence": {
                "entities": list(link.evidence.entities),
                "quantities": list(link.evidence.quantities),
                "terms": list(link.evidence.terms),
                "features": [feature_record(one) for one in link.evidence.features],
            },
        }

    return {
        "left": _side_record(left, alignment, "left"),
        "right": _side_record(right, alignment, "right"),
        "producer": alignment.producer,
        "links": [link_record(link) for link in alignment.links],
        "differences": [difference_record(difference, left, right) for difference in alignment.differences],
        "nearest": link_record(alignment.nearest) if alignment.nearest else None,
        "problems": list(alignment.problems),
    }


def _side_record(analysis: Analysis, alignment: Alignment, side: Side) -> dict[str, Any]:
    found = coverage(alignment, side, analysis.document.text)
    return {
        "document": analysis.document.id,
        "source": source_record(analysis.document.source),
        "only": list(alignment.unlinked(side)),
        "coverage": {kind: _amount_record(amount) for kind, amount in (*found.kinds, ("only here", found.alone))},
    }


def _amount_record(amount: Amount) -> dict[str, int]:
    return {"sentences": amount.sentences, "words": amount.words}


def feature_record(feature: Feature) -> dict[str, Any]:
    return {"name": feature.name, "value": round(feature.value, 4), "share": round(feature.share, 4), "words": feature.words}


def difference_record(difference: Difference, left: Analysis, right: Analysis) -> dict[str, Any]:
    return {
        "left": quantity_record(difference.left, left) if difference.left else None,
        "right": quantity_record(difference.right, right) if difference.right else None,
        "verdict": difference.verdict,
        "reason": difference.reason,
    }
