# SPDX-License-Identifier: Apache-2.0
"""Short representations of long things, and representations of things that contain themselves."""

import builtins
from functools import wraps
from itertools import islice

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


_LIMITS = {'maxlevel': 6, 'maxtuple': 6, 'maxlist': 6, 'maxarray': 5, 'maxdict': 4, 'maxset': 6, 'maxfrozenset': 6,
           'maxdeque': 6, 'maxstring': 30, 'maxlong': 40, 'maxother': 30, 'fillvalue': '...', 'indent': None}
# The modules of the classes whose names choose a method; any other class of such a name is an instance like others.
_HOMES = {'deque': 'collections', 'array': 'array', **dict.fromkeys(
    ('tuple', 'list', 'set', 'frozenset', 'dict', 'str', 'int'), 'builtins')}


def _ordered(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)


class Repr:
    """Makes representations whose parts are cut to the limits that its attributes name."""

    def __init__(self, **limits):
        for unknown in sorted(limits.keys() - _LIMITS.keys()):
            raise TypeError(f'Repr.__init__() got an unexpected keyword argument {unknown!r}')
        vars(self).update(_LIMITS | limits)

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        kind = type(x)
        name = '_'.join(kind.__name__.split())
        method = getattr(self, f'repr_{name}', None)
        if method is None or _HOMES.get(name, kind.__module__) != kind.__module__:
            method = self.repr_instance
        return method(x, level)

    def _margin(self):
        """What one level is indented by; None for everything on one line."""
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {indent!r})')
            return ' ' * indent
        if indent is None or isinstance(indent, str):
            return indent
        raise TypeError(f'Repr.indent must be a str, int or None, not {type(indent)}')

    def _joined(self, parts, level):
        margin = self._margin() if parts else None
        if margin is None:
            return ', '.join(parts)
        depth = self.maxlevel - level
        lines = ''.join(f'\n{margin * (depth + 1)}{part},' for part in parts)
        return f'{lines}\n{margin * depth}'

    def _several(self, x, level, left, right, limit, trail=''):
        if level <= 0 and x:
            return left + self.fillvalue + right
        parts = [self.repr1(item, level - 1) for item in islice(x, limit)]
        if len(x) > limit:
            parts.append(self.fillvalue)
        if len(x) == 1 and trail and self.indent is None:
            right = trail + right
        return left + self._joined(parts, level) + right

    def repr_tuple(self, x, level):
        return self._several(x, level, '(', ')', self.maxtuple, trail=',')

    def repr_list(self, x, level):
        return self._several(x, level, '[', ']', self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._several(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

    def repr_set(self, x, level):
        return self._several(_ordered(x), level, '{', '}', self.maxset) if x else 'set()'

    def repr_frozenset(self, x, level):
        return self._several(_ordered(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

    def repr_deque(self, x, level):
        return self._several(x, level, 'deque([', '])', self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        parts = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                 for key in islice(_ordered(x), self.maxdict)]
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return '{' + self._joined(parts, level) + '}'

    @staticmethod
    def _ends(limit):
        """How much of a long text is kept at its beginning and at its end."""
        head = max(0, (limit - 3) // 2)
        return head, max(0, limit - 3 - head)

    def _middle(self, text, limit):
        if len(text) <= limit:
            return text
        head, tail = self._ends(limit)
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_str(self, x, level):
        limit = self.maxstring
        shown = builtins.repr(x[:limit])
        if len(shown) > limit:
            head, tail = self._ends(limit)
            shown = builtins.repr(x[:head] + x[len(x) - tail:])
            shown = shown[:head] + self.fillvalue + shown[len(shown) - tail:]
        return shown

    def repr_int(self, x, level):
        return self._middle(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            shown = builtins.repr(x)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'
        return self._middle(shown, self.maxother)


aRepr = Repr()
repr = aRepr.repr
