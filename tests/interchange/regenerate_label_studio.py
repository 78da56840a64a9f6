# SPDX-License-Identifier: MIT
"""Makes label-studio.json and label-studio-min.json: our file into a Label Studio on this machine, and out again.

    python tests/interchange/regenerate_label_studio.py PATH_TO/label-studio

It is started on the loopback with a data folder of its own, which is thrown away; the first start takes minutes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from annotation.formats.catalogue import find
from annotation.formats.format import Choices, Report
from tests.interchange.news import ALL, RECORDS

FILES = Path(__file__).parent / "files"
PORT, TOKEN = 18741, "a1b2c3d4" * 5
LABELS = "".join(f'<Label value="{label}"/>' for label in sorted({label for _, label in ALL}))
VIEW = f'<View><Labels name="label" toName="text">{LABELS}</Labels><Text name="text" value="$text"/></View>'


def ask(method: str, path: str, body: object = None) -> Any:
    """What the server answers."""
    data = None if body is None else json.dumps(body).encode()
    head = {"Authorization": f"Token {TOKEN}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"http://127.0.0.1:{PORT}{path}", data, head, method=method)
    with urllib.request.urlopen(request, timeout=600) as answer:
        return json.loads(answer.read())


def wait(seconds: int) -> None:
    """Until the server answers."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            ask("GET", "/api/projects/")
            return
        except (urllib.error.URLError, OSError):
            time.sleep(2)
    raise SystemExit("Label Studio did not come up.")


def main(program: str) -> None:
    """Import our file, export theirs."""
    with tempfile.TemporaryDirectory() as home:
        told = {
            "HOME": home,
            "LABEL_STUDIO_BASE_DATA_DIR": home,
            "COLLECT_ANALYTICS": "false",
            "SENTRY_DSN": "",
        }
        told |= {"FRONTEND_SENTRY_DSN": "", "LATEST_VERSION_CHECK": "false", "DJANGO_DB": "sqlite"}
        told |= {"LABEL_STUDIO_ENABLE_LEGACY_API_TOKEN": "true"}
        words = [program, "start", "--no-browser", "--internal-host", "127.0.0.1", "--port", str(PORT)]
        words += ["--username", "layla@example.org", "--password", "a-Password-1", "--user-token", TOKEN]
        server = subprocess.Popen(
            words, env=os.environ | told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            wait(900)
            project = ask("POST", "/api/projects/", {"title": "news", "label_config": VIEW})["id"]
            tasks = json.loads("".join(find("label-studio").write(RECORDS, Choices(), Report())))
            ask("POST", f"/api/projects/{project}/import", tasks)
            for kind, name in (("JSON", "label-studio.json"), ("JSON_MIN", "label-studio-min.json")):
                found = ask("GET", f"/api/projects/{project}/export?exportType={kind}")
                text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
                (FILES / name).write_text(text, encoding="utf-8", newline="")
        finally:
            server.terminate()
            server.wait(60)


if __name__ == "__main__":
    main(sys.argv[1])
