"""Puts something in the place of an attribute or of the items of a dictionary, for a while."""

import contextlib
import inspect
from functools import wraps
from importlib import import_module

from ._calls import DEFAULT
from ._mocks import AsyncMock, InvalidSpecError, MagicMock, NonCallableMagicMock, NonCallableMock, is_async_function, is_mock

_started = []


def _resolve(path):
    name, _, rest = path.partition('.')
    found = import_module(name)
    for part in filter(None, rest.split('.')):
        name += f'.{part}'
        try:
            found = getattr(found, part)
        except AttributeError:
            import_module(name)
            found = getattr(found, part)
    return found


def _split(target):
    try:
        owner, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}') from None
    return lambda: _resolve(owner), attribute


class _Startable:
    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


class _Patch(_Startable):
    """The replacement of one attribute, and of more ones beside it."""

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *,
                 unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if is_mock(spec):
            raise InvalidSpecError(
                f'Cannot spec attr {attribute!r} as the spec has already been mocked out. [spec={spec!r}]')
        if is_mock(spec_set):
            raise InvalidSpecError(
                f'Cannot spec attr {attribute!r} as the spec_set target has already been mocked out. '
                f'[spec_set={spec_set!r}]')
        self.getter, self.attribute = getter, attribute
        self.new, self.new_callable, self.kwargs = new, new_callable, kwargs
        self.spec, self.spec_set, self.autospec = spec, spec_set, autospec
        self.create, self.unsafe = create, unsafe
        self.has_local = self.is_started = False
        self.attribute_name, self.additional_patchers = None, []

    def copy(self):
        copied = _Patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
            self.new_callable, self.kwargs, unsafe=self.unsafe)
        copied.attribute_name = self.attribute_name
        copied.additional_patchers = [patcher.copy() for patcher in self.additional_patchers]
        return copied

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and hasattr(getattr(func, name), '__call__'):
                    value = getattr(func, name)
                    setattr(func, name, self.copy()(value))
            return func
        return _decorated(func, self)

    def _original(self):
        target, name = self.getter(), self.attribute
        own = getattr(target, '__dict__', {})
        local = name in own
        original = own[name] if local else getattr(target, name, DEFAULT)
        if name in _builtin_names() and inspect.ismodule(target):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return target, original, local

    def _replacement(self, target, original):
        """What to put in: what was given, or a mock that is made now."""
        spec, spec_set, autospec = (None if value is False else value
                                    for value in (self.spec, self.spec_set, self.autospec))
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if spec_set not in (None, True) and not spec is autospec is None:
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        if self.new is not DEFAULT:
            if autospec is not None:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            if self.kwargs:
                raise TypeError("Can't pass kwargs to a mock we aren't creating")
            return self.new
        if autospec is not None:
            return self._autospecced(original, autospec, bool(spec_set))
        if spec_set is True and spec is not None:
            spec, spec_set = None, spec
        spec, spec_set = (original if value is True else value for value in (spec, spec_set))
        if original is DEFAULT and not spec is spec_set is None:
            raise TypeError("Can't use 'spec' with create=True")
        return self._made(original, spec, spec_set)

    def _autospecced(self, original, spec, is_closed):
        from ._autospec import create_autospec

        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        spec = original if spec is True else spec
        if is_mock(self.target):
            raise InvalidSpecError(
                f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. '
                f'[target={self.target!r}, attr={spec!r}]')
        if is_mock(spec):
            name = getattr(self.target, '__name__', self.target)
            raise InvalidSpecError(
                f'Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. '
                f'[target={self.target!r}, attr={spec!r}]')
        return create_autospec(spec, spec_set=is_closed, _name=self.attribute, **self.kwargs)

    def _made(self, original, spec, spec_set):
        imitated = spec if spec is not None else spec_set
        if is_mock(imitated):
            raise InvalidSpecError(
                f'Cannot spec attr {self.attribute!r} as the spec has already been mocked out. [spec={imitated!r}]')
        kind = self.new_callable
        if kind is None:
            kind = _mock_like(original if imitated is None else imitated, imitated is not None)
        specs = {key: value for key, value in (('spec', spec), ('spec_set', spec_set)) if value is not None}
        is_class_of_mocks = isinstance(kind, type) and issubclass(kind, NonCallableMock)
        name = {'name': self.attribute} if is_class_of_mocks else {}
        new = kind(**specs, **{**name, **self.kwargs})
        if imitated is not None and is_mock(new):
            answers_calls = _calls_instances if isinstance(imitated, type) else _is_callable
            inner = kind if answers_calls(imitated) or not issubclass(kind, MagicMock) else NonCallableMagicMock
            new.return_value = inner(**specs, _new_parent=new, _new_name='()')
        return new

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        self.target, original, local = self._original()
        new = self._replacement(self.target, original)
        self.has_local = local
        self.displaced = original
        self.is_started = True
        self._stack = contextlib.ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            extra = {} if self.new is not DEFAULT else {self.attribute_name: new}
            for patcher in self.additional_patchers:
                value = self._stack.enter_context(patcher)
                if patcher.new is DEFAULT:
                    extra.update(value)
            return extra
        except BaseException:
            import sys

            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *info):
        if not self.is_started:
            return None
        if self.has_local and self.displaced is not DEFAULT:
            setattr(self.target, self.attribute, self.displaced)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                    '__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')):
                setattr(self.target, self.attribute, self.displaced)
        self.is_started = False
        return self._stack.__exit__(*info)


def _mock_like(imitated, is_spec):
    """The class of mocks for what is put away, or for a specification."""
    if is_async_function(imitated):
        return AsyncMock
    if not is_spec:
        return MagicMock
    return MagicMock if _is_callable(imitated) else NonCallableMagicMock


def _is_callable(spec):
    return '__call__' in spec if isinstance(spec, list) else callable(spec)


def _calls_instances(cls):
    return any('__call__' in vars(base) for base in cls.__mro__)


def _builtin_names():
    import builtins

    return dir(builtins)


@contextlib.contextmanager
def _entered(patchers, args, keywargs):
    with contextlib.ExitStack() as stack:
        extra = []
        for patcher in patchers:
            value = stack.enter_context(patcher)
            if patcher.attribute_name is not None:
                keywargs.update(value)
            elif patcher.new is DEFAULT:
                extra.append(value)
        yield args + tuple(extra), keywargs


def _decorated(func, patcher):
    if hasattr(func, 'patchings'):
        func.patchings.append(patcher)
        return func
    if is_async_function(func):
        @wraps(func)
        async def patched(*args, **keywargs):
            with _entered(patched.patchings, args, keywargs) as (newargs, newkeywargs):
                return await func(*newargs, **newkeywargs)
    else:
        @wraps(func)
        def patched(*args, **keywargs):
            with _entered(patched.patchings, args, keywargs) as (newargs, newkeywargs):
                return func(*newargs, **newkeywargs)
    patched.patchings = [patcher]
    return patched


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    getter, attribute = _split(target)
    return _Patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
                  unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    getter = (lambda: _resolve(target)) if isinstance(target, str) else (lambda: target)
    patchers = [
        _Patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        for attribute, new in kwargs.items()]
    for patcher in patchers:
        patcher.attribute_name = patcher.attribute
    patchers[0].additional_patchers.extend(patchers[1:])
    return patchers[0]


class _PatchDict(_Startable):
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.clear, self._original = in_dict, clear, None
        self.values = dict(values, **kwargs)

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                value = getattr(f, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                    setattr(f, name, _PatchDict(self.in_dict, self.values, self.clear)(value))
            return f
        if is_async_function(f):
            @wraps(f)
            async def patched(*args, **kwargs):
                with self:
                    return await f(*args, **kwargs)
        else:
            @wraps(f)
            def patched(*args, **kwargs):
                with self:
                    return f(*args, **kwargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        target = self.in_dict
        try:
            self._original = target.copy()
        except AttributeError:
            self._original = {key: target[key] for key in target}
        if self.clear:
            _empty(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]
        return target

    def __exit__(self, *info):
        if self._original is None:
            return False
        target = self.in_dict
        _empty(target)
        try:
            target.update(self._original)
        except AttributeError:
            for key in self._original:
                target[key] = self._original[key]
        self._original = None
        return False


def _empty(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]


def _stop_all():
    for patcher in reversed(_started[:]):
        patcher.stop()


patch.object = _patch_object
patch.dict = _PatchDict
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = 'test'
