"""How names are written: when two spellings are one name, what a person's last name is, what initials a name has."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import resources

_APOSTROPHE = re.compile(r"['’‘`´ʼʻ]")
_BREAK = re.compile(r"[^\w]+")
_SHORTEST = 5  # letters; shorter words that sound alike are other names ("Lena" and "Lina")
_INITIALS = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b)")  # "J.E." are two names
_SOUNDS = (
    (re.compile(r"kh"), "h"),  # Rakhman, Rahman
    (re.compile(r"^h(?=[rln])"), "g"),  # Hrytsenko, Gritsenko: one letter, read in two ways by East Slavs
    (re.compile(r"(?<=[aeiou])g$"), "k"),  # Wardag, Wardak: Arabic script often writes both alike
    (re.compile(r"(?<=[^aeiou])([ou])e(?=[^aeiouy])"), r"\1"),  # Boehme, Böhme
    (re.compile(r"[oua](?:llah|lah|lla)$"), "ula"),  # Nasrallah, Nasrullah, Nasrulla
    (re.compile(r"(?<=[aeiou])h(?=[aeiou])|h$"), ""),  # Zabihullah, Zabiullah
    (re.compile(r"x"), "ks"),
    (re.compile(r"ck|q|c(?![eiyhz])"), "k"),
    (re.compile(r"[ae][iy](?![aeiou])"), "E"),  # Feisal, Faysal
    (re.compile(r"ee|ie|i[iy]|yy|(?<!^)y(?![aou])|(?<!^)e"), "i"),
    (re.compile(r"o[ou]|ou|(?<!^)o|^o"), "u"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@dataclass(frozen=True, slots=True)
class Spellings:
    """What `resources/lexicons/spelling.toml` holds."""

    given_names: Mapping[str, str]
    dropped: frozenset[str]
    joined: frozenset[str]
    generations: frozenset[str]
    articles: frozenset[str]
    particles: frozenset[str]
    kinds: frozenset[str]
    english: Mapping[str, str]
    short_names: Mapping[str, str]
    buildings: Mapping[str, str]
    iberian: frozenset[str]
    causes: frozenset[str]


@cache
def spellings() -> Spellings:
    data = tomllib.loads(resources.path("lexicons/spelling.toml").read_text(encoding="utf-8"))
    given = {word: line.split()[0] for line in data["given_names"] for word in line.split()}
    dropped, joined, generations, articles, particles, kinds, iberian, causes = (
        frozenset(data[key].split()) for key in ("dropped", "joined", "generations", "articles", "particles", "kinds", "iberian", "causes")
    )
    short = {word: line.split()[0] for line in data["short_names"] for word in line.split()[1:]}
    return Spellings(
        given, dropped, joined, generations, articles, particles, kinds, data["english"], short, data["buildings"], iberian, causes
    )


@cache
def _given_names() -> frozenset[str]:
    data = tomllib.loads(resources.path("lexicons/names.toml").read_text(encoding="utf-8"))
    return frozenset(data["given_names"].lower().split()) | spellings().given_names.keys()


def is_given_name(word: str) -> bool:
    """Is it one that persons are called by, be it also the last name of others?"""
    return word.lower() in _given_names()


@lru_cache(maxsize=100_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case without accents, apostrophes and points; hyphens part words."""
    folded = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", name))
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return tuple(word for word in _BREAK.split(_INITIALS.sub(" ", bare.casefold()).replace(".", "")) if word)


@lru_cache(maxsize=100_000)
def plain(name: str) -> str:
    """The name without what writers do as they like: case, accents, hyphens and spaces, British spelling, the article before it."""
    words = name_words(name)
    words = words[1:] if len(words) > 1 and words[0] == "the" else words
    english = spellings().english
    return "".join(english.get(word, word) for word in words)


def long_form(given_name: str) -> str:
    """The given name that is shortened so: "thomas" for "tom"; others come back unchanged."""
    return spellings().short_names.get(given_name, given_name)


def plain_body(name: str) -> str:
    """The plain spelling of an organisation or building, without the word for its kind, if at least two words are left.

    Nouns for one kind of building are one.
    """
    words = name.split()
    if len(words) > 1:
        words[-1] = spellings().buildings.get(words[-1].casefold(), words[-1])
    while len(words) > 2 and words[-1].casefold().rstrip(".") in spellings().kinds:
        words.pop()
    return plain(" ".join(words))


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """What the spellings of one name in Latin letters share: "Qasem" and "Qassim", not "Hassan" and "Hussein".

    Vowels are kept apart as a, as e and i, as o and u; consonants are never lost, but an h that is hardly heard.
    """
    known = spellings().given_names.get(word)
    if known or len(word) < _SHORTEST:
        return f"={known or word}"
    for pattern, letters in _SOUNDS:
        word = pattern.sub(letters, word)
    return word


def initials(name: str) -> frozenset[str]:
    """What a name can be shortened to by its first letters: "Ministry of Defence" to MD and MOD."""
    words = [word for word in re.split(r"[\s\-–]+", name) if word[:1].isalpha()]
    words = words[1:] if words[:1] == ["The"] else words
    return frozenset("".join(word[0] for word in chosen).upper() for chosen in (words, [word for word in words if word[0].isupper()]))


def abbreviates(short: str, name: str) -> bool:
    """May the one word in capitals stand for the name? Its letters open words of the name, or follow each other in it."""
    letters = re.sub(r"[.\-’']", "", short)
    if not is_abbreviation(short) or " " not in name.strip():
        return False
    if letters.upper() in initials(name):
        return True
    rest = iter("".join(name_words(name)))
    return len(letters) > 2 and letters[0].lower() == name_words(name)[0][0] and all(letter in rest for letter in letters.lower())


def is_abbreviation(word: str) -> bool:
    """Is it written as one: "HLF", "H.L.F.", "MoD"?"""
    letters = [letter for letter in word if letter.isalpha()]
    return " " not in word and 2 <= len(letters) <= 8 and word[0].isupper() and sum(map(str.isupper, letters)) * 2 > len(letters)
