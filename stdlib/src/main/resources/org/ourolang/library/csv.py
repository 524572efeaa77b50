"""Tables as comma separated values."""

import types
from _closing import close as _close
from _rows import joined as _joined, read as _read

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error',
           'Dialect', 'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect',
           'list_dialects', 'Sniffer', 'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
__version__ = '1.0'
_dialects = {}
_field_limit = 131072
_UNSET = object()


class Error(Exception):
    __module__ = '_csv'


class _Settled:
    """A dialect whose values were checked."""

    __slots__ = ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator',
                 'quoting', 'strict')

    def __init__(self, dialect, options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        defaults = {'delimiter': ',', 'quotechar': '"', 'escapechar': None, 'doublequote': True,
                    'skipinitialspace': False, 'lineterminator': '\r\n', 'quoting': QUOTE_MINIMAL, 'strict': False}
        for name in options:
            if name not in defaults:
                raise TypeError(f'this function got an unexpected keyword argument {name!r}')
        values = {name: options[name] if name in options else getattr(dialect, name, value)
                  for name, value in defaults.items()}
        if values['quotechar'] is None and 'quoting' not in options and not hasattr(dialect, 'quoting'):
            values['quoting'] = QUOTE_NONE
        for name, value in values.items():
            setattr(self, name, value)
        self._check()

    def rules(self):
        """What reading and writing asks for, in the order that it wants."""
        return (self.delimiter, self.quotechar, self.escapechar, self.doublequote, self.skipinitialspace,
                self.lineterminator, self.quoting, self.strict)

    def _check(self):
        for name in ('delimiter', 'escapechar', 'quotechar'):
            value = getattr(self, name)
            if value is None and name != 'delimiter':
                continue
            if not isinstance(value, str):
                wanted = 'string' if name == 'delimiter' else 'string or None'
                raise TypeError(f'"{name}" must be {wanted}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if self.lineterminator is not None and not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= QUOTE_NOTNULL:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and not self.quotechar:
            raise TypeError('quotechar must be set if quoting enabled')
        if self.lineterminator is None:
            raise TypeError('lineterminator must be set')
        self._check_characters()

    def _check_characters(self):
        used = {}
        for name in ('delimiter', 'escapechar', 'quotechar'):
            value = getattr(self, name)
            if value is None:
                continue
            if value in '\r\n' or value == ' ' and name != 'delimiter' and self.skipinitialspace:
                raise ValueError(f'bad {name} value')
            if value in used:
                raise ValueError(f'bad {used[value]} or {name} value')
            used[value] = name


class Dialect:
    _name = ''
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if type(self) is not Dialect:
            self._valid = True
        try:
            _Settled(self, {})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter, quotechar, quoting = ',', '"', QUOTE_MINIMAL
    doublequote, skipinitialspace = True, False
    lineterminator = '\r\n'


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(excel):
    lineterminator = '\n'
    quoting = QUOTE_ALL


def register_dialect(name, dialect=None, /, **options):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Settled(dialect, options)


def unregister_dialect(name):
    if _dialects.pop(name, None) is None:
        raise Error('unknown dialect')


def get_dialect(name):
    try:
        return _dialects[name]
    except KeyError:
        raise Error('unknown dialect') from None


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=_UNSET, /):
    global _field_limit
    before = _field_limit
    if limit is not _UNSET:
        if not isinstance(limit, int):
            raise TypeError('limit must be an integer')
        _field_limit = limit
    return before


class _Reader:
    __slots__ = ('_lines', '_rules', 'dialect', 'line_num')

    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self._rules = dialect.rules()
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        return _read(self, self._lines, self._rules, _field_limit)


def reader(iterable, /, dialect=None, **options):
    return _Reader(iterable, _Settled(dialect, options))


class _Writer:
    __slots__ = ('_write', '_rules', 'dialect')

    def __init__(self, write, dialect):
        self._write = write
        self._rules = dialect.rules()
        self.dialect = dialect

    def writerow(self, row, /):
        return self._write(_joined(row, self._rules))

    def writerows(self, rows, /):
        write, rules = self._write, self._rules
        for row in rows:
            write(_joined(row, rules))


def writer(fileobj, /, dialect=None, **options):
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, _Settled(dialect, options))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.restkey, self.restval, self.dialect = restkey, restval, dialect
        self.reader, self.line_num = reader(f, dialect, *args, **kwds), 0
        self._fieldnames = fieldnames

    def _names(self):
        if self._fieldnames is None:
            # Names that nobody gave are the first row, as far as there is one.
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    def _rename(self, names):
        self._fieldnames = names

    fieldnames = property(_names, _rename)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.line_num:
            self._names()
        row = []
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(row) > len(names):
            found[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            found[name] = self.restval
        return found

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(map(repr, wrong)))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(types.GenericAlias)


class Sniffer:
    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        from _csv_guesses import from_lines, from_quotes

        delimiter, quote, doubled, blanks = from_quotes(sample, delimiters)
        if not delimiter:
            delimiter, blanks = from_lines(sample, delimiters, self.preferred)
        if not delimiter:
            raise Error('Could not determine delimiter')
        found = dict(_name='sniffed', lineterminator='\r\n', quoting=QUOTE_MINIMAL, doublequote=doubled,
                     delimiter=delimiter, quotechar=quote or '"', skipinitialspace=blanks)
        return type(Dialect)('dialect', (Dialect,), found)

    def has_header(self, sample):
        from _csv_guesses import has_header
        from io import StringIO

        return has_header(reader(StringIO(sample), self.sniff(sample)))


for _made, _name in ((_Settled, 'Dialect'), (_Reader, 'reader'), (_Writer, 'writer')):
    _made.__name__ = _made.__qualname__ = _name
    _close('_csv', _made)
for _name, _dialect in (('excel', excel), ('excel-tab', excel_tab), ('unix', unix_dialect)):
    register_dialect(_name, _dialect)
del _made, _name, _dialect
