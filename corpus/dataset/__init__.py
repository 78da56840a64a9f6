# SPDX-License-Identifier: MIT
"""A dataset as a thing of its own: a folder with parts, a manifest, a card and an account of what was lost."""
