"""Diagnostics for clients that ask for them, of documents and of the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.raw_client import RawClient, document
from tests.server.test_resources import faulty

pytestmark = pytest.mark.lsp

PULLS = {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": True}}}
URI = "file:///pull/a.mlir"
UNDEFINED = "func.func @f() -> f32 {\n  return %missing : f32\n}\n"
FINE = "func.func @f(%a: f32) -> f32 {\n  return %a : f32\n}\n"


@pytest.fixture
def client() -> Iterator[RawClient]:
    with RawClient() as started:
        yield started
        assert "Traceback" not in started.log()


def pull(client: RawClient, uri: str = URI, previous: str | None = None) -> Any:
    return client.ask("textDocument/diagnostic", {"textDocument": document(uri), "previousResultId": previous})


def pull_all(client: RawClient, previous: dict[str, str] | None = None, **others: Any) -> dict[str, Any]:
    known = [{"uri": uri, "value": value} for uri, value in (previous or {}).items()]
    items = client.ask("workspace/diagnostic", {"previousResultIds": known, **others})["items"]
    return {item["uri"]: item for item in items}


def codes(report: Any) -> list[str]:
    return [item["code"] for item in report["items"]]


def test_full_and_unchanged_reports(client: RawClient) -> None:
    options = client.initialize(PULLS)["diagnosticProvider"]
    assert options == {"identifier": "bufferizer", "interFileDependencies": False, "workspaceDiagnostics": True}
    client.open(URI, UNDEFINED)
    first = pull(client)
    assert (first["kind"], codes(first)) == ("full", ["undefined-value"])
    again = pull(client, previous=first["resultId"])
    assert again == {"kind": "unchanged", "resultId": first["resultId"]}
    client.change(URI, 2, FINE)
    mended = pull(client, previous=first["resultId"])
    assert (mended["kind"], codes(mended)) == ("full", [])
    assert pull(client, previous=first["resultId"])["kind"] == "full"
    client.close(URI)
    assert pull(client) == {"kind": "full", "items": []}


def test_the_answer_is_of_the_newest_version(client: RawClient) -> None:
    client.initialize(PULLS)
    client.open(URI, FINE)
    for version in range(2, 40):
        client.change(URI, version, UNDEFINED if version % 2 else FINE)
    assert codes(pull(client)) == ["undefined-value"]


def test_who_pulls_is_not_sent_them(client: RawClient) -> None:
    client.initialize(PULLS)
    client.open(URI, UNDEFINED)
    pull(client)
    assert client.diagnostics(URI) is None


def test_places_count_in_the_encoding_agreed_on(client: RawClient) -> None:
    client.initialize({**PULLS, "general": {"positionEncodings": ["utf-8"]}})
    client.open(URI, '"😀"()(%a) : () -> ()\n')
    assert {item["range"]["start"]["character"] for item in pull(client)["items"]} == {9}


def test_settings_that_change_have_the_client_ask_again(client: RawClient) -> None:
    client.initialize(PULLS)
    client.open(URI, UNDEFINED)
    first = pull(client)
    before = len(client.received_of("workspace/diagnostic/refresh"))
    settings = {"bufferizer": {"rules": {"undefined-value": "hint"}}}
    client.notify("workspace/didChangeConfiguration", {"settings": settings})
    client.wait(lambda: len(client.received_of("workspace/diagnostic/refresh")) > before)
    (item,) = pull(client, previous=first["resultId"])["items"]
    assert item["severity"] == 4


def test_only_open_documents_unless_the_settings_want_more(client: RawClient, tmp_path: Path) -> None:
    (tmp_path / "closed.mlir").write_text(UNDEFINED)
    client.initialize(PULLS, folders=[tmp_path])
    client.open(URI, UNDEFINED, 3)
    (report,) = pull_all(client).values()
    assert (report["uri"], report["version"], codes(report)) == (URI, 3, ["undefined-value"])


def test_files_that_are_not_open(client: RawClient, tmp_path: Path) -> None:
    (tmp_path / "bufferizer.toml").write_text("workspace-diagnostics = true\n")
    wrong, fine, hidden = tmp_path / "a" / "wrong.mlir", tmp_path / "fine.mlir", tmp_path / ".git" / "x.mlir"
    for path, text in ((wrong, UNDEFINED), (fine, FINE), (hidden, UNDEFINED)):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    client.initialize(PULLS, folders=[tmp_path])
    first = pull_all(client)
    assert {uri: codes(report) for uri, report in first.items()} == {
        wrong.as_uri(): ["undefined-value"],
        fine.as_uri(): [],
    }
    previous = {uri: report["resultId"] for uri, report in first.items()}
    assert {report["kind"] for report in pull_all(client, previous).values()} == {"unchanged"}
    wrong.write_text(FINE + "\n")
    client.open(fine.as_uri(), UNDEFINED)
    later = pull_all(client, previous)
    assert {uri: codes(report) for uri, report in later.items()} == {
        wrong.as_uri(): [],
        fine.as_uri(): ["undefined-value"],
    }
    wrong.unlink()
    gone = pull_all(client, {uri: report["resultId"] for uri, report in later.items()})
    assert gone[wrong.as_uri()]["items"] == []
    assert gone[fine.as_uri()]["kind"] == "unchanged"


@pytest.mark.parametrize("host", ["", "localhost"])
def test_files_are_reported_on_once_whichever_way_a_client_writes_their_uris(
    client: RawClient, tmp_path: Path, host: str
) -> None:
    (tmp_path / "bufferizer.toml").write_text("workspace-diagnostics = true\n")
    path = tmp_path / "a@b+c(d).mlir"
    path.write_text(UNDEFINED)
    client.initialize(PULLS, folders=[tmp_path])
    uri = f"file://{host}{tmp_path.as_posix()}/a@b+c(d).mlir"  # as Neovim has it; others write %40
    client.open(uri, FINE)
    assert {uri: codes(report) for uri, report in pull_all(client).items()} == {uri: []}


def test_what_is_known_of_a_document_is_not_taken_for_an_answer_about_the_workspace(client: RawClient) -> None:
    client.initialize(PULLS)
    client.open(URI, UNDEFINED)
    pull_all(client)
    client.change(URI, 2, FINE)
    fine = pull(client)
    client.change(URI, 3, UNDEFINED)
    (report,) = pull_all(client, {URI: fine["resultId"]}).values()
    assert (report["kind"], codes(report)) == ("full", ["undefined-value"])


def test_partial_results_and_progress(client: RawClient, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.mlir").write_text(UNDEFINED)
    client.initialize(PULLS, folders=[tmp_path], initializationOptions={"workspaceDiagnostics": True})
    assert pull_all(client, partialResultToken="parts", workDoneToken="work") == {}
    sent = client.received_of("$/progress")
    parts = [it["value"]["items"] for it in sent if it["token"] == "parts"]
    assert [codes(report) for items in parts for report in items] == [["undefined-value"]] * 3
    work = [it["value"] for it in sent if it["token"] == "work"]
    assert [it["kind"] for it in work] == ["begin", "report", "report", "report", "end"]
    assert [it.get("percentage") for it in work[1:4]] == [0, 33, 66]


def test_files_of_several_functions_are_reported_on(client: RawClient, tmp_path: Path) -> None:
    (tmp_path / "a.mlir").write_text(3 * FINE + UNDEFINED + FINE)
    client.initialize(PULLS, folders=[tmp_path], initializationOptions={"workspaceDiagnostics": True})
    (report,) = pull_all(client).values()
    places = {item["code"]: item["range"]["start"]["line"] for item in report["items"]}
    assert places["undefined-value"] == 10


def test_what_fails_in_a_file_keeps_nothing_from_the_others(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.mlir").write_text(UNDEFINED)
    with faulty("bufferizer.ide.analysis", "read_document") as client:
        client.initialize(PULLS, folders=[tmp_path], initializationOptions={"workspaceDiagnostics": True})
        assert pull_all(client) == {}
        assert client.log().count("could not be found") == 2


def test_no_progress_of_what_is_done_at_once(client: RawClient, tmp_path: Path) -> None:
    """VS Code asks again every two seconds, without a token of its own."""
    (tmp_path / "wrong.mlir").write_text(UNDEFINED)
    window = {"window": {"workDoneProgress": True}}
    client.initialize({**PULLS, **window}, folders=[tmp_path], initializationOptions={"workspaceDiagnostics": True})
    first = pull_all(client)  # loads what finds out anything at all
    client.received.clear()
    for _ in range(3):
        pull_all(client, {uri: report["resultId"] for uri, report in first.items()})
    assert client.received_of("window/workDoneProgress/create") == client.received_of("$/progress") == []


def test_who_can_be_told_later_asks_about_the_workspace_only_while_that_is_wanted(
    client: RawClient, tmp_path: Path
) -> None:
    """A client that may ask about the workspace does so all the time, and may keep what is closed."""
    told = {**PULLS, "textDocument": {"diagnostic": {"dynamicRegistration": True}}}
    assert "diagnosticProvider" not in client.initialize(told, folders=[tmp_path], initializationOptions={})

    def registered() -> list[bool]:
        messages = client.received_of("client/registerCapability")
        all_of_them = [it for message in messages for it in message["registrations"]]
        return [it["registerOptions"]["workspaceDiagnostics"] for it in all_of_them if it["id"] == "diagnostics"]

    client.wait(lambda: registered() == [False])
    assert client.received_of("client/unregisterCapability") == []
    for wanted in (True, True, False):
        section = {"workspaceDiagnostics": wanted}
        client.notify("workspace/didChangeConfiguration", {"settings": {"bufferizer": section}})
    client.wait(lambda: registered() == [False, True, False])
    ended = [it["unregisterations"] for it in client.received_of("client/unregisterCapability")]
    assert [[it["id"] for it in message] for message in ended] == [["diagnostics"], ["diagnostics"]]
