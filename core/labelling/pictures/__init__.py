"""Evidence as pictures: from a scene and its clusters to PNG files in memory."""
