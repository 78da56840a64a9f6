# SPDX-License-Identifier: MIT
"""How far annotators agree: spans paired up, chance taken into account, and how sure the figures are."""
