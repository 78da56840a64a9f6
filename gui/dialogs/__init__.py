# SPDX-License-Identifier: MIT
"""The dialogs; each gathers what one command needs and shows how it went."""
