# SPDX-License-Identifier: MIT
"""Memory: what survives closing the window. Knows no screen."""
