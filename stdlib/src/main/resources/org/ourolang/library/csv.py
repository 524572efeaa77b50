"""Tables as comma separated values."""

import types
from _closing import close as _close

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
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


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
    __slots__ = ('_lines', 'dialect', 'line_num', '_row', '_field', '_state', '_quoted')

    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._row, self._field, self._quoted, self._state = [], [], False, 'record'
        while True:
            line = next(self._lines, _UNSET)
            if line is _UNSET:
                if self._field or self._state in ('quoted', 'escape in quoted'):
                    if self.dialect.strict:
                        raise Error('unexpected end of data')
                    self._save()
                    return self._row
                raise StopIteration
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} '
                            '(the file should be opened in text mode)')
            self.line_num += 1
            for character in line:
                self._take(character)
            self._take('')
            if self._state == 'record':
                return self._row

    def _save(self):
        text = ''.join(self._field)
        quoting = self.dialect.quoting
        if not self._quoted:
            if quoting == QUOTE_NONNUMERIC and text or quoting == QUOTE_STRINGS and text:
                text = float(text)
            elif quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and not text:
                text = None
        self._row.append(text)
        self._field, self._quoted = [], False

    def _add(self, character):
        if len(self._field) >= _field_limit:
            raise Error(f'field larger than field limit ({_field_limit})')
        self._field.append(character)

    def _take(self, c):
        """One character, or nothing for the end of the line."""
        d, state = self.dialect, self._state
        if state == 'record':
            if c == '':
                return
            if c in '\r\n':
                self._state = 'line end'
                return
            state = self._state = 'field start'
        if state == 'field start':
            self._start(c)
        elif state == 'plain':
            if c == '' or c in '\r\n':
                self._save()
                self._state = 'record' if c == '' else 'line end'
            elif c == d.escapechar:
                self._state = 'escape'
            elif c == d.delimiter:
                self._save()
                self._state = 'field start'
            else:
                self._add(c)
        elif state == 'escape':
            if c == '':
                self._add('\n')
                self._state = 'plain'
            else:
                self._add(c)
                self._state = 'after escaped end' if c in '\r\n' else 'plain'
        elif state == 'after escaped end':
            if c != '':
                self._state = 'plain'
                self._take(c)
        elif state == 'quoted':
            if c == '':
                return
            if c == d.escapechar:
                self._state = 'escape in quoted'
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = 'quote in quoted' if d.doublequote else 'plain'
            else:
                self._add(c)
        elif state == 'escape in quoted':
            self._add(c or '\n')
            self._state = 'quoted'
        elif state == 'quote in quoted':
            self._after_quote(c)
        elif c == '':
            self._state = 'record'
        elif c not in '\r\n':
            raise Error('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?')

    def _start(self, c):
        d = self.dialect
        if c == '' or c in '\r\n':
            self._save()
            self._state = 'record' if c == '' else 'line end'
        elif c == d.quotechar and d.quoting != QUOTE_NONE:
            self._quoted = True
            self._state = 'quoted'
        elif c == d.escapechar:
            self._state = 'escape'
        elif c == ' ' and d.skipinitialspace:
            pass
        elif c == d.delimiter:
            self._save()
        else:
            self._add(c)
            self._state = 'plain'

    def _after_quote(self, c):
        d = self.dialect
        if d.quoting != QUOTE_NONE and c == d.quotechar and c != '':
            self._add(c)
            self._state = 'quoted'
        elif c == d.delimiter:
            self._save()
            self._state = 'field start'
        elif c == '' or c in '\r\n':
            self._save()
            self._state = 'record' if c == '' else 'line end'
        elif not d.strict:
            self._add(c)
            self._state = 'plain'
        else:
            raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")


def reader(iterable, /, dialect=None, **options):
    return _Reader(iterable, _Settled(dialect, options))


class _Writer:
    __slots__ = ('_write', 'dialect')

    def __init__(self, write, dialect):
        self._write = write
        self.dialect = dialect

    def writerow(self, row, /):
        try:
            items = list(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        d = self.dialect
        fields = []
        for item in items:
            fields.append(self._field(item, len(items) == 1))
        return self._write(d.delimiter.join(fields) + d.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _field(self, item, only):
        d = self.dialect
        if d.quoting == QUOTE_NONNUMERIC:
            quoted = not isinstance(item, (int, float, complex)) and not hasattr(type(item), '__float__')
        elif d.quoting == QUOTE_STRINGS:
            quoted = isinstance(item, str)
        elif d.quoting == QUOTE_NOTNULL:
            quoted = item is not None
        else:
            quoted = d.quoting == QUOTE_ALL
        text = '' if item is None else item if isinstance(item, str) else str(item)
        out = []
        special = {d.delimiter, d.escapechar, d.quotechar, '\r', '\n', *d.lineterminator}
        for c in text:
            if c in special:
                escaped = d.quoting == QUOTE_NONE
                if not escaped:
                    if c == d.quotechar:
                        if d.doublequote:
                            out.append(c)
                        else:
                            escaped = True
                    elif c == d.escapechar:
                        escaped = True
                    if not escaped:
                        quoted = True
                if escaped:
                    if d.escapechar is None:
                        raise Error('need to escape, but no escapechar set')
                    out.append(d.escapechar)
            out.append(c)
        if not text and only:
            if d.quoting == QUOTE_NONE or item is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            quoted = True
        if not text and d.delimiter == ' ' and d.skipinitialspace:
            if d.quoting == QUOTE_NONE or item is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('empty field must be quoted if delimiter is a space and skipinitialspace is true')
            quoted = True
        body = ''.join(out)
        return f'{d.quotechar}{body}{d.quotechar}' if quoted else body


def writer(fileobj, /, dialect=None, **options):
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, _Settled(dialect, options))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        while row == []:
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
