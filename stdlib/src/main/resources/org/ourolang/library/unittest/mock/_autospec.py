"""Mocks that have the attributes and signatures of what they stand for."""

import inspect
from types import FunctionType

from ._calls import DEFAULT
from ._mocks import (
    _RECORDS,
    AsyncMock,
    InvalidSpecError,
    MagicMock,
    NonCallableMagicMock,
    _Postponed,
    facts_of,
    is_async_function,
    is_mock,
)

_FUNCTIONS = (FunctionType, type(create := len), type(''.join), type(FunctionType.__get__))
del create


def async_names(spec, names):
    """The attributes that are coroutine functions."""
    found = set()
    for name in names:
        try:
            value = inspect.getattr_static(spec, name)
        except AttributeError:
            continue
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        if isinstance(value, FunctionType) and is_async_function(value):
            found.add(name)
    return frozenset(found)


def signature_of(spec, as_instance=False, skip_first=False):
    """The signature by which something is called; None when there is none."""
    if isinstance(spec, classmethod):
        spec, skip_first = spec.__func__, True
    if isinstance(spec, type):
        if as_instance:
            spec = getattr(spec, '__call__', None)
            skip_first = True
        else:
            spec, skip_first = spec.__init__, True
    elif not isinstance(spec, (FunctionType, *_FUNCTIONS)) and not hasattr(spec, '__func__'):
        spec = getattr(spec, '__call__', None)
    if spec is None:
        return None
    try:
        signature = inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    if skip_first:
        parameters = list(signature.parameters.values())
        if parameters and parameters[0].kind in (
                inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD):
            return signature.replace(parameters=parameters[1:])
    return signature


def _is_callable_instance(cls):
    return any('__call__' in base.__dict__ for base in cls.__mro__)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if is_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    options = {'spec_set' if spec_set else 'spec': spec} if spec is not None else {}
    options['unsafe'] = unsafe
    is_function = isinstance(spec, FunctionType)
    cls = _class_for(spec, is_type, instance)
    given_name = options.pop('name', None) or kwargs.pop('name', None) or _name
    step = '' if _parent is None else given_name
    mock = cls(parent=_parent, _new_parent=_parent, _new_name=step, name=given_name, **options, **kwargs)
    signature = None if instance and is_type and not _is_callable_instance(spec) else signature_of(
        spec, is_type and instance)
    if is_type and not instance and spec.__init__ is object.__init__:
        signature = None
    facts_of(mock).signature = signature
    if is_function:
        result = _stand_in(spec, mock)
    else:
        result = mock
        if signature is not None and cls is not NonCallableMagicMock:
            mock.__dict__['_checks_calls'] = signature
    if _parent is not None and not instance:
        facts_of(_parent).children[_name] = result
    if is_type and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(
            spec, spec_set, instance=True, _name='()', _parent=mock, unsafe=unsafe)
    _provide_attributes(mock, result, spec, spec_set, is_type, instance, kwargs)
    return result


def _class_for(spec, is_type, instance):
    if isinstance(spec, (FunctionType, *_FUNCTIONS)) or hasattr(spec, '__func__'):
        return AsyncMock if is_async_function(spec) else MagicMock
    if is_type and instance:
        return MagicMock if _is_callable_instance(spec) else NonCallableMagicMock
    if inspect.isdatadescriptor(spec):
        return MagicMock
    return MagicMock if callable(spec) or spec is None else NonCallableMagicMock


def _provide_attributes(mock, result, spec, spec_set, is_type, instance, kwargs):
    for name in dir(spec):
        if name.startswith('__') and name.endswith('__'):
            continue
        if name in kwargs:
            continue
        try:
            original = getattr(spec, name)
        except AttributeError:
            continue
        if name in ('assert_called_with', 'return_value', 'side_effect') and is_mock(mock) and isinstance(
                spec, FunctionType):
            continue
        skip = is_type and _takes_self(spec, name, original)
        facts_of(mock).children[name] = _Postponed(
            lambda owner, key, original=original, skip=skip: _attribute(owner, key, original, skip, spec_set))


def _takes_self(cls, name, original):
    """Whether a function of a class gets the instance as its first argument."""
    if not isinstance(original, FunctionType):
        return False
    return not isinstance(inspect.getattr_static(cls, name, None), (staticmethod, classmethod))


def _attribute(owner, name, original, skip, spec_set):
    options = {'spec_set' if spec_set else 'spec': original} if original is not None else {}
    if isinstance(original, FunctionType) or hasattr(original, '__func__'):
        made = (AsyncMock if is_async_function(original) else MagicMock)(
            parent=owner, name=name, _new_name=name, _new_parent=owner, **options)
        signature = signature_of(original, skip_first=skip)
        facts_of(made).signature = signature
        if signature is not None:
            made.__dict__['_checks_calls'] = signature
        return made
    made = create_autospec(original, spec_set, _parent=owner, _name=name, instance=False)
    return made


def _stand_in(function, mock):
    """A function with the signature of another one, that calls a mock."""
    signature = inspect.signature(function)
    name = function.__name__ if function.__name__.isidentifier() else 'funcopy'
    if is_async_function(function):
        async def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    for attribute in ('__doc__', '__module__', '__annotations__', '__defaults__', '__kwdefaults__'):
        if attribute in ('__doc__', '__module__'):
            setattr(stand_in, attribute, getattr(function, attribute, None))
    stand_in.__name__ = name
    stand_in.__qualname__ = function.__qualname__
    stand_in.__signature__ = signature
    stand_in.__text_signature__ = None
    facts = facts_of(mock)
    stand_in.mock = mock
    for record in _RECORDS:
        setattr(stand_in, record, getattr(facts, record))
    stand_in.return_value = mock.return_value
    stand_in.side_effect = facts.side_effect
    stand_in._mock_children = facts.children
    for method in ('assert_called_with', 'assert_called_once_with', 'assert_has_calls', 'assert_any_call',
                   'assert_called', 'assert_not_called', 'assert_called_once', 'reset_mock'):
        setattr(stand_in, method, getattr(mock, method))
    if isinstance(mock, AsyncMock):
        for method in ('assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with',
                       'assert_any_await', 'assert_has_awaits', 'assert_not_awaited'):
            setattr(stand_in, method, getattr(mock, method))
    facts.mirror = stand_in
    return stand_in
