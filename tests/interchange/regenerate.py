# SPDX-License-Identifier: MIT
"""Makes the golden files of this folder anew, each by the tool whose format it is; not part of the tests.

    python tests/interchange/regenerate.py            what the tools installed beside this interpreter can make
    python tests/interchange/regenerate.py --tei-schema tei_all.rng
                                                      validates our TEI against the consortium's own schema

doccano and Label Studio have scripts of their own beside this one, run by the interpreter they are installed in.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.interchange.news import MARKED, RECORDS

FILES = Path(__file__).parent / "files"


def spacy_docbin() -> None:
    """spaCy's own tokens and entities; a name behind a proclitic is none of its tokens, so it has no entity."""
    import spacy
    from spacy.tokens import DocBin

    nlp = spacy.blank("ar")
    bin = DocBin()
    for record, marked in zip(RECORDS, MARKED, strict=True):
        doc = nlp(record.document.text)
        found = [doc.char_span(s.start, s.end, s.label) for s in record.layers[0].marks.in_order()]
        doc.ents = spacy.util.filter_spans([span for span in found if span])
        doc.spans["sc"] = [span for span in found if span]
        bin.add(doc)
        print(f"spaCy holds {len(doc.spans['sc'])} of {len(marked)} spans")
    bin.to_disk(FILES / "spacy.spacy")


def hugging_face() -> None:
    """A table of `datasets` with numbers for labels."""
    import datasets

    names = sorted({label for marked in MARKED for _, label in marked})
    entity = {"start": datasets.Value("int32"), "end": datasets.Value("int32")}
    entity["label"] = datasets.ClassLabel(names=names)
    kinds = {
        "text": datasets.Value("string"),
        "title": datasets.Value("string"),
        "entities": datasets.List(entity),
    }
    rows = [
        {
            "text": record.document.text,
            "title": record.document.title,
            "entities": [
                {"start": s.start, "end": s.end, "label": names.index(s.label)}
                for s in record.layers[0].marks.in_order()
            ],
        }
        for record in RECORDS
    ]
    made = datasets.Dataset.from_list(rows, features=datasets.Features(kinds))
    made.to_parquet(str(FILES / "datasets.parquet"))


def uima() -> None:
    """A document of dkpro-cassis with sentences, tokens and entities, as INCEpTION's type system names them."""
    import cassis

    with (Path(__file__).parent / "entities.xml").open("rb") as stream:
        types = cassis.load_typesystem(stream)
    segmentation = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
    sentence = types.create_type(f"{segmentation}Sentence", "uima.tcas.Annotation")
    token = types.create_type(f"{segmentation}Token", "uima.tcas.Annotation")
    entity = types.get_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    document = RECORDS[0].document
    cas = cassis.Cas(types, sofa_string=document.text, sofa_mime="text/plain")
    for start, end in document.paragraphs():
        cas.add(sentence(begin=start, end=end))
    at = 0
    for word in document.text.split():
        at = document.text.index(word, at)
        cas.add(token(begin=at, end=at + len(word)))
        at += len(word)
    for span in RECORDS[0].layers[0].marks.in_order():
        cas.add(entity(begin=span.start, end=span.end, value=span.label))
    cas.to_xmi(FILES / "inception.xmi", pretty_print=True)
    cas.to_json(FILES / "inception.json", pretty_print=True)


def treebank() -> None:
    """A sentence through conllu: a multiword token, an empty node, and spans in a column of MISC's neighbours."""
    import conllu

    told = (
        "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC TAWSIM:NE\n"
        "# newdoc id = t1\n# sent_id = 1\n# text = زار سامر وحلب.\n"
        "1\tزار\tزار\tVERB\t_\t_\t0\troot\t_\t_\t*\n2\tسامر\tسامر\tPROPN\t_\t_\t1\tnsubj\t_\t_\t1:PERS\n"
        "3-4\tوحلب\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\t*\n3\tو\tو\tCCONJ\t_\t_\t4\tcc\t_\t_\t*\n"
        "4\tحلب\tحلب\tPROPN\t_\t_\t2\tconj\t_\t_\t2:GPE\n4.1\tزار\tزار\tVERB\t_\t_\t_\t_\t1:conj\t_\t*\n"
        "5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\t*\n\n"
    )
    (FILES / "treebank.conllup").write_text(conllu.parse(told)[0].serialize(), encoding="utf-8", newline="")


def word() -> None:
    """A Word file of python-docx: headings, runs, a table, and what the program adds by itself."""
    import docx

    made = docx.Document()
    made.core_properties.title = RECORDS[0].document.title
    made.core_properties.author = ""
    for paragraph in RECORDS[0].document.text.split("\n"):
        line = made.add_paragraph()
        for number, piece in enumerate(paragraph.split(" ")):
            line.add_run(" " * bool(number) + piece).bold = number % 2 == 0
    made.save(str(FILES / "word.docx"))


def pdf() -> None:
    """A page of WeasyPrint in the bundled font: numbers, Latin, brackets and vowel marks in Arabic lines."""
    import weasyprint

    font = Path(__file__).parent.parent.parent / "resources" / "fonts" / "Amiri-Regular.ttf"
    style = (
        f"@font-face {{font-family: A; src: url({font.as_uri()})}} body {{font: 14pt A}} @page {{size: A5}}"
    )
    body = "".join(f"<p>{line}</p>" for line in (FILES / "page.txt").read_text(encoding="utf-8").split("\n"))
    page = f"<html dir=rtl lang=ar><style>{style}</style>{body}</html>"
    weasyprint.HTML(string=page).write_pdf(FILES / "page.pdf")


def validate(schema: Path) -> bool:
    """Whether our TEI is valid by the schema."""
    from lxml import etree

    from annotation.formats.catalogue import find
    from annotation.formats.format import Choices, Report

    rules = etree.RelaxNG(etree.parse(schema))
    for records in (RECORDS[:1], RECORDS):
        text = "".join(find("tei").write(records, Choices(), Report()))
        if not rules.validate(etree.fromstring(text.encode())):
            print(rules.error_log.last_error)
            return False
    print("Our TEI is valid.")
    return True


def main() -> int:
    """Run every maker whose tool is there."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--tei-schema", type=Path)
    chosen = options.parse_args()
    if chosen.tei_schema:
        return int(not validate(chosen.tei_schema))
    makers: list[Callable[[], None]] = [spacy_docbin, hugging_face, uima, treebank, word, pdf]
    for make in makers:
        try:
            make()
            print(f"made by {make.__name__}")
        except ImportError as error:
            print(f"not made by {make.__name__}: {error}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
