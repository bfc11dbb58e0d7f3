"""What can go wrong, in one tree.

InterpreterError                root: every error that a user can act on
├── Cancelled                   the user stopped the job; nothing is lost
├── SceneError                  an input raster, its bands, mask or area of interest
│   └── BandsError              the band roles cannot be told
├── ClusteringError             the clustering cannot be made as asked
├── TaxonomyError               a taxonomy file or a class name
├── VoterError                  a voter that is unknown, unready or failed
├── ReferenceMapError           the map to compare with
├── SampleError                 a sample of points that cannot be drawn
├── LibraryError                an optional library is missing or does not work
└── RunFolderError              a run folder: unreadable, damaged, newer, not writable
"""


class InterpreterError(Exception):
    """Say what happened, in which file or at which provider, and what to do."""


class Cancelled(InterpreterError):
    """The user stopped the job; what was there before is untouched."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")


class SceneError(InterpreterError):
    """An input raster, its mask or the area of interest cannot be used."""


class BandsError(SceneError):
    """The roles of the bands cannot be told from the file."""


class ClusteringError(InterpreterError):
    """The clustering cannot be made as asked."""


class TaxonomyError(InterpreterError):
    """A taxonomy file is not valid, or a class is not in it."""


class VoterError(InterpreterError):
    """A voter is unknown, not ready, or failed."""


class ReferenceMapError(InterpreterError):
    """The reference map cannot be compared with this map."""


class SampleError(InterpreterError):
    """A sample of points cannot be drawn as asked."""


class LibraryError(InterpreterError):
    """An optional library is not there, does not work beside QGIS's own, or cannot be installed."""


class RunFolderError(InterpreterError):
    """A run folder is unreadable, damaged, of a newer version, or not writable."""
