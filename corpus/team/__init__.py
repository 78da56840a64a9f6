# SPDX-License-Identifier: MIT
"""People who work on one corpus: who has which document, how far they agree, what is settled, and how it comes together."""
