"""Labelling a run with models as a user does, with a reply cache in a folder."""

from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.tests.polls import KEY, access_to


def four_voters(server):
    url, concurrency = server.url, "concurrency=4"
    return (
        f"spectral; openai:seer@{server.openai_url} {concurrency}; anthropic:seer@{url} {concurrency}; "
        f"gemini:seer@{url} {concurrency}; ollama:seer@{url} {concurrency}"
    )


def label(run, folder, text, key=KEY, feedback=SILENT, **changes):
    with access_to(folder, key, feedback.cancelled) as access:
        return jobs.label(run, LabelRequest(text, **changes), feedback, access)


def files_below(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
