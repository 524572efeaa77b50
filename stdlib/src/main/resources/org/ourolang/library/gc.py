# SPDX-License-Identifier: Apache-2.0
"""The garbage collector: the JVM's, which can be asked to run and does not tell what it does."""

from _weakref import _collect

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38
garbage = []
callbacks = []
_enabled = True
_thresholds = (2000, 10, 0)


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
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    _collect()
    return 0


def get_threshold():
    return _thresholds


def set_threshold(threshold0, threshold1=10, threshold2=10):
    global _thresholds
    _thresholds = (threshold0, threshold1, threshold2)


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
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]


def is_tracked(obj):
    return not isinstance(obj, (int, float, complex, str, bytes, type(None)))


def is_finalized(obj):
    return False


def get_objects(generation=None):
    raise NotImplementedError('gc.get_objects() is not supported by Ouro')


def get_referrers(*objs):
    raise NotImplementedError('gc.get_referrers() is not supported by Ouro')


def get_referents(*objs):
    raise NotImplementedError('gc.get_referents() is not supported by Ouro')
