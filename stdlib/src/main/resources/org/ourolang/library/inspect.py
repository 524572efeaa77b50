# SPDX-License-Identifier: Apache-2.0
"""Questions to ask of live objects: what they are, what they contain, how they are called."""

import sys
import types
from functools import partial

__all__ = [
    'AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'ArgInfo', 'Arguments', 'Attribute',
    'BoundArguments', 'BufferFlags', 'CORO_CLOSED',
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CO_ASYNC_GENERATOR', 'CO_COROUTINE', 'CO_GENERATOR',
    'CO_ITERABLE_COROUTINE', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED', 'CO_VARARGS',
    'CO_VARKEYWORDS', 'FrameInfo', 'FullArgSpec', 'GEN_CLOSED', 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'Parameter',
    'Signature', 'TPFLAGS_IS_ABSTRACT', 'Traceback', 'classify_class_attrs', 'cleandoc', 'currentframe', 'findsource',
    'formatannotation', 'formatannotationrelativeto', 'formatargvalues', 'get_annotations', 'getabsfile', 'getargs', 'getargvalues',
    'getasyncgenlocals', 'getasyncgenstate', 'getattr_static',
    'getblock', 'getcallargs', 'getclasstree', 'getcomments', 'getcoroutinelocals', 'getcoroutinestate', 'getdoc',
    'getfile', 'getframeinfo', 'getfullargspec', 'getinnerframes', 'getlineno', 'getouterframes',
    'getgeneratorlocals', 'getgeneratorstate', 'getmembers', 'getmembers_static',
    'getmodule', 'getmodulename', 'getmro', 'getsource', 'getsourcefile', 'getsourcelines', 'indentsize', 'isabstract',
    'isasyncgen', 'isasyncgenfunction', 'isawaitable', 'isbuiltin', 'isclass', 'iscode', 'iscoroutine',
    'iscoroutinefunction', 'isdatadescriptor', 'isframe', 'isfunction', 'isgenerator', 'isgeneratorfunction',
    'isgetsetdescriptor', 'ismemberdescriptor', 'ismethod', 'ismethoddescriptor', 'ismethodwrapper', 'ismodule',
    'isroutine', 'istraceback', 'markcoroutinefunction', 'signature', 'stack', 'trace', 'unwrap', 'walktree',
]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

_ELSEWHERE = {
    '_source_text': ('getsource', 'getsourcelines', 'getsourcefile', 'findsource', 'getcomments', 'getblock',
                     'getabsfile', 'getmodulename', 'indentsize'),
    '_class_facts': ('Attribute', 'classify_class_attrs', 'getclasstree', 'getmembers_static', 'walktree'),
    '_signatures': ('BoundArguments', 'FullArgSpec', 'Parameter', 'Signature', '_ParameterKind', '_empty',
                    'formatannotation', 'formatannotationrelativeto', 'getcallargs', 'getfullargspec', 'signature'),
    '_frames': ('stack', 'trace', 'getframeinfo', 'getouterframes', 'getinnerframes', 'getargvalues', 'FrameInfo',
                'Traceback', 'ArgInfo', 'Arguments', 'getargs', 'getlineno', 'formatargvalues'),
    '_buffer_flags': ('BufferFlags',),
}


def __getattr__(name):
    """What few programs ask for is in modules of its own."""
    for module, names in _ELSEWHERE.items():
        if name in names:
            from importlib import import_module

            found = globals()[name] = getattr(import_module(module), name)
            return found
    raise AttributeError(f"module 'inspect' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *(name for names in _ELSEWHERE.values() for name in names)})


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


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


if __name__ == '__main__':
    raise NotImplementedError('python -m inspect is not supported by Ouro')
