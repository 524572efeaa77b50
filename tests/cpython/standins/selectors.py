from _refused import module

EVENT_READ, EVENT_WRITE = 1, 2


class BaseSelector:
    pass


class SelectSelector(BaseSelector):
    pass


__getattr__ = module('selectors')
