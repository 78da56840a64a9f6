# SPDX-License-Identifier: MIT
"""Golden pictures: how like a drawing and the picture that was kept of it must be; `make goldens` keeps them anew.

A picture may differ in one pixel of five hundred by more than a tenth of full contrast: other builds of
Qt draw the rims of letters a little differently, but nobody sees it.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QImage

FOLDER = Path(__file__).parent
MOST_DIFFERENT = 1 / 500
LEVELS = 26


def different(one: QImage, other: QImage) -> float:
    """The share of pixels that differ by more than LEVELS in red, green or blue."""
    if one.size() != other.size():
        return 1.0
    first, second = (bytes(i.convertToFormat(QImage.Format.Format_RGB32).constBits()) for i in (one, other))
    if first == second:
        return 0.0
    far = {n // 4 for n, (a, b) in enumerate(zip(first, second, strict=True)) if abs(a - b) > LEVELS}
    return len(far) / (one.width() * one.height())


def agree(image: QImage, name: str, scratch: Path) -> None:
    """Fail where the image differs from the golden picture of this name; keep it instead in a drawing run."""
    golden = FOLDER / f"{name}.png"
    if os.environ.get("TAWSIM_GOLDENS") == "draw":
        assert image.save(str(golden))
        return
    kept = QImage(str(golden))
    assert not kept.isNull(), f"there is no {golden.name}: run `make goldens`"
    share = different(image, kept)
    seen = scratch / f"{name}.png"
    image.save(str(seen))
    assert share <= MOST_DIFFERENT, f"{share:.2%} of the pixels differ: compare {seen} with {golden}"
