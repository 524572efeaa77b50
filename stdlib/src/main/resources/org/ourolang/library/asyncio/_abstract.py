# SPDX-License-Identifier: Apache-2.0
"""Makes classes whose methods are there only to be overridden."""


def require(cls, *heads, form='def'):
    """Give a class methods with these heads, such as ``close(self)``, that raise NotImplementedError."""
    for head in heads:
        made = {}
        exec(compile(f'{form} {head}: raise NotImplementedError', __file__, 'exec'), made)
        name = head.partition('(')[0]
        method = made[name]
        method.__module__, method.__qualname__ = cls.__module__, f'{cls.__qualname__}.{name}'
        setattr(cls, name, method)
