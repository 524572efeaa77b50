import warnings, os, sys


def a(**k):
    warnings.warn('m', **k)


def b(**k):
    a(**k)


def c(**k):
    b(**k)


a(skip_file_prefixes=('/nope',))
b(skip_file_prefixes=('/nope',))
c(stacklevel=3, skip_file_prefixes=('/nope',))
b(skip_file_prefixes=(__file__,))
b(stacklevel=9)
for bad in ('x', ['a'], (1,)):
    try:
        a(skip_file_prefixes=bad)
    except TypeError as e:
        print(e)
