# SPDX-License-Identifier: Apache-2.0
"""How classes say that their instances are to be copied."""

__all__ = ['pickle', 'constructor', 'dispatch_table']

dispatch_table = {}


def constructor(object):
    """Refuse what cannot be called."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Let a function reduce the instances of a class."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    if constructor_ob is not None:
        constructor(constructor_ob)
    dispatch_table[ob_type] = pickle_function


def __getattr__(name):
    raise AttributeError(f'copyreg.{name} is not supported by Ouro: there is no pickling')
