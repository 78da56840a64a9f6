# SPDX-License-Identifier: MIT
"""The file formats of annotated text: each reads and writes documents with their layers of marks."""
