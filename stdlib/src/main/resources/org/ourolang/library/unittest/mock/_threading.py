# SPDX-License-Identifier: Apache-2.0
"""Mocks that one thread calls and another waits for."""

from threading import Condition

from ._calls import Call, sentinel
from ._mocks import MagicMock

_UNSET = sentinel.TIMEOUT_UNSET


class ThreadingMock(MagicMock):
    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=_UNSET, **kwargs):
        # The calls that have come back, and what tells that there is one more.
        self.__dict__.update(_ended_calls=[], _one_more=Condition(),
                             _mock_wait_timeout=self.DEFAULT_TIMEOUT if timeout is _UNSET else timeout)
        super().__init__(*args, **kwargs)

    def _get_child_mock(self, /, **kwargs):
        kwargs.setdefault('timeout', self._mock_wait_timeout)
        return super()._get_child_mock(**kwargs)

    def _answer(self, args, kwargs):
        result = super()._answer(args, kwargs)
        with self._one_more:
            self._ended_calls.append(self._same_form(Call((args, kwargs), two=True)))
            self._one_more.notify_all()
        return result

    def reset_mock(self, /, *args, **kwargs):
        self._ended_calls.clear()
        super().reset_mock(*args, **kwargs)

    def _comes_true(self, condition, timeout):
        with self._one_more:
            return self._one_more.wait_for(condition, self._mock_wait_timeout if timeout is _UNSET else timeout)

    def wait_until_called(self, *, timeout=_UNSET):
        if not self._comes_true(lambda: self._ended_calls, timeout):
            limit = self._mock_wait_timeout if timeout is _UNSET else timeout
            raise AssertionError(f'{self._mock_name or "mock"} was not called before timeout({limit}).')

    def wait_until_any_call_with(self, *args, **kwargs):
        expected = self._same_form(Call((args, kwargs), two=True))
        if not self._comes_true(lambda: expected in self._ended_calls, _UNSET):
            raise AssertionError(f'{self._call_text(args, kwargs)} call not found')
