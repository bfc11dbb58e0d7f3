"""From votes to verdicts and the legend, and how far voters agree."""
