# SPDX-License-Identifier: MIT
"""An annotator at work on public training parts: the learner beside rules, memory and python-crfsuite; needs TAWSIM_DATA.

The starter is left out: it has seen these parts. `bench_starter` makes it without each of them.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from annotation.retrained import is_installed
from annotation.scheme import load
from annotation.simulation import SETTLED, Simulation, calibration, simulate
from corpus.reading import files_of, format_named, read_file
from corpus.simulating import helper, pieces_of

SETS = {
    "anercorp": ("anercorp", "conll", "anercorp", 1, 100),
    "aqmar": ("aqmar", "conll", "anercorp", 1, 10**6),
    "wojood": ("wojood_sample", "conll-nested", "wojood", 20, 10**6),
}
HELPERS = ("learned", "rules", "memory", "crfsuite")
TOKENS = 420


def went(data: Path, place: str, form: str, scheme: str, name: str, last: int) -> Simulation:
    """A simulation of one helper over a corpus."""
    files = [read_file(file, format_named(form)) for file in files_of([data / place])]
    records = [record for file in files for record in file.records]
    spoken = load(scheme)
    work = list(pieces_of(records, spoken, {}, TOKENS))[:last]
    return simulate(work, helper(name, spoken, None), word_edges=True)


def row(done: Simulation, first: int) -> dict[str, Any]:
    """The first document, the stretch that counts, and how true the confidences were."""
    count = len(done.documents)
    settled = settled_at(count, first)
    late = [one for document in done.confidences[settled:] for one in document]
    return {
        "documents": f"{first}-{count}",
        **done.over(first, count).as_json(),
        "first": done.over(1, 1).as_json()["saved"],
        "settled": settled,
        "calibration": calibration(late)["error"],
        "bins": calibration(late)["bins"],
    }


def settled_at(count: int, first: int) -> int:
    """Documents before confidences are compared with what they were worth: fewer where there are no more of them."""
    return SETTLED if count > SETTLED else first - 1


def main() -> int:
    """Print the table, write build/bench/simulate.json and calibration.png."""
    data = Path(os.environ.get("TAWSIM_DATA", ""))
    if not (data / "wojood_sample").is_dir():
        print(
            "Set TAWSIM_DATA to the folder that holds wojood_sample/, anercorp/ and aqmar/.", file=sys.stderr
        )
        return 2
    figures: dict[str, Any] = {}
    bins: dict[str, Any] = {}
    print(
        "| corpus | documents | who suggests | recall | precision | saved | first document | calibration error |"
    )
    print("|---|---|---|---|---|---|---|---|")
    for corpus, (place, form, scheme, first, last) in SETS.items():
        for name in HELPERS:
            if name == "crfsuite" and not is_installed():
                print(f"| {corpus} | - | crfsuite: not installed | - | - | - | - | - |")
                continue
            done = went(data, place, form, scheme, name, last)
            told = figures[f"{corpus}, {name}"] = row(done, first)
            error = "-"
            if name == "learned":
                bins[f"{corpus}, after {told['settled']} documents: {told['calibration']:.3f}"] = told["bins"]
                error = f"{told['calibration']:.3f} after {told['settled']}"
            shares = " | ".join(f"{told[key]:.2f}" for key in ("recall", "precision", "saved", "first"))
            print(f"| {corpus} | {told['documents']} | {name} | {shares} | {error} |", flush=True)
    out = Path("build/bench/simulate.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(
        json.dumps({"rows": figures, "bins": bins}, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    draw(bins).save("build/bench/calibration.png")
    print("build/bench/calibration.png")
    return 0


def draw(bins: dict[str, Any]) -> QImage:
    """For each corpus a square: confidence to the right, the share that was right upwards, discs by how many answers."""
    side, gap = 300, 60
    image = QImage(gap + (side + gap) * len(bins), side + 2 * gap, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, (corpus, found) in enumerate(bins.items()):
        area = QRectF(gap + place * (side + gap), gap, side, side)
        painter.setPen(QPen(QColor("#999999"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        painter.drawLine(area.bottomLeft(), area.topRight())
        painter.setPen(QColor("#222222"))
        painter.drawText(
            area.adjusted(0, -30, 0, 0), Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, corpus
        )
        painter.drawText(
            area.adjusted(0, 0, 0, 28),
            Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter,
            "confidence →, share that was right ↑",
        )
        most = max((one["answers"] for one in found), default=1)
        painter.setBrush(QColor(29, 78, 216, 120))
        for one in found:
            at = QPointF(area.left() + side * one["confidence"], area.bottom() - side * one["right"])
            size = 4 + 14 * (one["answers"] / most) ** 0.5
            painter.drawEllipse(at, size, size)
    painter.end()
    return image


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    sys.exit(main())
