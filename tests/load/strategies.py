"""Files for tests: sample articles and what they become when bytes are changed, cut out, doubled."""

from hypothesis import strategies as st

import resources

SAMPLES = sorted(path for path in resources.path("samples").iterdir() if path.stem != "README" and path.suffix in (".html", ".md", ".txt"))


@st.composite
def mutated_samples(draw):
    """(bytes, name) of a sample with up to twelve cuts, insertions and overwritten bytes."""
    path = draw(st.sampled_from(SAMPLES))
    data = bytearray(path.read_bytes())
    for _ in range(draw(st.integers(1, 12))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.sampled_from([0, 1, 3, 200]))] = draw(
            st.binary(max_size=8) | st.sampled_from([b"<", b"</p>", b"<div>", b"\x00", b"---\n"])
        )
    return bytes(data), path.name
