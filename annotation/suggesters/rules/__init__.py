# SPDX-License-Identifier: MIT
"""The rules of the `patterns` suggester, by subject: each a function of a read paragraph."""
