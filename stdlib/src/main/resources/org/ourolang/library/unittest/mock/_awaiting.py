"""What mocks have that stand for coroutine functions."""

import inspect

from ._calls import DEFAULT, Call
from ._facts import _Effects, _remember, is_mock


def is_async_function(obj):
    if is_mock(obj):
        return isinstance(obj, AsyncMixin)
    if hasattr(obj, '__func__'):
        obj = obj.__func__
    try:
        return inspect.iscoroutinefunction(obj)
    except AttributeError:
        return False


def _await_record(name):
    return property(lambda self: getattr(self._facts, name), lambda self, value: setattr(self._facts, name, value))


class AsyncMixin:
    await_count = _await_record('await_count')
    await_args = _await_record('await_args')
    await_args_list = _await_record('await_args_list')

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__['__code__'] = _async_code()
        self.__dict__['__name__'] = 'AsyncMock'
        self.__dict__['__defaults__'] = ()
        self.__dict__['__kwdefaults__'] = {}
        self.__dict__['__annotations__'] = None

    def __call__(self, /, *args, **kwargs):
        self._check(args, kwargs)
        _remember(self, args, kwargs)
        return self._awaited(args, kwargs)

    async def _awaited(self, args, kwargs):
        made = Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = made
        self.await_args_list.append(made)
        effect = self.side_effect
        listed = isinstance(effect, _Effects)
        try:
            result = self._effect_of_call(args, kwargs)
        except StopIteration:
            if listed:
                raise StopAsyncIteration from None
            raise
        if not listed and (is_async_function(effect) or inspect.iscoroutine(result)):
            result = await result
        if result is not DEFAULT:
            return result
        facts = self._facts
        if facts.return_value is DEFAULT and facts.mirror is None and facts.wraps is not None:
            result = facts.wraps(*args, **kwargs)
            return await result if inspect.iscoroutine(result) else result
        return self._plain_answer(args, kwargs)

    def _mock_word(self):
        return self._facts.name or 'mock'

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._mock_word()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(
                f'Expected {self._mock_word()} to have been awaited once. Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f'Expected await: {self._call_text(args, kwargs)}\nNot awaited')
        expected = self._same_form(Call((args, kwargs), two=True))
        if self._same_form(self.await_args) != expected:
            raise AssertionError(self._not_found('await', args, kwargs, self.await_args)) from self._cause(expected)

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(
                f'Expected {self._mock_word()} to have been awaited once. Awaited {self.await_count} times.')
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        expected = self._same_form(Call((args, kwargs), two=True))
        cause = self._cause(expected)
        if cause is not None or all(self._same_form(made) != expected for made in self.await_args_list):
            raise AssertionError(f'{self._call_text(args, kwargs)} await not found') from cause

    def assert_has_awaits(self, calls, any_order=False):
        self._has_calls('Awaits', calls, any_order, self.await_args_list)

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(
                f'Expected {self._mock_word()} to not have been awaited. Awaited {self.await_count} times.')


def _async_code():
    """The code of some coroutine function, by which others know one."""
    async def stand_in(*args, **kwargs):
        pass

    return stand_in.__code__
