# SPDX-License-Identifier: Apache-2.0
"""Ties an object to the loop that first has to wait for it."""

from _asyncio import get_running_loop


class _LoopBoundMixin:
    _loop = None

    def _get_loop(self):
        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return loop
