# SPDX-License-Identifier: Apache-2.0
"""The garbage collector: the JVM's, which can be asked to run and does not tell what it does."""

from _weakref import _collect
from operator import index

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38
garbage = []
callbacks = []
_enabled = True
_thresholds = (2000, 10, 10)
_collections = [0, 0, 0]
_ATOMS = (bool, int, float, complex, str, bytes, bytearray, type(None), type(...), type(NotImplemented),
          range, object)


def enable():
    """Enable automatic garbage collection: it always is."""
    global _enabled
    _enabled = True


def disable():
    """Remember that collection should be off; the JVM collects all the same."""
    global _enabled
    _enabled = False


def isenabled():
    """Returns true if automatic garbage collection is enabled."""
    return _enabled


def collect(generation=2):
    """Ask for a collection; answers 0, as the number of objects found is not known."""
    generation = index(generation)
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    _tell('start', generation)
    _collect()
    _collections[generation] += 1
    _tell('stop', generation)
    return 0


def _tell(phase, generation):
    for callback in list(callbacks):
        try:
            callback(phase, {'generation': generation, 'collected': 0, 'uncollectable': 0})
        except BaseException as error:
            _not_raised(error, callback)


def _not_raised(error, callback):
    import sys

    sys.unraisablehook(_Unraisable(type(error), error, error.__traceback__, None, callback))


class _Unraisable:
    def __init__(self, exc_type, exc_value, exc_traceback, err_msg, object):
        self.exc_type, self.exc_value, self.exc_traceback = exc_type, exc_value, exc_traceback
        self.err_msg, self.object = err_msg, object


def get_threshold():
    return _thresholds


def set_threshold(*thresholds):
    """Remember when to collect; the JVM decides for itself."""
    global _thresholds
    if not 1 <= len(thresholds) <= 3:
        raise TypeError('gc.set_threshold requires 1 to 3 arguments')
    _thresholds = (*map(index, thresholds), *_thresholds[len(thresholds):])


def get_count():
    return (0, 0, 0)


def get_debug():
    return 0


def set_debug(flags):
    if flags:
        raise NotImplementedError('gc.set_debug() is not supported by Ouro')


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def get_stats():
    """How often a collection of each generation was asked for."""
    return [{'collections': count, 'collected': 0, 'uncollectable': 0} for count in _collections]


def is_tracked(obj):
    """Whether the object could be part of a cycle."""
    if type(obj) is dict:
        return any(map(is_tracked, obj)) or any(map(is_tracked, obj.values()))
    if type(obj) is tuple:
        return any(map(is_tracked, obj))
    return type(obj) not in _ATOMS


def is_finalized(obj):
    return False


def get_objects(generation=None):
    if generation is not None and not isinstance(generation, int):
        raise TypeError(f'argument should be integer or None, not {type(generation).__name__!r}')
    if generation is not None and generation < 0:
        raise ValueError('generation parameter cannot be negative')
    if generation is not None and generation > 2:
        raise ValueError('generation parameter must be less than the number of available generations (3)')
    raise NotImplementedError('gc.get_objects() is not supported by Ouro')


def get_referrers(*objs):
    raise NotImplementedError('gc.get_referrers() is not supported by Ouro')


def get_referents(*objs):
    raise NotImplementedError('gc.get_referents() is not supported by Ouro')
