from _refused import module

__getattr__ = module('_testinternalcapi', skip=True)
