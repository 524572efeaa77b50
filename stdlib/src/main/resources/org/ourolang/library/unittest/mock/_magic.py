"""Special methods of mocks."""

from ._calls import DEFAULT

_NUMBERS = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'.split()
_PLAIN = ('lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs '
          'invert complex int float index round trunc floor ceil bool next fspath aiter hash iter').split()
SYNC = frozenset(f'__{name}__' for name in _PLAIN + _NUMBERS + ['i' + n for n in _NUMBERS] + ['r' + n for n in _NUMBERS])
ASYNC = frozenset({'__aenter__', '__aexit__', '__anext__'})
ASYNC_RESULTS = ASYNC
_RARE = frozenset(f'__{name}__' for name in (
    'get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir '
    'subclasses format getnewargs_ex').split())
ALL = SYNC | ASYNC | _RARE
UNSUPPORTED = frozenset({
    '__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__', '__subclasscheck__',
    '__del__'})

_CONSTANTS = {
    '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
    '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
    '__bool__': True, '__index__': 1, '__aexit__': False,
}


def is_special(name):
    return len(name) > 4 and name.startswith('__') and name.endswith('__')


def _comparison(name, alike):
    """What makes the answers of a comparison: for the mock itself one of them, for others none, unless one was set."""
    def of(mock):
        def compare(other):
            from ._mocks import facts_of

            if facts_of(facts_of(mock).children[name]).return_value is not DEFAULT:
                return DEFAULT
            return alike if mock is other else NotImplemented

        return compare

    return of


_same, _different = _comparison('__eq__', True), _comparison('__ne__', False)


def _elements(mock):
    def elements():
        from ._mocks import facts_of

        chosen = facts_of(facts_of(mock).children['__iter__']).return_value
        return iter([] if chosen is DEFAULT else chosen)

    return elements


class _AsyncElements:
    def __init__(self, values):
        self._values = iter(values)

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self._values)
        except StopIteration:
            raise StopAsyncIteration from None


def _async_elements(mock):
    def elements():
        from ._mocks import facts_of

        chosen = facts_of(facts_of(mock).children['__aiter__']).return_value
        return _AsyncElements([] if chosen is DEFAULT else chosen)

    return elements


_EFFECTS = {'__eq__': _same, '__ne__': _different, '__iter__': _elements, '__aiter__': _async_elements}


def _prepare(method, mock, name):
    """What a special method answers unless the test says otherwise."""
    from ._mocks import _path

    if name in _CONSTANTS:
        method.return_value = _CONSTANTS[name]
    elif name == '__hash__':
        method.return_value = object.__hash__(mock)
    elif name == '__str__':
        method.return_value = object.__str__(mock)
    elif name == '__sizeof__':
        method.return_value = object.__sizeof__(mock)
    elif name == '__fspath__':
        method.return_value = f'{type(mock).__name__}/{_path(mock)}/{id(mock)}'
    elif name in _EFFECTS:
        method.side_effect = _EFFECTS[name](mock)


class _Waiting:
    """Stands in the class of a mock for a special method that nobody used yet."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        from ._mocks import facts_of

        facts = facts_of(obj)
        method = facts.children.get(self.name)
        if method is None:
            sealed, facts.sealed = facts.sealed, False
            method = obj._get_child_mock(
                name=self.name, parent=obj, _new_name=self.name, _new_parent=obj)
            facts.sealed = sealed
            facts.children[self.name] = method
            _prepare(method, obj, self.name)
            setattr(type(obj), self.name, method)
        return method


_WAITING = {name: _Waiting(name) for name in SYNC | ASYNC}


def provide(mock):
    """Gives the class of a mock all special methods that its specification has."""
    allowed = mock._facts.spec_names
    cls = type(mock)
    for name, waiting in _WAITING.items():
        if (allowed is None or name in allowed) and name not in cls.__dict__:
            setattr(cls, name, waiting)


def restrict(mock):
    """Takes away the special methods that a new specification does not have."""
    cls = type(mock)
    allowed = mock._facts.spec_names
    for name in SYNC | ASYNC:
        if isinstance(cls.__dict__.get(name), _Waiting) and allowed is not None and name not in allowed:
            delattr(cls, name)
    from ._mocks import AsyncMock, MagicMock, NonCallableMagicMock

    if isinstance(mock, (MagicMock, NonCallableMagicMock, AsyncMock)):
        provide(mock)


def reset(mock):
    """Gives the special methods their first answers back."""
    children = mock._facts.children
    for name in list(children):
        if name in _WAITING:
            del children[name]
            setattr(type(mock), name, _WAITING[name])
