"""Settings in a session: of editors, folders, projects and files, as they are now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bufferizer_lsp import configuration
from bufferizer_lsp.configuration import Configuration

from tests.server.raw_client import RawClient, RefusedError, eventually

pytestmark = pytest.mark.lsp

REFUSED = '{}func.func @f(%v: tensor<8xf32>) {{\n  "other.op"(%v) : (tensor<8xf32>) -> ()\n  return\n}}\n'
WATCHES = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}


@pytest.fixture
def client() -> Iterator[RawClient]:
    with RawClient() as started:
        yield started
        assert "Traceback" not in started.log()


def is_refused(client: RawClient, uri: str) -> bool:
    return any(it["code"] == "unregistered-operation" for it in client.diagnostics(uri) or ())


def is_accepted(client: RawClient, uri: str) -> bool:
    return client.diagnostics(uri) is not None and not is_refused(client, uri)


def opened(client: RawClient, path: Path, head: str = "") -> str:
    client.open(path.as_uri(), REFUSED.format(head))
    return path.as_uri()


def changed(client: RawClient, *paths: Path) -> None:
    changes = [{"uri": path.as_uri(), "type": 2} for path in paths]
    client.notify("workspace/didChangeWatchedFiles", {"changes": changes})


def test_projects_count_more_than_editors_and_comments_more_than_projects(client: RawClient, tmp_path: Path) -> None:
    (tmp_path / "bufferizer.toml").write_text("allow-unknown-ops = true\nbuffer-alignment = 16\n")
    client.initialize(folders=[tmp_path], settings={"allowUnknownOps": False, "inlayHints": "all"})
    plain = opened(client, tmp_path / "plain.mlir")
    own = opened(client, tmp_path / "own.mlir", "// bufferizer: allow-unknown-ops=false\n")
    client.wait(lambda: is_accepted(client, plain) and is_refused(client, own))
    found = client.ask("workspace/executeCommand", {"command": "bufferizer.settings", "arguments": [own]})
    assert found["values"]["allow-unknown-ops"] is False
    assert found["values"]["buffer-alignment"] == 16
    assert found["values"]["inlay-hints"] == "all"
    assert found["sources"] == {
        "allow-unknown-ops": "comment",
        "buffer-alignment": str(tmp_path / "bufferizer.toml"),
        "inlay-hints": "editor",
    }


def test_the_name_of_this_machine_in_a_uri_says_nothing(client: RawClient, tmp_path: Path) -> None:
    (tmp_path / "bufferizer.toml").write_text("allow-unknown-ops = true\n")
    client.initialize(folders=[tmp_path])
    uri = (tmp_path / "a.mlir").as_uri().replace("file://", "file://localhost")
    client.open(uri, REFUSED.format(""))
    client.wait(lambda: is_accepted(client, uri))


def test_comments_count_as_they_are_typed(client: RawClient) -> None:
    client.initialize()
    uri = opened(client, Path("/nowhere/a.mlir"), "// bufferizer: allow-unknown-op\n")
    client.wait(lambda: is_refused(client, uri))
    (wrong,) = [it for it in client.diagnostics(uri) if it["code"] == "unknown-setting"]
    assert wrong["range"] == {"start": {"line": 0, "character": 15}, "end": {"line": 0, "character": 31}}
    assert wrong["tags"] == [1]
    assert wrong["codeDescription"]["href"].endswith("/unknown-setting.md")
    only = {"diagnostics": [wrong], "only": ["quickfix"]}
    about = {"textDocument": {"uri": uri}, "range": wrong["range"], "context": only}
    fixed = [fix["diagnostics"] for fix in client.ask("textDocument/codeAction", about)]
    assert [wrong] in fixed
    client.change(uri, 2, "s", {"start": {"line": 0, "character": 31}, "end": {"line": 0, "character": 31}})
    client.wait(lambda: is_accepted(client, uri))


def test_files_of_settings_are_watched(client: RawClient, tmp_path: Path) -> None:
    client.initialize(WATCHES, folders=[tmp_path])
    client.wait(lambda: client.received_of("client/registerCapability"))
    (registered,) = client.received_of("client/registerCapability")[0]["registrations"]
    patterns = [it["globPattern"] for it in registered["registerOptions"]["watchers"]]
    assert patterns == ["**/*.mlir", "**/bufferizer.toml", "**/pyproject.toml"]
    uri = opened(client, tmp_path / "a.mlir")
    client.wait(lambda: is_refused(client, uri))
    project = tmp_path / "bufferizer.toml"
    project.write_text("allow-unknown-ops = true\n\ninlay-hint = 'all'\n")
    changed(client, project)
    client.wait(lambda: is_accepted(client, uri) and client.diagnostics(project.as_uri()))
    (wrong,) = client.diagnostics(project.as_uri())
    assert (wrong["code"], wrong["range"]["start"]) == ("unknown-setting", {"line": 2, "character": 0})
    assert "did you mean 'inlay-hints'?" in wrong["message"]
    project.unlink()
    changed(client, project)
    client.wait(lambda: is_refused(client, uri) and client.diagnostics(project.as_uri()) == [])


def test_without_watching_saving_is_a_moment_to_look(client: RawClient, tmp_path: Path) -> None:
    client.initialize(folders=[tmp_path])
    uri = opened(client, tmp_path / "a.mlir")
    client.wait(lambda: is_refused(client, uri))
    (tmp_path / "pyproject.toml").write_text("[tool.bufferizer]\nallow-unknown-ops = true\n")
    client.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
    client.wait(lambda: is_accepted(client, uri))


def test_each_folder_has_its_own_settings(client: RawClient, tmp_path: Path) -> None:
    one, two, inner = tmp_path / "one", tmp_path / "two", tmp_path / "one" / "inner"
    sections: dict[str | None, Any] = {two.as_uri(): {"allowUnknownOps": True}}
    client.answers["workspace/configuration"] = lambda params: [
        sections.get(item.get("scopeUri"), {}) for item in params["items"]
    ]
    client.initialize({"workspace": {"configuration": True, "workspaceFolders": True}}, folders=[one, two])
    uris = {place: opened(client, place / "a.mlir") for place in (one, two, inner)}
    client.wait(lambda: is_refused(client, uris[one]) and is_accepted(client, uris[two]))
    client.wait(lambda: is_refused(client, uris[inner]))
    sections[inner.as_uri()] = {"allowUnknownOps": True}
    event = {"added": [{"uri": inner.as_uri(), "name": "inner"}], "removed": [{"uri": two.as_uri(), "name": "two"}]}
    client.notify("workspace/didChangeWorkspaceFolders", {"event": event})
    client.wait(lambda: is_accepted(client, uris[inner]) and is_refused(client, uris[two]))


def test_changed_settings_are_asked_for(client: RawClient) -> None:
    section: dict[str, Any] = {}
    client.initialize(
        {
            "workspace": {
                "didChangeConfiguration": {"dynamicRegistration": True},
                "inlayHint": {"refreshSupport": True},
                "codeLens": {"refreshSupport": True},
            }
        },
        settings=section,
    )
    client.wait(lambda: client.received_of("client/registerCapability"))
    uri = opened(client, Path("/nowhere/a.mlir"))
    client.wait(lambda: is_refused(client, uri))
    section.update(allowUnknownOps=True, rules={"several-return": "off"})
    client.notify("workspace/didChangeConfiguration", {"settings": None})
    client.wait(lambda: is_accepted(client, uri) and client.received_of("window/showMessage"))
    (told,) = client.received_of("window/showMessage")
    assert "bufferizer.rules.several-return" in told["message"]
    client.wait(lambda: len(client.received_of("workspace/inlayHint/refresh")) == 2)
    client.notify("workspace/didChangeConfiguration", {"settings": None})
    client.wait(lambda: len(client.received_of("workspace/inlayHint/refresh")) == 3)
    assert len(client.received_of("window/showMessage")) == 1
    client.wait(lambda: len(client.received_of("workspace/codeLens/refresh")) == 3)


def test_settings_that_are_pushed_or_given_at_the_start(client: RawClient) -> None:
    client.initialize(initializationOptions={"allowUnknownOps": True})
    uri = opened(client, Path("/nowhere/a.mlir"))
    client.wait(lambda: is_accepted(client, uri))
    client.notify("workspace/didChangeConfiguration", {"settings": {"bufferizer": {"allowUnknownOps": False}}})
    client.wait(lambda: is_refused(client, uri))


@pytest.mark.parametrize("answer", [None, {}])
def test_what_an_editor_has_told_stays_where_it_answers_nothing(client: RawClient, answer: Any) -> None:
    client.answers["workspace/configuration"] = lambda params: [answer for _ in params["items"]]
    client.initialize({"workspace": {"configuration": True}}, initializationOptions={"allowUnknownOps": True})
    uri = opened(client, Path("/nowhere/a.mlir"))
    client.wait(lambda: client.received_of("workspace/configuration") and is_accepted(client, uri))
    client.notify("workspace/didChangeConfiguration", {"settings": {"bufferizer": {"bufferAlignment": 16}}})
    client.wait(lambda: len(client.received_of("workspace/configuration")) == 2)
    in_force = {"command": "bufferizer.settings", "arguments": [uri]}
    eventually(lambda: client.ask("workspace/executeCommand", in_force)["values"]["buffer-alignment"] == 16)
    assert client.ask("workspace/executeCommand", in_force)["values"]["allow-unknown-ops"]


def test_clients_that_refuse_to_tell_their_settings_are_served(client: RawClient) -> None:
    def refuse(_: Any) -> None:
        raise RefusedError({"code": -32603, "message": "no"})

    client.answers["workspace/configuration"] = refuse
    pulls = {"diagnostic": {"dynamicRegistration": True}}
    client.initialize({"workspace": {"configuration": True}, "textDocument": pulls})
    client.wait(lambda: "textDocument/diagnostic" in str(client.received_of("client/registerCapability")))


def test_files_of_settings_may_be_forgotten_while_they_are_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files of the workspace are looked at in threads."""
    asked = Configuration()

    def find(_place: Path, _folder: Path | None) -> None:
        asked.forget_projects()

    monkeypatch.setattr(configuration, "find_project_file", find)
    assert asked.project_of((tmp_path / "a.mlir").as_uri()) is None
    assert list(asked.projects()) == []
