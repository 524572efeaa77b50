# SPDX-License-Identifier: Apache-2.0
"""Names for annotations.

The forms, what subscribing them makes, and generic classes are always there. Protocols, records, the reading of hints,
decorators and streams are loaded when one of their names is first used; the aliases of containers are made then.
"""

import sys

from _types import GenericAlias
from _typing import NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple
from _typing_base import (
    _is_param_expr, _is_protocol_base, _type_check, _type_convert, _type_repr, _Unionable, _unpacked)
from _typing_forms import (
    Annotated, Any, ClassVar, Concatenate, Final, ForwardRef, Literal, LiteralString, Never, NoReturn, NotRequired,
    Optional, ReadOnly, Required, Self, TypeAlias, TypeGuard, TypeIs, Union, Unpack, _AnyMeta, _SpecialForm)
from _typing_aliases import (
    Callable, Tuple, _AnnotatedAlias, _BaseGenericAlias, _CallableGenericAlias, _CallableType,
    _ConcatenateGenericAlias, _GenericAlias, _LiteralGenericAlias, _SpecialGenericAlias, _TupleType,
    _UnionGenericAlias, _UnpackGenericAlias)
from _typing_generic import Generic, get_args, get_origin

for _made in list(globals().values()):
    if getattr(_made, '__module__', '').startswith('_typing_'):
        _made.__module__ = 'typing'
del _made

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


def cast(typ, val):
    """The value as it is; type checkers believe that it is of that type."""
    return val


AnyStr = TypeVar('AnyStr', bytes, str)
