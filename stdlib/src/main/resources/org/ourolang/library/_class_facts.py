"""Where classes have their attributes from, and how classes lie under one another."""

import types
from collections import namedtuple
from operator import attrgetter

import inspect

Attribute = namedtuple('Attribute', 'name kind defining_class object', module='inspect')
_KINDS = ((staticmethod, 'static method'), (types.BuiltinMethodType, 'static method'), (classmethod, 'class method'),
          (types.ClassMethodDescriptorType, 'class method'), (property, 'property'))


def getmembers_static(object, predicate=None):
    names = set(dir(object))
    if inspect.isclass(object):
        for base in object.__mro__:
            names.update(name for name, value in vars(base).items()
                         if isinstance(value, types.DynamicClassAttribute))
    found = []
    for name in sorted(names):
        try:
            value = inspect.getattr_static(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def classify_class_attrs(cls):
    above = [*inspect.getmro(cls), *inspect.getmro(type(cls))]
    above = [kind for kind in above if kind not in (type, object)] + [type, object]
    names = list(dir(cls))
    for base in inspect.getmro(cls):
        names += [name for name, value in vars(base).items()
                  if isinstance(value, types.DynamicClassAttribute) and value.fget is not None]
    facts = {}
    for name in names:
        if name not in facts:
            facts[name] = _fact(cls, name, above)
    return [facts[name] for name in names if facts[name] is not None]


def _fact(cls, name, above):
    home, raw = next(((kind, vars(kind)[name]) for kind in above if name in vars(kind)), (None, None))
    value = raw
    if name != '__dict__':
        try:
            value = getattr(cls, name)
            owner = getattr(value, '__objclass__', home)
            if home is None:
                home, raw = owner, value
        except Exception:
            value = raw
    if home is None:
        return None
    plain = raw if raw is not None else value
    for kind, word in _KINDS:
        if isinstance(plain, kind):
            return Attribute(name, word, home, raw)
    return Attribute(name, 'method' if inspect.isroutine(value) else 'data', home, plain)


def getclasstree(classes, unique=False):
    below, roots = {}, []
    for cls in classes:
        for base in cls.__bases__:
            known = below.setdefault(base, [])
            if cls not in known:
                known.append(cls)
            if unique and base in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [base for base in below if base not in classes]
    return walktree(roots, below, None)


def walktree(classes, children, parent):
    tree = []
    for cls in sorted(classes, key=attrgetter('__module__', '__name__')):
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(walktree(children[cls], children, cls))
    return tree
