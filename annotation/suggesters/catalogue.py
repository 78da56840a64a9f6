# SPDX-License-Identifier: MIT
"""The suggesters that speak from the first document on."""

from __future__ import annotations

from pathlib import Path

from annotation.entry_points import Offer
from annotation.suggesters.gazetteer import Gazetteer
from annotation.suggesters.others import others as others_beside
from annotation.suggesters.own import Hushed, Own, OwnLists
from annotation.suggesters.patterns import Patterns
from annotation.suggesters.starter import Starter
from annotation.suggesters.suggester import Suggester
from resources import path

BUNDLED = path("starter/starter.bin")
# Names that have a meaning of their own: nobody else's suggester takes them.
_OURS = frozenset({"gazetteer", "rules", "starter", "memory", "learned", "own", "camel", "http"})


def rules(own: OwnLists | None = None) -> tuple[Suggester, ...]:
    """The gazetteer and the rules: what needs no weights; without what `own` lists want never to see."""
    voices: tuple[Suggester, ...] = (Gazetteer(), Patterns())
    return tuple(Hushed(voice, own) for voice in voices) if own and own.never else voices


def suggesters(starter: Path | None = BUNDLED, own: OwnLists | None = None) -> tuple[Suggester, ...]:
    """The gazetteer, the rules, the starter where its file is there, guests, and what a person wrote down for the corpus.

    Nothing is loaded before they are asked, but for the modules of guests.
    """
    voices = rules(own)
    if starter is not None and starter.is_file():
        first_sight: Suggester = Starter(starter, voices)
        voices = (*voices, Hushed(first_sight, own) if own and own.never else first_sight)
    guests: tuple[Suggester, ...] = others().things
    voices += tuple(Hushed(guest, own) for guest in guests) if own and own.never else guests
    return (*voices, Own(own)) if own and not own.is_empty else voices


def others() -> Offer:
    """The suggesters that other people's packages bring, and what is wrong with those that cannot be asked."""
    return others_beside(_OURS)


def find(name: str) -> Suggester | None:
    """The suggester of this name, or None."""
    return next((one for one in suggesters() if one.name == name), None)
