# SPDX-License-Identifier: MIT
"""Strict reading of JSON lines: one object a line, its fields asked for by name, complaints with the place."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any, NoReturn

from annotation.document import forbidden
from annotation.formats.format import LONGEST_LINE, FormatError, Problem, too_long
from annotation.saying import said

# What a field may be called to be: made once, since most fields are what they should be.
_STRING = said("a string")
_WHOLE = said("a whole number")
_NUMBER = said("a number")
_OBJECT = said("an object")
_LIST = said("a list")
_A_LINE = said("each line must hold one JSON object")


@dataclass(frozen=True, slots=True)
class Fields:
    """An object in a line of a file; `path` is where in the line's object it lies ("layers[0].spans[2]")."""

    values: dict[str, Any]
    where: str
    line: int
    path: str = ""

    @classmethod
    def of_line(cls, line: str, where: str, number: int) -> Fields:
        """The object that a line holds.

        Raises FormatError for what is no JSON, no object, a field given twice, NaN or Infinity, nesting
        without end, and a line longer than any document.
        """
        values = _parsed(line, where, number, _A_LINE)
        if not isinstance(values, dict):
            reason = said("{kind} stands here: each line must hold one JSON object", kind=_kind(values))
            raise FormatError(Problem(where, number, 1, reason, _shown(line)))
        return cls(values, where, number)

    @classmethod
    def of_file(cls, text: str, where: str) -> list[Fields]:
        """The objects of a file that is one JSON list. Raises FormatError as `of_line` does."""
        values = _parsed(text, where, 0, said("the file must be a list of JSON objects"))
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise FormatError(
                Problem(where, 0, 0, said("the file must be a list of JSON objects"), _shown(text))
            )
        return [cls(value, where, 0, f"[{number}]") for number, value in enumerate(values)]

    @classmethod
    def of_tree(cls, text: str, where: str) -> Fields:
        """The object that a whole file is; a list of objects is read as an object with them in `@graph`.

        Raises FormatError as `of_line` does.
        """
        values = _parsed(text, where, 0, said("the file must be a JSON object or a list of them"))
        if isinstance(values, list):
            values = {"@graph": values}
        if not isinstance(values, dict):
            reason = said("the file must be a JSON object or a list of them")
            raise FormatError(Problem(where, 0, 0, reason, _shown(text)))
        return cls(values, where, 0)

    def wrong(self, name: str, reason: str) -> NoReturn:
        """Raise FormatError about a field of this object."""
        field = f"{self.path}.{name}".strip(".")
        raise FormatError(
            Problem(self.where, self.line, 0, said("the field {field} {reason}", field=field, reason=reason))
        )

    def text(self, name: str, default: str | None = None) -> str:
        """A string that a file in UTF-8 can hold; the default where the field is missing."""
        return self._checked(name, self._value(name, str, _STRING, default))

    def whole(self, name: str) -> int:
        """An integer; true and 3.0 are none."""
        value: int = self._value(name, int, _WHOLE, None)
        return value

    def share(self, name: str) -> float:
        """A number from 0 to 1."""
        value: float = self._value(name, (int, float), _NUMBER, None)
        if not math.isfinite(value) or not 0 <= value <= 1:
            self.wrong(name, said("must lie between 0 and 1, not {value}", value=value))
        return float(value)

    def strings(self, name: str) -> dict[str, str]:
        """An object of strings; empty where the field is missing."""
        found: dict[str, Any] = self._value(name, dict, _OBJECT, {})
        for key, value in found.items():
            self._checked(name, key)
            if not isinstance(value, str):
                self.wrong(
                    f"{name}.{key}",
                    said("must be a string, not {kind}", kind=_kind(value)),
                )
            self._checked(f"{name}.{key}", value)
        return found

    def objects(self, name: str) -> list[Fields]:
        """A list of objects; empty where the field is missing."""
        entries: list[Any] = self._value(name, list, _LIST, [])
        for number, entry in enumerate(entries):
            if not isinstance(entry, dict):
                self.wrong(
                    f"{name}[{number}]",
                    said("must be an object, not {kind}", kind=_kind(entry)),
                )
        path = f"{self.path}.{name}".strip(".")
        return [Fields(e, self.where, self.line, f"{path}[{i}]") for i, e in enumerate(entries)]

    def many(self, name: str) -> list[Fields]:
        """One object or several, as JSON-LD writes them; a bare string stands for the object of that `id`."""
        found = self.values.get(name)
        entries = found if isinstance(found, list) else [] if found is None else [found]
        path = f"{self.path}.{name}".strip(".")
        made: list[Fields] = []
        for number, entry in enumerate(entries):
            if not isinstance(entry, dict | str):
                self.wrong(
                    f"{name}[{number}]",
                    said("must be an object, not {kind}", kind=_kind(entry)),
                )
            values = {"id": entry} if isinstance(entry, str) else entry
            made.append(Fields(values, self.where, self.line, f"{path}[{number}]"))
        return made

    def sequence(self, name: str) -> list[Any]:
        """A list of anything; empty where the field is missing or null."""
        if self.values.get(name) is None:
            return []
        found: list[Any] = self._value(name, list, _LIST, [])
        return found

    def object(self, name: str) -> Fields:
        """An object; an empty one where the field is missing or null."""
        values = {} if self.values.get(name) is None else self._value(name, dict, _OBJECT, None)
        return Fields(values, self.where, self.line, f"{self.path}.{name}".strip("."))

    def as_text(self, name: str) -> str:
        """A value of any kind, as a string that a file in UTF-8 can hold; what is none as JSON."""
        self._checked(name, name)
        value = self.values[name]
        return self._checked(
            name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, allow_nan=False)
        )

    def _value(self, name: str, kind: type | tuple[type, ...], called: str, default: Any) -> Any:  # noqa: ANN401
        if name not in self.values:
            if default is None:
                self.wrong(name, said("is missing: it must be {called}", called=called))
            return default
        value = self.values[name]
        if not isinstance(value, kind) or isinstance(value, bool):
            self.wrong(name, said("must be {called}, not {kind}", called=called, kind=_kind(value)))
        return value

    def _checked(self, name: str, value: str) -> str:
        if (at := forbidden(value)) is not None:
            self.wrong(
                name,
                said("holds U+{code:04X} at offset {at}, which no text can hold", code=ord(value[at]), at=at),
            )
        return value


def _parsed(text: str, where: str, line: int, must: str) -> Any:  # noqa: ANN401
    if line and len(text) > LONGEST_LINE:
        raise FormatError(too_long(where, line))
    try:
        found = _quick.decode(text)
        # Names of fields are what stands right before a colon, once no quotation mark is escaped: when all are
        # there, none was given twice. Where that is not plain, the line is read with a look at every name.
        bare = text.replace("\\\\", "").replace('\\"', "") if "\\" in text else text
        plain = bare.count('":') == _names(found) and not _loose.search(bare)
        return found if plain else _careful.decode(text)
    except json.JSONDecodeError as error:
        reason = said("this is not JSON ({error}): {must}", error=error.msg, must=must)
        raise FormatError(Problem(where, line or error.lineno, error.colno, reason, _shown(text))) from error
    except RecursionError as error:
        raise FormatError(
            Problem(where, line, 0, said("the JSON is nested too deeply"), _shown(text))
        ) from error
    except ValueError as error:
        # Python itself refuses numbers of more than 4300 digits, in words of its own.
        reason = said("a number has too many digits") if "int_max_str_digits" in str(error) else error.args[0]
        raise FormatError(Problem(where, line, 0, reason, _shown(text))) from error


def _shown(text: str) -> str:
    """The original as far as a report shows it: a whole file of it helps nobody."""
    return text[:10_000]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(
            said("the field {twice!r} is given twice in one object: only one can be meant", twice=twice)
        )
    return found


def _names(value: object) -> int:
    """How many names of fields there are, in objects at every depth."""
    count, waiting = 0, [value]
    for one in waiting:  # which grows while it is gone through
        if type(one) is dict:
            count += len(one)
            for inner in one.values():
                if inner and type(inner) in _NESTING:
                    waiting.append(inner)
        elif type(one) is list:
            waiting += one
    return count


def _refuse(constant: str) -> NoReturn:
    raise ValueError(said("{constant} is no JSON number", constant=constant))


_loose = re.compile(r'"[ \t\r\n]+:')
_NESTING = frozenset((dict, list))
_quick = json.JSONDecoder(parse_constant=_refuse)
_careful = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refuse)


def _kind(value: object) -> str:
    names: dict[type, str] = {dict: _OBJECT, list: _LIST, str: _STRING}
    return names.get(type(value)) or json.dumps(value)
