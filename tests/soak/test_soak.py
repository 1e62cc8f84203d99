"""A little of the soak test, the same each time."""

from __future__ import annotations

from random import Random

from bufferizer.ide.analysis import AnalysedDocument
from tests.soak.__main__ import OWN_TEXTS, soak
from tests.soak.edits import texts_of
from tests.soak.features import features, random_call


def test_random_edits() -> None:
    failures = [f"{it.feature}: {it.what}" for it in soak(texts_of(list(OWN_TEXTS)), 60, Random(22))]
    assert failures == []


def test_features_are_found_and_can_be_called() -> None:
    called = {name for name in features() if random_call(name, Random(1), AnalysedDocument("")) is not None}
    assert {"hover.hover_at", "diagnostics.document_findings", "definition.references_at"} <= called
