"""Modules that Ouro does not have, for test files that import them and use them only here and there."""


def module(name):
    def __getattr__(attribute):
        if attribute.startswith('__'):
            raise AttributeError(attribute)

        def refuse(*args, **kwargs):
            raise NotImplementedError(f'{name}.{attribute} is not supported by Ouro')

        return refuse

    return __getattr__
