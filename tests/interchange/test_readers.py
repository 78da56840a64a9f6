# SPDX-License-Identifier: MIT
"""The readers of the other side open what we write, and find the same words under the same labels."""

from __future__ import annotations

import io
import json
from pathlib import Path

import cassis
import conllu
import pytest
import rdflib
from lxml import etree
from pyarrow import parquet
from pyld import jsonld
from seqeval.metrics import classification_report, f1_score
from seqeval.scheme import IOB2

from annotation.formats.catalogue import find
from annotation.formats.files import FilesFormat
from annotation.formats.format import Choices, Report
from tests.interchange.news import ALL, MARKED, RECORDS

HERE = Path(__file__).parent


def written(name, records=RECORDS, words="segmented"):
    """The file's text or bytes, where nothing but names of annotators may be lost."""
    format, report = find(name), Report()
    if isinstance(format, FilesFormat):
        (file,) = format.write_files(records, Choices(words), report)
        made = file.data
    else:
        made = "".join(format.write(records, Choices(words), report))
    assert not [kind for kind in report.losses if kind.startswith(("spans", "nested", "crossing", "edges"))]
    return made


def test_cassis_reads_xmi_and_json():
    with (HERE / "entities.xml").open("rb") as stream:
        types = cassis.load_typesystem(stream)
    for record, marked in zip(RECORDS, MARKED, strict=True):
        xmi = cassis.load_cas_from_xmi(written("xmi", [record]), typesystem=types)
        for cas in (xmi, cassis.load_cas_from_json(written("cas-json", [record]))):
            found = cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
            assert cas.sofa_string == record.document.text
            assert sorted((one.get_covered_text(), one.value) for one in found) == sorted(marked)


def test_conllu_reads_the_words_with_their_spacing():
    found = conllu.parse(written("conllu"))
    forms = {token["form"] for sentence in found for token in sentence}
    assert {"وحلب", "و", "حلب", "😀"} <= forms  # a multiword token and its parts
    assert sum("newdoc id" in sentence.metadata for sentence in found) == len(RECORDS)
    labels = {one.rpartition(":")[2] for s in found for t in s for one in (t["tawsim:ne"] or "*").split(";")}
    assert {label for _, label in ALL} <= labels


def test_pyarrow_slices_the_words():
    rows = parquet.read_table(io.BytesIO(written("parquet"))).to_pylist()
    for row, marked in zip(rows, MARKED, strict=True):
        found = [(row["text"][one["start"] : one["end"]], one["label"]) for one in row["entities"]]
        assert sorted(found) == sorted(marked)


def test_tei_is_valid_and_its_pointers_reach_the_words():
    schema = etree.RelaxNG(etree.parse(HERE / "tei.rng"))
    tree = etree.fromstring(written("tei").encode())
    assert schema.validate(tree), schema.error_log.last_error
    space = {"t": "http://www.tei-c.org/ns/1.0"}
    names = {"xml": "http://www.w3.org/XML/1998/namespace"}
    for tei, record, marked in zip(tree.findall("t:TEI", space), RECORDS, MARKED, strict=True):
        found = []
        for span in tei.iterfind(".//t:span", space):
            own, start, length = span.get("target")[len("#string-range(") : -1].split(",")
            (text,) = tei.xpath(f"//*[@xml:id='{own}']/text()", namespaces=names)
            (category,) = tei.xpath(f"//*[@xml:id='{span.get('ana').split()[0][1:]}']")
            found.append((text[int(start) : int(start) + int(length)], "".join(category.itertext())))
        assert text == record.document.text
        assert sorted(found) == sorted(marked)


OA, AS, DC = (
    "http://www.w3.org/ns/oa#",
    "http://www.w3.org/ns/activitystreams#",
    "http://purl.org/dc/elements/1.1/",
)
# The words of the W3C's context (https://www.w3.org/TR/annotation-vocab/) that our files use.
CONTEXT = {
    "id": "@id",
    "type": "@type",
    "Annotation": f"{OA}Annotation",
    "Text": "http://purl.org/dc/dcmitype/Text",
    "TextualBody": f"{OA}TextualBody",
    "TextPositionSelector": f"{OA}TextPositionSelector",
    "TextQuoteSelector": f"{OA}TextQuoteSelector",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "tagging": f"{OA}tagging",
    "body": {"@type": "@id", "@id": f"{OA}hasBody"},
    "target": {"@type": "@id", "@id": f"{OA}hasTarget"},
    "source": {"@type": "@id", "@id": f"{OA}hasSource"},
    "selector": {"@type": "@id", "@id": f"{OA}hasSelector"},
    "motivation": {"@type": "@vocab", "@id": f"{OA}motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": f"{OA}hasPurpose"},
    "creator": {"@type": "@id", "@id": "http://purl.org/dc/terms/creator"},
    "name": "http://xmlns.com/foaf/0.1/name",
    "format": f"{DC}format",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "exact": f"{OA}exact",
    "prefix": f"{OA}prefix",
    "suffix": f"{OA}suffix",
    "start": {"@id": f"{OA}start", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "end": {"@id": f"{OA}end", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
}


def test_json_ld_expands_to_annotations():
    def load(address, options):
        assert address == "http://www.w3.org/ns/anno.jsonld"
        found = {"@context": CONTEXT}
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": address,
            "document": found,
        }

    nodes = jsonld.expand(json.loads(written("web-annotation")), {"documentLoader": load})
    value = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
    texts = {one["@id"]: one[value][0]["@value"] for one in nodes if f"{OA}Annotation" not in one["@type"]}
    assert list(texts.values()) == [record.document.text for record in RECORDS]
    found = []
    for one in nodes:
        if f"{OA}Annotation" not in one["@type"]:
            continue
        (target,) = one[f"{OA}hasTarget"]
        text = texts[target[f"{OA}hasSource"][0]["@id"]]
        place, quote = target[f"{OA}hasSelector"]
        words = text[int(place[f"{OA}start"][0]["@value"]) : int(place[f"{OA}end"][0]["@value"])]
        assert words == quote[f"{OA}exact"][0]["@value"]
        found.append((words, one[f"{OA}hasBody"][0][value][0]["@value"]))
    assert sorted(found) == sorted(ALL)


QUERY = """
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX its: <http://www.w3.org/2005/11/its/rdf#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?text ?start ?end ?words ?label WHERE {
  ?phrase nif:referenceContext ?context ; nif:beginIndex ?start ; nif:endIndex ?end ; nif:anchorOf ?words ;
          its:taClassRef ?class . ?context nif:isString ?text . ?class rdfs:label ?label }
"""


def test_rdf_is_asked_for_its_strings():
    graph = rdflib.Graph().parse(data=written("nif").encode(), format="turtle")
    found = []
    for text, start, end, words, label in graph.query(QUERY):
        assert str(text)[int(start) : int(end)] == str(words)
        found.append((str(words), str(label)))
    assert sorted(found) == sorted(ALL)


@pytest.mark.parametrize("nested", ["outermost", "innermost"])
def test_seqeval_counts_the_spans_of_conll(nested):
    report = Report()
    text = "".join(find("conll").write(RECORDS, Choices("segmented", nested), report))
    sentences = [
        block.split("\n") for block in text.split("\n\n") if block.strip() and "DOCSTART" not in block
    ]
    tags = [[line.split()[-1] for line in block if line] for block in sentences]
    assert f1_score(tags, tags, mode="strict", scheme=IOB2) == 1.0
    told = classification_report(tags, tags, mode="strict", scheme=IOB2, output_dict=True)
    left = report.losses["nested spans left out"]
    assert told["micro avg"]["support"] == len(ALL) - left
    assert left == 2
