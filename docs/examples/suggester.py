# SPDX-License-Identifier: MIT
"""A model of one's own for Tawsim, in thirty lines: `python suggester.py`, then `tawsim models ask http://127.0.0.1:8765/`.

In place of `names`, call Stanza, SinaTools, a transformer or a language model; offsets count code points, as Python's do.
"""

from __future__ import annotations

import json
import re
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


def names(text: str, labels: list[str]) -> list[dict[str, Any]]:
    """Two words after «الدكتور» are a person."""
    found = re.finditer(r"(?<=الدكتور )\w+ \w+", text)
    return [
        {"start": m.start(), "end": m.end(), "label": "PERS", "text": m[0], "confidence": 0.8} for m in found
    ]


class Handler(BaseHTTPRequestHandler):
    """Answers one text after the other."""

    def do_POST(self) -> None:
        """Get a text, give spans."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        answer = json.dumps({"suggestions": names(asked["text"], asked["labels"])}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8765), Handler).serve_forever()
