# SPDX-License-Identifier: MIT
"""How Tawsim looks: the colours of page and window, light and dark, and the bundled fonts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from annotation.scheme import Label
from resources import path

TEXT_FAMILY = "Amiri"
TEXT_CONTRAST = 4.5  # WCAG 2.2, level AA: the least that any text on page or window may have


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two opaque colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(colour: QColor, share: float, ground: QColor) -> QColor:
    """The opaque colour that `colour` gives when it covers a ground with this share (0 to 1)."""
    pairs = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(top * share + under * (1 - share)) for top, under in pairs))


@dataclass(frozen=True, eq=False)
class Theme:
    """The colours of one appearance.

    `ink`, `muted` and `gutter_ink` are read on `page` and `gutter`; `panel_ink` and `panel_muted` on
    `panel` and `raised`; `accent_ink` on `accent`. Every such pair has at least TEXT_CONTRAST.
    """

    is_dark: bool
    page: QColor
    ink: QColor
    muted: QColor
    gutter: QColor
    gutter_ink: QColor
    selection: QColor
    hit: QColor
    focus: QColor
    panel: QColor
    panel_ink: QColor
    panel_muted: QColor
    raised: QColor
    border: QColor
    accent: QColor
    accent_ink: QColor
    good: QColor
    warning: QColor
    bad: QColor

    @classmethod
    def light(cls) -> Theme:
        """Dark ink on warm paper."""
        return _theme(
            False,
            page="#fffdf8",
            ink="#1c1917",
            muted="#6b6459",
            gutter="#f7f3ea",
            gutter_ink="#766d60",
            selection="#bcd7ff",
            hit="#ffe58a",
            focus="#0b57d0",
            panel="#f4f1ea",
            panel_ink="#24211d",
            panel_muted="#655e53",
            raised="#fcfaf5",
            border="#d9d2c4",
            accent="#0b57d0",
            accent_ink="#ffffff",
            good="#166534",
            warning="#92400e",
            bad="#b3261e",
        )

    @classmethod
    def dark(cls) -> Theme:
        """Warm light ink on near-black."""
        return _theme(
            True,
            page="#17181b",
            ink="#ebe7df",
            muted="#a29d93",
            gutter="#1c1d21",
            gutter_ink="#8d9099",
            selection="#27508f",
            hit="#5c4a00",
            focus="#8ab4ff",
            panel="#1f2125",
            panel_ink="#e6e2da",
            panel_muted="#a8a59d",
            raised="#292c31",
            border="#3b3f46",
            accent="#8ab4ff",
            accent_ink="#10131a",
            good="#7bd88f",
            warning="#f5b95f",
            bad="#ff8a80",
        )

    def colour(self, label: Label | None) -> QColor:
        """The colour of a label in this appearance; a muted one for a label the scheme does not know."""
        if label is None:
            return self.muted
        return QColor(label.dark if self.is_dark else label.light)

    def on_page(self, colour: QColor) -> QColor:
        """The colour, drawn towards the ink just as far as text in it needs to be readable on the page."""
        for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1):
            text = mixed(colour, share, self.ink)
            if contrast(text, self.page) >= TEXT_CONTRAST:
                return text
        return self.ink

    def ink_on(self, colour: QColor) -> QColor:
        """White or near-black, whichever reads better on the colour; always at least TEXT_CONTRAST."""
        return max(QColor("#ffffff"), QColor("#000000"), key=lambda ink: contrast(ink, colour))

    def palette(self) -> QPalette:
        """The same colours as Qt's widgets ask for them."""
        roles = QPalette.ColorRole
        palette = QPalette(self.panel)
        for role, colour in {
            roles.Window: self.panel,
            roles.WindowText: self.panel_ink,
            roles.Base: self.raised,
            roles.AlternateBase: self.panel,
            roles.Text: self.panel_ink,
            roles.PlaceholderText: self.panel_muted,
            roles.Button: self.panel,
            roles.ButtonText: self.panel_ink,
            roles.ToolTipBase: self.raised,
            roles.ToolTipText: self.panel_ink,
            roles.BrightText: self.bad,
            roles.Link: self.accent,
            roles.Highlight: self.accent,
            roles.HighlightedText: self.accent_ink,
            roles.Light: self.raised,
            roles.Midlight: self.raised,
            roles.Mid: self.border,
            roles.Dark: self.border,
        }.items():
            palette.setColor(role, colour)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.panel_muted)
        return palette


def _theme(is_dark: bool, **colours: str) -> Theme:
    return Theme(is_dark, **{name: QColor(value) for name, value in colours.items()})


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the bundled fonts with Qt, once; gives their families. Needs a running application.

    Raises RuntimeError when a bundled font cannot be read.
    """
    families: list[str] = []
    for file in sorted(path("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise RuntimeError(f"the bundled font {file.name} cannot be read: install Tawsim again")
        families.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(families))


def text_font(points: float, family: str = TEXT_FAMILY) -> QFont:
    """The font of the page's text; unhinted, so that a line breaks alike at every scale of the screen."""
    font = _font(family, TEXT_FAMILY, "Noto Sans Arabic", "Noto Sans", "Noto Emoji")
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def chip_font(pixels: int) -> QFont:
    """The font of the label chips over the text."""
    font = _font("Noto Sans Arabic SemiBold", "Noto Sans SemiBold", "Noto Emoji")
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def window_font(points: float = 10.5) -> QFont:
    """The font of menus, panels and dialogs."""
    font = _font("Noto Sans Arabic", "Noto Sans", "Noto Emoji")
    font.setPointSizeF(points)
    return font


def _font(*families: str) -> QFont:
    load_fonts()
    font = QFont()
    font.setFamilies(families)
    return font
