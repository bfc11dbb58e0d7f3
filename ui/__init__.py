"""The dock and what it works with: state, tasks, tables, pages."""
