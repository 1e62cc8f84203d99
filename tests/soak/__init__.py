"""Random edits to real texts: nothing may raise, be slow, depend on what was there before, or be falsely reported.

``python -m tests.soak`` runs it (`make soak`); `test_soak.py` runs a little of it.
"""
