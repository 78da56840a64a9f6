# SPDX-License-Identifier: MIT
"""The voices that propose spans: each a function of a document, none of which sees the corpus."""
