"""The jobs that compare a run, or any map, with a reference."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ..agreement.contingency import Contingency, count_contingency, save_contingency, shown_codes
from ..agreement.editions import edition_in, edition_named, edition_of
from ..agreement.metrics import Agreement, measure_agreement
from ..agreement.report import ReferenceMap, save_agreement
from ..agreement.worldcover import default_cache, kept_reference, worldcover_reference
from ..errors import ReferenceMapError, RunFolderError
from ..feedback import Feedback
from ..interpretation import Interpretation, load_interpretation
from ..labelling.exchange.transport import Transport
from ..labelling.taxonomy import load_taxonomy
from ..raster import open_raster, raising
from ..resources import resources_in_force
from ..run_folder import AGREEMENT_CSV, AGREEMENT_JSON, CLUSTERS, CONTINGENCY, change
from ..scene.grid import grid_of
from ..streaming import threads
from .common import gdal_errors, load_again


@dataclass(frozen=True)
class Compared:
    """The figures of a comparison, and the file that holds them."""

    agreement: Agreement
    path: Path


def compare_run(
    run: Path, reference: str, base_url: str, feedback: Feedback, transport: Transport | None = None
) -> Compared:
    """Compare a run with a reference in WorldCover's codes, or with "worldcover:2021" itself.

    That is fetched from the server `base_url`, over the `transport` where there is one, or read from a folder of tiles.
    """
    interpretation = load_interpretation(run)
    if not interpretation.legend:
        raise RunFolderError(f"{run} has no labels yet. Label its clusters before comparing the map.")
    table, named = _contingency(run / CLUSTERS, reference, base_url, feedback, transport)
    now = load_again(run, interpretation)
    compared = replace(now, reference=named).noted(f"compared with {named.name}")
    agreement = _required(agreement_of(compared, table), named)
    with change(run) as folder:
        save_contingency(table, folder / CONTINGENCY)
        save_figures(compared, agreement, folder)
        compared.write(folder)
    return Compared(agreement, run / AGREEMENT_JSON)


def compare_map(
    raster: Path, reference: str, base_url: str, feedback: Feedback, transport: Transport | None = None
) -> Compared:
    """Compare any map in WorldCover's codes with a reference, as compare_run does; the figures stand beside the map."""
    worldcover = load_taxonomy(None)
    table, named = _contingency(raster, reference, base_url, feedback, transport)
    if foreign := sorted(set(table.clusters) - set(worldcover.codes)):
        raise ReferenceMapError(
            f"{raster} holds the codes {shown_codes(foreign)}, not WorldCover's. Give its RUN instead."
        )
    agreement = _required(measure_agreement(table, table.clusters, [True] * len(table.clusters)), named)
    json_path = raster.with_name(f"{raster.stem}_agreement.json")
    with change(raster.parent) as folder:
        save_agreement(agreement, named, worldcover, folder / json_path.name, folder / f"{json_path.stem}.csv")
    return Compared(agreement, json_path)


def _contingency(
    raster: Path, reference: str, base_url: str, feedback: Feedback, transport: Transport | None
) -> tuple[Contingency, ReferenceMap]:
    allowed = frozenset(load_taxonomy(None).codes)
    edition = edition_of(reference)
    with threads() as executor, gdal_errors(raster.parent):
        if edition is None:
            table, named = count_contingency(raster, reference, allowed, executor, feedback), _credited(reference)
        else:
            with raising():
                grid = grid_of(open_raster(str(raster)))
            lent = worldcover_reference(grid, edition, base_url, default_cache(), feedback, transport)
            with lent as mosaic, _kept(mosaic):
                table = count_contingency(raster, mosaic, allowed, executor, feedback)
            named = ReferenceMap(edition.name, edition.attribution)
    if blank := int(table.without_reference.sum()):
        feedback.text(f"{blank:,} pixels lie where {named.name} has no data, and are left out.")
    return table, named


def _credited(reference: str) -> ReferenceMap:
    """Return a raster as a reference; one that tells that it is of WorldCover is credited as that."""
    with raising():
        edition = edition_in(reference, open_raster(reference))
    return ReferenceMap(reference, edition.attribution if edition else "")


@contextmanager
def _kept(mosaic: str) -> Iterator[None]:
    """Say so where parts of WorldCover were deleted while they were read: another window may clear the cache."""
    with raising():
        parts = [Path(part) for part in open_raster(mosaic).GetFileList() if part != mosaic]
    try:
        yield
    except RuntimeError as error:
        if all(part.is_file() for part in parts):
            raise
        raise ReferenceMapError(
            f"{parts[0].parent}: parts of WorldCover were deleted while they were compared with. Compare again: they "
            "are fetched again."
        ) from error


def count_again(clusters: Path, reference: ReferenceMap, executor: Executor, feedback: Feedback) -> Contingency | None:
    """Count changed clusters against the reference that a run was compared with, None where it is not at hand.

    It is, where it is a file that is there, or an edition of WorldCover of which all that is needed was fetched
    before or lies in the folder of downloaded tiles: nothing is fetched here.
    """
    allowed = frozenset(load_taxonomy(None).codes)
    edition = edition_named(reference.name)
    if edition is None:
        if not Path(reference.name).is_file():
            return None
        return count_contingency(clusters, reference.name, allowed, executor, feedback)
    with raising():
        grid = grid_of(open_raster(str(clusters)))
    with kept_reference(grid, edition, default_cache(), resources_in_force().tile_folder) as mosaic:
        if mosaic is None:
            return None
        with _kept(mosaic):
            return count_contingency(clusters, mosaic, allowed, executor, feedback)


def agreement_of(interpretation: Interpretation, table: Contingency) -> Agreement | None:
    """Return the figures of the legend that holds, None when no class has a counterpart in the reference."""
    return measure_agreement(table, *interpretation.mapped_to_worldcover(table.clusters))


def save_figures(interpretation: Interpretation, agreement: Agreement, folder: Path) -> None:
    """Write the figures into a folder."""
    save_agreement(
        agreement, interpretation.reference, load_taxonomy(None), folder / AGREEMENT_JSON, folder / AGREEMENT_CSV
    )


def _required(agreement: Agreement | None, reference: ReferenceMap) -> Agreement:
    if agreement is None:
        raise ReferenceMapError(
            f"Nothing can be compared with {reference.name}: no cluster's class has a counterpart in WorldCover."
        )
    return agreement
