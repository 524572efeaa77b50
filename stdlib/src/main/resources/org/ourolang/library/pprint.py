"""Prints values on several lines where one is not enough."""

import collections
import types

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    return PrettyPrinter()._one_line(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Orderable:
    """A key that sorts anything: by value where that works, else by class and identity."""

    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return self._place() < other._place()

    def _place(self):
        return str(type(self.value)), id(self.value)


def _pair_key(pair):
    return _Orderable(pair[0]), _Orderable(pair[1])


def _recursion(value):
    return f'<Recursion on {type(value).__name__} with id={id(value)}>'


class PrettyPrinter:
    _dispatch = {}

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        for wrong, rule in ((indent < 0, 'indent must be >= 0'),
                            (depth is not None and depth <= 0, 'depth must be > 0'),
                            (width == 0, 'width must be != 0')):
            if wrong:
                raise ValueError(rule)
        self._indent_per_level, self._width, self._depth, self._stream = indent, width, depth, stream
        self._compact, self._sort_dicts, self._underscore_numbers = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        stream = self._stream
        if stream is None:
            import sys

            stream = sys.stdout
        if stream is not None:
            stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        pieces = []
        self._put(object, pieces, 0, 0, {}, 0)
        return ''.join(pieces)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._one_line(object, context, maxlevels, level)

    def _text(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _put(self, value, out, column, reserved, context, level):
        """Appends the text of a value that starts at a column and leaves room for what closes around it."""
        key = id(value)
        if key in context:
            out.append(_recursion(value))
            return
        text = self._text(value, context, level)
        if len(text) > self._width - column - reserved:
            layout = self._layout(value)
            if layout is not None:
                context[key] = 1
                layout(self, value, out, column, reserved, context, level + 1)
                del context[key]
                return
        out.append(text)

    def _layout(self, value):
        found = _LAYOUTS.get(type(value).__repr__)
        if found is not None:
            return found
        import dataclasses

        cls = type(value)
        if dataclasses.is_dataclass(cls) and cls.__dataclass_params__.repr and _has_generated_repr(cls):
            return PrettyPrinter._put_dataclass
        return None

    def _put_dataclass(self, value, out, column, reserved, context, level):
        import dataclasses

        name = type(value).__name__
        shown = [(field.name, getattr(value, field.name)) for field in dataclasses.fields(value) if field.repr]
        out.append(name + '(')
        self._put_named(shown, out, column + len(name) + 1, reserved, context, level)
        out.append(')')

    def _put_namespace(self, value, out, column, reserved, context, level):
        cls = type(value)
        name = 'namespace' if cls is types.SimpleNamespace else cls.__name__
        out.append(name + '(')
        self._put_named(value.__dict__.items(), out, column + len(name) + 1, reserved, context, level)
        out.append(')')

    def _put_named(self, items, out, column, reserved, context, level):
        separator = ''
        last = len(items) - 1
        for position, (name, value) in enumerate(items):
            out.append(f'{separator}{name}=')
            separator = ',\n' + ' ' * column
            if id(value) in context:
                out.append('...')
            else:
                room = reserved if position == last else 1
                self._put(value, out, column + len(name) + 1, room, context, level)

    def _put_dict(self, value, out, column, reserved, context, level):
        out.append('{' + ' ' * (self._indent_per_level - 1))
        if value:
            pairs = sorted(value.items(), key=_pair_key) if self._sort_dicts else value.items()
            self._put_pairs(pairs, out, column, reserved + 1, context, level)
        out.append('}')

    def _put_pairs(self, pairs, out, column, reserved, context, level):
        column += self._indent_per_level
        separator = ''
        last = len(pairs) - 1
        for position, (key, value) in enumerate(pairs):
            text = self._text(key, context, level)
            out.append(f'{separator}{text}: ')
            separator = ',\n' + ' ' * column
            self._put(value, out, column + len(text) + 2, reserved if position == last else 1, context, level)

    def _put_ordered(self, value, out, column, reserved, context, level):
        name = type(value).__name__
        if not value:
            out.append(repr(value))
            return
        out.append(name + '(')
        self._put_elements(
            list(value.items()), out, column + len(name) + 1, reserved + 1, context, level, '[', ']')
        out.append(')')

    def _put_elements(self, items, out, column, reserved, context, level, opening, closing):
        out.append(opening + (' ' * (self._indent_per_level - 1) if opening else ''))
        column += self._indent_per_level if opening else 0
        if self._compact:
            self._put_filled(items, out, column, reserved + len(closing), context, level)
        else:
            last = len(items) - 1
            for position, item in enumerate(items):
                if position:
                    out.append(',\n' + ' ' * column)
                self._put(item, out, column, reserved + len(closing) if position == last else 1, context, level)
        out.append(closing)

    def _put_filled(self, items, out, column, reserved, context, level):
        """As many elements on a line as fit."""
        width = room = self._width - column + 1
        separator = ''
        last = len(items) - 1
        for position, item in enumerate(items):
            if position == last:
                room -= reserved
                width -= reserved
            text = self._text(item, context, level)
            needed = len(text) + 2
            if room < needed:
                room = width
                if separator:
                    separator = ',\n' + ' ' * column
            if room >= needed:
                room -= needed
                out.append(separator + text)
                separator = ', '
                continue
            out.append(separator)
            separator = ',\n' + ' ' * column
            self._put(item, out, column, reserved if position == last else 1, context, level)

    def _put_list(self, value, out, column, reserved, context, level):
        self._put_elements(value, out, column, reserved, context, level, '[', ']')

    def _put_tuple(self, value, out, column, reserved, context, level):
        self._put_elements(value, out, column, reserved, context, level, '(', ',)' if len(value) == 1 else ')')

    def _put_set(self, value, out, column, reserved, context, level):
        if not value:
            out.append(repr(value))
            return
        cls = type(value)
        opening, closing = '{', '}'
        if cls is not set:
            opening, closing = cls.__name__ + '({', '})'
            column += len(cls.__name__) + 1
        self._put_elements(sorted(value, key=_Orderable), out, column, reserved, context, level, opening, closing)

    def _put_string(self, value, out, column, reserved, context, level):
        if not value:
            out.append(repr(value))
            return
        bracketed = level == 1
        if bracketed:
            column += 1
            reserved += 1
        pieces = self._string_pieces(value, column, reserved)
        if len(pieces) == 1:
            out.append(repr(value))
            return
        text = ('\n' + ' ' * column).join(pieces)
        out.append(f'({text})' if bracketed else text)

    def _string_pieces(self, value, column, reserved):
        pieces = []
        lines = value.splitlines(True)
        for number, line in enumerate(lines):
            width = self._width - column - (reserved if number == len(lines) - 1 else 0)
            whole = repr(line)
            if len(whole) <= width:
                pieces.append(whole)
                continue
            words = _words(line)
            current = ''
            for position, word in enumerate(words):
                room = self._width - column
                if position == len(words) - 1 and number == len(lines) - 1:
                    room -= reserved
                if current and len(repr(current + word)) > room:
                    pieces.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                pieces.append(repr(current))
        return pieces

    def _put_bytes(self, value, out, column, reserved, context, level):
        if len(value) <= 4:
            out.append(repr(value))
            return
        bracketed = level == 1
        if bracketed:
            column += 1
            reserved += 1
        lines = self._byte_lines(value, self._width - column, reserved)
        text = ('\n' + ' ' * column).join(lines)
        out.append(f'({text})' if bracketed else text)

    @staticmethod
    def _byte_lines(value, width, reserved):
        lines, current = [], b''
        end = len(value) // 4 * 4
        for start in range(0, len(value), 4):
            part = value[start:start + 4]
            room = width - reserved if start == end else width
            if current and len(repr(current + part)) > room:
                lines.append(repr(current))
                current = part
            else:
                current += part
        return lines + [repr(current)]

    def _put_bytearray(self, value, out, column, reserved, context, level):
        out.append('bytearray(')
        self._put_bytes(bytes(value), out, column + 10, reserved + 1, context, level + 1)
        out.append(')')

    def _put_proxy(self, value, out, column, reserved, context, level):
        out.append('mappingproxy(')
        self._put(value.copy(), out, column + 13, reserved + 1, context, level)
        out.append(')')

    def _put_defaultdict(self, value, out, column, reserved, context, level):
        if not value:
            out.append(repr(value))
            return
        factory = self._text(value.default_factory, context, level)
        name = type(value).__name__
        column += len(name) + 1
        out.append(f'{name}({factory},\n{" " * column}')
        self._put_dict(value, out, column, reserved + 1, context, level)
        out.append(')')

    def _put_counter(self, value, out, column, reserved, context, level):
        if not value:
            out.append(repr(value))
            return
        name = type(value).__name__
        out.append(name + '({' + ' ' * (self._indent_per_level - 1))
        self._put_pairs(value.most_common(), out, column + len(name) + 1, reserved + 2, context, level)
        out.append('})')

    def _put_chain(self, value, out, column, reserved, context, level):
        if not value.maps:
            out.append(repr(value))
            return
        name = type(value).__name__
        out.append(name + '(')
        column += len(name) + 1
        last = len(value.maps) - 1
        for position, mapping in enumerate(value.maps):
            self._put(mapping, out, column, reserved + 1 if position == last else 1, context, level)
            out.append(')' if position == last else ',\n' + ' ' * column)

    def _put_deque(self, value, out, column, reserved, context, level):
        if not value:
            out.append(repr(value))
            return
        name = type(value).__name__
        out.append(name + '(')
        column += len(name) + 1
        if value.maxlen is None:
            self._put_elements(list(value), out, column, reserved + 1, context, level, '[', ']')
            out.append(')')
        else:
            self._put_elements(list(value), out, column, 2, context, level, '[', ']')
            limit = self._text(value.maxlen, context, level)
            out.append(f',\n{" " * column}maxlen={limit})')

    def _put_user(self, value, out, column, reserved, context, level):
        self._put(value.data, out, column, reserved, context, level - 1)

    def _one_line(self, object, context, maxlevels, level):
        """The text on one line, whether it can be read back, and whether the value contains itself."""
        cls = type(object)
        if cls in _PLAIN:
            return repr(object), True, False
        written = getattr(cls, '__repr__', None)
        if written is int.__repr__:
            return (f'{object:_d}' if self._underscore_numbers else repr(object)), True, False
        if written is dict.__repr__ and issubclass(cls, dict):
            return self._container_line(object, context, maxlevels, level, '{', '}')
        if written is list.__repr__ and issubclass(cls, list):
            return self._container_line(object, context, maxlevels, level, '[', ']')
        if written is tuple.__repr__ and issubclass(cls, tuple):
            return self._container_line(object, context, maxlevels, level, '(', ',)' if len(object) == 1 else ')')
        text = repr(object)
        return text, bool(text) and not text.startswith('<'), False

    def _container_line(self, object, context, maxlevels, level, opening, closing):
        if not object:
            return opening + closing if opening != '(' else '()', True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return f'{opening}...{closing}', False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive, texts = True, False, []

        def show(value):
            nonlocal readable, recursive
            text, can_be_read, contains_itself = self.format(value, context, maxlevels, level + 1)
            readable = readable and can_be_read
            recursive = recursive or contains_itself
            return text

        if opening == '{':
            pairs = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            for name, value in pairs:
                shown = show(name)
                texts.append(f'{shown}: {show(value)}')
        else:
            texts = [show(item) for item in object]
        del context[key]
        return opening + ', '.join(texts) + closing, readable, recursive


def _words(line):
    """The words of a line, each with the white space after it."""
    words, start, in_space = [], 0, False
    for position, character in enumerate(line):
        if character.isspace():
            in_space = True
        elif in_space:
            words.append(line[start:position])
            start, in_space = position, False
    words.append(line[start:])
    return words


def _has_generated_repr(cls):
    return '_showing' in getattr(cls.__repr__, '__globals__', ())


_PLAIN = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})
_LAYOUTS = {
    dict.__repr__: PrettyPrinter._put_dict,
    collections.OrderedDict.__repr__: PrettyPrinter._put_ordered,
    list.__repr__: PrettyPrinter._put_list,
    tuple.__repr__: PrettyPrinter._put_tuple,
    set.__repr__: PrettyPrinter._put_set,
    frozenset.__repr__: PrettyPrinter._put_set,
    str.__repr__: PrettyPrinter._put_string,
    bytes.__repr__: PrettyPrinter._put_bytes,
    bytearray.__repr__: PrettyPrinter._put_bytearray,
    types.MappingProxyType.__repr__: PrettyPrinter._put_proxy,
    types.SimpleNamespace.__repr__: PrettyPrinter._put_namespace,
    collections.defaultdict.__repr__: PrettyPrinter._put_defaultdict,
    collections.Counter.__repr__: PrettyPrinter._put_counter,
    collections.ChainMap.__repr__: PrettyPrinter._put_chain,
    collections.deque.__repr__: PrettyPrinter._put_deque,
    collections.UserDict.__repr__: PrettyPrinter._put_user,
    collections.UserList.__repr__: PrettyPrinter._put_user,
    collections.UserString.__repr__: PrettyPrinter._put_user,
}
