# SPDX-License-Identifier: Apache-2.0
"""Reading annotations."""

import functools
import sys
import types

from typing import (Annotated, ForwardRef, Generic, NotRequired, ReadOnly, Required, TypeVarTuple, Unpack,
                    _AnnotatedAlias, _GenericAlias, _type_check, _type_convert)

__name__ = 'typing'


def evaluate(reference, globalns, localns, variables, busy):
    """The type that a reference names."""
    text = reference.__forward_arg__
    if text in busy:
        return reference
    if reference.__forward_evaluated__ and localns is globalns:
        return reference.__forward_value__
    module = reference.__forward_module__
    if module is not None:
        globalns = getattr(sys.modules.get(module), '__dict__', globalns)
    if globalns is None and localns is None:
        globalns = localns = {}
    globalns = localns if globalns is None else globalns
    localns = globalns if localns is None else localns
    if variables:
        globalns, localns = dict(globalns), dict(localns)
        for each in variables:
            if not (reference.__forward_is_class__ and each.__name__ in globalns):
                globalns[each.__name__] = each
                localns.pop(each.__name__, None)
    found = _type_check(eval(reference.__forward_code__, globalns, localns),
                        'Forward references must evaluate to types.', is_argument=reference.__forward_is_argument__,
                        allow_special_forms=reference.__forward_is_class__)
    reference.__forward_value__ = _resolved(found, globalns, localns, variables, busy | {text})
    reference.__forward_evaluated__ = True
    return reference.__forward_value__


def _resolved(hint, globalns, localns, variables, busy=frozenset()):
    """The type with all references in it replaced."""
    if isinstance(hint, ForwardRef):
        return evaluate(hint, globalns, localns, variables, busy)
    if not isinstance(hint, (_GenericAlias, types.GenericAlias, types.UnionType)):
        return hint
    def go(each):
        if isinstance(hint, types.GenericAlias) and isinstance(each, str):
            each = ForwardRef(each)
        return _resolved(each, globalns, localns, variables, busy)
    old = hint.__args__
    new = tuple([go(each) for each in old])
    if all(one is other for one, other in zip(new, old)):
        return hint
    if isinstance(hint, types.UnionType):
        return functools.reduce(lambda one, other: one | other, new)
    if isinstance(hint, types.GenericAlias):
        made = types.GenericAlias(hint.__origin__, new)
        return next(iter(made)) if hint.__unpacked__ else made
    return hint.copy_with(new)


def _bare(hint):
    """The type without Annotated and the qualifiers of keys."""
    if isinstance(hint, _AnnotatedAlias):
        return _bare(hint.__origin__)
    if isinstance(hint, _GenericAlias) and hint.__origin__ in (Required, NotRequired, ReadOnly):
        return _bare(hint.__args__[0])
    if not isinstance(hint, (_GenericAlias, types.GenericAlias, types.UnionType)):
        return hint
    bare = tuple([_bare(each) for each in hint.__args__])
    if bare == hint.__args__:
        return hint
    if isinstance(hint, types.UnionType):
        return functools.reduce(lambda one, other: one | other, bare)
    return types.GenericAlias(hint.__origin__, bare) if isinstance(hint, types.GenericAlias) else hint.copy_with(bare)


def _of_class(cls, globalns, localns):
    hints = {}
    for entry in reversed(cls.__mro__):
        module = getattr(sys.modules.get(entry.__module__), '__dict__', {}) if globalns is None else globalns
        own = vars(entry).get('__annotations__', {})
        if isinstance(own, types.GetSetDescriptorType):
            own = {}
        inner, outer = (dict(vars(entry)) if localns is None else localns), module
        if localns is None and globalns is None:
            # Without given namespaces the names of the module go before those of the class.
            inner, outer = outer, inner
        for name, hint in own.items():
            if isinstance(hint, str):
                hint = ForwardRef(hint, is_argument=False, is_class=True)
            hint = type(None) if hint is None else hint
            hints[name] = _resolved(hint, outer, inner, getattr(entry, '__type_params__', ()))
    return hints


def _of_object(obj, globalns, localns):
    annotations = getattr(obj, '__annotations__', None)
    if annotations is None:
        if isinstance(obj, (types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.MethodWrapperType,
                            types.WrapperDescriptorType, types.MethodDescriptorType, types.FunctionType)):
            return {}
        raise TypeError(f'{obj!r} is not a module, class, method, or function.')
    if globalns is None:
        inner = obj
        while hasattr(inner, '__wrapped__'):
            inner = inner.__wrapped__
        globalns = vars(obj) if isinstance(obj, types.ModuleType) else getattr(inner, '__globals__', {})
    localns = globalns if localns is None else localns
    hints = {}
    for name, hint in annotations.items():
        if isinstance(hint, str):
            hint = ForwardRef(hint, is_argument=not isinstance(obj, types.ModuleType))
        hint = type(None) if hint is None else hint
        hints[name] = _resolved(hint, globalns, localns, getattr(obj, '__type_params__', ()))
    return hints


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, function or module, with what is given by text replaced by what it names."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = (_of_class if isinstance(obj, type) else _of_object)(obj, globalns, localns)
    return hints if include_extras else {name: _bare(hint) for name, hint in hints.items()}
