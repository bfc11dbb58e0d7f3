"""A run in which every text that comes from outside is an attack, and one in which they have no end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import Interpretation, load_interpretation
from landcover_interpreter.core.jobs.labels import save_labels
from landcover_interpreter.core.labelling.voters.base import Provenance, Vote
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.label_jobs import label
from landcover_interpreter.tests.models_formats import OpenAIFormat, json_bytes
from landcover_interpreter.tests.models_server import Act, ModelsServer, failing
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster

RUN = "window.hacked=1"
# A page in which RUN has run has this.
HACKED = "typeof hacked !== 'undefined'"
ATTACKS = (
    f"<script>{RUN};alert(1)</script>",
    f"<img src=x onerror={RUN}>",
    f"<svg onload={RUN}></svg><script>{RUN}</script>",
    f"</style><script>{RUN}</script>",
    f"</title><script>{RUN}</script>",
    f"</td></tr></table></main><iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
    f'" onmouseover="{RUN}" style="position:fixed;inset:0" autofocus onfocus="{RUN}',
    f"' onfocus='{RUN}",
    f"<a href=javascript:{RUN}>javascript:{RUN}</a><details open ontoggle={RUN}>",
    "<link rel=stylesheet href=http://127.0.0.1:9/a.css><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>",
    "<style>*{display:none}</style><base href=http://127.0.0.1:9/><plaintext><!--<![CDATA[<textarea><b><i></b>",
    "&lt;b&gt;&#60;i&#62;&amp;\u202e\u2066turned\u200f\u200e\u061c",
)
HOSTILE = " ".join(ATTACKS)
# What files and models cannot hand on, but a run's JSON could.
RAW = f"\x00\x1b[31m\x85\ud800\ufffe{HOSTILE}"
ENDLESS = "W" * 1_000_000


def attacked_run(folder: Path) -> Path:
    """Cluster, label and compare a scene: files, bands, classes, models and the analyst all attack."""
    taxonomy = folder / "taxonomy.json"
    taxonomy.write_text(json.dumps(_taxonomy()), encoding="utf-8")
    values = parcels()
    names = (*FIVE_BANDS, HOSTILE)
    scene = write_raster(folder / f'{ATTACKS[1]}\u202e".tif', [*values, values[0]], names=names, nodata=0)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=4), run, SILENT)
    with _models() as voters:
        label(run, folder, voters, taxonomy=taxonomy)
    reference = write_raster(folder / f"reference {ATTACKS[1]}.tif", np.full((1, *values.shape[1:]), 10, np.uint8))
    jobs.compare_run(run, jobs.ComparisonRequest(str(reference)), SILENT)
    save_labels(run, load_interpretation(run).annotated(1, f"{HOSTILE}\n{HOSTILE}"))
    return run


def attacked(found: Interpretation, text: str) -> Interpretation:
    """Return a run's interpretation with a text in all the places where one could get."""
    source = Provenance(text, text, text, (), (), None, None, None)
    votes = [Vote(text, 1, 1, 0.5, text, provenance=source, variant=text), Vote(f"{text}2", 1, None, 0, text)]
    votes += [Vote(f"{text}2", 2, None, 0, text, failure=text), Vote(text, 2, 2, 0.4, text, second=1)]
    scene = replace(found.scene, name=text, notes=(text,), files=(text,), roles_from=text, date=text, elevation=text)
    classes = tuple(replace(entry, name=f"{entry.code} {text}") for entry in found.taxonomy.classes)
    taxonomy = replace(found.taxonomy, title=text, source=text, licence=text, attribution=text, classes=classes)
    legend = tuple(replace(entry, code=1 + entry.cluster % 2, origin=text) for entry in found.legend)
    return replace(
        found,
        scene=scene,
        taxonomy=taxonomy,
        legend=legend,
        verdicts=tuple(replace(verdict, flags=(text,)) for verdict in found.verdicts),
        votes=(*votes, *found.votes),
        reference=replace(found.reference, name=text, attribution=text),
        request=replace(found.request, features=text),
    ).noted(text)


def _taxonomy() -> dict:
    classes = [{"code": code, "name": f"{code} {HOSTILE}", "colour": "#102030", "worldcover": 10} for code in (1, 2)]
    content = {"schema": "landcover-interpreter/taxonomy/1", "id": "t", "title": HOSTILE, "classes": classes}
    return {**content, "source": HOSTILE, "licence": HOSTILE, "attribution": HOSTILE}


@contextmanager
def _models() -> Iterator[str]:
    """Lend voters: one answers with attacks, one refuses with them, one says what no page could hold."""
    said = json.dumps({"reason": HOSTILE, "class": "1", "second_choice": "2", "confidence": 0.6, "mixed": True})
    reply = {**OpenAIFormat().reply("", said, ""), "model": HOSTILE}
    answers = (Act(body=json_bytes(reply)), failing(400, text=HOSTILE), f"<html><script>{RUN}</script>{ENDLESS}")
    names = (f"<script>{RUN}</script>", "<b>", "\u202e<i>")
    with ExitStack() as open_ones:
        servers = [
            open_ones.enter_context(ModelsServer(said, models={name: True})) for said, name in zip(answers, names)
        ]
        yield "; ".join(f"openai:{name}@{server.openai_url}" for name, server in zip(names, servers))
