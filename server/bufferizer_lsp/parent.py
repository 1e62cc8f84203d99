"""Ends the server when the process that started it is gone, as the protocol asks: nobody else would."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable
from threading import Thread

logger = logging.getLogger(__name__)
SECONDS = 1.0  # between looks


def watch_parent(process_id: int, gone: Callable[[], None]) -> None:
    """Call ``gone``, in a thread, once there is no process of that number any more.

    Where there is none to begin with, it is that of another machine or container: nothing is to be learnt from it.
    """
    if not is_running(process_id):
        logger.warning("The client's process %d cannot be seen from here and is not watched", process_id)
        return
    Thread(target=_watch, args=(process_id, gone), name="parent", daemon=True).start()


def _watch(process_id: int, gone: Callable[[], None]) -> None:
    while is_running(process_id):
        time.sleep(SECONDS)
    gone()


if sys.platform == "win32":

    def is_running(process_id: int) -> bool:
        """Tell whether there is a process of that number. What may not be asked is taken to run."""
        import ctypes

        synchronize, access_denied, timeout = 0x00100000, 5, 0x102
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(synchronize, False, process_id)
        if not handle:
            return ctypes.get_last_error() == access_denied
        try:
            return bool(kernel.WaitForSingleObject(handle, 0) == timeout)
        finally:
            kernel.CloseHandle(handle)

else:

    def is_running(process_id: int) -> bool:
        """Tell whether there is a process of that number. What may not be asked is taken to run."""
        try:
            os.kill(process_id, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True
