"""What languages are called, by their ISO 639-1 codes."""

from reader.phrase import worded

READ = ("", "en")  # those that the rules are made for; empty: unknown, taken for English
NAMES = {
    "am": worded("Amharic"),
    "ar": worded("Arabic"),
    "be": worded("Belarusian"),
    "bg": worded("Bulgarian"),
    "bn": worded("Bengali"),
    "ckb": worded("Kurdish"),
    "cs": worded("Czech"),
    "da": worded("Danish"),
    "de": worded("German"),
    "el": worded("Greek"),
    "en": worded("English"),
    "es": worded("Spanish"),
    "et": worded("Estonian"),
    "fa": worded("Persian"),
    "fi": worded("Finnish"),
    "fr": worded("French"),
    "ha": worded("Hausa"),
    "he": worded("Hebrew"),
    "hi": worded("Hindi"),
    "hr": worded("Croatian"),
    "hu": worded("Hungarian"),
    "hy": worded("Armenian"),
    "id": worded("Indonesian"),
    "it": worded("Italian"),
    "ja": worded("Japanese"),
    "ka": worded("Georgian"),
    "kk": worded("Kazakh"),
    "ko": worded("Korean"),
    "lt": worded("Lithuanian"),
    "lv": worded("Latvian"),
    "mk": worded("Macedonian"),
    "nl": worded("Dutch"),
    "no": worded("Norwegian"),
    "pl": worded("Polish"),
    "ps": worded("Pashto"),
    "pt": worded("Portuguese"),
    "ro": worded("Romanian"),
    "ru": worded("Russian"),
    "sk": worded("Slovak"),
    "so": worded("Somali"),
    "sq": worded("Albanian"),
    "sr": worded("Serbian"),
    "sv": worded("Swedish"),
    "sw": worded("Swahili"),
    "ta": worded("Tamil"),
    "th": worded("Thai"),
    "tl": worded("Tagalog"),
    "tr": worded("Turkish"),
    "uk": worded("Ukrainian"),
    "ur": worded("Urdu"),
    "vi": worded("Vietnamese"),
    "zh": worded("Chinese"),
}


def language_name(code: str) -> str:
    """ "French"; the code itself where it has no name here."""
    return NAMES.get(code, code.upper())


def code_of(words: str) -> str | None:
    """The code that a name or a code means; none if there is no such language."""
    wanted = words.strip().casefold()
    return next((code for code, name in NAMES.items() if wanted in (code, name.casefold())), "" if not wanted else None)
