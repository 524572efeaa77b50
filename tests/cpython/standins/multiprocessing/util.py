from _refused import module

__getattr__ = module('multiprocessing.util')
