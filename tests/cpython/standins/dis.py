from _refused import module

__getattr__ = module('dis', skip=True)
