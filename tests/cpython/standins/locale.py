from _refused import module

__getattr__ = module('locale')

LC_ALL, LC_CTYPE, LC_NUMERIC, LC_TIME = 6, 0, 1, 2
Error = ValueError
