# SPDX-License-Identifier: Apache-2.0
"""Questions to ask of live objects: what they are, what they contain, how they are called."""

import sys
import types
from collections import OrderedDict, namedtuple
from enum import IntEnum
from functools import partial, partialmethod

__all__ = [
    'AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'Attribute', 'BoundArguments', 'CORO_CLOSED',
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CO_ASYNC_GENERATOR', 'CO_COROUTINE', 'CO_GENERATOR',
    'CO_ITERABLE_COROUTINE', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED', 'CO_VARARGS',
    'CO_VARKEYWORDS', 'FullArgSpec', 'GEN_CLOSED', 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'Parameter',
    'Signature', 'TPFLAGS_IS_ABSTRACT', 'classify_class_attrs', 'cleandoc', 'currentframe', 'findsource',
    'formatannotation', 'get_annotations', 'getabsfile', 'getasyncgenlocals', 'getasyncgenstate', 'getattr_static',
    'getblock', 'getcallargs', 'getclasstree', 'getcomments', 'getcoroutinelocals', 'getcoroutinestate', 'getdoc',
    'getfile', 'getfullargspec', 'getgeneratorlocals', 'getgeneratorstate', 'getmembers', 'getmembers_static',
    'getmodule', 'getmodulename', 'getmro', 'getsource', 'getsourcefile', 'getsourcelines', 'isabstract',
    'isasyncgen', 'isasyncgenfunction', 'isawaitable', 'isbuiltin', 'isclass', 'iscode', 'iscoroutine',
    'iscoroutinefunction', 'isdatadescriptor', 'isframe', 'isfunction', 'isgenerator', 'isgeneratorfunction',
    'isgetsetdescriptor', 'ismemberdescriptor', 'ismethod', 'ismethoddescriptor', 'ismethodwrapper', 'ismodule',
    'isroutine', 'istraceback', 'markcoroutinefunction', 'signature', 'unwrap', 'walktree',
]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

_ELSEWHERE = {
    '_source_text': ('getsource', 'getsourcelines', 'getsourcefile', 'findsource', 'getcomments', 'getblock',
                     'getabsfile', 'getmodulename'),
    '_class_facts': ('Attribute', 'classify_class_attrs', 'getclasstree', 'getmembers_static', 'walktree'),
    '_frames': ('stack', 'trace', 'getframeinfo', 'getouterframes', 'getinnerframes', 'getargvalues', 'FrameInfo',
                'Traceback', 'ArgInfo'),
}


def __getattr__(name):
    """What few programs ask for is in modules of its own."""
    for module, names in _ELSEWHERE.items():
        if name in names:
            from importlib import import_module

            return getattr(import_module(module), name)
    raise AttributeError(f"module 'inspect' has no attribute {name!r} (Ouro does not support {name})")


def _kind_test(kind, doc):
    def test(object):
        return isinstance(object, kind)
    test.__doc__ = doc
    return test


def _predicates():
    kinds = {
        'ismodule': types.ModuleType, 'isclass': type, 'ismethod': types.MethodType, 'isfunction': types.FunctionType,
        'isgenerator': types.GeneratorType, 'iscoroutine': types.CoroutineType, 'isframe': types.FrameType,
        'isasyncgen': types.AsyncGeneratorType, 'istraceback': types.TracebackType, 'iscode': types.CodeType,
        'isbuiltin': types.BuiltinFunctionType, 'ismethodwrapper': types.MethodWrapperType,
        'ismemberdescriptor': types.MemberDescriptorType, 'isgetsetdescriptor': types.GetSetDescriptorType,
    }
    for name, kind in kinds.items():
        test = _kind_test(kind, f'Whether the object is a {kind.__name__}.')
        test.__name__ = test.__qualname__ = name
        globals()[name] = test


_predicates()


def _describes(object, yes, no=()):
    if isinstance(object, (type, types.MethodType, types.FunctionType)):
        return False
    kind = type(object)
    return any(hasattr(kind, name) for name in yes) and not any(hasattr(kind, name) for name in no)


def isdatadescriptor(object):
    """Whether the object is a descriptor that can be set or deleted."""
    return _describes(object, ('__set__', '__delete__'))


def ismethoddescriptor(object):
    """Whether the object is a descriptor without setting, other than functions and methods."""
    return _describes(object, ('__get__',), ('__set__', '__delete__'))


def isroutine(object):
    """Whether the object is a function or method of any kind."""
    known = types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.MethodWrapperType
    return isinstance(object, known) or ismethoddescriptor(object)


def isabstract(object):
    """Whether the object is a class with abstract methods left."""
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', ()))


_MARK = '_is_coroutine_marker'
_coroutine_mark = object()


def _core(function):
    while True:
        if isinstance(function, types.MethodType):
            function = function.__func__
        elif isinstance(function, partial):
            function = function.func
        else:
            return function


def _flagged(function, flag):
    function = _core(function)
    if not isinstance(function, types.FunctionType) and not _looks_like_a_function(function):
        return False
    return function.__code__.co_flags & flag != 0


def _looks_like_a_function(obj):
    """Whether an object has all that makes others take it for a function."""
    if isinstance(obj, type) or not callable(obj):
        return False
    return (isinstance(getattr(obj, '__code__', None), types.CodeType) and isinstance(getattr(obj, '__name__', None), str)
            and isinstance(getattr(obj, '__defaults__', ()), (tuple, types.NoneType)))


def isgeneratorfunction(obj):
    """Whether calling the function makes a generator."""
    return _flagged(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    """Whether calling the function makes an asynchronous generator."""
    return _flagged(obj, CO_ASYNC_GENERATOR)


def iscoroutinefunction(obj):
    """Whether calling the function makes a coroutine, or it is marked so."""
    function = _core(obj)
    asked = [function]
    if not isinstance(function, (type, types.FunctionType)):
        asked.append(getattr(type(function), '__call__', None))
    marked = any(getattr(each, _MARK, None) is _coroutine_mark for each in asked)
    return marked or _flagged(function, CO_COROUTINE)


def markcoroutinefunction(func):
    """Decorator: let iscoroutinefunction() be true of the function."""
    target = getattr(func, '__func__', func)
    setattr(target, _MARK, _coroutine_mark)
    return target


def isawaitable(object):
    """Whether `await` takes the object."""
    if isinstance(object, types.GeneratorType):
        return object.gi_code.co_flags & CO_ITERABLE_COROUTINE != 0
    return isinstance(object, types.CoroutineType) or hasattr(type(object), '__await__')


def getmro(cls):
    """The classes attributes of `cls` are looked up in."""
    return cls.__mro__


def getmembers(object, predicate=None):
    """The (name, value) pairs of an object's attributes, by name."""
    names = set(dir(object))
    if isinstance(object, type):
        for base in object.__bases__:
            names.update(name for name, value in vars(base).items() if isinstance(value, types.DynamicClassAttribute))
    found = []
    for name in sorted(names):
        try:
            value = getattr(object, name)
        except AttributeError:
            owner = next((c for c in getattr(object, '__mro__', ()) if name in vars(c)), None)
            if owner is None:
                continue
            value = vars(owner)[name]
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the innermost function, or until stop() says so."""
    visited = [func]
    inner = func
    while not isinstance(inner, type) and hasattr(inner, '__wrapped__') and not (stop and stop(inner)):
        inner = inner.__wrapped__
        if any(inner is each for each in visited):
            raise ValueError(f'wrapper loop when unwrapping {func!r}')
        visited.append(inner)
    return inner


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, module or function in a new dict; strings evaluated if wanted."""
    if isinstance(obj, type):
        found = vars(obj).get('__annotations__')
        names, here = vars(sys.modules.get(obj.__module__, types)), dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        found, names, here = getattr(obj, '__annotations__', None), vars(obj), None
    elif callable(obj):
        found = getattr(obj, '__annotations__', None)
        names, here = getattr(unwrap(_core(obj)), '__globals__', None), None
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str:
        return dict(found)
    names = names if globals is None else globals
    here = dict((here if locals is None else locals) or {})
    for parameter in getattr(obj, '__type_params__', ()):
        here.setdefault(parameter.__name__, parameter)
    return {key: eval(value, names, here) if isinstance(value, str) else value for key, value in found.items()}


def cleandoc(doc):
    """A docstring without the indentation of its lines and the blank ones around it."""
    first, *others = doc.expandtabs().split('\n')
    indents = [len(line) - len(line.lstrip(' ')) for line in others if line.strip(' ')]
    cut = min(indents, default=0)
    lines = [first.lstrip(' ')] + [line[cut:] for line in others]
    while lines and not lines[-1]:
        del lines[-1]
    while lines and not lines[0]:
        del lines[0]
    return '\n'.join(lines)


def _owner_of(member):
    if isinstance(member, types.MethodType):
        owner = member.__self__
        return owner if isinstance(owner, type) else type(owner)
    if isinstance(member, property):
        member = member.fget
    path = getattr(member, '__qualname__', '').split('.')[:-1]
    place = sys.modules.get(getattr(member, '__module__', None))
    for name in path:
        place = getattr(place, name, None)
    return place if path and isinstance(place, type) else None


def getdoc(object):
    """The cleaned docstring of an object, inherited if it has none itself."""
    try:
        text = object.__doc__
        if text is None and isinstance(object, type):
            text = next((c.__doc__ for c in object.__mro__[:-1] if c.__doc__ is not None), None)
        elif text is None and isinstance(object, (types.FunctionType, types.MethodType, property)):
            name = getattr(object.fget if isinstance(object, property) else object, '__name__', '')
            texts = (getattr(getattr(c, name, None), '__doc__', None) for c in getattr(_owner_of(object), '__mro__', ()))
            text = next((each for each in texts if each is not None), None)
    except AttributeError:
        return None
    return cleandoc(text) if isinstance(text, str) else None


def getmodule(object, _filename=None):
    """The module an object was defined in, or None."""
    return object if isinstance(object, types.ModuleType) else sys.modules.get(getattr(object, '__module__', None))


def getfile(object):
    """The file a module, class or function was defined in."""
    if isinstance(object, types.CodeType):
        return object.co_filename
    function = _core(object)
    if isinstance(function, types.FunctionType):
        return function.__code__.co_filename
    if isinstance(object, (type, types.ModuleType)):
        file = getattr(getmodule(object), '__file__', None)
        if file:
            return file
        raise TypeError(f'{object!r} is a built-in {"class" if isinstance(object, type) else "module"}')
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                    + type(object).__name__)


def _life(prefix, kind, word):
    states = CREATED, RUNNING, SUSPENDED, CLOSED = [prefix + each for each in (
        '_CREATED', '_RUNNING', '_SUSPENDED', '_CLOSED')]

    def state(object):
        if getattr(object, kind + '_running'):
            return RUNNING
        if getattr(object, kind + '_suspended'):
            return SUSPENDED
        return CLOSED if getattr(object, kind + '_frame') is None else CREATED

    state.__name__ = state.__qualname__ = f'get{word}state'
    state.__doc__ = 'One of ' + ', '.join(states) + '.'
    globals().update(zip(states, states))
    return state


getgeneratorstate = _life('GEN', 'gi', 'generator')
getcoroutinestate = _life('CORO', 'cr', 'coroutine')
getasyncgenstate = _life('AGEN', 'ag', 'asyncgen')


def _locals_of(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    """The local variables of a generator by name."""
    if not isinstance(generator, types.GeneratorType):
        raise TypeError(f'{generator!r} is not a Python generator')
    return _locals_of(generator.gi_frame)


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine by name."""
    return _locals_of(coroutine.cr_frame)


def getasyncgenlocals(agen):
    """The local variables of an asynchronous generator by name."""
    if not isinstance(agen, types.AsyncGeneratorType):
        raise TypeError(f'{agen!r} is not a Python async generator')
    return _locals_of(agen.ag_frame)


_required = object()


def getattr_static(obj, attr, default=_required):
    """An attribute as it is stored, without running descriptors or __getattr__."""
    places = [vars(c) for c in (obj.__mro__ if isinstance(obj, type) else type(obj).__mro__)]
    if isinstance(obj, type):
        places += [vars(c) for c in type(obj).__mro__]
    else:
        stored = next((p[attr] for p in places if attr in p), None)
        if not (hasattr(type(stored), '__get__') and hasattr(type(stored), '__set__')):
            places.insert(0, getattr(obj, '__dict__', {}))
    for place in places:
        if attr in place:
            return place[attr]
    if default is _required:
        raise AttributeError(attr)
    return default


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
        misplaced = []
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if kind is _VP:
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
                    sort = ' keyword-only' if kind is _KO else ''
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
        plain = text.replace('$', '').replace('<unrepresentable>', 'None')
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
            text = vars(base).get('__text_signature__')
            if isinstance(text, str):
                return self.of_text(owner, text)
            if '__new__' in vars(base) or '__init__' in vars(base):
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


def getfullargspec(func):
    """The names and defaults of a function's parameters."""
    plain = func.__func__ if isinstance(func, types.MethodType) else func
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
    call = signature(func).bind(*positional, **named)
    call.apply_defaults()
    return call.arguments


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)
