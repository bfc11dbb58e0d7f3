"""Tables and lists behind the pages."""
