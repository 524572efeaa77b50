"""Calls as values that compare with what a test expects."""


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _Sentinels:
    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._made.setdefault(name, _Sentinel(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
MISSING = sentinel.MISSING


class _Any:
    def __repr__(self):
        return '<ANY>'

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return not self == other


ANY = _Any()


class CallList(list):
    """Calls in order; it contains any run of its calls."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return super().__contains__(value)
        count = len(value)
        return any(list.__eq__(self[start:start + count], value) for start in range(len(self) - count + 1))

    def __repr__(self):
        import pprint

        return pprint.pformat(list(self))


def call_text(name, args, kwargs):
    shown = [repr(value) for value in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(shown)})'


def _parts(value):
    """Name (or None), arguments and keyword arguments of a tuple that stands for a call; None for any other tuple."""
    name, args, kwargs = None, (), {}
    rest = tuple(value)
    if len(rest) > 3:
        return None
    if len(rest) == 3:
        return rest
    if rest and isinstance(rest[0], str):
        name, *rest = rest
    elif len(rest) == 2 and not isinstance(rest[0], tuple):
        return None
    for part in rest:
        if isinstance(part, tuple):
            args = part
        elif isinstance(part, dict):
            kwargs = part
        else:
            return None
    return name, args, kwargs


class Call(tuple):
    """The name, the arguments and the keyword arguments of a call; without the name if it is of two parts."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        found = _parts(value)
        if found is None:
            raise TypeError('Invalid call value')
        given, args, kwargs = found
        name = given if given is not None else name
        return tuple.__new__(cls, (args, kwargs) if two else (name or '', args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    @property
    def args(self):
        return tuple.__getitem__(self, -2)

    @property
    def kwargs(self):
        return tuple.__getitem__(self, -1)

    def _own_name(self):
        return self[0] if len(self) == 3 else ''

    def __eq__(self, other):
        if isinstance(other, str):
            other = (other,)
        if not isinstance(other, (tuple, list)):
            try:
                len(other)
            except TypeError:
                return NotImplemented
            return False
        found = _parts(other)
        if found is None:
            return False
        chain = getattr(other, '_mock_parent', None)
        if self._mock_parent and chain and self._mock_parent != chain:
            return False
        name, args, kwargs = found
        own = self._own_name()
        return (not own or name == own) and (args, kwargs) == (self.args, self.kwargs)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return Call(('', args, kwargs), name='()')
        return Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, name):
        if name.startswith('_mock') or name in tuple.__dict__:
            raise AttributeError(name)
        if self._mock_name is None:
            return Call(name=name, from_kall=False)
        return Call(name=f'{self._mock_name}.{name}', parent=self, from_kall=False)

    def __getattribute__(self, name):
        if name in ('count', 'index'):
            return Call.__getattr__(self, name)
        return tuple.__getattribute__(self, name)

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name = self._own_name()
        if not name:
            name = 'call'
        elif name.startswith('()'):
            name = 'call' + name
        else:
            name = 'call.' + name
        return call_text(name, self.args, self.kwargs)

    def call_list(self):
        calls, current = [], self
        while current is not None:
            if current._mock_from_kall:
                calls.append(current)
            current = current._mock_parent
        return CallList(reversed(calls))


call = Call(from_kall=False)
