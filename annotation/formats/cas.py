# SPDX-License-Identifier: MIT
"""The formats `xmi` and `cas-json`: UIMA's documents, as INCEpTION and DKPro exchange them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from types import ModuleType
from typing import Any

from annotation.edit import Marks
from annotation.formats.format import (
    Choices,
    FormatError,
    Holds,
    Layer,
    Problem,
    Record,
    Report,
    require_text,
)
from annotation.formats.json_fields import Fields
from annotation.formats.offsets import Quote, misfit
from annotation.formats.particulars import first_spans, record_of
from annotation.formats.strict_xml import parse, require_holdable, without_declaration
from annotation.saying import said
from annotation.span import Span

# The type of INCEpTION's built-in layer of named entities.
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
_ANNOTATION = "uima.tcas.Annotation"
_labels = ("value", "label", "entity", "identifier")  # features that hold the label, the likeliest first
# Tokens, sentences, parts of speech: INCEpTION makes them anew where they are missing.
_linguistic = re.compile(r"(^uima\.|\.(segmentation|lexmorph|metadata|syntax)\.)")
_HOLDS = Holds(offsets="UTF-16 units", several=False)


@dataclass(frozen=True, slots=True)
class Cas:
    """One document a file. In the file offsets count UTF-16 units; dkpro-cassis turns them into code points.

    Of other types than named entities those are read that have a `value` or `label`; types without are
    counted as left out.
    """

    name: str
    title: str
    suffix: str
    holds: Holds = _HOLDS

    def read(self, text: str, where: str, report: Report) -> Iterator[Record]:
        """The document of a file. Raises FormatError, also where dkpro-cassis is not installed."""
        cassis = _cassis(where)
        try:
            cas = _from_xmi(cassis, text, where) if self.name == "xmi" else _from_json(cassis, text, where)
            content = cas.sofa_string or ""
            found = [(one, one.begin, one.end) for one in cas.select_all_annotations()]
        except FormatError:
            raise
        except Exception as error:  # the library promises no exception of its own for broken files
            told = f"{type(error).__name__}: {error}"[:400]
            reason = said("this is no {format} that can be read ({error})", format=self.name, error=told)
            raise FormatError(Problem(where, 0, 0, reason)) from error
        require_text(content, where)
        spans: set[Span] = set()
        for one, start, end in found:
            type_name = str(one.type.name)
            values = (getattr(one, feature, None) for feature in _labels)
            label = next((value for value in values if isinstance(value, str) and value), "")
            if _linguistic.search(type_name):
                continue
            if not label:
                report.lose("annotations without a label left out")
                reason = said(
                    "an annotation of type {type_name} has no label and is left out", type_name=type_name
                )
                report.problems.append(Problem(where, 0, 0, reason, fatal=False))
                continue
            if not (type(start) is int and type(end) is int) or misfit(content, Quote(start, end)):
                reason = said(
                    "the annotation of type {type_name} from {start} to {end} does not lie in the text",
                    type_name=type_name,
                    start=start,
                    end=end,
                )
                raise FormatError(Problem(where, 0, 0, reason))
            spans.add(Span.new(start, end, label))
        title = PurePath(where).stem
        yield record_of(content, [Layer("", Marks(frozenset(spans)))], {}, format=self.name, title=title)

    def write(self, records: Iterable[Record], choices: Choices, report: Report) -> Iterator[str]:
        """The file of one document. Raises FormatError for more, and for characters that XML cannot hold."""
        cassis = _cassis(self.name)
        for number, record in enumerate(records):
            title = record.document.title
            if number:
                reason = said("{format} holds one document a file: write into a folder", format=self.name)
                raise FormatError(Problem(self.name, 0, 0, reason))
            for piece in (record.document.text, *(s.label for x in record.layers for s in x.marks.spans)):
                require_holdable(piece, self.name, title)
            types = cassis.TypeSystem()
            entity = _entity_type(types)
            cas = cassis.Cas(types, sofa_string=record.document.text, sofa_mime="text/plain")
            for span in first_spans(record, _HOLDS, report):
                cas.add(entity(begin=span.start, end=span.end, value=span.label))
            yield cas.to_xmi() if self.name == "xmi" else cas.to_json()


def _cassis(where: str) -> ModuleType:
    try:
        import cassis
    except ImportError as error:
        reason = said(
            "this format needs {package}: install it with {command}",
            package="dkpro-cassis",
            command="pip install 'tawsim[uima]'",
        )
        raise FormatError(Problem(where, 0, 0, reason)) from error
    module: ModuleType = cassis
    return module


def _entity_type(types: Any) -> Any:  # noqa: ANN401 (the library has no types)
    entity = types.create_type(ENTITY, supertypeName=_ANNOTATION)
    for feature in ("value", "identifier"):
        types.create_feature(entity, feature, "uima.cas.String")
    return entity


def _from_json(cassis: ModuleType, text: str, where: str) -> Any:  # noqa: ANN401
    Fields.of_line(text, where, 0)  # strict, where the library is not
    return cassis.load_cas_from_json(text)


def _from_xmi(cassis: ModuleType, text: str, where: str) -> Any:  # noqa: ANN401
    """The document of an XMI file; its types are told by its elements, since the file does not tell them."""
    from lxml import etree

    root = parse(text, where)
    types = cassis.TypeSystem()
    _entity_type(types)
    known: dict[str, set[str]] = {ENTITY: {"value", "identifier"}}
    for element in root:
        name = etree.QName(element)
        space = name.namespace or ""
        if not space.startswith("http:///") or not {"begin", "end"} <= set(element.attrib):
            continue
        type_name = f"{space[8:].removesuffix('.ecore').replace('/', '.')}.{name.localname}"
        if type_name.startswith("uima."):
            continue
        if type_name not in known:
            types.create_type(type_name, supertypeName=_ANNOTATION)
            known[type_name] = set()
        features = (key for key in element.attrib if "}" not in key and key not in ("sofa", "begin", "end"))
        for feature in set(features) - known[type_name]:
            known[type_name].add(feature)
            types.create_feature(types.get_type(type_name), feature, "uima.cas.String")
    return cassis.load_cas_from_xmi(without_declaration(text), typesystem=types, lenient=True)


XMI = Cas("xmi", "UIMA XMI: a document of INCEpTION or DKPro", ".xmi")
CAS_JSON = Cas("cas-json", "UIMA JSON: a document of INCEpTION or DKPro", ".json")
