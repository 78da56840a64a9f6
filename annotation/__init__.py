# SPDX-License-Identifier: MIT
"""The subject itself: Arabic text, spans, suggestions and what a person did with them. Knows no disk and no screen."""
