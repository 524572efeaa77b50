# SPDX-License-Identifier: Apache-2.0
"""Classes whose methods follow from their annotated attributes.

A class is read into Field objects first; then the text of all its methods is written and executed once.
"""

import sys
from types import GenericAlias, MappingProxyType

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    """Raised by an assignment to a frozen instance."""


class _Sign:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


MISSING, KW_ONLY = _MISSING_TYPE(), _KW_ONLY_TYPE()
_FROM_FACTORY = _Sign('<factory>')
_PLAIN, _CLASS_LEVEL, _INIT_ONLY = _Sign('_FIELD'), _Sign('_FIELD_CLASSVAR'), _Sign('_FIELD_INITVAR')
_TABLE = '__dataclass_fields__'
_ORDERINGS = {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='}


class _DataclassParams:
    """What a class was made with."""

    def __init__(self, **options):
        self.__dict__.update(options)

    def __repr__(self):
        return '_DataclassParams(' + ','.join(f'{name}={value!r}' for name, value in vars(self).items()) + ')'


class InitVar:
    """Annotation of a parameter of __init__ that goes to __post_init__ only."""
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, item):
        return cls(item)

    def __repr__(self):
        plain = isinstance(self.type, type) and not isinstance(self.type, GenericAlias)
        return 'dataclasses.InitVar[' + (self.type.__name__ if plain else repr(self.type)) + ']'


class Field:
    """What is known of one attribute."""
    __slots__ = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata',
                 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        given = locals()
        for key in ('default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'kw_only'):
            setattr(self, key, given[key])
        self.name = self.type = self._field_type = None
        self.metadata = MappingProxyType({} if metadata is None else metadata)

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), '__set_name__', None)
        if hook is not None:
            hook(self.default, owner, name)

    def __repr__(self):
        return 'Field(' + ','.join(f'{key}={getattr(self, key)!r}' for key in Field.__slots__) + ')'

    __class_getitem__ = classmethod(GenericAlias)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Describe an attribute beyond its annotation."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _meaning(annotation, cls):
    """The object an annotation's head names: of 'typing.ClassVar[int]' it is ClassVar."""
    if not isinstance(annotation, str):
        return getattr(annotation, '__origin__', None) or annotation
    words = [word.strip() for word in annotation.partition('[')[0].split('.')]
    first, *rest = [word for word in words if word][:2] or ['']
    module = sys.modules.get(cls.__module__)
    found = getattr(module, first, None)
    for name in rest:
        found = getattr(found, name, None)
    return found


def _kind(annotation, cls):
    head = _meaning(annotation, cls)
    typing = sys.modules.get('typing')
    if typing is not None and head is typing.ClassVar:
        return _CLASS_LEVEL
    return _INIT_ONLY if head is InitVar or isinstance(head, InitVar) else _PLAIN


def _describe(cls, name, annotation, keyword):
    """The Field of one annotated name of the class body."""
    value = getattr(cls, name, MISSING)
    kind = type(value).__name__
    if kind == 'member_descriptor' or kind == 'getset_descriptor' and name in cls.__dict__.get('__slots__', ()):
        value = MISSING
    f = value if isinstance(value, Field) else field(default=value)
    f.name, f.type, f._field_type = name, annotation, _kind(annotation, cls)
    if f._field_type is not _PLAIN and f.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if f._field_type is not _CLASS_LEVEL:
        f.kw_only = keyword if f.kw_only is MISSING else f.kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    if f._field_type is _PLAIN and f.default is not MISSING and type(f.default).__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {name} is not allowed: use default_factory')
    return f


def _collect(cls, keyword):
    """All fields of a class in order, and the names of its own."""
    table = {}
    for base in cls.__mro__[:0:-1]:
        table.update(base.__dict__.get(_TABLE, {}))
    own, marker = [], None
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if _meaning(annotation, cls) is KW_ONLY:
            if marker is not None:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            marker, keyword = name, True
            continue
        table[name] = f = _describe(cls, name, annotation, keyword)
        own.append(name)
        if isinstance(getattr(cls, name, None), Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in own:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return table, own


class _Writer:
    """Text of the methods of one class, and the objects it names."""

    def __init__(self, cls, table, frozen):
        self.cls = cls
        self.frozen = frozen
        self.table = table
        self.plain = [f for f in table.values() if f._field_type is _PLAIN]
        self.names = {'_type': type, '_set': object.__setattr__, '_made': _FROM_FACTORY, '_showing': set(),
                      '_same': NotImplemented, '_id': id, '_hash': hash, '_true': True,
                      '_bad': FrozenInstanceError, '__name__': cls.__module__}
        self.methods = {}

    def tuple_of(self, who, chosen):
        return '(' + ''.join(f'{who}.{f.name},' for f in chosen) + ')'

    def parameters(self):
        able = [f for f in self.table.values() if f.init and f._field_type is not _CLASS_LEVEL]
        return [f for f in able if not f.kw_only], [f for f in able if f.kw_only]

    def init(self):
        positional, keyword = self.parameters()
        me = 'self' if 'self' not in self.table else '_this_instance'
        last = None
        for f in positional:
            if f.default is not MISSING or f.default_factory is not MISSING:
                last = f.name
            elif last is not None:
                raise TypeError(f'non-default argument {f.name!r} follows default argument {last!r}')
        head = [me] + [self.parameter(f) for f in positional]
        if keyword:
            head += ['*'] + [self.parameter(f) for f in keyword]
        body = [line for f in self.table.values() for line in self.filling(f, me)]
        if hasattr(self.cls, '__post_init__'):
            passed = [f.name for f in self.table.values() if f._field_type is _INIT_ONLY]
            body.append(f'{me}.__post_init__({", ".join(passed)})')
        self.methods['__init__'] = (', '.join(head), body)

    def parameter(self, f):
        if f.default is not MISSING:
            self.names['_default_' + f.name] = f.default
            return f'{f.name}=_default_{f.name}'
        return f.name + ('' if f.default_factory is MISSING else '=_made')

    def filling(self, f, me):
        """Statements of __init__ that give one attribute its value."""
        if f._field_type is not _PLAIN:
            return
        value = f.name
        if f.default_factory is not MISSING:
            self.names['_make_' + f.name] = f.default_factory
            value = f'_make_{f.name}()' + (f' if {f.name} is _made else {f.name}' if f.init else '')
        elif not f.init:
            if f.default is MISSING or '__slots__' not in self.cls.__dict__:
                return
            self.names['_default_' + f.name] = f.default
            value = '_default_' + f.name
        yield f'_set({me}, {f.name!r}, {value})' if self.frozen else f'{me}.{f.name} = {value}'

    def show(self):
        shown = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in self.plain if f.repr)
        self.methods['__repr__'] = ('self', [
            'if _id(self) in _showing: return "..."', '_showing.add(_id(self))',
            f'try: return f"{{self.__class__.__qualname__}}({shown})"', 'finally: _showing.discard(_id(self))'])

    def equality(self):
        tests = ' and '.join(f'self.{f.name} == other.{f.name}' for f in self.plain if f.compare) or '_true'
        self.methods['__eq__'] = ('self, other', [
            'if self is other: return _true', f'if other.__class__ is self.__class__: return {tests}', 'return _same'])

    def ordering(self, name):
        chosen = [f for f in self.plain if f.compare]
        mine, theirs = self.tuple_of('self', chosen), self.tuple_of('other', chosen)
        self.methods[name] = ('self, other', [
            f'if other.__class__ is self.__class__: return {mine} {_ORDERINGS[name]} {theirs}', 'return _same'])

    def hashing(self):
        chosen = [f for f in self.plain if (f.compare if f.hash is None else f.hash)]
        self.methods['__hash__'] = ('self', [f'return _hash({self.tuple_of("self", chosen)})'])

    def write(self):
        """Execute the text; the functions by name."""
        text = []
        for name, (head, body) in self.methods.items():
            text += [f'def {name}({head}):'] + ['    ' + line for line in body or ['pass']]
        made = {}
        # The reference's text has a line before the first method, which tracebacks count.
        exec('\n' + '\n'.join(text), self.names, made)
        for name, function in made.items():
            function.__qualname__ = f'{self.cls.__qualname__}.{name}'
        if '__init__' in made:
            positional, keyword = self.parameters()
            notes = {f.name: f.type for f in positional + keyword}
            made['__init__'].__annotations__ = {**notes, 'return': None}
        return made


def _refuse(method, line, text):
    """Raise the error where CPython's text of the class's methods has it."""
    made = {}
    exec('\n' * (line - 2) + f'def {method}(error):\n raise error', made)
    made[method](FrozenInstanceError(text))


def _line_of_refusal(cls, options, table):
    """Where CPython's text of the methods refuses a change; it has those that the class defines itself, too."""
    filled = [f for f in table.values() if f._field_type is _PLAIN and (f.init or f.default_factory is not MISSING)]
    init = 1 + max(1, len(filled) + hasattr(cls, '__post_init__')) if options.init else 0
    return 4 + init + 3 * options.repr + 6 * options.eq + 16 * options.order


def _freeze(cls, names, line):
    """The two methods that refuse changes."""
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            _refuse('__setattr__', line, f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            _refuse('__delattr__', line + 4, f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    for function in (__setattr__, __delattr__):
        name = function.__name__
        if name in cls.__dict__:
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
        function.__qualname__ = f'{cls.__qualname__}.{name}'
        setattr(cls, name, function)


def _with_slots(cls, table, own, frozen, weak):
    """The class once more, its fields in slots."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    taken = set()
    for base in cls.__mro__[1:]:
        slots = base.__dict__.get('__slots__', ())
        taken.update([slots] if isinstance(slots, str) else slots)
    plain = [name for name, f in table.items() if f._field_type is _PLAIN]
    body = {key: value for key, value in cls.__dict__.items()
            if key not in plain and key not in ('__dict__', '__weakref__')}
    wanted = plain + ['__weakref__'] * bool(weak)
    body['__slots__'] = tuple(name for name in wanted if name not in taken)
    name, qualified = cls.__name__, cls.__qualname__
    cls = type(cls)(name, cls.__bases__, body)
    cls.__qualname__ = qualified
    if frozen:
        def __getstate__(self):
            return [getattr(self, key) for key in plain]

        def __setstate__(self, state):
            for key, value in zip(plain, state):
                object.__setattr__(self, key, value)

        for function in (__getstate__, __setstate__):
            if function.__name__ not in cls.__dict__:
                setattr(cls, function.__name__, function)
    return cls


def _check_bases(cls, frozen):
    parents = [base.__dataclass_params__ for base in cls.__mro__[1:] if '__dataclass_params__' in base.__dict__]
    if not frozen and any(p.frozen for p in parents):
        raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    if frozen and parents and not all(p.frozen for p in parents):
        raise TypeError('cannot inherit frozen dataclass from a non-frozen one')


def _hash_rule(writer, cls, options, explicit):
    """Give the class a __hash__, take it away, or leave it."""
    if options.unsafe_hash:
        if explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        writer.hashing()
    elif options.eq and not explicit:
        if options.frozen:
            writer.hashing()
        else:
            cls.__hash__ = None


def _spelled(annotation):
    if isinstance(annotation, type) and not isinstance(annotation, GenericAlias):
        where = annotation.__module__
        return annotation.__qualname__ if where == 'builtins' else f'{where}.{annotation.__qualname__}'
    return repr(annotation) if isinstance(annotation, str) else repr(annotation).replace('typing.', '')


def _summary(cls, writer):
    """Documentation of a class that has none: how it is called."""
    if '__init__' not in writer.methods:
        from inspect import signature

        return cls.__name__ + str(signature(cls)).replace(' -> None', '')
    parts = []
    positional, keyword = writer.parameters()
    for f in positional + keyword:
        if f in keyword and '*' not in parts:
            parts.append('*')
        text = f'{f.name}: {_spelled(f.type)}'
        if f.default is not MISSING:
            text += f' = {f.default!r}'
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        parts.append(text)
    return f'{cls.__name__}({", ".join(parts)})'


def _build(cls, options):
    if options.order and not options.eq:
        raise ValueError('eq must be true if order is true')
    if options.weakref_slot and not options.slots:
        raise TypeError('weakref_slot is True but slots is False')
    table, own = _collect(cls, options.kw_only)
    _check_bases(cls, options.frozen)
    present = cls.__dict__
    explicit = '__hash__' in present and not (present['__hash__'] is None and '__eq__' in present)
    if options.frozen:
        names = frozenset(name for name, f in table.items() if f._field_type is _PLAIN)
        _freeze(cls, names, _line_of_refusal(cls, options, table))
    if options.slots:
        cls = _with_slots(cls, table, own, options.frozen, options.weakref_slot)
        present = cls.__dict__
    setattr(cls, _TABLE, table)
    cls.__dataclass_params__ = options
    writer = _Writer(cls, table, options.frozen)
    if options.init and '__init__' not in present:
        writer.init()
    if options.repr and '__repr__' not in present:
        writer.show()
    if options.eq and '__eq__' not in present:
        writer.equality()
    if options.order:
        for name in _ORDERINGS:
            if name in present:
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} '
                                'Consider using functools.total_ordering')
            writer.ordering(name)
    _hash_rule(writer, cls, options, explicit)
    for name, function in writer.write().items():
        setattr(cls, name, function)
    if '__replace__' not in present:
        cls.__replace__ = _changed
    if options.match_args and '__match_args__' not in present:
        cls.__match_args__ = tuple(f.name for f in writer.parameters()[0])
    if cls.__doc__ is None:
        cls.__doc__ = _summary(cls, writer)
    if hasattr(cls, '__abstractmethods__'):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add the methods that the annotated attributes of a class call for."""
    options = _DataclassParams(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                              match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
    return (lambda target: _build(target, options)) if cls is None else _build(cls, options)


def is_dataclass(obj):
    """Whether this is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _TABLE)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    table = getattr(class_or_instance, _TABLE, None)
    if table is None:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(filter(lambda f: f._field_type is _PLAIN, table.values()))


def _demand(obj, what):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError(f'{what}() should be called on dataclass instances')


def _unfolded(value, fold):
    """A deep copy in which fold(pairs) stands for every dataclass instance."""
    kind = type(value)
    if hasattr(kind, _TABLE):
        return fold([(f.name, _unfolded(getattr(value, f.name), fold)) for f in fields(value)])
    if isinstance(value, (list, tuple)):
        items = [_unfolded(item, fold) for item in value]
        return kind(*items) if hasattr(kind, '_fields') else kind(items)
    if isinstance(value, dict):
        pairs = [(_unfolded(k, fold), _unfolded(v, fold)) for k, v in value.items()]
        return kind(value.default_factory, pairs) if hasattr(kind, 'default_factory') else kind(pairs)
    if kind in (int, str, float, bool, type(None), bytes, complex):
        return value
    from copy import deepcopy
    return deepcopy(value)


def asdict(obj, *, dict_factory=dict):
    """The attributes as a dict, all the way down."""
    _demand(obj, 'asdict')
    return _unfolded(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The attributes as a tuple, all the way down."""
    _demand(obj, 'astuple')
    return _unfolded(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def replace(obj, /, **changes):
    """A new instance with some attributes changed."""
    _demand(obj, 'replace')
    return _changed(obj, **changes)


def _changed(self, /, **changes):
    for name, f in getattr(self, _TABLE).items():
        if f._field_type is _CLASS_LEVEL:
            continue
        if not f.init:
            if name in changes:
                raise TypeError(f'field {name} is declared with init=False, it cannot be specified with replace()')
        elif name not in changes:
            if f._field_type is _INIT_ONLY and f.default is MISSING:
                raise TypeError(f'InitVar {name!r} must be specified with replace()')
            changes[name] = getattr(self, name)
    return type(self)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    """A dataclass from a list of names, (name, type) and (name, type, field)."""
    from keyword import iskeyword
    from types import new_class
    notes, body = {}, dict(namespace or {})
    for item in fields:
        parts = (item, 'typing.Any') if isinstance(item, str) else item
        if len(parts) not in (2, 3):
            raise TypeError(f'Invalid field: {item!r}')
        name = parts[0]
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in notes:
            raise TypeError(f'Field name duplicated: {name!r}')
        notes[name] = parts[1]
        body.update({name: value for value in parts[2:]})
    body['__annotations__'] = notes
    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    cls.__module__ = module or getattr(sys, '_getframemodulename', lambda depth: 'types')(1) or 'types'
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
