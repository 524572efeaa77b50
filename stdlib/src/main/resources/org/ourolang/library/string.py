# SPDX-License-Identifier: Apache-2.0
"""Groups of characters, $-templates and a format() to build upon."""

import _template

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


_LETTERS = frozenset(ascii_letters + '_')
_LETTERS_AND_DIGITS = _LETTERS | set(digits)


def _name_end(text, at):
    """Where the ASCII identifier that starts here ends."""
    allowed, end = _LETTERS, at
    while end < len(text) and text[end] in allowed:
        allowed, end = _LETTERS_AND_DIGITS, end + 1
    return end


def _plain_places(text, mark):
    """Where placeholders of the usual form are: (start, end, kind, name), kind being escape, name or bad."""
    start = text.find(mark)
    while start >= 0:
        inner = start + len(mark)
        braced = text.startswith('{', inner)
        end = _name_end(text, inner + braced)
        if text.startswith(mark, inner):
            place = start, inner + len(mark), 'escape', mark
        elif end > inner + braced and (not braced or text.startswith('}', end)):
            place = start, end + braced, 'name', text[inner + braced:end]
        else:
            place = start, inner, 'bad', inner
        yield place
        start = text.find(mark, place[1])


def _pattern_places(text, pattern, mark):
    """The same by a pattern with the groups escaped, named, braced and invalid."""
    for match in pattern.finditer(text):
        named = match.group('named') or match.group('braced')
        if named is not None:
            yield match.start(), match.end(), 'name', named
        elif match.group('escaped') is not None:
            yield match.start(), match.end(), 'escape', mark
        elif match.group('invalid') is not None:
            yield match.start(), match.end(), 'bad', match.start('invalid')
        else:
            raise ValueError('Unrecognized named group in pattern', pattern)


class _Pattern:
    """Compiles the pattern of a class of templates at its first use."""

    def __get__(self, instance, owner=None):
        return owner._compiled_pattern()


_USUAL = _Pattern()


class Template:
    """Text in which $name and ${name} stand for values."""

    delimiter = '$'
    idpattern = '(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    pattern = _USUAL

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = vars(cls).get('pattern')
        if own is not None:
            import re
            cls.pattern = re.compile(own, cls.flags | re.VERBOSE)
        else:
            cls.pattern = _USUAL

    @classmethod
    def _compiled_pattern(cls):
        import re
        mark = re.escape(cls.delimiter)
        braced = cls.braceidpattern or cls.idpattern
        return re.compile(f'{mark}(?:(?P<escaped>{mark})|(?P<named>{cls.idpattern})|'
                          f'{{(?P<braced>{braced})}}|(?P<invalid>))', cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _places(self):
        if not isinstance(self.template, str):
            raise TypeError(f'expected string or bytes-like object, got {type(self.template).__name__!r}')
        if self._has_usual_form():
            return _plain_places(self.template, self.delimiter)
        return _pattern_places(self.template, self.pattern, self.delimiter)

    @classmethod
    def _has_usual_form(cls):
        for base in cls.__mro__:
            if base is Template:
                return True
            own = vars(base)
            if 'idpattern' in own or 'braceidpattern' in own or 'flags' in own:
                return False
            if base is cls and not isinstance(own.get('pattern', _USUAL), _Pattern):
                return False

    def _filled(self, value, bad):
        parts, done = [], 0
        for start, end, kind, name in self._places():
            parts.append(self.template[done:start])
            if kind == 'name':
                parts.append(str(value(name, self.template[start:end])))
            else:
                parts.append(name if kind == 'escape' else bad(name, self.template[start:end]))
            done = end
        return ''.join(parts) + self.template[done:]

    def _complain(self, position, source):
        lines = self.template[:position].splitlines(keepends=True) or ['']
        column = position - sum(map(len, lines[:-1])) or 1
        raise ValueError(f'Invalid placeholder in string: line {len(lines)}, col {column}')

    def substitute(self, mapping={}, /, **kws):
        """The text with every name replaced."""
        return self._filled(lambda name, source: kws[name] if name in kws else mapping[name], self._complain)

    def safe_substitute(self, mapping={}, /, **kws):
        """The text with the known names replaced."""
        def value(name, source):
            try:
                return kws[name] if name in kws else mapping[name]
            except KeyError:
                return source
        return self._filled(value, lambda position, source: source)

    def is_valid(self):
        """Whether substitute() would accept the text."""
        return all(kind != 'bad' for _, _, kind, _ in self._places())

    def get_identifiers(self):
        """The names in order of appearance."""
        return list(dict.fromkeys([name for _, _, kind, name in self._places() if kind == 'name']))


class _Flags:
    """The flags of Template itself: re is loaded only for those who ask."""

    def __get__(self, instance, owner=None):
        import re
        return re.IGNORECASE


Template.flags = _Flags()


_CONVERSIONS = {'s': str, 'r': repr, 'a': ascii, None: lambda value: value}


class _Run:
    """One call of vformat(): which arguments were used, and how fields without a name are counted."""

    def __init__(self, formatter, args, kwargs):
        self.formatter = formatter
        self.args = args
        self.kwargs = kwargs
        self.used = set()
        self.next = 0

    def number(self, name):
        if name == '':
            if self.next is None:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            self.next += 1
            return str(self.next - 1)
        if name.isdigit():
            if self.next:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            self.next = None
        return name

    def fill(self, text, depth=2):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        formatter, parts = self.formatter, []
        for literal, name, spec, conversion in formatter.parse(text):
            parts.append(literal)
            if name is not None:
                value, key = formatter.get_field(self.number(name), self.args, self.kwargs)
                self.used.add(key)
                value = formatter.convert_field(value, conversion)
                parts.append(formatter.format_field(value, self.fill(spec, depth - 1)))
        return ''.join(parts)


class Formatter:
    """The machinery of str.format(), for subclasses to change."""

    def format(self, format_string, /, *args, **kwargs):
        """What str.format() makes."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """The same with the arguments as a sequence and a mapping."""
        run = _Run(self, args, kwargs)
        made = run.fill(format_string)
        self.check_unused_args(run.used, args, kwargs)
        return made

    def get_value(self, key, args, kwargs):
        """The argument of a number or a name."""
        return (args if isinstance(key, int) else kwargs)[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Told at the end which arguments were used."""

    def format_field(self, value, format_spec):
        """The text of a value."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """What stands for a value after !s, !r or !a."""
        if conversion in _CONVERSIONS:
            return _CONVERSIONS[conversion](value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        """The parts: literal text, then name, specification and conversion of the field behind it."""
        if not isinstance(format_string, str):
            raise TypeError(f'expected str, got {type(format_string).__name__}')
        at = 0 if format_string else -1
        while at >= 0:
            *piece, at = _template.piece(format_string, at)
            yield tuple(piece)

    def get_field(self, field_name, args, kwargs):
        """What a field's name says, and the argument that it starts from."""
        first, steps = _template.path(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in steps:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first
