"""Measured quantities of a cluster that rules and people reason with."""

from __future__ import annotations

from .evidence import Evidence

# Texture and cohesion are read at about this pixel size in metres, or not at all.
_TEXTURE_PIXEL_M = (5.0, 25.0)


def quantities_of(evidence: Evidence) -> dict[str, float]:
    """Return indices, reflectances (0…1) and texture by name; those that the scene lacks are not there.

    None are of a cluster that was not measured.
    """
    if not evidence.is_measured:
        return {}
    profile, scene = evidence.profile, evidence.scene
    green, red, nir = (evidence.ground_reflectance(role) for role in ("B03", "B04", scene.nir))
    quantities = {
        "NDVI": (nir - red) / (nir + red),
        "NDWI": (green - nir) / (green + nir),
        "green": green,
        "red": red,
        "NIR": nir,
        "scene green": scene.green_share,
    }
    if "B02" in profile.mean:
        quantities["blue"] = evidence.ground_reflectance("B02")
    if "B11" in profile.mean:
        swir = evidence.ground_reflectance("B11")
        quantities |= {"SWIR": swir, "NDBI": (swir - nir) / (swir + nir), "NDSI": (green - swir) / (green + swir)}
    low, high = _TEXTURE_PIXEL_M
    if scene.pixel_size_m is None or low <= scene.pixel_size_m <= high:
        quantities |= {
            "texture NIR": profile.texture_nir,
            "texture red": profile.texture_red,
        }
        # Of clusters that are made from a pixel's surroundings, cohesion tells of the making and not of the ground.
        if not scene.looks_around:
            quantities["cohesion"] = profile.cohesion
    return quantities
