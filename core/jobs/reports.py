"""The job that writes the report of a run."""

from __future__ import annotations

from pathlib import Path

from ..agreement.contingency import Contingency, load_contingency
from ..agreement.labelling import Labelling
from ..assessing import assess_run
from ..estimating import points_of
from ..feedback import Feedback, Step
from ..interpretation import Interpretation
from ..report.comparison_pictures import draw_comparison
from ..report.evidence import exhibits_of
from ..report.map_picture import draw_map
from ..report.page import report_page
from ..report.subject import Subject
from ..report.versions import versions
from ..run_folder import CLUSTERS, CONTINGENCY


def write_report(run: Path, interpretation: Interpretation, target: Path, feedback: Feedback) -> None:
    """Write the report of a run's interpretation as one HTML file; the same run gives the same bytes."""
    feedback.text("Writing the report…")
    subject = Subject(
        interpretation,
        draw_map(run / CLUSTERS, interpretation, Step(feedback, 0, 0.4)),
        versions(),
        exhibits=exhibits_of(run, interpretation, Step(feedback, 0.7, 1)),
        **_comparison(run, interpretation, Step(feedback, 0.4, 0.7)),
    )
    target.write_bytes(report_page(subject).encode("utf-8"))


def _comparison(run: Path, interpretation: Interpretation, feedback: Feedback) -> dict:
    """Return the figures and the pictures of the comparison, nothing without one."""
    path = run / CONTINGENCY
    table = load_contingency(path) if interpretation.reference is not None and path.is_file() else None
    if table is None:
        return {}
    pictures = draw_comparison(
        run / CLUSTERS, interpretation.scene.grid, table, _legend(interpretation, table), feedback
    )
    assessment = assess_run(interpretation, table, sample=points_of(run, interpretation))
    return {"assessment": assessment, "pictures": pictures}


def _legend(interpretation: Interpretation, table: Contingency) -> Labelling:
    return Labelling(*map(tuple, interpretation.mapped_to_worldcover(table.clusters)))
