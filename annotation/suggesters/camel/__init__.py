# SPDX-License-Identifier: MIT
"""The suggester `camel`: names as a BERT model of camel-tools sees them, one label for each word whatever the word is."""
