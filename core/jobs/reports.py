"""The job that writes the report of a run."""

from __future__ import annotations

from pathlib import Path

from ..agreement.contingency import load_contingency
from ..feedback import Feedback
from ..interpretation import Interpretation
from ..report.map_picture import draw_map
from ..report.page import report_page
from ..report.subject import Subject
from ..report.versions import versions
from ..run_folder import CLUSTERS, CONTINGENCY
from .comparison import agreement_of


def write_report(run: Path, interpretation: Interpretation, target: Path, feedback: Feedback) -> None:
    """Write the report of a run's interpretation as one HTML file; the same run gives the same bytes."""
    feedback.text("Writing the report…")
    table = run / CONTINGENCY
    compared = interpretation.reference is not None and table.is_file()
    agreement = agreement_of(interpretation, load_contingency(table)) if compared else None
    picture = draw_map(run / CLUSTERS, interpretation, feedback)
    page = report_page(Subject(interpretation, agreement, picture, versions()))
    target.write_bytes(page.encode("utf-8"))
