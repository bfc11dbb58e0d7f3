"""How long evidence takes, and how long a poll takes beyond its models' own time.

As a script with a run folder it draws the evidence of every cluster, with `serve` it is the server that answers
after one second. The poll asks three models about 20 clusters, each four questions at once: five rounds of one
second are the least that is possible.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))
from qgis_environment import register_package

register_package()

ANSWER_AFTER_S = 1.0
CLUSTERS = 20
_ANSWER = json.dumps(
    {"reason": "Crowns and shade.", "class": "Tree cover", "second_choice": "none", "confidence": 0.9, "mixed": False}
)
_REPLIES = {
    "/v1/chat/completions": {"model": "m", "choices": [{"finish_reason": "stop", "message": {"content": _ANSWER}}]},
    "/v1/messages": {"model": "m", "stop_reason": "end_turn", "content": [{"type": "text", "text": _ANSWER}]},
    "/api/chat": {"model": "m", "done": True, "done_reason": "stop", "message": {"content": _ANSWER}},
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        time.sleep(ANSWER_AFTER_S)
        body = json.dumps(_REPLIES[self.path]).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Keep quiet."""


def serve() -> None:
    """Answer until standard input ends, and say at which address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


@contextmanager
def _server() -> Iterator[str]:
    """Run the server as a process of its own, as models are."""
    command = [sys.executable, __file__, "serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().strip()
        process.stdin.close()


def draw_evidence(run: str) -> None:
    """Draw every picture of every cluster of a run."""
    from landcover_interpreter.core.feedback import SILENT
    from landcover_interpreter.core.interpretation import load_interpretation
    from landcover_interpreter.core.labelling.evidence import gather_evidence
    from landcover_interpreter.core.labelling.pictures.drawing import PARTS, draw_pictures
    from landcover_interpreter.core.labelling.pictures.frame import read_frame

    found = load_interpretation(Path(run))
    evidence = gather_evidence(found.scene, found.profiles)
    frame = read_frame(found.scene, Path(run) / "clusters.tif", evidence[0].scene.path, SILENT)
    drawn = [draw_pictures(frame, shown, frozenset(PARTS)) for shown in evidence]
    pictures = {picture.name: picture for shown in drawn for picture in shown.pictures}
    size = sum(len(picture.png) for picture in pictures.values()) / 1e6
    print(f"{len(drawn)} clusters, {len(pictures)} pictures, {size:.1f} MB")


def poll_seconds(run: Path) -> float:
    """Return how long the poll of three models about all clusters of a run takes, pictures drawn before."""
    from landcover_interpreter.core.feedback import SILENT
    from landcover_interpreter.core.interpretation import load_interpretation
    from landcover_interpreter.core.labelling.evidence import gather_evidence
    from landcover_interpreter.core.labelling.exchange.access import Access
    from landcover_interpreter.core.labelling.exchange.http import RequestsTransport
    from landcover_interpreter.core.labelling.exchange.replies import ReplyCache
    from landcover_interpreter.core.labelling.pictures.drawing import PARTS, draw_pictures
    from landcover_interpreter.core.labelling.pictures.frame import read_frame
    from landcover_interpreter.core.labelling.polling import collect_votes
    from landcover_interpreter.core.labelling.voters.registry import Asking, checked_specs, make_voters

    found = load_interpretation(run)
    evidence = gather_evidence(found.scene, found.profiles)
    frame = read_frame(found.scene, run / "clusters.tif", evidence[0].scene.path, SILENT)
    evidence = [draw_pictures(frame, shown, frozenset(PARTS)) for shown in evidence]
    with _server() as url, tempfile.TemporaryDirectory() as folder:
        access = Access(RequestsTransport(SILENT.cancelled), lambda spec, provider: None, ReplyCache(Path(folder)))
        text = f"openai:m@{url}/v1 concurrency=4; anthropic:m@{url} concurrency=4; ollama:m@{url} concurrency=4"
        voters = make_voters(checked_specs(text), Asking(), access)
        started = time.perf_counter()
        votes = collect_votes(voters, evidence, found.taxonomy, SILENT)
        seconds = time.perf_counter() - started
        access.transport.close()
    if failed := [vote for vote in votes if vote.code != 10]:
        sys.exit(f"{len(failed)} of {len(votes)} votes are not what the server said: {failed[0]}")
    return seconds


if __name__ == "__main__":
    serve() if sys.argv[1] == "serve" else draw_evidence(sys.argv[1])
