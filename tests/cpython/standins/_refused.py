"""Modules that Ouro does not have, for test files that import them and use them only here and there."""
from unittest import SkipTest


def module(name, skip=False):
    def __getattr__(attribute):
        if attribute.startswith('__'):
            raise AttributeError(attribute)

        def refuse(*args, **kwargs):
            if skip:
                raise SkipTest(f'{name} is about CPython itself')
            raise NotImplementedError(f'{name}.{attribute} is not supported by Ouro')

        return refuse

    return __getattr__
