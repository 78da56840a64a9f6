# SPDX-License-Identifier: MIT
"""Connections to servers on other machines: encrypted, and to a server that proves who it is."""

from __future__ import annotations

import os

from sqlalchemy import URL


def secured(url: URL) -> dict[str, str]:
    """What a connection to another machine asks for besides: a server that proves who it is, unless the URL says otherwise.

    A socket and this machine's own address need none. https://www.postgresql.org/docs/current/libpq-ssl.html
    """
    host = url.host or str(url.query.get("host", "")) or os.environ.get("PGHOST", "")
    chosen = "sslmode" in url.query or "PGSSLMODE" in os.environ
    if chosen or not host or host.startswith("/") or host in ("localhost", "127.0.0.1", "::1"):
        return {}
    rooted = "sslrootcert" in url.query or "PGSSLROOTCERT" in os.environ
    return {"sslmode": "verify-full"} | ({} if rooted else {"sslrootcert": "system"})
