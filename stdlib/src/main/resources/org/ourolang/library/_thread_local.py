# SPDX-License-Identifier: Apache-2.0
"""Attributes of which every thread has its own."""

from _closing import close

from _thread import get_ident

_plainly = object.__getattribute__


class local:
    """Attributes of which every thread has its own."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        made = object.__new__(cls)
        _plainly(made, '__dict__').update(_threads={get_ident(): {}}, _arguments=(args, kwargs))
        return made

    def __getattribute__(self, name):
        if name[:2] == name[-2:] == '__' and name != '__dict__':
            return _plainly(self, name)
        own = _part_of_this_thread(self)
        if name == '__dict__':
            return own
        cls = type(self)
        if name in own and not _is_data(getattr(cls, name, None)):
            return own[name]
        if name not in ('_threads', '_arguments'):
            try:
                return _plainly(self, name)
            except AttributeError:
                pass
        last_resort = getattr(cls, '__getattr__', None)
        if last_resort is None:
            raise _missing(self, name)
        return last_resort(self, name)

    def __setattr__(self, name, value):
        _refuse_dictionary(self, name)
        if _is_data(getattr(type(self), name, None)):
            object.__setattr__(self, name, value)
        else:
            _part_of_this_thread(self)[name] = value

    def __delattr__(self, name):
        _refuse_dictionary(self, name)
        own = _part_of_this_thread(self)
        if name not in own:
            raise _missing(self, name)
        del own[name]


local.__name__ = local.__qualname__ = '_local'
close('_thread', local)


def _is_data(found):
    return hasattr(type(found), '__set__')


def _missing(value, name):
    return AttributeError(f'{type(value).__name__!r} object has no attribute {name!r}')


def _refuse_dictionary(value, name):
    if name == '__dict__':
        raise AttributeError(f"{type(value).__name__!r} object attribute '__dict__' is read-only")


def _part_of_this_thread(value):
    inside = _plainly(value, '__dict__')
    parts, ident = inside['_threads'], get_ident()
    if ident not in parts:
        parts[ident] = {}
        args, kwargs = inside['_arguments']
        type(value).__init__(value, *args, **kwargs)
    return parts[ident]
