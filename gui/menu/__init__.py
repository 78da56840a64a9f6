# SPDX-License-Identifier: MIT
"""The tables of what the window can do: commands by menu, panels, and the parts that carry them out."""
