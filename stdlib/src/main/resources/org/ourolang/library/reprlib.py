# SPDX-License-Identifier: Apache-2.0
"""Short representations of long things, and representations of things that contain themselves."""

from functools import wraps

__all__ = ['Repr', 'repr', 'recursive_repr']


def recursive_repr(fillvalue='...'):
    """Answer `fillvalue` where an object's representation is asked for while it is being made."""
    def decorate(method):
        busy = set()

        def guarded(self):
            if id(self) in busy:
                return fillvalue
            busy.add(id(self))
            try:
                return method(self)
            finally:
                busy.remove(id(self))
        return wraps(method)(guarded)
    return decorate


_LIMITS = {'maxtuple': 6, 'maxlist': 6, 'maxarray': 5, 'maxdict': 4, 'maxset': 6, 'maxfrozenset': 6, 'maxdeque': 6,
           'maxstring': 30, 'maxlong': 40, 'maxother': 30, 'maxlevel': 6, 'fillvalue': '...', 'indent': None}
_SEQUENCES = {tuple: ('maxtuple', '(', ')'), list: ('maxlist', '[', ']'), set: ('maxset', '{', '}'),
              frozenset: ('maxfrozenset', 'frozenset({', '})')}


class Repr:
    """Makes representations whose parts are cut to the limits that its attributes name."""

    def __init__(self, **limits):
        unknown = limits.keys() - _LIMITS.keys()
        if unknown:
            raise TypeError(f'Repr.__init__() got an unexpected keyword argument {min(unknown)!r}')
        vars(self).update(_LIMITS | limits)
        if self.indent is not None:
            raise NotImplementedError('reprlib.Repr(indent=...) is not supported by Ouro')

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        own = getattr(self, 'repr_' + type(x).__name__.replace(' ', '_'), None)
        if own is not None:
            return own(x, level)
        if type(x) in _SEQUENCES:
            return self._several(x, level, *_SEQUENCES[type(x)])
        if type(x) is dict:
            return self._dict(x, level)
        if type(x) is str:
            return self._cut(x, self.maxstring, lambda part: part.__repr__())
        if type(x) is int:
            return self._middle(x.__repr__(), self.maxlong)
        return self._middle(_builtin_repr(x), self.maxother)

    def _middle(self, text, limit):
        if len(text) <= limit:
            return text
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def _cut(self, text, limit, show):
        shown = show(text[:limit])
        if len(shown) <= limit and len(text) <= limit:
            return shown
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        shown = show(text[:head] + text[len(text) - tail:])
        return shown[:head] + self.fillvalue + shown[len(shown) - tail:]

    def _several(self, x, level, limit, left, right):
        if not x:
            return _builtin_repr(x)
        if level <= 0:
            return left + self.fillvalue + right
        most = getattr(self, limit)
        items = sorted(x) if isinstance(x, (set, frozenset)) else x
        parts = [self.repr1(item, level - 1) for item, _ in zip(items, range(most))]
        if len(x) > most:
            parts.append(self.fillvalue)
        comma = ',' if isinstance(x, tuple) and len(x) == 1 else ''
        return left + ', '.join(parts) + comma + right

    def _dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        keys = list(x)
        try:
            keys.sort()
        except TypeError:
            pass
        parts = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}' for key in keys[:self.maxdict]]
        if len(keys) > self.maxdict:
            parts.append(self.fillvalue)
        return '{' + ', '.join(parts) + '}'


_builtin_repr = repr
aRepr = Repr()
repr = aRepr.repr
