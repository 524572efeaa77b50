# SPDX-License-Identifier: Apache-2.0
"""Enumerations: classes whose instances are a fixed set of named values.

This module makes enumerations; what programs do with them afterwards is mostly Java's and comes from `_enum`. Flags,
and the functions that few programs need, are in modules that are loaded when one of their names is first used.
"""

from _enum import class_methods, member_methods, property, redirecting
from _enum_body import EnumDict, _is_method_like, auto, member, nonmember

_ELSEWHERE = {
    '_enum_flags': 'Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP bin show_flag_values',
    '_enum_extras': '''EnumCheck CONTINUOUS NAMED_FLAGS UNIQUE verify unique global_enum global_enum_repr
        global_flag_repr global_str pickle_by_enum_name pickle_by_global_name _simple_enum _test_simple_enum''',
}

__all__ = '''EnumType EnumMeta EnumDict Enum IntEnum StrEnum Flag IntFlag ReprEnum auto unique property verify member
nonmember FlagBoundary STRICT CONFORM EJECT KEEP global_flag_repr global_enum_repr global_str global_enum EnumCheck
CONTINUOUS NAMED_FLAGS UNIQUE pickle_by_global_name pickle_by_enum_name'''.split()


def __getattr__(name):
    for source, names in _ELSEWHERE.items():
        if name in names.split():
            found = globals()[name] = getattr(__import__(source), name)
            return found
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted({*globals(), *__all__})


_EnumDict = EnumDict


class _Plan:
    """What a class to be made takes from its bases: the type of its data, and how members are created."""

    def __init__(self, name, bases, body):
        self.family = bases[-1] if bases else None
        if bases and not isinstance(self.family, EnumType):
            raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`')
        self.data_type = _data_type(name, bases)
        self.own_new = body.get('__new__')
        self.new = self.own_new or self._inherited_new()
        self.takes_arguments = self.new not in (object.__new__, Enum.__new__)

    def _inherited_new(self):
        plain = None, None.__new__, object.__new__, Enum.__new__
        for attribute in ('__new_member__', '__new__'):
            for source in (self.data_type, self.family):
                found = getattr(source, attribute, None)
                if found not in plain:
                    return found
        return object.__new__


def _data_types(bases):
    for base in bases:
        line = [entry for entry in base.__mro__ if entry is not object]
        for entry in line:
            if isinstance(entry, EnumType):
                if entry._member_type_ is not object:
                    yield entry._member_type_
                    break
            elif '__new__' in vars(entry) or '__dataclass_fields__' in vars(entry):
                yield line[0]
                break


def _data_type(name, bases):
    found = set(_data_types(bases))
    if len(found) > 1:
        raise TypeError(f'too many data types for {name!r}: {found!r}')
    return found.pop() if found else object


def _fields_repr(self):
    shown = [f'{field}={getattr(self, field)!r}' for field, spec in self.__dataclass_fields__.items() if spec.repr]
    return ', '.join(shown)


def _value_repr(bases):
    for entry in (entry for base in bases for entry in base.__mro__ if entry is not object):
        if isinstance(entry, EnumType):
            return entry._value_repr_
        own = vars(entry)
        if '__repr__' in own:
            made_by_dataclass = '__dataclass_fields__' in own and own['__dataclass_params__'].repr
            return _fields_repr if made_by_dataclass else own['__repr__']
    return None


class _Assembly:
    """Creates the members while the class is being made: before __init_subclass__ of the bases runs."""

    def __init__(self, values, plan):
        self.values = values
        self.plan = plan

    def __set_name__(self, cls, name):
        for key, value in self.values.items():
            self.create(cls, key, value)
        type.__delattr__(cls, name)
        if cls._is_flag:
            cls._settle_masks()

    def create(self, cls, name, value):
        arguments = value if isinstance(value, tuple) else (value,)
        if self.plan.data_type is tuple:
            arguments = arguments,
        made = self.plan.new(cls, *arguments) if self.plan.takes_arguments else self.plan.new(cls)
        if not hasattr(made, '_value_'):
            made._value_ = value if self.plan.data_type is object else self.converted(arguments)
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*arguments)
        made._sort_order_ = len(cls._member_names_)
        known = _known(cls, made._value_)
        if known is not None:
            made = known
        elif not cls._is_flag or not isinstance(made._value_, int) or made._value_.bit_count() == 1 and made._value_ > 0:
            cls._member_names_.append(name)
        cls._add_member_(name, made)
        _remember(cls, made._value_, made)

    def converted(self, arguments):
        try:
            return self.plan.data_type(*arguments)
        except Exception as fault:
            raise TypeError('_value_ not set in __new__, unable to create it') from fault


def _known(cls, value):
    """The member of a value, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for name, values in cls._unhashable_values_map_.items():
            if value in values:
                return cls._member_map_[name]
    return None


def _remember(cls, value, made):
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(made._name_, []).append(value)


def _check_order(cls, order):
    wanted = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
    aliases = {name for name in cls._member_map_ if name not in cls._member_names_}
    wanted = [name for name in wanted if name not in aliases]
    if wanted != cls._member_names_:
        raise TypeError(f'member order does not match _order_:\n  {cls._member_names_!r}\n  {wanted!r}')


@class_methods
class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        if not any(isinstance(base, EnumType) for base in bases):
            return {}
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict()
        namespace._owner = cls
        generate = getattr(bases[-1], '_generate_next_value_', None)
        if generate is not None:
            namespace['_generate_next_value_'] = generate
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple or not any(isinstance(base, EnumType) for base in bases):
            return super().__new__(metacls, cls, bases, dict(classdict), **kwds)
        values = classdict._values
        unusable = {'mro', ''} & set(values)
        if unusable:
            raise ValueError(f'invalid enum member name(s) {",".join(map(repr, unusable))}')
        ignored = {*classdict._ignored, '_ignore_', '_order_'}
        body = {key: value for key, value in classdict.items() if key not in values and key not in ignored}
        plan = _Plan(cls, bases, body)
        generate = body.get('_generate_next_value_')
        if type(generate) is type(_known):
            body['_generate_next_value_'] = staticmethod(generate)
        body |= {
            '_new_member_': plan.new, '_use_args_': plan.takes_arguments, '_member_names_': [], '_member_map_': {},
            '_value2member_map_': {}, '_unhashable_values_': [], '_unhashable_values_map_': {},
            '_member_type_': plan.data_type, '_value_repr_': body.get('_value_repr_') or _value_repr(bases),
        }
        if plan.family._is_flag:
            body |= {'_boundary_': boundary or plan.family._boundary_, '_flag_mask_': 0, '_singles_mask_': 0,
                     '_all_bits_': 0, '_inverted_': None}
        body['_assembly_'] = _Assembly(values, plan)
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
        except Exception as fault:
            if hasattr(fault, '__notes__'):
                del fault.__notes__
            raise fault from None
        made._finish_methods(body, bases, plan)
        if '_order_' in classdict:
            _check_order(made, classdict['_order_'])
        return made

    def _finish_methods(cls, body, bases, plan):
        """Prefers the methods of the enumerations among the bases to those of the data type."""
        if plan.own_new is not None:
            type.__setattr__(cls, '__new_member__', plan.new)
        type.__setattr__(cls, '__new__', Enum.__new__)
        data_type = plan.data_type
        if ReprEnum in bases:
            text = data_type.__str__
            type.__setattr__(cls, '__str__', data_type.__repr__ if text is object.__str__ else text)
            type.__setattr__(cls, '__format__', data_type.__format__)
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name not in body:
                present = getattr(cls, name)
                if present in (getattr(data_type, name), getattr(object, name)) and not (
                        ReprEnum in bases and name in ('__str__', '__format__')):
                    type.__setattr__(cls, name, getattr(plan.family, name))
        if plan.family._is_flag:
            cls._prefer_flag_operators(body)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for base in (entry for base in bases for entry in base.__mro__):
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

    def _add_member_(cls, name, made):
        known = cls._member_map_.setdefault(name, made)
        if known is not made:
            raise NameError(f'{name!r} is already bound: {known!r}')
        before = None
        for base in cls.__mro__[1:]:
            found = vars(base).get(name)
            if isinstance(found, property) or found is not None and before is None and _is_method_like(found):
                before = found
                if isinstance(found, property):
                    break
        stands_in = made if before is None else redirecting(cls, name, made, before)
        type.__setattr__(cls, name, stands_in)

    def __repr__(cls):
        kind = 'flag' if cls._is_flag else 'enum'
        return f'<{kind} {cls.__name__!r}>'

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                 '__module__', '__name__', '__qualname__', *cls._member_names_}
        if cls._member_type_ is not object:
            return sorted({*type.__dir__(cls), *names} if cls.__new__ is not Enum.__new__ else
                          {*dir(cls._member_type_), *names, *_changed_names(cls)})
        return sorted({*names, *_changed_names(cls)})

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        body = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            earlier = []
            for place, name in enumerate(names):
                earlier.append(body._generate(name, start, place, earlier[:]))
                body[name] = earlier[-1]
        else:
            for item in (names or ()):
                name, value = (item, names[item]) if isinstance(item, str) else item
                body[name] = value
        if module is None:
            import sys
            module = sys._getframemodulename(1)
        body['__module__'] = '' if module is None else module
        if module is None:
            body['__reduce_ex__'] = _not_picklable
        if qualname is not None:
            body['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        import sys
        target = sys.modules[module].__dict__
        values = (source or sys.modules[module]).__dict__
        chosen = [(key, value) for key, value in values.items() if filter(key)]
        try:
            chosen.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            chosen.sort(key=lambda pair: pair[0])
        body = {key: value for key, value in chosen}
        made = cls(name, body, module=module, boundary=boundary or cls._boundary_ if cls._is_flag else None)
        if as_global:
            from _enum_extras import global_enum
            global_enum(made)
        else:
            target.update(made.__members__)
        target[name] = made
        return made


EnumMeta = EnumType
ReprEnum = None


def _not_picklable(self, proto):
    raise TypeError(f'{self!r} cannot be pickled')


def _changed_names(cls):
    """The special methods that differ from those of plain enumerations."""
    names = []
    if cls.__new_member__ if hasattr(cls, '__new_member__') else False:
        names.append('__new__')
    if cls.__init_subclass__ is not object.__init_subclass__:
        names.append('__init_subclass__')
    return names


def _complain(cls, value):
    return ValueError(f'{value!r} is not a valid {cls.__qualname__}')


@member_methods
class Enum(metaclass=EnumType):
    """The base of enumerations.

    The names that its body gives values to become instances of the class: `Color.RED`, also found by value
    (`Color(1)`) and by name (`Color['RED']`). Iteration goes over them in the order of their definition.
    """

    _is_flag = False
    _member_names_, _member_map_, _value2member_map_ = [], {}, {}
    _unhashable_values_, _unhashable_values_map_ = [], {}
    _member_type_, _value_repr_ = object, None
    _new_member_, _use_args_ = object.__new__, False

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return '(*values)'
        return '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'

    def __new__(cls, value):
        if type(value) is cls:
            return value
        known = _known(cls, value)
        if known is not None:
            return known
        if not cls._member_map_:
            if '_assembly_' in cls.__dict__:
                raise TypeError('do not use `super().__new__; call the appropriate __new__ directly')
            raise TypeError(f'{cls!r} has no members defined')
        answer = fault = None
        try:
            answer = cls._missing_(value)
        except Exception as error:
            fault = error
        if isinstance(answer, cls) or answer is not None and cls._lets_out(answer):
            return answer
        complaint = _complain(cls, value)
        if answer is None and fault is None:
            raise complaint
        if fault is None:
            fault = TypeError(
                f'error in {cls.__name__}._missing_: returned {answer!r} instead of None or a valid member')
        if not isinstance(fault, ValueError):
            fault.__context__ = complaint
        raise fault

    def __init__(self, *args, **kwds):
        pass

    @classmethod
    def _lets_out(cls, answer):
        return False

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = _known(cls, value)
        if known is None:
            _remember(cls, value, self)
        elif known is not self:
            raise ValueError(f'{value!r} is already bound: {known!r}')

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of the next auto(): one more than the highest so far."""
        if not last_values:
            return start
        try:
            highest = max(last_values)
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return highest + 1
        except TypeError:
            raise TypeError(f'unable to increment {highest!r}') from None

    @classmethod
    def _missing_(cls, value):
        """The member for a value that no member has; None if there is none."""
        return None

    def __repr__(self):
        shown = (self.__class__._value_repr_ or repr)(self._value_)
        return f'<{self.__class__.__name__}.{self._name_}: {shown}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __dir__(self):
        cls = self.__class__
        names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__'}
        if cls._member_type_ is not object:
            names.update(object.__dir__(self))
        names.update([name for name in getattr(self, '__dict__', ()) if name[0] != '_' and name not in cls._member_map_])
        for entry in cls.__mro__:
            for name, found in vars(entry).items():
                if name[0] == '_':
                    continue
                if isinstance(found, property) and found.fget is None and name in cls._member_map_:
                    names.discard(name)
                elif isinstance(found, property) or name not in cls._member_map_:
                    names.add(name)
        return sorted(names)

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """Members that are shown by str() and format() as their values are, and by repr() as members."""


class IntEnum(int, ReprEnum):
    """Members that are ints."""


class StrEnum(str, ReprEnum):
    """Members that are strs; auto() is the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        wrong = [value for value in values if not isinstance(value, str)]
        if len(values) == 1 and wrong:
            raise TypeError(f'{values[0]!r} is not a string')
        for value, role in zip(values[1:], ('encoding', 'errors')):
            if not isinstance(value, str):
                raise TypeError(f'{role} must be a string, not {value!r}')
        text = str(*values)
        made = str.__new__(cls, text)
        made._value_ = text
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
