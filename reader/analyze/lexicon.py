"""Reads the word lists and tables in resources/lexicons, each file once."""

import tomllib
from functools import cache
from typing import Any

from resources import path


@cache
def table(name: str) -> dict[str, Any]:
    """The content of resources/lexicons/NAME.toml. Callers must not change it."""
    return tomllib.loads(path(f"lexicons/{name}.toml").read_text(encoding="utf-8"))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The words listed under `key`, written in one string with white space between, or as a list where they hold spaces."""
    listed = table(name)[key]
    return frozenset(listed.split() if isinstance(listed, str) else listed)
