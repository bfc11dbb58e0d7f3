"""A clustered run of four covers, access to loopback servers, and what models answer there."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.exchange.access import Access
from landcover_interpreter.core.labelling.exchange.http import RequestsTransport
from landcover_interpreter.core.labelling.exchange.replies import ReplyCache
from landcover_interpreter.core.labelling.exchange.transport import Secret
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster

KEY = "test-key-that-must-not-leak"


def clustered_run(folder: Path, clusters: int = 4) -> Path:
    scene = write_raster(folder / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)
    run = folder / "scene.interpretation"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=clusters), run, SILENT)
    return run


@contextmanager
def access_to(folder: Path, key: str = "", cancelled=SILENT.cancelled) -> Iterator[Access]:
    """Lend an access with one key for every provider ('' for none) and a reply cache in the folder."""
    transport = RequestsTransport(cancelled)
    try:
        yield Access(transport, lambda spec, provider: Secret(key) if key else None, ReplyCache(folder / "replies"))
    finally:
        transport.close()


def answer(label: str = "Tree cover", confidence: float = 0.8, second: str = "none", mixed: bool = False) -> str:
    return json.dumps(
        {
            "reason": "Crowns cast shade.",
            "class": label,
            "second_choice": second,
            "confidence": confidence,
            "mixed": mixed,
        }
    )


@dataclass
class Told:
    """A feedback that keeps what it is told, and is cancelled by hand."""

    texts: list[str] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)

    def progress(self, fraction: float) -> None:
        self.shares.append(fraction)

    def text(self, message: str) -> None:
        self.texts.append(message)

    def cancelled(self) -> bool:
        return self.stop.is_set()
