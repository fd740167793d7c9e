"""Which language a text is in: by its script, then by the small words that every text of a language is full of.

The words are in `resources/lexicons/languages.toml`. A text of few or mixed words has no language: nobody is told what is not sure.
"""

import re
import tomllib
from collections import Counter
from functools import cache

import resources

_SAMPLE = 20_000  # characters
_FEW_WORDS, _FEW_LETTERS = 12, 20
_MAIN = 0.6  # of the letters are of the script that counts
_SMALL_WORDS = 0.12  # of the words, at the least; English prose has near 0.3, a list of names none
_DIFFERENT = 3  # small words; one that comes again and again may be a name or an abbreviation: "0.5 WAR"
_LEAD = 1.5  # times as many small words that the next language lacks as the other way round
_LATIN_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {  # ranges of letters, in the order of the lists below
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
    "cyrillic": "\u0400-\u04ff",
    "arabic": "\u0600-\u06ff\u0750-\u077f",
    "hebrew": "\u05d0-\u05ea",
    "greek": "\u0370-\u03ff",
    "devanagari": "\u0900-\u097f",
    "bengali": "\u0980-\u09ff",
    "tamil": "\u0b80-\u0bff",
    "thai": "\u0e00-\u0e7f",
    "georgian": "\u10a0-\u10ff",
    "armenian": "\u0530-\u058f",
    "ethiopic": "\u1200-\u137f",
    "kana": "\u3040-\u30ff",
    "hangul": "\uac00-\ud7a3",
    "han": "\u4e00-\u9fff",
}
_ALONE = {
    "hebrew": "he",
    "greek": "el",
    "devanagari": "hi",
    "bengali": "bn",
    "tamil": "ta",
    "thai": "th",
    "georgian": "ka",
    "armenian": "hy",
    "ethiopic": "am",
    "kana": "ja",
    "hangul": "ko",
    "han": "zh",
}


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language; empty where it is not sure."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    return _ALONE.get(script) or _by_words(sample, script)


def _script(sample: str) -> str:
    counts = {name: len(pattern.findall(sample)) for name, pattern in _letters().items()}
    if counts["kana"] * 10 > counts["han"]:  # Japanese writes both
        counts["kana"] += counts["han"]
        counts["han"] = 0
    script, most = max(counts.items(), key=lambda pair: pair[1])
    return script if most >= _FEW_LETTERS and most >= _MAIN * sum(counts.values()) else ""


def _by_words(sample: str, script: str) -> str:
    words = Counter(word.lower() for word in _LATIN_WORD.findall(sample))
    total = words.total()
    languages = _languages().get(script, {})
    if total < _FEW_WORDS or not languages:
        return ""
    first, second = sorted(languages, key=lambda code: -_count(words, languages[code]))[:2]
    own, other = languages[first] - languages[second], languages[second] - languages[first]
    is_clear = _count(words, own) > _LEAD * _count(words, other)
    is_varied = sum(word in words for word in languages[first]) >= _DIFFERENT
    return first if is_clear and is_varied and _count(words, languages[first]) >= _SMALL_WORDS * total else ""


def _count(words: Counter[str], known: frozenset[str]) -> int:
    return sum(words[one] for one in known)


@cache
def _letters() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(f"[{letters}]") for name, letters in _SCRIPTS.items()}


@cache
def _languages() -> dict[str, dict[str, frozenset[str]]]:
    """Script -> code -> small words."""
    said = tomllib.loads(resources.path("lexicons/languages.toml").read_text("utf-8"))
    return {script: {code: frozenset(words.split()) for code, words in codes.items()} for script, codes in said.items()}
