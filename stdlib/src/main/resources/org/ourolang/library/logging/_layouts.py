# SPDX-License-Identifier: Apache-2.0
"""How the text of a record is laid out."""

import string
import time
import traceback

_CONVERSIONS = tuple('diouxefgcrsa%')
BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'


class PercentStyle:
    """Layouts whose places are marked as for the operator %."""
    default_format = '%(message)s'
    asctime_format = '%(asctime)s'
    asctime_search = '%(asctime)'

    def __init__(self, fmt, *, defaults=None):
        self._fmt, self._defaults = fmt or self.default_format, defaults

    def usesTime(self):
        """Whether the layout has a place for the time."""
        return self.asctime_search in self._fmt

    def validate(self):
        if not _has_named_place(self._fmt):
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def format(self, record):
        values = record.__dict__
        if self._defaults:
            values = {**self._defaults, **values}
        try:
            return self._filled(values)
        except KeyError as missing:
            raise ValueError(f'Formatting field not found in record: {missing}')

    def _filled(self, values):
        return self._fmt % values


def _has_named_place(layout):
    """Whether a text has %(name) with a conversion behind it."""
    for part in layout.split('%(')[1:]:
        name, closed, rest = part.partition(')')
        if closed and name.isidentifier() and rest.lstrip('#0+- *.123456789')[:1].lower() in _CONVERSIONS:
            return True
    return False


class StrFormatStyle(PercentStyle):
    """Layouts whose places are marked as for str.format."""
    default_format, asctime_format, asctime_search = '{message}', '{asctime}', '{asctime'

    def validate(self):
        try:
            places = [_checked(*place) for _, *place in string.Formatter().parse(self._fmt) if place[0]]
        except ValueError as unreadable:
            raise ValueError(f'invalid format: {unreadable}')
        _require(places)

    def _filled(self, values):
        return self._fmt.format(**values)


class StringTemplateStyle(PercentStyle):
    """Layouts whose places are marked as in string.Template."""
    default_format, asctime_format, asctime_search = '${message}', '${asctime}', '${asctime}'

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._tpl = string.Template(self._fmt)

    def usesTime(self):
        return super().usesTime() or '$asctime' in self._fmt

    def validate(self):
        if not self._tpl.is_valid():
            raise ValueError("invalid format: bare '$' not allowed")
        _require(self._tpl.get_identifiers())

    def _filled(self, values):
        return self._tpl.substitute(**values)


def _checked(name, spec, conversion):
    """The name of a place, if it, its specification and its conversion can be."""
    import re

    if not re.fullmatch(r'(\d+|\w+)(\.\w+|\[[^]]+\])*', name):
        raise ValueError(f'invalid field name/expression: {name!r}')
    if conversion and conversion not in 'rsa':
        raise ValueError(f'invalid conversion: {conversion!r}')
    if spec and not re.fullmatch(r'(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?', spec, re.I):
        raise ValueError(f'bad specifier: {spec!r}')
    return name


def _require(places):
    if not places:
        raise ValueError('invalid format: no fields')


_STYLES = {'%': (PercentStyle, BASIC_FORMAT), '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
           '$': (StringTemplateStyle, '${levelname}:${name}:${message}')}


def _style(mark):
    """The class and the usual layout of a style."""
    if mark not in _STYLES:
        raise ValueError(f'Style must be one of: {",".join(_STYLES)}')
    return _STYLES[mark]


class Formatter:
    """Lays out records as text."""
    converter, default_time_format, default_msec_format = time.localtime, '%Y-%m-%d %H:%M:%S', '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        layout = self._style = _style(style)[0](fmt, defaults=defaults)
        if validate:
            layout.validate()
        self._fmt, self.datefmt = layout._fmt, datefmt

    def format(self, record):
        """The text of a record."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        parts = [self.formatMessage(record)]
        if not record.exc_text and record.exc_info:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            parts.append(record.exc_text)
        if record.stack_info:
            parts.append(self.formatStack(record.stack_info))
        return ''.join(part if part[-1:] == '\n' else part + '\n' for part in parts[:-1]) + parts[-1]

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        text = time.strftime(datefmt or self.default_time_format, moment)
        if not datefmt and self.default_msec_format:
            text = self.default_msec_format % (text, record.msecs)
        return text

    def formatException(self, ei):
        kind, error, frames = ei
        return ''.join(traceback.format_exception(kind, error, frames)).removesuffix('\n')

    def formatStack(self, stack_info):
        return stack_info


_defaultFormatter = Formatter()


class BufferingFormatter:
    """Lays out a number of records together."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def format(self, records):
        if len(records) == 0:
            return ''
        lines = [self.linefmt.format(record) for record in records]
        return ''.join([self.formatHeader(records), *lines, self.formatFooter(records)])

    def formatHeader(self, records):
        return ''

    def formatFooter(self, records):
        return ''
