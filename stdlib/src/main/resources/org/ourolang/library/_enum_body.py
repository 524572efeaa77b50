# SPDX-License-Identifier: Apache-2.0
"""The body of an enumeration while it is made: which of its names become members."""

_USABLE_SUNDERS = {f'_{word}_' for word in '''order generate_next_value numeric_repr missing ignore iter_member
    iter_member_by_value iter_member_by_def add_alias add_value_alias use_args member_type new_member
    value_repr'''.split()}


class _Nothing:
    def __repr__(self):
        return '_auto_null'


_NOTHING = _Nothing()


class nonmember:
    """Keeps a value in the body of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of a value that would not become one."""

    def __init__(self, value):
        self.value = value


class auto:
    """Stands for the value that _generate_next_value_() chooses."""

    def __init__(self, value=_NOTHING):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'


def _wrapped_in(name, edge):
    inner = name[len(edge):-len(edge)]
    return name.startswith(edge) and name.endswith(edge) and inner and '_' not in (inner[0], inner[-1])


def _is_private(owner, name):
    start = f'_{owner}__'
    rest = name[len(start):]
    return name.startswith(start) and rest and rest[0] != '_' and not rest.endswith('__')


def _is_method_like(value):
    return any(hasattr(value, hook) for hook in ('__get__', '__set__', '__delete__'))


class EnumDict(dict):
    """The namespace of an enumeration while its body runs: it learns which names are to be members."""

    def __init__(self):
        super().__init__()
        self._owner = None
        self._values = {}
        self._history = []
        self._ignored = ()
        self._generate = None
        self._generated = False

    @property
    def member_names(self):
        return list(self._values)

    def __setitem__(self, key, value):
        if self._owner is not None and _is_private(self._owner, key):
            pass
        elif _wrapped_in(key, '_'):
            value = self._settle_sunder(key, value)
        elif _wrapped_in(key, '__'):
            key = '_order_' if key == '__order__' else key
        elif key in self._values:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key not in self._ignored:
            value = self._settle(key, value)
        super().__setitem__(key, value)

    def _settle_sunder(self, key, value):
        if key not in _USABLE_SUNDERS:
            raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
        if key == '_ignore_':
            value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            late = set(value) & set(self._values)
            if late:
                raise ValueError(f'_ignore_ cannot specify already set names: {late!r}')
            self._ignored = value
        elif key == '_generate_next_value_':
            if self._generated:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._generate = getattr(value, '__func__', value)
        return value

    def _settle(self, key, value):
        if isinstance(value, nonmember):
            return value.value
        if isinstance(value, member):
            value = value.value
        elif self._stays_plain(key, value):
            return value
        if key in self:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        if isinstance(value, auto):
            value = self._fill(key, value)
        elif type(value) is tuple and any(isinstance(part, auto) for part in value):
            value = tuple([self._fill(key, part) if isinstance(part, auto) else part for part in value])
        else:
            self._history.append(value)
        self._values[key] = value
        return value

    def _stays_plain(self, key, value):
        if isinstance(value, type):
            inner = f'{self._owner}.{getattr(value, "__name__", "")}'
            name = getattr(value, '__qualname__', '')
            return self._owner is not None and (name == inner or name.endswith(f'.{inner}'))
        kind = type(value)
        if kind.__name__ == 'partial' and kind.__module__ == 'functools':
            return True
        return _is_method_like(value)

    def _fill(self, key, request):
        if request.value is _NOTHING:
            request.value = self._generate(key, 1, len(self._values), self._history[:])
            self._generated = True
        self._history.append(request.value)
        return request.value

    def update(self, members, *more_members):
        pairs = [(name, members[name]) for name in members] if hasattr(members, 'keys') else members
        for name, value in (*pairs, *more_members):
            self[name] = value


for _made in nonmember, member, auto, EnumDict:
    _made.__module__ = 'enum'
del _made
