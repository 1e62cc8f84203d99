"""pygls' protocol with what it lacks: traces, order, answers that are plain data, an exit status, less noise."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextvars import copy_context
from dataclasses import dataclass
from typing import Any, TypeGuard

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.json_rpc import JsonRPCNotification, JsonRPCRequestMessage, JsonRPCResponseMessage
from pygls.protocol.language_server import lsp_method

from bufferizer_lsp.convert import plain_change
from bufferizer_lsp.leniency import faults, structured
from bufferizer_lsp.output import Output

logger = logging.getLogger(__name__)
Number = int | str
SECONDS_TO_GIVE_UP = 1.0  # what is cancelled ends as soon as it is told so


@dataclass(frozen=True, slots=True)
class Plain:
    """An answer that is sent as it is, which takes a tenth of the time of a typed one."""

    value: Any


def _is_number(value: object) -> TypeGuard[Number]:
    """Tell whether something may be what a request is called."""
    return isinstance(value, int | float | str)


class RefusedError(JsonRpcException):
    """A request that is not fulfilled for a reason that is the user's to know, and no fault."""


class Messages(LanguageServerProtocol):
    """What is sent and received.

    ``has_left`` tells whether the client has, ``exit_status`` is 0 once it has done so as the protocol wants it.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.exit_status = 1
        self.has_left = False
        self._is_initialized = False
        self._is_over = False
        self._output: Output | None = None
        self._begun: dict[Number, tuple[str, float]] = {}  # requests being traced

    # -- Order

    def handle_written(self, message: bytes) -> None:
        """Handle a message as it was sent. Log what goes wrong."""
        try:
            data = json.loads(message)
            change = plain_change(data) if self._is_serving() and self.trace is types.TraceValue.Off else None
            typed = self.structure_message(data) if change is None and isinstance(data, dict) else data
        except (JsonRpcException, ValueError, RecursionError) as error:
            # The client's fault: the reason helps to find it, not where it turned up here.
            logger.warning("A message that is not as the protocol has it is left out: %s", error)
            return
        try:
            if change is not None:
                self.lsp_text_document__did_change(change)
            else:
                self.handle_message(typed)
        except Exception:
            logger.exception("A message could not be handled")

    def handle_message(self, message: Any) -> None:
        """Handle a message; refuse requests before ``initialize`` and after ``shutdown``, as the protocol wants it."""
        if not hasattr(message, "jsonrpc"):
            logger.warning("What is no message is left out: %.80r", message)
            return
        method, number = getattr(message, "method", None), getattr(message, "id", None)
        refusal = self._refusal(method) if method is not None else None
        if refusal is not None:
            if number is not None:
                self._send_response(number, None, refusal)
        elif method is None and self._shutdown:
            return  # The answer to one of us who has been given up.
        elif method is None or message.jsonrpc != self.VERSION:
            super().handle_message(message)
        elif number is None:
            copy_context().run(self._handle_notification, method, message.params)
        else:
            copy_context().run(self._handle_request, number, method, message.params)

    def _execute_handler(
        self,
        msg_id: Number,
        handler: Callable[..., Any],
        callback: Callable[[Future[Any]], Any],
        args: tuple[Any, ...] | None = None,
        kwargs: dict[str, Any] | None = None,
    ) -> None:
        def done(future: Future[Any]) -> None:
            # The library keeps what comes of notifications, and of what others wait for, as long as the server runs.
            self._request_futures.pop(msg_id, None)
            callback(future)

        super()._execute_handler(msg_id, handler, done, args, kwargs)

    def _run_generator(
        self, future: Future[Any] | None, *, gen: Generator[Any, Any, Any], result_future: Future[Any]
    ) -> None:
        if future is not None and future.cancelled():
            # As the session ends, a step is given up in the midst: what it is a part of is, too.
            result_future.cancel()
        else:
            super()._run_generator(future, gen=gen, result_future=result_future)

    def _handle_response(
        self, msg_id: int | str, result: Any | None = None, error: types.ResponseError | None = None
    ) -> None:
        self._result_types.pop(msg_id, None)
        future = self._request_futures.get(msg_id)
        if future is not None and future.cancelled():
            # Nobody waits for it any more, as for leave to show the progress of what is done by now.
            del self._request_futures[msg_id]
            return
        super()._handle_response(msg_id, result, error)

    def _is_serving(self) -> bool:
        return self._is_initialized and not self._shutdown

    def _refusal(self, method: str) -> types.ResponseError | None:
        """Return why a request is made at the wrong time, if it is."""
        if method == types.EXIT:
            return None
        if method == types.INITIALIZE and not self._is_initialized:
            self._is_initialized = True
        elif method == types.INITIALIZE:
            return types.ResponseError(types.ErrorCodes.InvalidRequest.value, "The server is initialized already.")
        if not self._is_initialized:
            return types.ResponseError(
                types.ErrorCodes.ServerNotInitialized.value, "The server is not initialized yet."
            )
        if self._shutdown:
            return types.ResponseError(types.ErrorCodes.InvalidRequest.value, "The server is shutting down.")
        return None

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Return a typed message. A request that cannot be made one is answered at once with the reason."""
        if "jsonrpc" not in data:
            return data
        try:
            return structured(self._typed, data)
        except Exception as error:
            reasons = "; ".join(map(str, faults(error)))
            refusal = JsonRpcInvalidParams(f"Invalid Params: {reasons}")
            number = data.get("id")
            if _is_number(number):
                # Whoever has asked is not to wait forever, be it the client or one of us.
                close = self._send_response if "method" in data else self._handle_response
                close(number, None, refusal.to_response_error())
            raise refusal from error

    def _typed(self, message: dict[str, Any]) -> Any:
        if "id" in message and not _is_number(message["id"]):
            raise ValueError("The id is neither a number nor a string")
        if not isinstance(message.get("method"), str):
            failed = message.get("error") is not None
            answer = self._result_types.get(message["id"]) or JsonRPCResponseMessage
            return self._converter.structure(message, types.ResponseErrorMessage if failed else answer)
        kind = self.get_message_type(message["method"])
        if kind is not None:
            return self._converter.structure(message, kind)
        # One that the protocol does not know need not have parameters.
        unknown = JsonRPCRequestMessage if "id" in message else JsonRPCNotification
        return self._converter.structure({"params": None, **message}, unknown)

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    async def lsp_workspace__execute_command(  # type: ignore[override]  # the library takes both kinds
        self, params: types.ExecuteCommandParams
    ) -> Any:
        """Execute a command. One that is given no arguments is refused as one that is given too few.

        The library would not end a command that is cancelled, nor answer one that has ended itself.
        """
        params.arguments = params.arguments or []
        command, arguments, named = next(super().lsp_workspace__execute_command(params))
        result = command(*arguments, **named)
        return await result if inspect.isawaitable(result) else result

    @lsp_method(types.SHUTDOWN)
    def lsp_shutdown(self, *arguments: Any) -> Generator[Any, Any, None]:
        """Give up what is not answered yet, and take no more requests."""
        # The library goes through what waits as it cancels it, and fails where that leaves at once, as commands do.
        for number, future in list(self._request_futures.items()):
            if number != self.msg_id:
                future.cancel()
        yield from super().lsp_shutdown(*arguments)

    @lsp_method(types.EXIT)
    def lsp_exit(self, *_arguments: Any) -> None:  # type: ignore[override]  # the library takes both kinds
        """End the session, with a status that tells whether that was to be expected."""
        self.exit_status = 0 if self._shutdown else 1
        self.has_left = True

    async def answer_the_rest(self) -> None:
        """Have what was given up answered, after ``shutdown``."""
        # The library says that all of them are of the other kind.
        requests: list[Any] = [it for it in self._request_futures.values() if isinstance(it, asyncio.Future)]
        if self._shutdown and requests:
            await asyncio.wait(requests, timeout=SECONDS_TO_GIVE_UP)

    # -- Answers

    def connect(self, output: Output) -> None:
        """Send what there is to send this way."""
        self._output = output
        self.set_writer(output)

    def end(self) -> None:
        """Send nothing any more: nobody is there to read it."""
        self._is_over = True

    def _send_data(self, data: Any) -> None:
        """Send a message. Where an answer cannot be written, that is the answer: the library would give none."""
        if self._is_over or self.writer is None:
            return
        try:
            body = json.dumps(data, default=self._serialize_message)
        except Exception as error:
            logger.exception("A message could not be written")
            if hasattr(data, "method") or not hasattr(data, "id"):
                return
            refusal = {
                "code": types.ErrorCodes.InternalError.value,
                "message": f"The answer cannot be written: {error}",
            }
            body = json.dumps({"jsonrpc": self.VERSION, "id": data.id, "error": refusal})
        logger.info("Sending data: %s", body)
        self.writer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body.encode(self.CHARSET)))

    def _send_response(self, msg_id: Number, result: Any = None, error: types.ResponseError | None = None) -> None:
        self._trace_response(msg_id, error)
        if isinstance(result, Plain) and error is None:
            self._result_types.pop(msg_id, None)
            self._send_data({"jsonrpc": self.VERSION, "id": msg_id, "result": result.value})
        else:
            super()._send_response(msg_id, result, error)

    def _send_handler_result(self, future: Future[Any], *, msg_id: Number) -> None:
        refused = None if future.cancelled() else future.exception()
        if isinstance(refused, JsonRpcException):
            # No fault of ours: it is the client's to know, and through it the user's, not the log's.
            self._request_futures.pop(msg_id, None)
            self._send_response(msg_id, None, refused.to_response_error())
        else:
            super()._send_handler_result(future, msg_id=msg_id)

    def _handle_cancel_notification(self, msg_id: Number) -> None:
        # Clients cancel what has been answered meanwhile all the time.
        if _is_number(msg_id) and msg_id in self._request_futures:
            super()._handle_cancel_notification(msg_id)

    def notify_plainly(self, method: str, params: dict[str, Any]) -> None:
        """Send a notification whose parameters are plain data."""
        self._send_data({"jsonrpc": self.VERSION, "method": method, "params": params})

    def notify_written(self, method: str, *params: bytes, about: str) -> None:
        """Send a notification whose parameters are JSON already, in parts: next to nothing beside typed ones.

        A client that has not yet been sent an earlier one about the same thing is sent this one alone.
        """
        head = f'{{"jsonrpc":"{self.VERSION}","method":"{method}","params":'.encode(self.CHARSET)
        length = len(head) + sum(map(len, params)) + 1
        if self._output is not None and not self._is_over:
            self._output.write(b"".join((b"Content-Length: %d\r\n\r\n" % length, head, *params, b"}")), about)

    # -- Traces

    def _handle_request(self, msg_id: Number, method_name: str, params: Any) -> None:
        if self.trace is not types.TraceValue.Off:
            self._begun[msg_id] = (method_name, time.perf_counter())
            self._trace(f"Received request '{method_name} - ({msg_id})'.", params)
        super()._handle_request(msg_id, method_name, params)

    def _handle_notification(self, method_name: str, params: Any) -> None:
        if self.trace is not types.TraceValue.Off:
            self._trace(f"Received notification '{method_name}'.", params)
        super()._handle_notification(method_name, params)

    def _trace_response(self, msg_id: Number, error: types.ResponseError | None) -> None:
        method, began = self._begun.pop(msg_id, ("", 0.0))
        if method and self.trace is not types.TraceValue.Off:
            spent = 1000 * (time.perf_counter() - began)
            failed = f" It failed: {error.message}" if error is not None else ""
            self._trace(f"Sending response '{method} - ({msg_id})'. Processing request took {spent:.0f}ms.{failed}")

    def _trace(self, message: str, params: Any = None) -> None:
        value: dict[str, Any] = {"message": message}
        if self.trace is types.TraceValue.Verbose and params is not None:
            value["verbose"] = f"Params: {params}"
        self.notify_plainly(types.LOG_TRACE, value)
