# SPDX-License-Identifier: MIT
"""What Alembic runs: the migrations, on the connection and in the transaction of corpus.upgrade."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
