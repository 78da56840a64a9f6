# SPDX-License-Identifier: MIT
"""What dates, numbers, amounts and measures in Arabic text stand for, in a form that machines compare."""
