import traceback


class Settings:
    bluch = 1

    def __getattr__(self, name):
        raise AttributeError(name)


class Own:
    bluch = 1

    def __getattr__(self, name):
        raise AttributeError('own', name='other', obj=self)


class Computed:
    bluch = 1

    @property
    def blach(self):
        raise AttributeError('computed')


import concurrent.futures
import functools
import os

for read in (lambda: Settings().blach, lambda: Own().blach, lambda: Computed().blach, lambda: os.environn,
             lambda: functools.cache_d, lambda: concurrent.futures.ThreadPoolExecuter):
    try:
        read()
    except AttributeError as error:
        print(error.name, traceback.format_exception_only(error)[-1], end='')
