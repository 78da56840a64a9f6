# SPDX-License-Identifier: MIT
"""The colours of labels: whether they can be read, and told apart, also by people who do not see red, green or blue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

from annotation.label import Label

# The pages that labels stand on, light and dark, and the least contrast of text (WCAG 2.2, level AA).
GROUNDS = {"light": "#fffdf8", "dark": "#17181b"}
LEAST_CONTRAST = 4.5
# Below this difference (CIEDE2000) two colours side by side are taken for one; 2.3 is just noticeable.
LEAST_DIFFERENCE = 4.0

_RGB = tuple[float, float, float]


class Sight(StrEnum):
    """How colours are seen: by most people, and without the cones for long, middle or short waves."""

    NORMAL = "normal"
    PROTAN = "protanopia"
    DEUTAN = "deuteranopia"
    TRITAN = "tritanopia"


# On linear sRGB, at full severity: Machado, Oliveira and Fernandes, A Physiologically-based Model for
# Simulation of Color Vision Deficiency, IEEE TVCG 15 (2009), table 1.
_SIMULATION = {
    Sight.PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTAN: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITAN: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@dataclass(frozen=True, slots=True)
class Weakness:
    """What is wrong with colours of a scheme in one theme.

    With one label its contrast with the page is too low; with two they look alike to people of this sight.
    `measure` is the contrast ratio or the difference (CIEDE2000).
    """

    labels: tuple[str, ...]
    theme: str
    sight: Sight
    measure: float


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours #rrggbb, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def difference(one: str, other: str, sight: Sight = Sight.NORMAL) -> float:
    """How different two colours #rrggbb look to people of this sight (CIEDE2000)."""
    return ciede2000(_lab(one, sight), _lab(other, sight))


def weaknesses(labels: Iterable[Label]) -> Iterator[Weakness]:
    """What is wrong with the colours of these labels. A subtype may look like what it is a kind of, and its sisters."""
    everything = list(labels)
    for theme, ground in GROUNDS.items():
        for label in everything:
            if (found := contrast(getattr(label, theme), ground)) < LEAST_CONTRAST:
                yield Weakness((label.name,), theme, Sight.NORMAL, found)
        for one, other in combinations(everything, 2):
            if one.parent or other.parent:
                continue
            pair = getattr(one, theme), getattr(other, theme)
            for sight in Sight:
                if (found := difference(*pair, sight)) < LEAST_DIFFERENCE:
                    yield Weakness((one.name, other.name), theme, sight, found)
                    break


def suggestion(taken: Iterable[Label]) -> tuple[str, str]:
    """A light and a dark colour that can be read and differ most from those taken, for people of every sight."""
    others = list(taken)
    found = []
    for theme, ground in GROUNDS.items():
        there = [getattr(label, theme) for label in others]
        readable = [one for one in _candidates(theme) if contrast(one, ground) >= LEAST_CONTRAST]

        def apart(colour: str, there: list[str] = there) -> float:
            return min((difference(colour, one, sight) for one in there for sight in Sight), default=0.0)

        found.append(max(readable, key=apart))
    return found[0], found[1]


@cache
def _candidates(theme: str) -> tuple[str, ...]:
    """Hues all around, dark ones for light paper, light ones for dark."""
    lightness = 0.34 if theme == "light" else 0.72
    return tuple(_from_hsl(hue, 0.75, lightness) for hue in range(0, 360, 15))


def _from_hsl(hue: int, saturation: float, lightness: float) -> str:
    def part(n: int) -> int:
        k = (n + hue / 30) % 12
        shade = saturation * min(lightness, 1 - lightness)
        return round(255 * (lightness - shade * max(-1, min(k - 3, 9 - k, 1))))

    return f"#{part(0):02x}{part(8):02x}{part(4):02x}"


def _linear(colour: str) -> _RGB:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _opened(red), _opened(green), _opened(blue)


def _opened(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


@cache
def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def _lab(colour: str, sight: Sight) -> _RGB:
    """CIE L*a*b* (D65) of a colour as it is seen."""
    seen = _linear(colour)
    if matrix := _SIMULATION.get(sight):
        red, green, blue = (
            min(1.0, max(0.0, sum(share * part for share, part in zip(row, seen, strict=True))))
            for row in matrix
        )
        seen = (red, green, blue)
    red, green, blue = seen
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883

    def root(part: float) -> float:
        return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116

    return 116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))


def ciede2000(one: _RGB, other: _RGB) -> float:
    """The difference of two colours in L*a*b*: Sharma, Wu and Dalal, The CIEDE2000 Color-Difference Formula (2005)."""
    mean_chroma = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1 + 0.5 * (1 - sqrt(mean_chroma**7 / (mean_chroma**7 + 25**7)))
    a1, a2 = one[1] * stretch, other[1] * stretch
    c1, c2 = hypot(a1, one[2]), hypot(a2, other[2])
    h1, h2 = degrees(atan2(one[2], a1)) % 360, degrees(atan2(other[2], a2)) % 360
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif abs(turn) > 180:
        turn -= 360 if turn > 0 else -360
    light, chroma = other[0] - one[0], c2 - c1
    hue = 2 * sqrt(c1 * c2) * sin(radians(turn) / 2)
    mean_light, mean = (one[0] + other[0]) / 2, (c1 + c2) / 2
    middle = h1 + h2 if c1 * c2 == 0 else (h1 + h2) / 2
    if c1 * c2 and abs(h1 - h2) > 180:
        middle += 180 if h1 + h2 < 360 else -180
    bend = (
        1
        - 0.17 * cos(radians(middle - 30))
        + 0.24 * cos(radians(2 * middle))
        + 0.32 * cos(radians(3 * middle + 6))
        - 0.20 * cos(radians(4 * middle - 63))
    )
    s_light = 1 + 0.015 * (mean_light - 50) ** 2 / sqrt(20 + (mean_light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * mean, 1 + 0.015 * mean * bend
    rotation = -2 * sqrt(mean**7 / (mean**7 + 25**7)) * sin(radians(60 * exp(-(((middle - 275) / 25) ** 2))))
    parts = light / s_light, chroma / s_chroma, hue / s_hue
    return sqrt(sum(part**2 for part in parts) + rotation * parts[1] * parts[2])
