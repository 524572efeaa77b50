"""Names that Ouro does not have, for test files that need them only here and there: their use skips a test."""
import sys
import types
import unittest


class _Nothing(type):
    """So that what should be a collection is an empty one."""

    def __contains__(cls, item):
        return False

    def __iter__(cls):
        return iter(())


def name(module, attribute):
    """A class, so that test files may derive from it; making an instance, or calling it, skips."""
    if module.startswith('test.') and not module.endswith(('.asyncore', '.smtpd')):
        return _decorator(f'{module}.{attribute}')

    def __new__(cls, *args, **kwargs):
        raise unittest.SkipTest(f'{module}.{attribute} is not supported by Ouro')

    return _Nothing(attribute, (), {'__new__': __new__, '__module__': module})


def _decorator(shown):
    """What a test is decorated with, plainly or with arguments: it is skipped."""
    def decorate(*args, **kwargs):
        skip = unittest.skip(f'needs {shown}')
        return skip(args[0]) if len(args) == 1 and callable(args[0]) and not kwargs else skip

    return decorate


def module(module_name, skip=False):
    """The ``__getattr__`` of such a module; skip is for those who say that it is about CPython itself."""
    made = {}

    def __getattr__(attribute):
        if attribute.startswith('__'):
            raise AttributeError(attribute)
        if attribute not in made:
            made[attribute] = name(module_name, attribute)
        return made[attribute]

    return __getattr__


def install(module_name):
    made = types.ModuleType(module_name)
    made.__getattr__ = module(module_name)
    made.__path__ = []
    sys.modules[module_name] = made
    parent, _, last = module_name.rpartition('.')
    if parent in sys.modules:
        setattr(sys.modules[parent], last, made)
