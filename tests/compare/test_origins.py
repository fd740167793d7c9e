"""Why passages have one origin, from chains made by hand."""

import pytest

from reader.compare.origins import Path, common
from reader.source_chain import Voice

MARSK, VOST = Voice("", "Ilen Marsk", "person:marsk"), Voice("", "Aurel Vost", "person:vost")
CNN, WIRE = Voice("", "CNN", "org:cnn"), Voice("the", "Meridian Wire", "org:meridian-wire")
OFFICIALS, NURSE = (Voice("", words, is_anonymous=True) for words in ("two officials", "a nurse"))


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ((MARSK,), (MARSK,), "both quote Ilen Marsk"),
        ((MARSK,), (VOST,), ""),
        ((CNN, MARSK), (MARSK,), "both quote Ilen Marsk"),
        ((CNN, MARSK), (CNN,), "both cite CNN"),
        ((CNN, MARSK), (CNN, VOST), ""),
        ((CNN, MARSK), (CNN, OFFICIALS), ""),
        ((CNN, OFFICIALS), (CNN, OFFICIALS), "both cite CNN"),
        ((CNN, OFFICIALS), (CNN, NURSE), ""),
        ((OFFICIALS,), (OFFICIALS,), ""),
        ((), (), ""),
        ((), (WIRE,), "Halvern Courier cites Meridian Wire"),
        ((MARSK,), (WIRE, MARSK), "both quote Ilen Marsk"),
        ((MARSK,), (WIRE,), "Halvern Courier cites Meridian Wire"),
        ((MARSK,), (WIRE, VOST), ""),
    ],
)
def test_common(one, other, reason):
    here, there = Path("Meridian Wire", one), Path("Halvern Courier", other)
    assert common(here, there) == common(there, here) == reason


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (Path("Meridian Wire", ()), Path("The Meridian Wire", (MARSK,)), "both are reports of Meridian Wire"),
        (Path("Meridian Wire", (VOST,)), Path("Meridian Wire", (MARSK,)), ""),
        (Path("AFP", ()), Path("Halvern Courier", (Voice("", "Agence France-Presse", "org:afp"),)), "Halvern Courier cites AFP"),
        (Path("", ()), Path("", ()), ""),
        (Path("", ()), Path("", (Voice("", "", "org:x"),)), ""),
    ],
)
def test_common_of_publishers(one, other, reason):
    assert common(one, other) == reason
