"""Dialogs of the dock."""
