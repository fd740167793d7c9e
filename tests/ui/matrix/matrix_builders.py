"""Three invented outlets with claims made by hand, in a tab of the claim matrix."""

from datetime import date

from reader.alignment import Claim, ClaimFigure, ClaimOrigin, ClaimPassage, SentenceRange, ToldFigure, Verdict
from reader.analysis import Referent
from reader.source_chain import SourceChain, Voice
from tests.builders import a_document, a_quantity, an_analysis
from tests.ui.window_builders import opened
from ui.matrix.matrix_tab import MatrixTab

WIRE = a_document("Six guards were killed, the ministry said.", "The road stayed shut.", title="Raid")
COURIER = a_document(
    "Four guards were killed, Ilen Marsk said.", title="Four dead", publisher="Halvern Courier", published=date(2026, 5, 10)
)
RADIO = a_document("The road stayed shut all day.", title="Road", publisher="Radio Halvern", published=date(2026, 5, 11))


def sentence(analysis, words):
    number = next(place for place, one in enumerate(analysis.sentences) if words in analysis.words(one.span))
    return SentenceRange(number, number + 1)


def analyses():
    figures = a_quantity(WIRE, "Six", 6, counted="guards"), a_quantity(COURIER, "Four", 4, counted="guards")
    return an_analysis(WIRE, quantities=figures[:1]), an_analysis(COURIER, quantities=figures[1:]), an_analysis(RADIO)


def claims(wire, courier, radio):
    def by(outlet, speaker):
        return SourceChain(Referent(outlet, None, None), (Voice("", speaker),))

    six, four = (sentence(one, "guards") for one in (wire, courier))
    told = (
        ToldFigure(WIRE.id, six, wire.quantities[0], by("Meridian Wire", "ministry")),
        ToldFigure(COURIER.id, four, courier.quantities[0], by("Halvern Courier", "Ilen Marsk"), Verdict.CONFLICT, "six against four"),
    )
    origins = ClaimOrigin((WIRE.id,)), ClaimOrigin((COURIER.id,))
    passages = tuple(ClaimPassage(one.document, one.sentences, one.chain) for one in told)
    killed = Claim(
        "1", "Six guards were killed.", passages, (), origins, "Guards killed", (ClaimFigure("Guards killed", Verdict.CONFLICT, told),)
    )
    shut = tuple(ClaimPassage(one.document.id, sentence(one, "shut")) for one in (wire, radio))
    return killed, Claim("2", "The road stayed shut.", shut, (), (), "Road shut")


def a_matrix_tab(window, qtbot):
    """The tab in front, its claims linked; `given` are those."""
    told = analyses()
    panes = [opened(window, analysis.document, analysis) for analysis in told]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    window.opening.table(MatrixTab, (WIRE.id, COURIER.id, RADIO.id))
    qtbot.waitUntil(lambda: any(request.kind == "cluster" for request in window.analyst.requests))
    window.analyst.last("cluster").finished.emit(claims(*told))
    tab = window.tabs.current
    tab.given = claims(*told)
    return tab
