"""Calls whose results come later."""

from ._base import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    InvalidStateError,
    TimeoutError,
    as_completed,
    wait,
)

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError',
           'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor',
           'ThreadPoolExecutor']


def __getattr__(name):
    if name == 'ThreadPoolExecutor':
        from .thread import ThreadPoolExecutor

        return ThreadPoolExecutor
    if name == 'ProcessPoolExecutor':
        raise AttributeError('concurrent.futures.ProcessPoolExecutor is not supported by Ouro')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return [*__all__, '__author__', '__doc__']
