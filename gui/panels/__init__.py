# SPDX-License-Identifier: MIT
"""The panels around the page; each shows one thing and says what was clicked."""
