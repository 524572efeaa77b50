# SPDX-License-Identifier: Apache-2.0
"""Names for annotations.

Here are the forms that are subscribed and what subscribing makes. Protocols, records, the reading of hints, decorators
and streams are in modules of their own, which are loaded when one of their names is first used; the aliases of
containers are made when they are first used.
"""

import sys

from _types import GenericAlias, UnionType, substitute, type_parameters
from _typevars import NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple
from functools import lru_cache

_NONE = type(None)

_ELSEWHERE = {
    '_typing_protocols': '''Protocol runtime_checkable is_protocol get_protocol_members _ProtocolMeta SupportsAbs
        SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound''',
    '_typing_records': 'NamedTuple TypedDict NamedTupleMeta _TypedDictMeta is_typeddict',
    '_typing_hints': 'get_type_hints',
    '_typing_tools': '''overload get_overloads clear_overloads final override no_type_check no_type_check_decorator
        dataclass_transform assert_never assert_type reveal_type NewType IO TextIO BinaryIO''',
}

# What the containers' aliases stand for, and how many parameters they take.
_ALIASES = {
    'builtins': 'list:List:1 dict:Dict:2 set:Set:1 frozenset:FrozenSet:1 type:Type:1',
    'collections': 'deque:Deque:1 defaultdict:DefaultDict:2 OrderedDict::2 Counter::1 ChainMap::2',
    'collections.abc': '''Awaitable::1 Coroutine::3 AsyncIterable::1 AsyncIterator::1 Hashable::0 Iterable::1
        Iterator::1 Reversible::1 Sized::0 Container::1 Collection::1 Set:AbstractSet:1 MutableSet::1 Mapping::2
        MutableMapping::2 Sequence::1 MutableSequence::1 MappingView::1 KeysView::1 ItemsView::2 ValuesView::1
        Generator::3 AsyncGenerator::2 ByteString::0''',
    'contextlib': 'AbstractContextManager:ContextManager:2 AbstractAsyncContextManager:AsyncContextManager:2',
    're': 'Pattern::1 Match::1',
}

__all__ = '''Annotated Any Callable ClassVar Concatenate Final ForwardRef Generic Literal Optional ParamSpec Protocol
Tuple Type TypeVar TypeVarTuple Union AbstractSet ByteString Container ContextManager Hashable ItemsView Iterable
Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Sequence Sized ValuesView Awaitable
AsyncIterator AsyncIterable Coroutine Collection AsyncGenerator AsyncContextManager Reversible SupportsAbs
SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound ChainMap Counter Deque Dict
DefaultDict List OrderedDict Set FrozenSet NamedTuple TypedDict Generator BinaryIO IO Match Pattern TextIO AnyStr
assert_type assert_never cast clear_overloads dataclass_transform final get_args get_origin get_overloads
get_protocol_members get_type_hints is_protocol is_typeddict LiteralString Never NewType no_type_check
no_type_check_decorator NoDefault NoReturn NotRequired overload override ParamSpecArgs ParamSpecKwargs ReadOnly
Required reveal_type runtime_checkable Self Text TYPE_CHECKING TypeAlias TypeGuard TypeIs TypeAliasType
Unpack'''.split()

TYPE_CHECKING = False
Text = str


def __getattr__(name):
    found = _find_alias(name)
    if found is None:
        for source, names in _ELSEWHERE.items():
            if name in names.split():
                found = getattr(__import__(source), name)
                break
        else:
            raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    globals()[name] = found
    return found


def __dir__():
    return sorted({*globals(), *__all__})


def _find_alias(name):
    for module, entries in _ALIASES.items():
        for entry in entries.split():
            target, shown, count = entry.split(':')
            if name == (shown or target):
                __import__(module)
                return _SpecialGenericAlias(getattr(sys.modules[module], target), int(count), name)
    return None


# --- checks and texts


def _is_param_expr(value):
    """Whether a value stands for a whole list of parameters."""
    return value is ... or isinstance(value, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _type_convert(value, module=None, *, allow_special_forms=False):
    """None stands for its class, and a str for what it names."""
    if isinstance(value, str):
        return ForwardRef(value, module=module, is_class=allow_special_forms)
    return _NONE if value is None else value


def _type_check(value, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """The type that a value stands for; TypeError if it can stand for none."""
    value = _type_convert(value, module, allow_special_forms=allow_special_forms)
    if type(value) is tuple:
        raise TypeError(f'{msg} Got {value!r:.100}.')
    origin = value.__origin__ if isinstance(value, _GenericAlias) else None
    qualified = not allow_special_forms and origin in (ClassVar, Final)
    if origin is not None and (origin is Generic or qualified and not (origin is Final and not is_argument)
                               or _is_protocol_base(origin)):
        raise TypeError(f'{value} is not valid as type argument')
    if isinstance(value, _SpecialForm) and not value._stands_alone and not (
            allow_special_forms and value in (ClassVar, Final)) or value is Generic or _is_protocol_base(value):
        raise TypeError(f'Plain {value} is not valid as type argument')
    return value


def _is_protocol_base(value):
    return value is globals().get('Protocol', _is_protocol_base)


def _type_repr(value):
    """How a type is shown within another."""
    if isinstance(value, tuple):
        return f'[{", ".join(map(_type_repr, value))}]'
    if value is ...:
        return '...'
    if isinstance(value, type) and not isinstance(value, GenericAlias):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    return value.__name__ if isinstance(value, type(_type_repr)) else repr(value)


def _as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


def _distinct(values):
    """Each value once; equality decides, for they need not be hashable."""
    kept = []
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept


def _remembered(function):
    """Remembers the answers to hashable questions, so that equal subscriptions are the same object."""
    known = lru_cache(typed=True)(function)

    def ask(*question):
        try:
            return known(*question)
        except TypeError:
            return function(*question)
    return ask


# --- forms


class _Unionable:
    __slots__ = ()

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Unionable):
    """A name such as Union; `take` says what subscribing it makes."""

    __slots__ = '_name', '_take', '_stands_alone', '__weakref__'

    def __init__(self, name, take=None, stands_alone=False):
        self._name = name
        self._take = take and _remembered(take)
        self._stands_alone = stands_alone

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        if name == '__module__':
            return 'typing'
        raise AttributeError(name)

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __getitem__(self, parameters):
        if self._take is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._take(self, parameters)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')


_SpecialForm.__module__ = 'typing'


def _take_one(form, parameters):
    return _GenericAlias(form, (_type_check(parameters, f'{form} accepts only single type.'),))


def _take_qualified(form, parameters):
    checked = _type_check(parameters, f'{form} accepts only single type.', allow_special_forms=form is Final)
    return _GenericAlias(form, (checked,))


def _take_key(form, parameters):
    checked = _type_check(parameters, f'{form._name} accepts only a single type.', allow_special_forms=True)
    return _GenericAlias(form, (checked,))


def _take_union(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    parts = []
    for parameter in _as_tuple(parameters):
        part = _type_check(parameter, 'Union[arg, ...]: each arg must be a type.')
        parts.extend(part.__args__ if isinstance(part, (_UnionGenericAlias, UnionType)) else (part,))
    parts = _distinct(parts)
    if len(parts) == 1:
        return parts[0]
    return _UnionGenericAlias(form, tuple(parts), name='Optional' if len(parts) == 2 and _NONE in parts else None)


def _take_optional(form, parameters):
    return Union[_type_check(parameters, f'{form} requires a single type.'), _NONE]


def _take_literal(form, parameters):
    values = []
    for value in _as_tuple(parameters):
        values.extend(value.__args__ if isinstance(value, _LiteralGenericAlias) else (value,))
    pairs = _distinct([(value, type(value)) for value in values])
    return _LiteralGenericAlias(form, tuple([value for value, kind in pairs]))


def _take_concatenation(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    *first, last = _as_tuple(parameters)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    first = [_type_check(each, 'Concatenate[arg, ...]: each arg must be a type.') for each in first]
    return _ConcatenateGenericAlias(form, (*first, last))


def _take_annotation(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    origin = parameters[0]
    if not isinstance(origin, _UnpackGenericAlias):
        origin = _type_check(origin, 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
    return _AnnotatedAlias(origin, parameters[1:])


def _take_unpacking(form, parameters):
    return _UnpackGenericAlias(form, (_type_check(parameters, f'{form} accepts only single type.'),))


NoReturn, Never, Self, LiteralString, TypeAlias = [
    _SpecialForm(name, stands_alone=True) for name in ('NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias')]
ClassVar, Final = [_SpecialForm(name, _take_qualified) for name in ('ClassVar', 'Final')]
TypeGuard, TypeIs = [_SpecialForm(name, _take_one) for name in ('TypeGuard', 'TypeIs')]
Required, NotRequired, ReadOnly = [_SpecialForm(name, _take_key) for name in ('Required', 'NotRequired', 'ReadOnly')]
Union = _SpecialForm('Union', _take_union)
Optional = _SpecialForm('Optional', _take_optional)
Literal = _SpecialForm('Literal', _take_literal)
Concatenate = _SpecialForm('Concatenate', _take_concatenation)
Annotated = _SpecialForm('Annotated', _take_annotation)
Unpack = _SpecialForm('Unpack', _take_unpacking)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Every type; as a base: a class about which nothing is known."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class ForwardRef(_Unionable):
    """A type that is given by its text."""

    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
                 '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        try:
            self.__forward_code__ = compile(f'({arg},)[0]' if arg.startswith('*') else arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_evaluated__, self.__forward_value__ = False, None

    def _evaluate(self, globalns, localns, type_params=NoDefault, *, recursive_guard):
        from _typing_hints import evaluate
        return evaluate(self, globalns, localns, () if type_params is NoDefault else type_params, recursive_guard)

    def _identity(self):
        return self.__forward_arg__, self.__forward_module__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__, self.__forward_value__) == (other.__forward_arg__, other.__forward_value__)
        return self._identity() == other._identity()

    def __hash__(self):
        return hash(self._identity())

    def __repr__(self):
        place = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{place})'


# --- what subscribing makes


def _is_special(name):
    return name.startswith('__') and name.endswith('__')


class _BaseGenericAlias(_Unionable):
    """What stands in front of another class: attributes are the class's, but for special ones."""

    def __init__(self, origin, name=None, inst=True):
        self.__dict__.update(__origin__=origin, _name=name, _inst=inst)

    def __getattr__(self, name):
        own = self.__dict__
        if name in ('__name__', '__qualname__') and own.get('_name') is not None:
            return own['_name']
        if '__origin__' in own and not _is_special(name):
            return getattr(own['__origin__'], name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if _is_special(name) or name in ('_name', '_inst', '_count', '_defaults'):
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        """The class itself, and Generic unless a later base brings it."""
        later = bases[bases.index(self) + 1:]
        brought = any(isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic)
                      for base in later)
        own = () if self.__origin__ in bases else (self.__origin__,)
        return own if brought else (*own, Generic)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __dir__(self):
        return list({*super().__dir__(), *[name for name in dir(self.__origin__) if not _is_special(name)]})


class _GenericAlias(_BaseGenericAlias):
    """A class or form with its arguments, such as Dict[str, int]."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, name, inst)
        args = _as_tuple(args)
        self.__dict__.update(__args__=args, __parameters__=type_parameters(args))
        if not name:
            self.__dict__['__module__'] = origin.__module__

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def _whole(self):
        return self.__origin__, self.__args__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self._whole() == other._whole()

    def __hash__(self):
        return hash(self._whole())

    def __getitem__(self, item):
        if self.__origin__ is Generic or _is_protocol_base(self.__origin__):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        values = tuple([_type_convert(each) for each in _as_tuple(item)])
        flat = self._name == 'Callable' or getattr(self.__origin__, '__name__', None) == 'Callable'
        return self.copy_with(substitute(self, self.__args__, self.__parameters__, values, flat))

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if origin is Generic:
            later = bases[bases.index(self) + 1:]
            if any(map(_is_protocol_base, bases)) or any(
                    isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return origin,

    def _shown_args(self):
        return ', '.join(map(_type_repr, self.__args__)) or '()'

    def __repr__(self):
        name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        return f'{name}[{self._shown_args()}]'

    def __reduce__(self):
        head = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        return _subscribe, (head, args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args)

    def __iter__(self):
        yield Unpack[self]


def _subscribe(head, item):
    return head[item]


class _SpecialGenericAlias(_BaseGenericAlias):
    """A container's alias before it is subscribed, such as Dict."""

    def __init__(self, origin, count, name):
        super().__init__(origin, name, inst=False)
        missing = {'Generator': (_NONE, _NONE), 'AsyncGenerator': (_NONE,)}
        self._count = count
        self._defaults = missing.get(name, (bool | None,) if name.endswith('ContextManager') else ())
        self.__dict__['__module__'] = 'typing'
        self.__dict__['__doc__'] = f'A generic version of {origin.__module__}.{origin.__qualname__}.'

    def __repr__(self):
        return f'typing.{self._name}'

    def __getitem__(self, item):
        return self._take(item)

    def copy_with(self, args):
        return _GenericAlias(self.__origin__, args, name=self._name, inst=False)

    def _subscribed(self, item):
        if self._count == 0:
            raise TypeError(f'{self} is not a generic class')
        args = tuple([_type_check(each, 'Parameters to generic types must be types.') for each in _as_tuple(item)])
        given, spare = len(args), len(self._defaults)
        if not self._count - spare <= given <= self._count:
            wanted = f'at least {self._count - spare}' if spare else self._count
            word = 'many' if given > self._count else 'few'
            raise TypeError(f'Too {word} arguments for {self}; actual {given}, expected {wanted}')
        return self.copy_with(args + self._defaults[spare - (self._count - given):])

    def _take(self, item):
        return _subscribed(self, item)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


@_remembered
def _subscribed(alias, item):
    return alias._subscribed(item)


class _TupleType(_SpecialGenericAlias):
    def _subscribed(self, item):
        args = _as_tuple(item)
        if len(args) >= 2 and args[-1] is ...:
            first = [_type_check(each, 'Tuple[t, ...]: t must be a type.') for each in args[:-1]]
            return self.copy_with((*first, ...))
        return self.copy_with(
            tuple([_type_check(each, 'Tuple[t0, t1, ...]: each t must be a type.') for each in args]))


class _CallableType(_SpecialGenericAlias):
    def copy_with(self, args):
        return _CallableGenericAlias(self.__origin__, args, name=self._name, inst=False)

    def _take(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        given, result = item
        return _subscribed(self, (tuple(given) if isinstance(given, list) else given, result))

    def _subscribed(self, item):
        given, result = item
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        return self.copy_with((*[_type_convert(each) for each in _as_tuple(given)], result))


class _CallableGenericAlias(_GenericAlias):
    def _nested(self):
        *given, result = self.__args__
        return (given[0] if len(given) == 1 and _is_param_expr(given[0]) else given), result

    def _shown_args(self):
        given, result = self._nested()
        shown = f'[{", ".join(map(_type_repr, given))}]' if isinstance(given, list) else _type_repr(given)
        return f'{shown}, {_type_repr(result)}'

    def __reduce__(self):
        return _subscribe, (Callable, self._nested())


class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, args):
        return Union[args]

    def __eq__(self, other):
        if isinstance(other, (_UnionGenericAlias, UnionType)):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        if self._name == 'Optional':
            one, other = self.__args__
            return f'typing.Optional[{_type_repr(other if one is _NONE else one)}]'
        return f'typing.Union[{self._shown_args()}]'

    def __instancecheck__(self, obj):
        return any(isinstance(obj, each) for each in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, each) for each in self.__args__)

    def __reduce__(self):
        return _subscribe, (Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias):
    def _whole(self):
        return {(value, type(value)) for value in self.__args__}

    def __eq__(self, other):
        return self._whole() == other._whole() if isinstance(other, _LiteralGenericAlias) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self._whole()))

    def _shown_args(self):
        return ', '.join(map(repr, self.__args__)) or '()'

    def __repr__(self):
        inner = ', '.join(map(_type_repr, self.__args__)) if self.__args__ else '()'
        return f'typing.Literal[{inner}]'


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, args):
        *first, last = args
        if isinstance(last, (list, tuple)):
            return *first, *last
        if isinstance(last, _ConcatenateGenericAlias):
            args = *first, *last.__args__
        return super().copy_with(args)


class _AnnotatedAlias(_GenericAlias):
    """A type with further information: the arguments are the type alone."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, (origin,), name='Annotated')
        self.__dict__['__metadata__'] = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def _whole(self):
        return self.__origin__, self.__metadata__

    def __eq__(self, other):
        return self._whole() == other._whole() if isinstance(other, _AnnotatedAlias) else NotImplemented

    __hash__ = _GenericAlias.__hash__

    def _shown_args(self):
        return ', '.join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])

    def __mro_entries__(self, bases):
        return self.__origin__,

    def __reduce__(self):
        return _subscribe, (Annotated, (self.__origin__, *self.__metadata__))


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

    def __getitem__(self, item):
        if self.__typing_is_unpacked_typevartuple__:
            return _as_tuple(item)
        return super().__getitem__(item)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner, = self.__args__
        if not isinstance(inner, (_GenericAlias, GenericAlias)):
            return None
        if inner.__origin__ is not tuple:
            raise TypeError('Unpack[...] must be used with a tuple type')
        return inner.__args__

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


Tuple = _TupleType(tuple, -1, 'Tuple')


def _make_callable():
    from _collections_abc import Callable as origin
    return _CallableType(origin, 2, 'Callable')


Callable = _make_callable()


# --- generic classes


def _variables(cls, parameters):
    """The type variables of Generic[...] or Protocol[...] itself."""
    name = cls.__name__
    if not parameters:
        raise TypeError(f'Parameter list to {name}[...] cannot be empty')
    if not all(isinstance(each, (TypeVar, TypeVarTuple, ParamSpec, _UnpackGenericAlias)) for each in parameters):
        raise TypeError(f'Parameters to {name}[...] must all be type variables or parameter specification variables.')
    if len(_distinct(parameters)) != len(parameters):
        raise TypeError(f'Parameters to {name}[...] must all be unique')
    return parameters


def _matched(cls, values):
    """The arguments that values give a generic class."""
    variables = cls.__parameters__
    if not variables:
        raise TypeError(f'{cls} is not a generic class')
    for variable in variables:
        values = variable.__typing_prepare_subst__(cls, values)
    if len(values) != len(variables):
        word = 'many' if len(values) > len(variables) else 'few'
        raise TypeError(f'Too {word} arguments for {cls}; actual {len(values)}, expected {len(variables)}')
    args = []
    for variable, value in zip(variables, values):
        args.extend(value if isinstance(variable, TypeVarTuple) else (value,))
    return tuple(args)


@_remembered
def _generic_item(cls, item):
    values = tuple([_type_convert(each) for each in _as_tuple(item)])
    if cls is Generic or _is_protocol_base(cls):
        return _GenericAlias(cls, _variables(cls, values))
    return _GenericAlias(cls, _matched(cls, values))


def _declared_variables(cls):
    """The type variables of a class: those of its one Generic[...] or Protocol[...], or all in its bases."""
    bases = cls.__orig_bases__
    found = type_parameters(bases)
    declared = [base for base in bases if isinstance(base, _GenericAlias)
                and (base.__origin__ is Generic or _is_protocol_base(base.__origin__))]
    if not declared:
        return found
    if len(declared) > 1:
        raise TypeError('Cannot inherit from Generic[...] multiple times.')
    listed = declared[0].__parameters__
    absent = [each for each in found if each not in listed]
    if absent:
        shown = f'{declared[0].__origin__.__name__}[{", ".join(map(str, listed))}]'
        raise TypeError(f'Some type variables ({", ".join(map(str, absent))}) are not listed in {shown}')
    return listed


class Generic:
    """The base of classes with type parameters."""

    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, item):
        return _generic_item(cls, item)

    @classmethod
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        written = '__orig_bases__' in vars(cls)
        if Generic in (cls.__orig_bases__ if written else cls.__bases__) and (
                written or not (cls.__name__ == 'Protocol' and cls.__module__ == 'typing')):
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = _declared_variables(cls) if written else ()


def get_origin(tp):
    """What is subscribed in a type; None if nothing is."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if isinstance(tp, UnionType):
        return UnionType
    return Generic if tp is Generic else None


def get_args(tp):
    """The arguments in a type; parameters of callables as a list."""
    if isinstance(tp, _AnnotatedAlias):
        return tp.__origin__, *tp.__metadata__
    if not isinstance(tp, (_GenericAlias, GenericAlias, UnionType)):
        return ()
    args = tp.__args__
    of_callable = get_origin(tp) is Callable.__origin__
    if of_callable and not (len(args) == 2 and _is_param_expr(args[0])):
        *given, result = args
        return given, result
    return args


def cast(typ, val):
    """The value as it is; type checkers believe that it is of that type."""
    return val


AnyStr = TypeVar('AnyStr', bytes, str)
