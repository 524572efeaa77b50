# SPDX-License-Identifier: Apache-2.0
"""Signatures: what a callable is called with."""

import types
from collections import OrderedDict, namedtuple
from enum import IntEnum
from functools import partial, partialmethod

from inspect import (
    CO_VARARGS, CO_VARKEYWORDS, get_annotations, getattr_static, isroutine, unwrap)


class _empty:
    """Stands for a default or an annotation that is not there."""


_same = object()


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    @property
    def description(self):
        words = self.name.lower().split('_')
        if words[0] == 'var':
            return f'variadic {words[1]}'
        return '-'.join(words) if words[-1] == 'only' else ' '.join(words)

    def __str__(self):
        return self.name


_PO, _PK, _VP, _KO, _VK = _ParameterKind
_BY_PLACE = _PO, _PK


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """The text of an annotation as signatures show it."""
    if isinstance(annotation, str):
        return repr(annotation) if quote_annotation_strings else annotation
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if not isinstance(annotation, type):
        return repr(annotation)
    bare = annotation.__module__ in ('builtins', base_module)
    return annotation.__qualname__ if bare else f'{annotation.__module__}.{annotation.__qualname__}'


def formatannotationrelativeto(object):
    """A function that shows annotations as they are written in the module of an object."""
    home = getattr(object, '__module__', None)

    def _formatannotation(annotation):
        return formatannotation(annotation, home)

    return _formatannotation


class Parameter:
    """One parameter of a signature."""

    __slots__ = '_name', '_kind', '_default', '_annotation'
    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and kind in (_VP, _VK):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        from keyword import iskeyword
        if iskeyword(name) and kind is not _PO or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def _facts(self):
        return self._name, self._kind, self._default, self._annotation

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default, self._annotation = state['_default'], state['_annotation']

    def replace(self, *, name=_same, kind=_same, annotation=_same, default=_same):
        """A parameter like this one with some facts changed."""
        chosen = [old if new is _same else new for old, new in zip(self._facts(), (name, kind, default, annotation))]
        return type(self)(chosen[0], chosen[1], default=chosen[2], annotation=chosen[3])

    __replace__ = replace

    def _text(self, quoting=True):
        text = {_VP: '*', _VK: '**'}.get(self._kind, '') + self._name
        equals = '='
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation, quote_annotation_strings=quoting)
            equals = ' = '
        return text if self._default is _empty else text + equals + repr(self._default)

    def __str__(self):
        return self._text()

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __eq__(self, other):
        return self._facts() == other._facts() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._facts())


class BoundArguments:
    """Arguments of a call, matched to the parameters of a signature."""

    __slots__ = 'arguments', '_signature', '__weakref__'

    def __init__(self, signature, arguments):
        self._signature = signature
        self.arguments = arguments

    signature = property(lambda self: self._signature)

    def _split(self):
        places, names, by_name = [], {}, False
        for name, parameter in self._signature.parameters.items():
            by_name = by_name or parameter.kind in (_KO, _VK)
            if name not in self.arguments:
                by_name = by_name or parameter.kind is not _VP
                continue
            value = self.arguments[name]
            if parameter.kind is _VK:
                names.update(value)
            elif by_name and parameter.kind is not _VP:
                names[name] = value
            elif not by_name:
                places += value if parameter.kind is _VP else [value]
        return tuple(places), names

    args = property(lambda self: self._split()[0])
    kwargs = property(lambda self: self._split()[1])

    def apply_defaults(self):
        """Add what the call left to defaults."""
        full = {}
        for name, parameter in self._signature.parameters.items():
            absent = {_VP: (), _VK: {}}.get(parameter.kind, parameter.default)
            value = self.arguments.get(name, absent)
            if value is not _empty:
                full[name] = value
        self.arguments = full

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return (self._signature, self.arguments) == (other._signature, other.arguments)

    __hash__ = None

    def __repr__(self):
        return f"<{type(self).__name__} ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    """How a callable is called: its parameters and the annotation of its result."""

    __slots__ = '_parameters', '_returned'
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        ordered = OrderedDict()
        last, optional = _PO, False
        for parameter in parameters or ():
            kind = parameter.kind
            if kind < last:
                raise ValueError(f'wrong parameter order: {last.description} parameter before '
                                 f'{kind.description} parameter')
            if kind in (_VP, _VK) and kind is last and any(p.kind is kind for p in ordered.values()):
                raise ValueError(f'more than one {kind.description} parameter')
            if kind in _BY_PLACE:
                if optional and parameter.default is _empty:
                    raise ValueError('non-default argument follows default argument')
                optional = parameter.default is not _empty
            if parameter.name in ordered:
                raise ValueError(f'duplicate parameter name: {parameter.name!r}')
            ordered[parameter.name] = parameter
            last = kind
        self._parameters = types.MappingProxyType(ordered)
        self._returned = return_annotation

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._returned}

    def __setstate__(self, state):
        self._returned = state['_return_annotation']

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._returned)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a callable."""
        reader = _Reader(cls, follow_wrapped, {'globals': globals, 'locals': locals, 'eval_str': eval_str})
        return reader.read(obj)

    def replace(self, *, parameters=_same, return_annotation=_same):
        """A signature like this one with parameters or result changed."""
        kept = self._parameters.values() if parameters is _same else parameters
        return type(self)(kept, return_annotation=self._returned if return_annotation is _same else return_annotation)

    __replace__ = replace

    def _facts(self):
        named = {p.name: p for p in self._parameters.values() if p.kind is _KO}
        return [p for p in self._parameters.values() if p.kind is not _KO], named, self._returned

    def __eq__(self, other):
        return self._facts() == other._facts() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        placed, named, returned = self._facts()
        return hash((tuple(placed), frozenset(named.values()), returned))

    def bind(self, /, *args, **kwargs):
        """Match the arguments of a call to the parameters."""
        return self._match(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """Match arguments to parameters, some of which may be missing."""
        return self._match(args, kwargs, True)

    def _match(self, args, kwargs, partly):
        left, named, taken = list(args), dict(kwargs), {}
        swallows = any(p.kind is _VK for p in self._parameters.values())
        misplaced, by_name = [], False
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            by_name = by_name or not left and (kind in (_VP, _VK) or name in named or parameter.default is not _empty)
            if kind is _VP:
                by_name = True
                if left:
                    taken[name], left = tuple(left), []
            elif kind is _VK:
                if named:
                    taken[name], named = named, {}
            elif kind in _BY_PLACE and left:
                if kind is _PK and name in named:
                    raise TypeError(f'multiple values for argument {name!r}')
                taken[name] = left.pop(0)
            elif left and kind is _KO:
                raise TypeError('too many positional arguments')
            elif name in named and kind is not _PO:
                taken[name] = named.pop(name)
            else:
                if name in named and not swallows:
                    misplaced.append(name)
                if not partly and parameter.default is _empty and name not in misplaced:
                    sort = '' if by_name or kind is not _KO else ' keyword-only'
                    raise TypeError(f'missing a required{sort} argument: {name!r}')
        if left:
            raise TypeError('too many positional arguments')
        if misplaced:
            raise TypeError('got some positional-only arguments passed as keyword arguments: '
                            f'{", ".join(misplaced)!r}')
        if named:
            raise TypeError(f'got an unexpected keyword argument {next(iter(named))!r}')
        return BoundArguments(self, taken)

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The signature as text, one parameter a line if it is wider than max_width."""
        shown, last, starred = [], None, False
        for parameter in self._parameters.values():
            kind = parameter.kind
            if last is _PO and kind is not _PO:
                shown.append('/')
            if kind is _KO and not starred:
                shown.append('*')
            starred = starred or kind in (_VP, _KO)
            shown.append(parameter._text(quote_annotation_strings))
            last = kind
        if last is _PO:
            shown.append('/')
        text = '(' + ', '.join(shown) + ')'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(shown) + '\n)'
        if self._returned is _empty:
            return text
        return f'{text} -> {formatannotation(self._returned, quote_annotation_strings=quote_annotation_strings)}'

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)


class _Reader:
    def __init__(self, made, follow, evaluation):
        self.made, self.follow, self.evaluation = made, follow, evaluation

    def read(self, obj):
        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if isinstance(obj, types.MethodType):
            return self.bound(obj.__func__)
        if self.follow:
            obj = unwrap(obj, stop=lambda each: hasattr(each, '__signature__') or isinstance(each, types.MethodType))
            if isinstance(obj, types.MethodType):
                return self.read(obj)
        given = getattr(obj, '__signature__', None)
        if given is not None:
            if isinstance(given, Signature):
                return given
            shown = given() if callable(given) else given
            if isinstance(shown, str):
                return self.of_text(obj, shown)
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
        method = getattr(obj, '__partialmethod__', None)
        if isinstance(method, partialmethod):
            return self.of_partialmethod(method)
        if isinstance(obj, types.FunctionType):
            return self.of_function(obj)
        if isinstance(obj, partial):
            return self.filled(self.read(obj.func), obj.args, obj.keywords)
        if isinstance(obj, type):
            return self.of_class(obj)
        if isroutine(obj):
            return self.of_builtin(obj, 'builtin')
        return self.bound(type(obj).__call__)

    def bound(self, function):
        whole = self.read(function)
        first, *others = whole.parameters.values() or (None,)
        if first is None or first.kind in (_KO, _VK):
            raise ValueError('invalid method signature')
        return whole if first.kind is _VP else whole.replace(parameters=others)

    def of_function(self, function):
        code, notes = function.__code__, get_annotations(function, **self.evaluation)
        names = list(code.co_varnames)
        placed, only, named = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
        defaults = dict(zip(reversed(names[:placed]), reversed(function.__defaults__ or ())))
        defaults.update(function.__kwdefaults__ or {})
        kinds = [_PO] * only + [_PK] * (placed - only)
        extra = placed + named
        order = names[:placed]
        if code.co_flags & CO_VARARGS:
            order.append(names[extra])
            kinds.append(_VP)
            extra += 1
        order += names[placed:placed + named]
        kinds += [_KO] * named
        if code.co_flags & CO_VARKEYWORDS:
            order.append(names[extra])
            kinds.append(_VK)
        made = [Parameter(name, kind, annotation=notes.get(name, _empty),
                          default=_empty if kind in (_VP, _VK) else defaults.get(name, _empty))
                for name, kind in zip(order, kinds)]
        return self.made(made, return_annotation=notes.get('return', _empty))

    def of_text(self, obj, text):
        plain = text.replace('$', '')
        scope = {}
        try:
            exec(f'def made{plain}: pass', scope)
        except (SyntaxError, NameError):
            raise ValueError(f'{obj!r} builtin has invalid signature') from None
        found = self.of_function(scope['made'])
        owner = getattr(obj, '__self__', None)
        skipped = text.startswith('($module') or '$' in text and (isinstance(obj, type) or owner is not None)
        return found.replace(parameters=list(found.parameters.values())[1:]) if skipped else found

    def of_builtin(self, obj, word):
        text = getattr(obj, '__text_signature__', None)
        if not text:
            raise ValueError(f'no signature found for {word} {obj!r}')
        return self.of_text(obj, text)

    def of_class(self, owner):
        made_by = next((vars(c)['__call__'] for c in type(owner).__mro__
                        if c is not type and '__call__' in vars(c)), None)
        if made_by is not None and isinstance(made_by, types.FunctionType):
            return self.bound(made_by)
        for base in owner.__mro__[:-1]:
            for name in ('__new__', '__init__'):
                maker = vars(base).get(name)
                maker = getattr(maker, '__func__', maker)
                if maker is not None and not isinstance(maker, (
                        types.BuiltinFunctionType, types.WrapperDescriptorType, types.MethodDescriptorType)):
                    return self.bound(maker)
            text = getattr(base, '__text_signature__', None)
            if isinstance(text, str):
                return self.of_text(owner, text)
            if '__init__' in vars(base) or '__new__' in vars(base) and not isinstance(
                    owner.__init__, types.FunctionType):
                raise ValueError(f'no signature found for builtin type {owner!r}')
        if owner is type or type in owner.__mro__:
            raise ValueError(f'no signature found for builtin type {owner!r}')
        return self.made()

    def of_partialmethod(self, method):
        whole = self.read(method.func)
        first, *others = whole.parameters.values()
        rest = self.filled(whole.replace(parameters=others), method.args, method.keywords)
        return rest.replace(parameters=[first, *rest.parameters.values()])

    def filled(self, whole, args, keywords):
        try:
            whole.bind_partial(*args, **keywords)
        except TypeError as error:
            raise ValueError(f'partial object {args!r} has incorrect arguments') from error
        left, count, named = [], len(args), False
        for name, parameter in whole.parameters.items():
            if parameter.kind in _BY_PLACE and count:
                count -= 1
                continue
            if name in keywords and parameter.kind in (_PK, _KO):
                named = named or parameter.kind is _PK
                left.append(parameter.replace(kind=_KO, default=keywords[name]))
            elif parameter.kind is _VP and named:
                continue
            else:
                left.append(parameter.replace(kind=_KO) if named and parameter.kind is _PK else parameter)
        return whole.replace(parameters=left)


FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')


def _maker(func):
    """The method of Python that a call of an object comes to, with its first parameter; else the object."""
    if isinstance(func, type):
        found = [type(func).__call__, func.__new__, func.__init__]
    elif isinstance(func, types.FunctionType):
        return func
    else:
        found = [getattr(type(func), '__call__', None)]
    return next((each for each in found if isinstance(each, types.FunctionType)), func)


def getfullargspec(func):
    """The names and defaults of a function's parameters."""
    plain = func.__func__ if isinstance(func, types.MethodType) else _maker(func)
    try:
        whole = Signature.from_callable(plain, follow_wrapped=False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    sorts = {kind: [] for kind in _ParameterKind}
    for parameter in whole.parameters.values():
        sorts[parameter.kind].append(parameter)
    placed = sorts[_PO] + sorts[_PK]
    star, stars = [next((p.name for p in sorts[kind]), None) for kind in (_VP, _VK)]
    notes = {} if whole.return_annotation is _empty else {'return': whole.return_annotation}
    notes |= {p.name: p.annotation for p in whole.parameters.values() if p.annotation is not _empty}
    return FullArgSpec([p.name for p in placed], star, stars,
                       tuple(p.default for p in placed if p.default is not _empty) or None,
                       [p.name for p in sorts[_KO]],
                       {p.name: p.default for p in sorts[_KO] if p.default is not _empty} or None, notes)


def getcallargs(func, /, *positional, **named):
    """What each parameter gets in a call."""
    if isinstance(func, types.MethodType):
        func, positional = func.__func__, (func.__self__, *positional)
    try:
        parameters = Signature.from_callable(func, follow_wrapped=False).parameters.values()
    except Exception as error:
        raise TypeError('unsupported callable') from error
    plain = Signature([Parameter(p.name, p.kind, default=p.default if p.default is _empty else _Default(p.name))
                       for p in parameters], __validate_parameters__=False)
    place = {'_defaults': {p.name: p.default for p in parameters}}
    exec(f'def twin{plain}: return locals()', place)
    twin = place['twin']
    twin.__name__ = twin.__qualname__ = func.__name__
    return twin(*positional, **named)


class _Default:
    """Stands in a header for the default value of a parameter."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'_defaults[{self.name!r}]'


for _made in _empty, _ParameterKind, Parameter, BoundArguments, Signature, FullArgSpec:
    _made.__module__ = 'inspect'
del _made
