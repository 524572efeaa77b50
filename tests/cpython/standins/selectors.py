from _refused import module

EVENT_READ, EVENT_WRITE = 1, 2


class BaseSelector:
    pass


def SelectSelector():
    """None: a loop of Ouro's waits by itself."""


__getattr__ = module('selectors')
