# SPDX-License-Identifier: MIT
"""What models are called on screen: their names, what they are for, and how they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from corpus.model_store.catalogue import Kind, Package
from corpus.model_store.register import Model, Origin
from gui.language import later, number

_KINDS = {
    Kind.ENTITIES: later("Models", "suggests names"),
    Kind.MORPHOLOGY: later("Models", "takes words apart"),
}
_ORIGINS = {
    Origin.INSTALLED: later("Models", "installed"),
    Origin.NAMED: later("Models", "used where it lies"),
    Origin.CAMEL_DATA: later("Models", "installed by camel_data"),
}
# Names that people know; others are called as the catalogue calls them.
_NAMES = {
    "ner-arabert": "AraBERT NER",
    "morphology-db-msa-r13": "CALIMA MSA",
    "morphology-db-egy-r13": "CALIMA EGY",
    "morphology-db-glf-01": "CALIMA GLF",
    "morphology-db-lev-01": "CALIMA LEV",
}


def model_name(one: Model | Package) -> str:
    """What a model is called; data, to be isolated in a sentence."""
    return _NAMES.get(one.name, one.name)


def kind_name(kind: Kind) -> str:
    """What a model is for."""
    return QCoreApplication.translate("Models", _KINDS[kind])


def here_name(one: Model | Package, partly: int = 0) -> str:
    """How it came here, or that it could; `partly` is the bytes of it that were fetched."""
    if isinstance(one, Model):
        return QCoreApplication.translate("Models", _ORIGINS[one.origin])
    if partly:
        words = QCoreApplication.translate("Models", "%1 MB fetched, paused")
        return words.replace("%1", number(partly / 1e6, 1))
    return QCoreApplication.translate("Models", "could be installed")
