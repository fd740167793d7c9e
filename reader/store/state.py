"""What the window remembers between two starts: tabs, layout, places in texts. A key and JSON."""

import json
from typing import Any

from reader.store.database import Database, damaged


def state(database: Database, key: str, default: Any = None) -> Any:
    with database.reading() as connection:
        found = connection.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
    if found is None:
        return default
    try:
        return json.loads(found[0])
    except ValueError as error:
        raise damaged(database.path) from error


def set_state(database: Database, key: str, value: Any) -> None:
    """Keeps what the json module can write; tuples come back as lists."""
    with database.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, json.dumps(value)))
