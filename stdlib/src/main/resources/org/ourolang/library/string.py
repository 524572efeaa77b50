# SPDX-License-Identifier: Apache-2.0
"""Groups of characters, $-templates and a format() to build upon."""

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

ascii_lowercase = ''.join(map(chr, range(97, 123)))
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = ''.join(map(str, range(10)))
octdigits = digits[:8]
hexdigits = digits + ascii_letters[:6] + ascii_uppercase[:6]
punctuation = ''.join(c for c in map(chr, range(33, 127)) if not c.isalnum())
whitespace = ' \t\n\r\v\f'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Every word with a capital first letter."""
    words = [word.capitalize() for word in s.split(sep)]
    return (sep or ' ').join(words)


def _name_end(text, at):
    """Where the ASCII identifier that starts here ends."""
    end = at
    while end < len(text) and (text[end] == '_' or text[end] in ascii_letters or end > at and text[end] in digits):
        end += 1
    return end


class Template:
    """Text in which $name and ${name} stand for values."""
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _scan(self):
        """Triples (source, kind, name); kind is 'text', 'escape', 'name' or 'bad'."""
        text, mark, at = self.template, self.delimiter, 0
        while (found := text.find(mark, at)) >= 0:
            yield text[at:found], 'text', found
            start = found + len(mark)
            if text.startswith(mark, start):
                at = start + len(mark)
                yield text[found:at], 'escape', mark
                continue
            braced = text.startswith('{', start)
            end = _name_end(text, start + braced)
            name = text[start + braced:end]
            good = name and (not braced or text.startswith('}', end))
            at = end + braced if good else start
            yield text[found:at], 'name' if good else 'bad', name if good else found
        yield text[at:], 'text', at

    def _fill(self, value, bad):
        out = []
        for source, kind, what in self._scan():
            if kind == 'text':
                out.append(source)
            elif kind == 'escape':
                out.append(what)
            else:
                out.append(str(value(source, what)) if kind == 'name' else bad(source, what))
        return ''.join(out)

    def _complain(self, source, position):
        before = self.template[:position]
        line = before.count('\n') + 1
        column = position - before.rfind('\n')
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def substitute(self, mapping={}, /, **kws):
        """The text with every name replaced."""
        return self._fill(lambda source, name: kws[name] if name in kws else mapping[name], self._complain)

    def safe_substitute(self, mapping={}, /, **kws):
        """The text with the known names replaced."""
        def value(source, name):
            try:
                return kws[name] if name in kws else mapping[name]
            except KeyError:
                return source
        return self._fill(value, lambda source, position: source)

    def is_valid(self):
        """Whether substitute() would accept the text."""
        return all(kind != 'bad' for _, kind, _ in self._scan())

    def get_identifiers(self):
        """The names in order of appearance."""
        return list(dict.fromkeys(name for _, kind, name in self._scan() if kind == 'name'))


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
