"""Messages as frames, in whatever portions a pipe hands them over."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jobs import DATA_LIMIT, Cancel, Done, Failed, FrameError, FrameReader, Job, Part, Producer, Progress, Ready, frame
from reader.phrase import worded, worded_of

numbers = st.integers(0, 1 << 40)
words = st.text(st.characters(exclude_categories=["Cs"]))
messages = st.one_of(
    st.just(Ready()),
    st.builds(Producer, words),
    st.builds(Part, numbers, words, st.binary()),
    st.builds(Job, numbers, words, st.dictionaries(words, st.none() | words | numbers), st.floats(0, 1e9)),
    st.builds(Cancel, numbers),
    st.builds(Progress, numbers, numbers, numbers, words),
    st.builds(Done, numbers),
    st.builds(Failed, numbers, words, words, words),
)


def portions(data, cuts):
    ends = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    return [data[start:end] for start, end in pairwise(ends)]


@given(st.lists(messages), st.lists(st.integers(0)))
def test_messages_come_out_as_they_went_in(sent, cuts):
    frames = FrameReader()
    stream = b"".join(map(frame, sent))
    assert [message for portion in portions(stream, cuts) for message in frames.feed(portion)] == sent


@given(st.binary())
def test_any_bytes_give_messages_or_the_declared_error(data):
    with suppress(FrameError):
        FrameReader().feed(data)


@given(st.integers(0, 30), st.binary(min_size=1, max_size=20))
def test_a_damaged_frame_gives_messages_or_the_declared_error(place, damage):
    whole = frame(Progress(3, 4, 5, "note"))
    with suppress(FrameError):
        FrameReader().feed(whole[:place] + damage + whole[place + len(damage) :])


@pytest.mark.parametrize("printed", [b"W", b"x\n", b"Traceback (most recent call last):\n", b"xrd2"])
def test_what_a_library_prints_is_refused_at_once(printed):
    with pytest.raises(FrameError, match="begins no frame"):
        FrameReader().feed(printed)


def test_what_stands_before_the_garbage_is_not_told():
    with pytest.raises(FrameError):
        FrameReader().feed(frame(Done(1)) + b"garbage")


def test_a_frame_of_an_absurd_length_is_refused_before_it_is_collected():
    with pytest.raises(FrameError, match="larger than any"):
        FrameReader().feed(b"xrd1" + b"\xff" * 8)
    with pytest.raises(FrameError, match="larger than any"):
        FrameReader().feed(b"xrd1" + b"\0\0\0\1" + (DATA_LIMIT + 1).to_bytes(4, "big"))


@pytest.mark.parametrize("head", [b"{}", b'["Sneeze",1]', b'["Done"]', b'["Done",1,2,3]', b"[" * 900_000, b"\xff"])
def test_a_head_that_is_no_message_is_refused(head):
    with pytest.raises(FrameError, match="holds no message"):
        FrameReader().feed(b"xrd1" + len(head).to_bytes(4, "big") + bytes(4) + head)


def test_a_part_carries_raw_bytes():
    data = bytes(range(256)) * 4_000
    assert len(frame(Part(1, "text", data))) < len(data) + 100


def test_a_phrase_crosses_with_what_it_was_made_from():
    message = worded("{file} cannot be read: {why}", file="a.pdf", why=worded_of("{n} page is damaged.", "{n} pages are damaged.", 3))
    (there,) = FrameReader().feed(frame(Failed(1, message, worded("Open another."))))
    assert there.message == "a.pdf cannot be read: 3 pages are damaged."
    assert there.message.template == "{file} cannot be read: {why}"
    assert (there.message.values["why"].many, there.message.values["why"].values) == ("{n} pages are damaged.", {"n": 3})
