# SPDX-License-Identifier: MIT
"""Reading NIF: contexts and the strings in them from an RDF graph, through rdflib."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from urllib.parse import unquote

from annotation.edit import Marks
from annotation.formats.format import FormatError, Layer, Problem, Record, Report, require_text
from annotation.formats.offsets import Quote, converter, misfit, unit_of
from annotation.formats.particulars import record_of
from annotation.saying import said
from annotation.span import Span

NIF_CORE = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
ITSRDF = "http://www.w3.org/2005/11/its/rdf#"
LABEL, ABOUT = "urn:tawsim:label:", "urn:tawsim:about:"
# What marks a string: its class, or the thing it names.
_said_by = (f"{ITSRDF}taClassRef", f"{ITSRDF}taIdentRef")
_UNITS = (said("code points"), said("UTF-16 units"))


def documents(text: str, where: str, report: Report, format: str) -> Iterator[Record]:
    """The contexts of a file with the strings that refer to them.

    Raises FormatError for what is no Turtle, has no context, or contradicts itself.
    """
    rdflib = _rdflib(where)
    ref = rdflib.URIRef
    graph = _parsed(rdflib, text, where)
    contexts = list(graph.subjects(ref(f"{NIF_CORE}isString"), None, unique=True))
    if not contexts:
        reason = said("there is no text in this file: a nif:Context with nif:isString is needed")
        raise FormatError(Problem(where, 0, 0, reason))
    pages = [(context, _string(graph, ref, context, where)) for context in contexts]
    marks = {context: _marks(graph, ref, context, where, report) for context in contexts}
    told = ((page, [quote for quote, _ in marks[context]]) for context, page in pages)
    unit = unit_of(told, _UNITS) or _UNITS[0]
    if unit != _UNITS[0]:
        reason = said("the offsets count {unit}; they were turned into code points", unit=unit)
        report.problems.append(Problem(where, 0, 0, reason, fatal=False))
    for context, page in pages:
        spans = frozenset(_spans(page, marks[context], unit, where))
        about = {
            unquote(str(key)[len(ABOUT) :]): str(value)
            for key, value in graph.predicate_objects(context)
            if str(key).startswith(ABOUT)
        }
        yield record_of(page, [Layer("", Marks(spans))], about, format=format)


def _rdflib(where: str) -> ModuleType:
    try:
        import rdflib
    except ImportError as error:
        reason = said(
            "this format needs {package}: install it with {command}",
            package="rdflib",
            command="pip install 'tawsim[nif]'",
        )
        raise FormatError(Problem(where, 0, 0, reason)) from error
    module: ModuleType = rdflib
    logging.getLogger("rdflib").setLevel(logging.ERROR)  # it complains of numbers that we check ourselves
    return module


def _parsed(rdflib: ModuleType, text: str, where: str) -> Any:  # noqa: ANN401 (a graph)
    graph = rdflib.Graph()
    try:
        # Bytes, since line ends in a string are changed on their way through a text stream.
        graph.parse(data=text.encode("utf-8"), format="turtle")
    except Exception as error:  # the library promises no exception of its own for broken files
        reason = said(
            "this is no RDF in Turtle that can be read ({error})", error=" ".join(str(error).split())[:300]
        )
        raise FormatError(Problem(where, 0, 0, reason)) from error
    return graph


def _string(graph: Any, ref: Any, context: Any, where: str) -> str:  # noqa: ANN401
    text = str(graph.value(context, ref(f"{NIF_CORE}isString")))
    require_text(text, where)
    return text


def _marks(graph: Any, ref: Any, context: Any, where: str, report: Report) -> list[tuple[Quote, list[str]]]:  # noqa: ANN401
    found = []
    for phrase in graph.subjects(ref(f"{NIF_CORE}referenceContext"), context, unique=True):
        labels = next((told for by in _said_by if (told := _labels(graph, ref, phrase, by))), [])
        if not labels:
            if phrase != context:
                report.lose("annotations without a label left out")
            continue
        quoted = graph.value(phrase, ref(f"{NIF_CORE}anchorOf"))
        start, end = (_offset(graph, ref, phrase, name, where) for name in ("beginIndex", "endIndex"))
        found.append((Quote(start, end, None if quoted is None else str(quoted)), labels))
    return found


def _labels(graph: Any, ref: Any, phrase: Any, by: str) -> list[str]:  # noqa: ANN401
    """What the classes of a string are called: by their names, else by the last part of their addresses."""
    found = []
    for one in graph.objects(phrase, ref(by)):
        name = graph.value(one, ref(f"{RDFS}label"))
        last = unquote(str(one).removeprefix(LABEL).rstrip("/#").replace("#", "/").rpartition("/")[2])
        found.append(str(name) if name is not None else last)
    return [label for label in found if label]


def _offset(graph: Any, ref: Any, phrase: Any, name: str, where: str) -> int:  # noqa: ANN401
    told = str(graph.value(phrase, ref(f"{NIF_CORE}{name}")))
    if not (told.isascii() and told.isdigit() and len(told) <= 12):
        reason = said(
            "nif:{name} of {phrase} must be a whole number, not {value!r}",
            name=name,
            phrase=phrase,
            value=told,
        )
        raise FormatError(Problem(where, 0, 0, reason))
    return int(told)


def _spans(text: str, marks: list[tuple[Quote, list[str]]], unit: str, where: str) -> Iterator[Span]:
    convert = converter(unit, text)
    for place, labels in marks:
        start, end = convert(place.start), convert(place.end)
        reason = misfit(text, place, unit)
        if reason or start is None or end is None:
            raise FormatError(Problem(where, 0, 0, said("an annotation is wrong: {reason}", reason=reason)))
        for label in labels:
            yield Span.new(start, end, label)
