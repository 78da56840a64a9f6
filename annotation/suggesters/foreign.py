# SPDX-License-Identifier: MIT
"""Whether an unknown word looks transliterated from another language: its letters and endings say so."""

from __future__ import annotations

import re
from functools import lru_cache

# Endings of European, Slavic and Asian names that no Arabic noun has.
_ending = re.compile(
    r"(?:وف|يف|وفا|سكي|تسكي|وفيتش|يتش|وفيش|ينو|يني|ينيو|يلو|يتو|اتو|ارو|يرو|ورو|انو|ونو|اندو|اردو|يدو|يو|يغ|يج|نغ|رغ|رج|نز|رز|تز|تس|كس|مز|"
    r"سون|تون|دون|غون|جون|ستون|مان|لمان|رمان|ستاين|شتاين|فيلد|لاند|هارت|بيرغ|بورغ|برغ|ورث|وود|هيم|ينغ|انغ|ونغ|كينز|ينز|اسيوس|يوس|وس|وز|ير|ور|يل|"
    r"يه|ييه|وا|يا|يتي|يلي|يري|يسي|وتشي|اتشي|يكي|يك|وك|اك|وش|يش|اش|ولد|لد|رد|ند|نت|رت|لت|فر|لر|نر|كر|غر|تر|در|رك|نك|لك|ف|ج|غ|ز|چ)$"
)
# Letters that follow one another in no Arabic root, or that Arabic writes only for foreign sounds.
_foreign = re.compile(
    r"[پچڤگژ]|تش|دج|سك[وي]|غرا|غري|ستي|ستا|ستر|فرا|فري|براي|كري|كرو|تري|ترو|درا|دري|برو|بري|غلا|كلا|كلي|فلو|بلا[كنت]|شتا|شني|وي[لن]|[وي]{2}[^ه]|او[^لا]|اي[^هاض]|ؤ"
)
_verb = re.compile(r"^(?:ي|ت|ن|سي|ست|سن)[^اوي]")
_broken = re.compile(r"^(?:م|است|ان|ا|ت)")
_arabic_ending = re.compile(r"(?:ه|ها|هم|ات|ون|ين|يه|ان|هما|كم|نا|وا|ا|تها|ته)$")


@lru_cache(65536)
def looks_foreign(key: str) -> bool:
    """Whether a folded word of at least four letters, without the article, looks like a foreign name."""
    if len(key) < 4 or key.startswith(("ال", "وال", "بال", "لل", "فال", "كال")) or not key.isalpha():
        return False
    if not "\u0621" <= key[0] <= "\u06d3":
        return False
    vowels = sum(key.count(letter) for letter in "اوي")
    strange = bool(_foreign.search(key)) + bool(_ending.search(key)) + (vowels >= 2) + (vowels >= 3)
    if _verb.match(key) or _arabic_ending.search(key) or _broken.match(key):
        strange -= 1
    return strange >= 3
