# SPDX-License-Identifier: MIT
"""Models that a person adds to Tawsim: which there are, getting them, checking them, and where they lie."""
