# SPDX-License-Identifier: MIT
"""A server of this machine that offers a model, and behaves or misbehaves as it is told."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any

# Large enough for several chunks, of what does not pack.
DATABASE = "".join(hashlib.sha256(str(n).encode()).hexdigest() for n in range(8000)).encode()
FILES = {"morphology.db": DATABASE, "LICENSE": b"Use it well.\n"}


def zipped(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data)  # of no date: the same bytes each time
    return made.getvalue()


def sum_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@dataclass
class Network:
    """What the server sends for a path, how it behaves, and what it was asked."""

    address: str = ""
    bodies: dict[str, bytes] = field(default_factory=dict)
    manner: str = "good"
    ranges: list[str] = field(default_factory=list)
    release: threading.Event = field(default_factory=threading.Event)

    def offer(self, files: Mapping[str, bytes] = FILES, /, **changed: Any) -> None:
        """Put a model into the catalogue."""
        body = zipped(files)
        self.bodies["/model.zip"] = body
        entry = {
            "description": "A database made by this test.",
            "destination": "morphology_db/small",
            "files": [{"path": name, "sha256": sum_of(data)} for name, data in files.items()],
            "license": "MIT",
            "package_type": "http",
            "private": False,
            "sha256": sum_of(body),
            "size": sum(map(len, files.values())),
            "url": f"{self.address}/model.zip",
            "version": "1.0",
            "dependencies": [],
        } | changed
        catalogue = {"version": "1.6.0", "packages": {"morphology-db-small": entry}, "components": {}}
        self.bodies["/catalogue"] = json.dumps(catalogue).encode()


def handler(network: Network) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None: ...

        def do_GET(self) -> None:
            body, manner = network.bodies.get(self.path, b""), network.manner
            asked = self.headers.get("Range", "")
            network.ranges.append(asked)
            if manner == "404" or not body:
                self.close_connection = True
                self.send_response(404)
                self.end_headers()
                self.wfile.write(b"404: Not Found")
                return
            first = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
            if first >= len(body):
                self.send_response(416)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            rest = body[first:] if manner != "no ranges" else body
            self.send_response(206 if asked and manner != "no ranges" else 200)
            self.send_header("Content-Length", str(len(rest)))
            self.end_headers()
            if manner in ("truncated", "stalled"):
                self.wfile.write(rest[: len(rest) // 2])
                self.wfile.flush()
                self.close_connection = True
                if manner == "stalled":
                    network.release.wait(20)
            else:
                self.wfile.write(rest)

    return Handler
