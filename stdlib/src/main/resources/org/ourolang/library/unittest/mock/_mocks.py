"""The mocks: objects with every attribute, that can be called and remember it."""

from . import _magic
from ._assertions import Asserting
from ._awaiting import AsyncMixin, is_async_function
from ._calls import DEFAULT, MISSING, Call
from ._facts import (
    _RECORDS, InvalidSpecError, _Effects, _Facts, _is_exception, _mock_of, _path, _Postponed, _record, _remember,
    facts_of, is_mock)

_NEAR_ASSERTIONS = ('assert', 'assret', 'asert', 'aseert', 'assrt')
_FORBIDDEN = ('called_once', 'called_with', 'called_once_with', 'not_called', 'has_calls', 'any_call', 'awaited')
_ASSERTIONS = frozenset({
    'assert_called_with', 'assert_not_called', 'assert_called_once_with', 'assert_has_calls', 'assert_any_call',
    'assert_called_once', 'assert_called'})


class NonCallableMock(Asserting):
    _is_mock_class = True

    def __new__(cls, *args, **kwargs):
        own = type(cls.__name__, _bases_for(cls, args, kwargs), {'__doc__': cls.__doc__, '__module__': cls.__module__})
        self = object.__new__(own)
        self.__dict__['_facts'] = _Facts()
        return self

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        facts = self._facts
        facts.name = name
        facts.parent = parent
        facts.maker = parent if _new_parent is None else _new_parent
        facts.step = _new_name or (name or '')
        facts.wraps = wraps
        facts.unsafe = unsafe
        chosen = spec if spec_set is None else spec_set
        if is_mock(chosen):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={chosen!r}]')
        self._imitate(chosen, spec_set is not None, _spec_as_instance)
        if kwargs:
            self.configure_mock(**kwargs)

    def _imitate(self, spec, spec_set, as_instance=False):
        facts = self._facts
        facts.spec_class = facts.spec_names = facts.signature = None
        facts.spec_set = spec_set
        facts.spec_async = frozenset()
        if spec is None:
            return
        if isinstance(spec, (list, tuple)):
            facts.spec_names = list(spec)
            return
        facts.spec_class = spec if isinstance(spec, type) else type(spec)
        facts.spec_names = dir(spec)
        from ._autospec import async_names, signature_of

        facts.spec_async = async_names(spec, facts.spec_names)
        facts.signature = signature_of(spec, as_instance)

    def mock_add_spec(self, spec, spec_set=False):
        if is_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        self._imitate(spec, spec_set)
        _magic.restrict(self)

    for _name in _RECORDS:
        locals()[_name] = _record(_name)
    del _name

    def _read_return_value(self):
        facts = self._facts
        value = facts.return_value if facts.mirror is None else facts.mirror.return_value
        if value is DEFAULT and facts.wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    def _write_return_value(self, value):
        facts = self._facts
        if facts.mirror is not None:
            facts.mirror.return_value = value
            return
        facts.return_value = value
        _adopt(self, value, None, '()')

    return_value = property(_read_return_value, _write_return_value)

    def _read_side_effect(self):
        facts = self._facts
        effect = facts.side_effect if facts.mirror is None else facts.mirror.side_effect
        if effect is None or callable(effect) or isinstance(effect, _Effects) or _is_exception(effect):
            return effect
        effect = _Effects(effect)
        self.side_effect = effect
        return effect

    def _write_side_effect(self, value):
        facts = self._facts
        if value is not None and not callable(value) and not _is_exception(value) and not isinstance(value, _Effects):
            value = _Effects(value)
        if facts.mirror is None:
            facts.side_effect = value
        else:
            facts.mirror.side_effect = value

    side_effect = property(_read_side_effect, _write_side_effect)

    @property
    def __class__(self):
        spec = facts_of(self).spec_class
        return type(self) if spec is None else spec

    @property
    def _mock_name(self):
        return self._facts.name

    @property
    def _mock_parent(self):
        return self._facts.parent

    @property
    def _mock_children(self):
        return self._facts.children

    def attach_mock(self, mock, attribute):
        inner = _mock_of(mock)
        facts = facts_of(inner)
        facts.parent = facts.maker = facts.name = None
        facts.step = ''
        setattr(self, attribute, mock)

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *owners, last = path.split('.')
            target = self
            for owner in owners:
                target = getattr(target, owner)
            setattr(target, last, value)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        facts = self._facts
        facts.forget()
        if facts.mirror is not None:
            for name in _RECORDS:
                setattr(facts.mirror, name, getattr(facts, name))
        if return_value:
            facts.return_value = DEFAULT
        if side_effect:
            facts.side_effect = None
        for child in facts.children.values():
            if is_mock(child):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        if is_mock(facts.return_value) and facts.return_value is not self:
            facts.return_value.reset_mock(visited)

    def __getattr__(self, name):
        if name in ('_facts', '_mock_methods'):
            raise AttributeError(name)
        facts = self._facts
        if facts.spec_names is not None:
            if name not in facts.spec_names or name in _magic.ALL:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif _magic.is_special(name):
            raise AttributeError(name)
        if not facts.unsafe and (facts.spec_names is None or name not in facts.spec_names):
            if name.startswith(_NEAR_ASSERTIONS) or name in _FORBIDDEN or name in _ASSERTIONS:
                raise AttributeError(
                    f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an '
                    'attribute.')
        child = facts.children.get(name)
        if child is MISSING:
            raise AttributeError(name)
        if child is None:
            wrapped = None if facts.wraps is None else getattr(facts.wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wrapped, _new_name=name, _new_parent=self)
            facts.children[name] = child
        elif isinstance(child, _Postponed):
            child = facts.children[name] = child.make(self, name)
        return child

    def __setattr__(self, name, value):
        facts = self._facts
        if name in _SETTABLE:
            object.__setattr__(self, name, value)
            return
        if facts.spec_set and facts.spec_names is not None and name not in facts.spec_names \
                and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _magic.UNSUPPORTED:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _magic.ALL:
            if facts.spec_names is not None and name not in facts.spec_names:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if is_mock(value):
                _adopt(self, value, None, name)
                setattr(type(self), name, value)
                facts.children[name] = value
            else:
                setattr(type(self), name, value)
                object.__setattr__(self, name, _bound_to(self, value))
            return
        if name == '__class__':
            facts.spec_class = value
            return
        if _adopt(self, value, name, name):
            facts.children[name] = value
            self.__dict__.pop(name, None)
            return
        if facts.sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {_path(self)}.{name}')
        if isinstance(value, _Postponed):
            facts.children[name] = value
            return
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        facts = self._facts
        if name in _magic.ALL and name in type(self).__dict__:
            delattr(type(self), name)
            self.__dict__.pop(name, None)
            return
        child = facts.children.get(name, None)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is MISSING:
            raise AttributeError(name)
        facts.children[name] = MISSING

    def __dir__(self):
        from unittest import mock

        facts = self._facts
        if not mock.FILTER_DIR:
            return object.__dir__(self)
        extras = [name for name, child in facts.children.items() if child is not MISSING]
        names = [*(facts.spec_names or ()), *extras, *self.__dict__, *_PUBLIC]
        if facts.spec_names is None:
            names += [name for name in dir(type(self)) if not name.startswith('_') or _magic.is_special(name)]
        return sorted({name for name in names if not name.startswith('_') or _magic.is_special(name)})

    def __repr__(self):
        facts = self._facts
        details = ''
        path = _path(self)
        if path not in ('mock', 'mock.'):
            details += f' name={path!r}'
        if facts.spec_class is not None:
            details += f' {"spec_set" if facts.spec_set else "spec"}={facts.spec_class.__name__!r}'
        return f"<{type(self).__name__}{details} id='{id(self)}'>"

    def _get_child_mock(self, /, **kwargs):
        facts = self._facts
        step = kwargs.get('_new_name')
        if facts.sealed:
            owner = _path(self)
            raise AttributeError(f'{owner}.{kwargs["name"]}' if 'name' in kwargs else f'{owner}.return_value')
        kind = AsyncMock if step in facts.spec_async else _child_class(type(self), step)
        if issubclass(kind, AsyncMock):
            kwargs.pop('timeout', None)
        return kind(**kwargs)


def _bases_for(cls, args, kwargs):
    if issubclass(cls, AsyncMock) or not issubclass(cls, NonCallableMock):
        return (cls,)
    spec = kwargs.get('spec_set') or kwargs.get('spec') or (args[0] if args else None)
    if spec is not None and issubclass(cls, Mock) and is_async_function(spec):
        return (AsyncMixin, cls)
    return (cls,)


def _child_class(cls, step):
    given = cls.__mro__[1] if cls.__mro__[1] is not AsyncMixin else cls.__mro__[2]
    if step in _magic.ASYNC_RESULTS:
        return AsyncMock
    if issubclass(given, AsyncMock):
        if step in _magic.SYNC or step in ('__aiter__',):
            return MagicMock
        return AsyncMock if given is AsyncMock else given
    if not issubclass(given, Mock):
        if given is NonCallableMagicMock:
            return MagicMock
        if given is NonCallableMock:
            return Mock
    return MagicMock if given is PropertyMock else given


def _bound_to(mock, value):
    if hasattr(value, '__get__'):
        return value.__get__(mock, type(mock))
    return value


def _adopt(mock, value, name, step):
    """Makes a mock that belongs nowhere yet a child; false for any other value."""
    value = _mock_of(value)
    if not is_mock(value):
        return False
    facts = facts_of(value)
    if facts.name or facts.step or facts.parent is not None or facts.maker is not None:
        return False
    above = mock
    while above is not None:
        if above is value:
            return False
        above = facts_of(above).maker
    if step:
        facts.maker = mock
        facts.step = step
    if name:
        facts.parent = mock
        facts.name = name
    return True


_SETTABLE = frozenset({*_RECORDS, 'return_value', 'side_effect', 'await_count', 'await_args', 'await_args_list'})
_PUBLIC = ('assert_any_call', 'assert_called', 'assert_called_once', 'assert_called_once_with', 'assert_called_with',
           'assert_has_calls', 'assert_not_called', 'attach_mock', 'call_args', 'call_args_list', 'call_count',
           'called', 'configure_mock', 'method_calls', 'mock_add_spec', 'mock_calls', 'reset_mock', 'return_value',
           'side_effect')


class Mock(NonCallableMock):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        facts = self._facts
        facts.return_value = return_value
        super().__init__(
            spec=spec, wraps=wraps, name=name, spec_set=spec_set, parent=parent, _new_name=_new_name,
            _new_parent=_new_parent, **kwargs)
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        self._check(args, kwargs)
        _remember(self, args, kwargs)
        return self._answer(args, kwargs)

    def _check(self, args, kwargs):
        checked = self.__dict__.get('_checks_calls')
        if checked is not None:
            checked.bind(*args, **kwargs)

    def _answer(self, args, kwargs):
        answer = self._effect_of_call(args, kwargs)
        return self._plain_answer(args, kwargs) if answer is DEFAULT else answer

    def _effect_of_call(self, args, kwargs):
        """What the side effect makes of a call: an answer, or DEFAULT where it leaves that to the return value."""
        effect = self.side_effect
        if effect is None:
            return DEFAULT
        if isinstance(effect, _Effects):
            effect = answer = next(effect)
        elif not _is_exception(effect):
            return effect(*args, **kwargs)
        if _is_exception(effect):
            raise effect
        return answer

    def _plain_answer(self, args, kwargs):
        facts = self._facts
        if facts.mirror is not None and facts.mirror.return_value is not DEFAULT:
            return facts.mirror.return_value
        if facts.return_value is not DEFAULT:
            return facts.return_value
        if facts.wraps is not None:
            return facts.wraps(*args, **kwargs)
        return self.return_value


class NonCallableMagicMock(NonCallableMock):
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _magic.provide(self)


class MagicMock(Mock):
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _magic.provide(self)

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        super().reset_mock(*args, return_value=return_value, **kwargs)
        if return_value:
            _magic.reset(self)


class AsyncMock(AsyncMixin, Mock):
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _magic.provide(self)


class PropertyMock(Mock):
    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    """Lets a mock and its children make no more children."""
    facts = facts_of(mock)
    facts.sealed = True
    for name, child in list(facts.children.items()):
        if child is MISSING or isinstance(child, _Postponed):
            continue
        child = _mock_of(child)
        if is_mock(child) and facts_of(child).maker is mock and not facts_of(child).sealed:
            seal(child)
    result = facts.return_value
    if result is not DEFAULT and is_mock(result) and not facts_of(result).sealed:
        seal(result)
