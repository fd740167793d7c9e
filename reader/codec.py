"""Values to JSON and back, by their declared types: what crosses the process boundary and lies in the workspace file."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from reader.phrase import Phrase, packed, unpacked
from reader.text import Span

Value = TypeVar("Value")
_PLAIN = frozenset({str, int, float, bool, NoneType})  # stand for themselves


def to_json(value: object) -> Any:
    """The value as what the json module writes: a dataclass becomes a list of its fields, a Span its two offsets."""
    kind: Any = type(value)
    return _encoder(kind)(value)


def from_json(kind: type[Value], data: Any) -> Value:
    """The value of type `kind` that `to_json` wrote.

    Raises:
        ValueError: if the data is not of that type.
    """
    declared: Any = kind
    try:
        value: Value = _decoder(declared)(data)
    except (TypeError, KeyError, AttributeError, IndexError, ArithmeticError) as error:
        raise ValueError(f"this is no {getattr(kind, '__name__', kind)}: {error}") from error
    return value


@cache
def _encoder(kind: Any) -> Callable[[Any], Any]:
    if kind is Span:  # most of all there is
        return lambda value: [value.start, value.end]
    if issubclass(kind, Enum):
        return lambda value: value.value
    if kind is Phrase:
        return packed
    if issubclass(kind, str | int | float | NoneType):
        return lambda value: value
    if issubclass(kind, tuple | list):
        return lambda value: [to_json(item) for item in value]
    if issubclass(kind, frozenset):
        return lambda value: sorted(map(to_json, value))
    if is_dataclass(kind):
        names = [item.name for item in fields(kind)]
        if len(names) == 1:  # where an attrgetter would give no tuple
            return lambda value: [to_json(getattr(value, names[0]))]
        items = attrgetter(*names)
        return lambda value: [item if type(item) in _PLAIN else to_json(item) for item in items(value)]
    if issubclass(kind, Decimal):
        return str
    if issubclass(kind, date):
        return lambda value: value.isoformat()
    if issubclass(kind, Mapping):
        return lambda value: {key: to_json(item) for key, item in value.items()}
    raise TypeError(f"{kind.__name__} is no value that can be stored")


@cache
def _decoder(kind: Any) -> Callable[[Any], Any]:
    if kind is Span:
        return lambda data: Span(*data)
    if is_dataclass(kind):
        return _dataclass_decoder(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        decode = _decoder(inner)
        return lambda data: None if data is None else decode(data)
    if origin is tuple:
        decode = _decoder(arguments[0])
        return lambda data: tuple(map(decode, data))
    if origin is frozenset:
        decode = _decoder(arguments[0])
        return lambda data: frozenset(map(decode, data))
    if origin is Mapping:
        decode = _decoder(arguments[1])
        return lambda data: {key: decode(value) for key, value in data.items()}
    if kind is datetime:
        return datetime.fromisoformat
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, (Enum, Decimal)):
        return kind
    return _text if kind is str else _checked(kind)


def _dataclass_decoder(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    decoders = [_decoder(hints[item.name]) for item in fields(kind)]

    def decode(data: Any) -> Any:
        return kind(*[decoder(item) for decoder, item in zip(decoders, data, strict=True)])

    return decode


def _text(data: Any) -> str:
    """Nearly all texts are what they are; some are phrases."""
    if isinstance(data, str):
        return data
    phrase = unpacked(data)
    if not isinstance(phrase, Phrase):
        raise ValueError(f"expected str, not {type(data).__name__}")
    return phrase


def _checked(kind: type) -> Callable[[Any], Any]:
    accepted = (int, float) if kind is float else (kind,)

    def decode(data: Any) -> Any:
        if not isinstance(data, accepted):
            raise ValueError(f"expected {kind.__name__}, not {type(data).__name__}")
        return data

    return decode
