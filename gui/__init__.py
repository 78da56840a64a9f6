# SPDX-License-Identifier: MIT
"""The window: shows, listens, asks. Knows no SQL."""
