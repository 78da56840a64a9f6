# SPDX-License-Identifier: MIT
"""Proclitics cut off words where spelling alone makes it certain: before ال and لل, function words, and words of the same text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import pairwise

from annotation.arabic import LETTERS, Fold, fold, folded
from annotation.tokens import Range

# Vowel signs and tatweel aside, the spelling as it is: واحد is one word, وأحد two.
_BARE = Fold(alef=False, ya=False, ta=False, hamza=False, digits=False, case=False)
_chain = re.compile(f"([وف]?)([بلكس]?)([{LETTERS}]+)")
# A word of so many letters that stands alone in the same text is not the tail of another word by chance.
_ATTESTED = 5
# Words and names whose own letters look like a proclitic before ال.
_whole = re.compile(
    "والد(?:ا|ي|ه|ها|هم|هما|ك|نا|ان|ين|ة|ات|ته|تها|تهم|تهما|تي|تك|تنا|يه|يها|يهم|ية)?|والت|والتر|والاس|والس"
    "|والي|والى|واليا|والين|والنسيا|والون|والونيا|وكال.+|فقد|فالح|فالحة|فالحين|فالكون|فالنتين.*|فالنسيا|فالي|فالديمير.*"
    "|بالغ(?:ا|ة|ه|ون|ين|ات|ان)?|بالون|بالونا.*|بالي|باليه|بالية|باليستي.*|بالستي.*|بالس|بالاس|بالاد|بالاك|بالم|بالمر|بالما"
    "|بالتيمور|كالح|كالحة|كالسيوم|كاليفورني.*|كاليدوني.*|كالينين.*|كالكوتا|كالديرا|كالفن|كالفين.*"
)
# Behind these letters they are words for themselves: what else such a spelling could mean is not met with.
_after_conjunction = """
من في عن على إلى الى هو هي هم هما هذا هذه ذلك تلك هؤلاء أن إن ان لم لن لا ما قد كان كانت كانوا يكون تكون التي الذي الذين
مع بعد قبل بين عند عندما منذ كما حتى أيضا ايضا أو ليس ليست كل كذلك لكن لكنه لكنها هناك هنا خلال حول نحو بعض غير أما إذا أحد إحدى
إنه إنها أنه أنها انه انها له لها لهم به بها فيه فيها عليه عليها منه منها
قال قالت أضاف اضاف أكد اكد أوضح اوضح أشار اشار
"""
_after_preposition = "هذا هذه ذلك تلك هؤلاء كل بعض أي أية غير جميع كافة عدد عدة أن أنه أنها أنهم"
_AFTER_CONJUNCTION = frozenset(_after_conjunction.split())
_AFTER_PREPOSITION = frozenset(_after_preposition.split())


def segmented(text: str, words: Iterable[Range], alone: Collection[str]) -> list[Range]:
    """The words with their proclitics as words of their own, as code-point ranges of `text`.

    Cut off are و and ف, then ب, ل, ك or س, each alone; the article stays with its noun, as in the Penn Arabic
    Treebank, and so do pronouns. What could be one word is left whole: nothing is cut for being likely.
    `alone` are the words that `standing_alone` finds in the whole text.
    """
    found: list[Range] = []
    for start, end in words:
        cuts = [start + cut for cut in certain_cuts(text[start:end], alone)]
        found += pairwise([start, *cuts, end])
    return found


def standing_alone(text: str, words: Iterable[Range]) -> frozenset[str]:
    """The words of a text that are long enough to tell something, in their bare spelling."""
    bare = (_bare(text[start:end]) for start, end in words if end - start >= _ATTESTED)
    return frozenset(word for word in bare if len(word) >= _ATTESTED)


def certain_cuts(word: str, alone: Collection[str]) -> list[int]:
    """Where the proclitics of a word end: offsets in code points, ascending. `alone` are bare words of the same text."""
    bare = fold(word, _BARE)
    return [cut for cut in (bare.places[n] for n in _cuts(bare.text, alone)) if 0 < cut < len(word)]


@lru_cache(65536)
def _bare(word: str) -> str:
    return folded(word, _BARE)


def _cuts(word: str, alone: Collection[str]) -> list[int]:
    """How many letters the proclitics of a bare word have, counted up."""
    parts = _chain.fullmatch(word)
    if not parts or _whole.fullmatch(word):
        return []
    conjunction, preposition = parts[1], parts[2]
    if conjunction:
        rest = word[1:]
        if preposition and _behind(preposition, word[2:], alone):
            return [1, 2]
        return [1] if rest in _AFTER_CONJUNCTION or _is_certain(rest, alone) else []
    return [1] if preposition and _behind(preposition, word[1:], alone) else []


def _is_certain(rest: str, alone: Collection[str]) -> bool:
    """Whether this is a word for itself: it has the article, or stands alone in the text."""
    return (rest.startswith("ال") and len(rest) >= 5) or rest in alone


def _behind(letter: str, rest: str, alone: Collection[str]) -> bool:
    """Whether a preposition, or س before a verb, stands before this rest."""
    if letter == "س":
        return rest[:1] in ("ي", "ت", "ن", "أ") and rest in alone
    if letter == "ل":  # the article's alef is not written after it: للبيت
        return (rest.startswith("ل") and len(rest) >= 3) or rest in _AFTER_PREPOSITION or rest in alone
    if letter == "ك":
        return rest.startswith("ال") and len(rest) >= 5
    return rest in _AFTER_PREPOSITION or _is_certain(rest, alone)
