"""PNG files: the pixels come back, and nothing else is in the file."""

import struct

import numpy as np
import pytest
from landcover_interpreter.core.labelling.pictures.png import encode_png
from landcover_interpreter.tests.pictures import png_chunks, png_pixels
from osgeo import gdal

GREY, RGB = 0, 2


@pytest.mark.parametrize(("shape", "colour_type"), [((5, 7), GREY), ((5, 7, 3), RGB)])
def test_a_png_holds_its_pixels_and_nothing_else(shape, colour_type):
    image = np.random.default_rng(1).integers(0, 256, shape, np.uint8)
    png = encode_png(image)
    assert {name for name, _ in png_chunks(png)} == {"IHDR", "IDAT", "IEND"}
    width, height, depth, kind = struct.unpack(">IIBB", png_chunks(png)[0][1][:10])
    assert (width, height, depth, kind) == (7, 5, 8, colour_type)
    np.testing.assert_array_equal(png_pixels(png), image)


def test_the_same_pixels_give_the_same_bytes_and_nothing_is_left_in_memory():
    image = np.zeros((4, 4), np.uint8)
    assert encode_png(image) == encode_png(image)
    assert not [name for name in gdal.ReadDirRecursive("/vsimem/") or [] if "landcover" in name]
