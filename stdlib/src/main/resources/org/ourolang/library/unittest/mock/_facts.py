# SPDX-License-Identifier: Apache-2.0
"""What a mock knows about itself, apart from the attributes that it is asked for."""

from ._calls import DEFAULT, Call, CallList


class InvalidSpecError(Exception):
    """A mock was given as what to imitate."""


def is_mock(obj):
    return getattr(type(obj), '_is_mock_class', False)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


class _Facts:
    """What a mock knows about itself."""

    def __init__(self):
        self.name = None            # as the test gave it
        self.parent = None          # the mock whose attribute this one is
        self.step = ''              # the way here from the maker: an attribute's name or '()'
        self.maker = None           # the mock that made this one
        self.children = {}
        self.spec_class = None
        self.spec_names = None
        self.spec_async = frozenset()
        self.spec_set = False
        self.signature = None
        self.wraps = None
        self.unsafe = False
        self.sealed = False
        self.return_value = DEFAULT
        self.side_effect = None
        self.mirror = None          # a function that stands for the mock
        self.forget()

    def forget(self):
        self.called = False
        self.call_count = 0
        self.call_args = None
        self.call_args_list = CallList()
        self.mock_calls = CallList()
        self.method_calls = CallList()
        self.await_count = 0
        self.await_args = None
        self.await_args_list = CallList()


_RECORDS = ('called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls')


def _record(name):
    def read(self):
        facts = self._facts
        return getattr(facts if facts.mirror is None else facts.mirror, name)

    def write(self, value):
        facts = self._facts
        setattr(facts if facts.mirror is None else facts.mirror, name, value)

    return property(read, write)


def facts_of(mock):
    return object.__getattribute__(mock, '__dict__')['_facts']


class _Effects:
    """The results of calls one after another."""

    def __init__(self, values):
        self.values = iter(values)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.values)


class _Postponed:
    """A child that is made when it is asked for."""

    def __init__(self, make):
        self._make = make

    def make(self, mock, name):
        return self._make(mock, name)


def _mock_of(value):
    """The mock behind a function that stands for one; any other value itself."""
    inner = getattr(value, 'mock', None) if type(value).__name__ == 'function' else None
    return inner if inner is not None and is_mock(inner) else value


def _path(mock):
    """The way from the outermost mock, as code: ``mock.a().b``."""
    steps = []
    current = mock
    seen = set()
    while True:
        facts = facts_of(current)
        if facts.maker is None or id(facts.maker) in seen:
            break
        seen.add(id(current))
        steps.append(facts.step)
        current = facts.maker
    text = facts_of(current).name or 'mock'
    for step in reversed(steps):
        text += step if step == '()' else f'.{step}'
    return text


def _remember(mock, args, kwargs):
    """Writes a call into the mock and into all above it."""
    made = Call((args, kwargs), two=True)
    mock.called = True
    mock.call_count += 1
    mock.call_args = made
    mock.call_args_list.append(made)
    mock.mock_calls.append(Call(('', args, kwargs)))
    facts = facts_of(mock)
    path, method = facts.step, facts.name if facts.parent is not None else None
    above, seen = facts.maker, {id(mock)}
    while above is not None and id(above) not in seen:
        seen.add(id(above))
        above.mock_calls.append(Call((path, args, kwargs)))
        upper = facts_of(above)
        if method is not None:
            above.method_calls.append(Call((method, args, kwargs)))
            method = f'{upper.name}.{method}' if upper.parent is not None else None
        if upper.step:
            path = upper.step + ('' if path.startswith('()') else '.') + path
        above = upper.maker
