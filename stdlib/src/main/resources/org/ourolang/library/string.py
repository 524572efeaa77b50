# SPDX-License-Identifier: Apache-2.0
"""A collection of string constants, and templates."""

from collections import ChainMap

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split the argument into words, capitalize each word, and join them."""
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


_none = object()


class Template:
    """A string class for supporting $-substitutions."""
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """Pairs of (kind, text): text, escape, name, invalid; for names also the text as written."""
        text = self.template
        position = 0
        while True:
            start = text.find(self.delimiter, position)
            if start < 0:
                if position < len(text):
                    yield 'text', text[position:], position
                return
            if start > position:
                yield 'text', text[position:start], position
            after = start + len(self.delimiter)
            if text.startswith(self.delimiter, after):
                yield 'escape', self.delimiter * 2, start
                position = after + len(self.delimiter)
                continue
            braced = text.startswith('{', after)
            first = end = after + braced
            while end < len(text) and text[end].isascii() and (text[end].isalpha() or text[end] == '_'
                                                               or end > first and text[end].isdigit()):
                end += 1
            if end == first or braced and not text.startswith('}', end):
                yield 'invalid', self.delimiter, start
                position = after
                continue
            yield 'name', text[first:end], start
            position = end + braced
            self._written = text[start:position]

    def _mapping(self, mapping, kws):
        if mapping is _none:
            return kws
        return ChainMap(kws, mapping) if kws else mapping

    def substitute(self, mapping=_none, /, **kws):
        """Replace every placeholder; missing names raise KeyError."""
        mapping = self._mapping(mapping, kws)
        result = []
        for kind, value, position in self._parts():
            if kind == 'text':
                result.append(value)
            elif kind == 'escape':
                result.append(self.delimiter)
            elif kind == 'name':
                result.append(str(mapping[value]))
            else:
                lines = self.template[:position].splitlines(keepends=True)
                if not lines:
                    colno, lineno = 1, 1
                else:
                    colno, lineno = position - len(''.join(lines[:-1])), len(lines)
                raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, colno))
        return ''.join(result)

    def safe_substitute(self, mapping=_none, /, **kws):
        """Replace what can be replaced; the rest stays as it is."""
        mapping = self._mapping(mapping, kws)
        result = []
        pending = None
        for kind, value, position in self._parts():
            if pending is not None:
                result[pending[0]] = result[pending[0]] or self._kept(pending, position)
                pending = None
            if kind == 'text':
                result.append(value)
            elif kind == 'escape':
                result.append(self.delimiter)
            elif kind == 'name':
                try:
                    result.append(str(mapping[value]))
                except KeyError:
                    result.append('')
                    pending = (len(result) - 1, position)
            else:
                result.append(self.delimiter)
        if pending is not None:
            result[pending[0]] = self._kept(pending, len(self.template))
        return ''.join(result)

    def _kept(self, pending, end):
        return self.template[pending[1]:end]

    def is_valid(self):
        """Whether every placeholder is well-formed."""
        return all(kind != 'invalid' for kind, _, _ in self._parts())

    def get_identifiers(self):
        """The names of the placeholders, in order of first appearance."""
        return list(dict.fromkeys(value for kind, value, _ in self._parts() if kind == 'name'))


class Formatter:
    """The machinery of str.format, for subclasses to change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, field_name, format_spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field_name is None:
                continue
            first = field_name.split('.')[0].split('[')[0]
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field_name = str(auto_arg_index) + field_name
                auto_arg_index += 1
            elif first.isdigit():
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1,
                                                        auto_arg_index=auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))

    def parse(self, format_string):
        position = 0
        literal = []
        text = format_string
        while position < len(text):
            c = text[position]
            if c in '{}' and text[position + 1:position + 2] == c:
                yield ''.join(literal) + c, None, None, None
                literal = []
                position += 2
                continue
            if c == '}':
                raise ValueError("Single '}' encountered in format string")
            if c != '{':
                literal.append(c)
                position += 1
                continue
            depth = 1
            end = position + 1
            while end < len(text) and depth:
                depth += {'{': 1, '}': -1}.get(text[end], 0)
                end += 1
            if depth:
                raise ValueError("Single '{' encountered in format string" if end == position + 1
                                 else "expected '}' before end of string")
            yield (''.join(literal), *self._field(text[position + 1:end - 1]))
            literal = []
            position = end
        if literal:
            yield ''.join(literal), None, None, None

    def _field(self, field):
        bracket = False
        for i, c in enumerate(field):
            if c == '[':
                bracket = True
            elif c == ']':
                bracket = False
            elif c in '!:' and not bracket:
                if c == ':':
                    return field[:i], field[i + 1:], None
                conversion = field[i + 1:i + 2]
                return field[:i], field[i + 3:], conversion
        return field, '', None

    def get_field(self, field_name, args, kwargs):
        end = len(field_name)
        for i, c in enumerate(field_name):
            if c in '.[':
                end = i
                break
        first = field_name[:end]
        first = int(first) if first.isdigit() else first
        obj = self.get_value(first, args, kwargs)
        rest = field_name[end:]
        while rest:
            if rest[0] == '.':
                stop = min([i for i in (rest.find('.', 1), rest.find('[', 1)) if i > 0], default=len(rest))
                obj = getattr(obj, rest[1:stop])
                rest = rest[stop:]
            else:
                stop = rest.index(']')
                key = rest[1:stop]
                obj = obj[int(key) if key.isdigit() else key]
                rest = rest[stop + 1:]
        return obj, first
