# SPDX-License-Identifier: MIT
"""The suggester that learns: a linear-chain CRF in numpy, updated with every confirmed sentence."""
