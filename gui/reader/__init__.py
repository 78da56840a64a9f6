# SPDX-License-Identifier: MIT
"""The page: shows a document with its marks and suggestions, and turns mouse gestures into ranges of text."""
