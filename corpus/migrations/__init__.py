# SPDX-License-Identifier: MIT
"""The history of the tables, as Alembic scripts; run by corpus.upgrade and by nothing else."""
