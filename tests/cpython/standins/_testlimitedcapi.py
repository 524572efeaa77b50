from _refused import module

__getattr__ = module('_testlimitedcapi', skip=True)
