# SPDX-License-Identifier: Apache-2.0
"""Classes whose methods follow from their annotated fields."""

import abc
import copy
import inspect
import keyword
import sys
import types
from types import FunctionType, GenericAlias

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = types.MappingProxyType({})


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, GenericAlias):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What a dataclass knows of one field."""
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        parts = ','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)
        return f'Field({parts})'

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), '__set_name__', None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        parts = ','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)
        return f'_DataclassParams({parts})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Return an object to identify dataclass fields."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _annotation_names(annotation, cls, names):
    """Whether a string annotation names one of these, plainly or through the module that holds it."""
    head = annotation.split('[', 1)[0].strip()
    module = sys.modules.get(cls.__module__)
    namespace = module.__dict__ if module is not None else {}
    prefix, dot, last = head.rpartition('.')
    if dot:
        owner = namespace.get(prefix)
        return last if isinstance(owner, types.ModuleType) and owner.__name__ in ('typing', 'dataclasses') \
            and last in names else None
    value = namespace.get(head)
    if value is None:
        return None
    if value is InitVar and 'InitVar' in names:
        return 'InitVar'
    if value is KW_ONLY and 'KW_ONLY' in names:
        return 'KW_ONLY'
    typing = sys.modules.get('typing')
    if typing is not None and value is typing.ClassVar and 'ClassVar' in names:
        return 'ClassVar'
    return None


def _is_classvar(annotation, cls):
    typing = sys.modules.get('typing')
    if isinstance(annotation, str):
        return _annotation_names(annotation, cls, ('ClassVar',)) is not None
    return typing is not None and (annotation is typing.ClassVar
                                   or typing.get_origin(annotation) is typing.ClassVar)


def _is_initvar(annotation, cls):
    if isinstance(annotation, str):
        return _annotation_names(annotation, cls, ('InitVar',)) is not None
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, cls):
    if isinstance(annotation, str):
        return _annotation_names(annotation, cls, ('KW_ONLY',)) is not None
    return annotation is KW_ONLY


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_classvar(annotation, cls):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation, cls):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR):
        if f.default_factory is not MISSING:
            raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _set_qualname(cls, value):
    if isinstance(value, FunctionType):
        value.__qualname__ = f'{cls.__qualname__}.{value.__name__}'
    return value


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    _set_qualname(cls, value)
    setattr(cls, name, value)
    return False


class _Builder:
    """Collects the source of generated methods and makes them all at once."""

    def __init__(self, globals):
        self.globals = globals
        self.locals = {}
        self.sources = []
        self.names = []

    def add(self, name, parameters, body, annotation_of_return=MISSING, decorator=''):
        if annotation_of_return is not MISSING:
            self.locals[f'__dataclass_{name}_return_type__'] = annotation_of_return
            result = f' -> __dataclass_{name}_return_type__'
        else:
            result = ''
        lines = ''.join(f'  {line}\n' for line in body)
        if decorator:
            decorator = f' {decorator}\n'
        self.sources.append(f'{decorator} def {name}({", ".join(parameters)}){result}:\n{lines}')
        self.names.append(name)

    def install(self, cls):
        if not self.names:
            return
        names = ', '.join(self.names)
        text = f'def __create_fn__({", ".join(self.locals)}):\n{"".join(self.sources)} return {names},'
        namespace = {}
        exec(text, self.globals, namespace)
        for name, function in zip(self.names, namespace['__create_fn__'](**self.locals)):
            yield name, function


def _init_parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        default = ''
    elif f.default is not MISSING:
        default = f' = __dataclass_dflt_{f.name}__'
    else:
        default = ' = __dataclass_HAS_DEFAULT_FACTORY__'
    return f'{f.name}: __dataclass_type_{f.name}__{default}'


def _assignment(frozen, name, value, self_name):
    if frozen:
        return f'__dataclass_builtins_object__.__setattr__({self_name}, {name!r}, {value})'
    return f'{self_name}.{name} = {value}'


def _init_line(f, frozen, self_name, slots):
    default = f'__dataclass_dflt_{f.name}__'
    if f.default_factory is not MISSING:
        if f.init:
            value = f'{default}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}'
        else:
            value = f'{default}()'
    elif f.init:
        value = f.name
    elif slots and f.default is not MISSING:
        value = default
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    return _assignment(frozen, f.name, value, self_name)


def _add_init(builder, fields, std_fields, kw_fields, frozen, has_post_init, self_name, slots):
    seen_default = None
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                raise TypeError(f'non-default argument {f.name!r} follows default argument {seen_default.name!r}')
    builder.locals['__dataclass_HAS_DEFAULT_FACTORY__'] = _HAS_DEFAULT_FACTORY
    builder.locals['__dataclass_builtins_object__'] = object
    lines = []
    for f in fields:
        if f.init:
            builder.locals[f'__dataclass_type_{f.name}__'] = f.type
        if f.default is not MISSING:
            builder.locals[f'__dataclass_dflt_{f.name}__'] = f.default
        elif f.default_factory is not MISSING:
            builder.locals[f'__dataclass_dflt_{f.name}__'] = f.default_factory
        line = _init_line(f, frozen, self_name, slots)
        if line:
            lines.append(line)
    if has_post_init:
        parameters = ','.join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        lines.append(f'{self_name}.{_POST_INIT}({parameters})')
    parameters = [self_name] + [_init_parameter(f) for f in std_fields if f.init]
    keywords = [_init_parameter(f) for f in kw_fields if f.init]
    if keywords:
        parameters += ['*'] + keywords
    builder.add('__init__', parameters, lines or ['pass'], annotation_of_return=None)


def _recursive_repr(user_function):
    running = set()

    def wrapper(self):
        key = id(self)
        if key in running:
            return '...'
        running.add(key)
        try:
            return user_function(self)
        finally:
            running.discard(key)
    wrapper.__wrapped__ = user_function
    wrapper.__name__ = user_function.__name__
    return wrapper


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    module = sys.modules.get(cls.__module__)
    globals = module.__dict__ if module is not None else {}
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    setattr(cls, _PARAMS, params)
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            if all_frozen_bases is None:
                all_frozen_bases = True
            current = getattr(base, _PARAMS).frozen
            all_frozen_bases = all_frozen_bases and current
            any_frozen_base = any_frozen_base or current
    annotations = inspect.get_annotations(cls)
    own = []
    seen_kw_only = False
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, cls):
            if seen_kw_only:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_kw_only = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    builder = _Builder(globals)
    every = list(fields.values())
    std_init = tuple(f for f in every if f.init and not f.kw_only and f._field_type is not _FIELD_CLASSVAR)
    kw_init = tuple(f for f in every if f.init and f.kw_only and f._field_type is not _FIELD_CLASSVAR)
    plain = [f for f in every if f._field_type is _FIELD]
    if init:
        self_name = '__dataclass_self__' if 'self' in fields else 'self'
        ordinary = [f for f in every if f._field_type in (_FIELD, _FIELD_INITVAR)]
        _add_init(builder, ordinary, std_init, kw_init, frozen, hasattr(cls, _POST_INIT), self_name, slots)
    if repr:
        shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in plain if f.repr])
        builder.add('__repr__', ['self'], [f'return f"{{self.__class__.__qualname__}}({shown})"'])
    if eq:
        compared = [f for f in plain if f.compare]
        terms = ' and '.join([f'self.{f.name}==other.{f.name}' for f in compared]) or 'True'
        builder.add('__eq__', ['self', 'other'], ['if self is other:', ' return True',
                                                  'if other.__class__ is self.__class__:', f' return {terms}',
                                                  'return NotImplemented'])
    if order:
        compared = [f for f in plain if f.compare]
        left = _tuple_text('self', compared)
        right = _tuple_text('other', compared)
        for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            builder.add(name, ['self', 'other'], ['if other.__class__ is self.__class__:',
                                                  f' return {left}{op}{right}', 'return NotImplemented'])
    if frozen:
        builder.locals['__dataclass_cls__'] = cls
        builder.locals['__dataclass_FrozenInstanceError__'] = FrozenInstanceError
        test = 'type(self) is __dataclass_cls__'
        names = ', '.join([f'{f.name!r}' for f in plain])
        if names:
            test += f' or name in {{{names}}}'
        builder.add('__setattr__', ['self', 'name', 'value'],
                    [f'if {test}:', ' raise __dataclass_FrozenInstanceError__(f"cannot assign to field {name!r}")',
                     'super(__dataclass_cls__, self).__setattr__(name, value)'])
        builder.add('__delattr__', ['self', 'name'],
                    [f'if {test}:', ' raise __dataclass_FrozenInstanceError__(f"cannot delete field {name!r}")',
                     'super(__dataclass_cls__, self).__delattr__(name)'])
    hash_action = _hash_action(unsafe_hash, eq, frozen, has_explicit_hash)
    if hash_action == 'add':
        hashed = [f for f in plain if (f.compare if f.hash is None else f.hash)]
        builder.add('__hash__', ['self'], [f'return hash({_tuple_text("self", hashed)})'])
    for name, function in builder.install(cls):
        if name == '__repr__':
            function = _recursive_repr(function)
        if name == '__hash__':
            _set_qualname(cls, function)
            setattr(cls, name, function)
            continue
        if _set_new_attribute(cls, name, function):
            if name in ('__lt__', '__le__', '__gt__', '__ge__'):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                                'Consider using functools.total_ordering')
            if name in ('__setattr__', '__delattr__'):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
    if hash_action == 'none':
        cls.__hash__ = None
    elif hash_action == 'raise':
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    _set_new_attribute(cls, '__replace__', _replace)
    if not getattr(cls, '__doc__'):
        try:
            signature = str(inspect.signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError):
            signature = ''
        cls.__doc__ = cls.__name__ + signature
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple(f.name for f in std_init))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _tuple_text(object_name, fields):
    if not fields:
        return '()'
    return f'({",".join([f"{object_name}.{f.name}" for f in fields])},)'


def _hash_action(unsafe_hash, eq, frozen, has_explicit_hash):
    if unsafe_hash:
        return 'raise' if has_explicit_hash else 'add'
    if not eq or has_explicit_hash:
        return None
    return 'add' if frozen else 'none'


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slot_names(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        if '__weakref__' in cls.__dict__:
            yield '__weakref__'
        return
    if isinstance(slots, str):
        yield slots
    elif hasattr(slots, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    else:
        yield from slots


def _add_slots(cls, is_frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = tuple(f.name for f in fields(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slot_names(base))
    namespace = dict(cls.__dict__)
    wanted = names + ('__weakref__',) if weakref_slot else names
    namespace['__slots__'] = tuple(name for name in wanted if name not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    result = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        result.__qualname__ = qualname
    if is_frozen:
        if '__getstate__' not in namespace:
            result.__getstate__ = _dataclass_getstate
        if '__setstate__' not in namespace:
            result.__setstate__ = _dataclass_setstate
    for member in result.__dict__.values():
        if isinstance(member, (classmethod, staticmethod)):
            member = member.__func__
        functions = [member.fget, member.fset, member.fdel] if isinstance(member, property) else [member]
        for function in functions:
            function = inspect.unwrap(function) if callable(function) else function
            for cell in getattr(function, '__closure__', None) or ():
                try:
                    if cell.cell_contents is cls:
                        cell.cell_contents = result
                except ValueError:
                    pass
    return result


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add dunder methods based on the fields defined in the class."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                              weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary mapping field names to field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _convert(obj, lambda value, inner: dict_factory([(f.name, inner(getattr(value, f.name)))
                                                            for f in fields(value)]))


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple of field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _convert(obj, lambda value, inner: tuple_factory([inner(getattr(value, f.name)) for f in fields(value)]))


def _convert(obj, of_instance):
    def inner(value):
        cls = type(value)
        if cls in (int, str, float, bool, type(None), complex, bytes):
            return value
        if hasattr(cls, _FIELDS):
            return of_instance(value, inner)
        if isinstance(value, tuple) and hasattr(value, '_fields'):
            return cls(*[inner(v) for v in value])
        if isinstance(value, (list, tuple)):
            return cls(inner(v) for v in value)
        if isinstance(value, dict):
            if hasattr(cls, 'default_factory'):
                result = cls(getattr(value, 'default_factory'))
                for k, v in value.items():
                    result[inner(k)] = inner(v)
                return result
            return cls((inner(k), inner(v)) for k, v in value.items())
        return copy.deepcopy(value)
    return inner(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    """Return a new dynamically created dataclass."""
    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            tp = 'typing.Any'
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, spec = item
            defaults[name] = spec
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = tp

    def exec_body(body):
        body.update(namespace)
        body.update(defaults)
        body['__annotations__'] = annotations
    cls = types.new_class(cls_name, bases, {}, exec_body)
    if module is None:
        try:
            module = sys._getframemodulename(1) or '__main__'
        except AttributeError:
            pass
    if module is not None:
        cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
