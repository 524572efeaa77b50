from _refused import module

__getattr__ = module('unicodedata')
