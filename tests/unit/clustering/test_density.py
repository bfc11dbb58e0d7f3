"""DBSCAN and HDBSCAN: known shapes, scikit-learn's own clusters, and every pixel's cluster against all distances."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import sklearn
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.dbscan import fit_dbscan
from landcover_interpreter.core.clustering.density import DensityModel, Found, density_model
from landcover_interpreter.core.clustering.hdbscan import fit_hdbscan
from landcover_interpreter.core.clustering.kmeans import fit_kmeans
from landcover_interpreter.core.clustering.model_file import load_model, save_model
from landcover_interpreter.core.clustering.preview import View, cluster_look, read_looks
from landcover_interpreter.core.clustering.request import JOIN, KEEP, ClusterRequest
from landcover_interpreter.core.clustering.revised import Merge, RevisedModel
from landcover_interpreter.core.errors import Cancelled, ClusteringError, LibraryError, RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS, MODEL
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.tests.shapes import Words, filaments, rings, spec_of, with_noise
from sklearn.cluster import DBSCAN, HDBSCAN if False else DBSCAN
