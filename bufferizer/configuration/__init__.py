"""Settings: what may be set, and reading it from project files and from comments. Names are the pass's own."""
