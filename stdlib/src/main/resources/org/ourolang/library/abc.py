# SPDX-License-Identifier: Apache-2.0
"""What `abc` offers."""


def abstractmethod(funcobj):
    """Mark a function that concrete subclasses have to override."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A decorator indicating abstract classmethods (deprecated: nest the decorators)."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """A decorator indicating abstract staticmethods (deprecated: nest the decorators)."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """A decorator indicating abstract properties (deprecated: nest the decorators)."""
    __isabstractmethod__ = True


_generation = 0


def get_cache_token():
    """Return a number that changes with every registration on any abstract base class."""
    return _generation


class _Registry:
    """What an abstract class remembers: registered classes, and the answers it has given."""
    __slots__ = ('registered', 'accepted', 'rejected', 'generation')

    def __init__(self):
        self.registered = {}
        self.accepted = set()
        self.rejected = set()
        self.generation = _generation


def _abstract_names(cls):
    names = {name for name, value in cls.__dict__.items() if getattr(value, '__isabstractmethod__', False)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls)
        cls._abc_impl = _Registry()
        return cls

    def register(cls, subclass):
        """Register a virtual subclass of an ABC; return it, so that this can be a decorator."""
        global _generation
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_impl.registered[subclass] = None
        _generation += 1
        return subclass

    def __instancecheck__(cls, instance):
        claimed = instance.__class__
        if claimed in cls.__dict__['_abc_impl'].accepted:
            return True
        actual = type(instance)
        if actual is claimed:
            return cls.__subclasscheck__(claimed)
        return cls.__subclasscheck__(claimed) or cls.__subclasscheck__(actual)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        known = cls.__dict__['_abc_impl']
        if subclass in known.accepted:
            return True
        if known.generation != _generation:
            known.rejected.clear()
            known.generation = _generation
        elif subclass in known.rejected:
            return False
        answer = cls._decide(subclass, known)
        (known.accepted if answer else known.rejected).add(subclass)
        return answer

    def _decide(cls, subclass, known):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            if answer is not True and answer is not False:
                raise AssertionError('__subclasshook__ must return either False, True, or NotImplemented')
            return answer
        if cls in getattr(subclass, '__mro__', ()):
            return True
        for other in list(known.registered):
            if issubclass(subclass, other):
                return True
        for other in cls.__subclasses__():
            if issubclass(subclass, other):
                return True
        return False

    def _dump_registry(cls, file=None):
        """Print what the class remembers, for debugging."""
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {get_cache_token()}', file=file)
        print(f'_abc_registry: {set(cls._abc_impl.registered)!r}', file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registered.clear()

    def _abc_caches_clear(cls):
        cls._abc_impl.accepted.clear()
        cls._abc_impl.rejected.clear()


def update_abstractmethods(cls):
    """Recalculate the set of abstract methods of an abstract class, after methods were added to it."""
    if hasattr(cls, '__abstractmethods__'):
        cls.__abstractmethods__ = _abstract_names(cls)
    return cls


class ABC(metaclass=ABCMeta):
    """Helper class that provides a standard way to create an ABC using inheritance."""
    __slots__ = ()
