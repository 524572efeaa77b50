"""Months and years as tables of text or of HTML."""

import datetime
import sys
from enum import IntEnum, global_enum_repr

from _civil import is_leap, month_length

_MONTH_NAMES = ('January February March April May June July August September October November December').split()
_DAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()

Month = IntEnum('Month', [name.upper() for name in _MONTH_NAMES], module=__name__)
Day = IntEnum('Day', [name.upper() for name in _DAY_NAMES], start=0, module=__name__)
for _kind in (Month, Day):
    _kind.__repr__ = global_enum_repr
    globals().update(_kind.__members__)

__all__ = [*Month.__members__, *Day.__members__, 'Month', 'Day', 'IllegalMonthError', 'IllegalWeekdayError',
           'Calendar', 'TextCalendar', 'LocaleTextCalendar', 'HTMLCalendar', 'LocaleHTMLCalendar',
           'isleap', 'leapdays', 'weekday', 'monthrange', 'timegm', 'firstweekday', 'setfirstweekday',
           'monthcalendar', 'month', 'prmonth', 'calendar', 'prcal', 'weekheader',
           'day_name', 'day_abbr', 'month_name', 'month_abbr']

error = ValueError
EPOCH = 1970
_FIRST_DAY = datetime.date(EPOCH, 1, 1)
mdays = [0] + [month_length(2001, _number) for _number in Month]


def __getattr__(name):
    if name not in ('January', 'February'):
        raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
    import warnings

    warnings.warn(f"The '{name}' attribute is deprecated, use '{name.upper()}' instead", DeprecationWarning, 2)
    return Month[name.upper()].value


class IllegalMonthError(ValueError, IndexError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f'bad month number {self.month!r}; must be 1-12'


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'


class _Names:
    """Names by number; an abbreviated one is the beginning of the long one."""

    def __init__(self, long, letters=None):
        self._shown = [name[:letters] for name in long]

    def __getitem__(self, place):
        return self._shown[place]

    def __len__(self):
        return len(self._shown)


day_name, day_abbr = (_Names(_DAY_NAMES, letters) for letters in (None, 3))
month_name, month_abbr = (_Names(['', *_MONTH_NAMES], letters) for letters in (None, 3))


def isleap(year):
    return is_leap(year)


def leapdays(y1, y2):
    first, end = y1 - 1, y2 - 1
    return sum(sign * (end // step - first // step) for sign, step in ((1, 4), (-1, 100), (1, 400)))


def weekday(year, month, day):
    in_range = datetime.MINYEAR <= year <= datetime.MAXYEAR
    return Day(datetime.date(year if in_range else 2000 + year % 400, month, day).weekday())


def monthrange(year, month):
    if 1 <= month <= 12:
        return weekday(year, month, 1), month_length(year, month)
    raise IllegalMonthError(month)


def _monthlen(year, month):
    return month_length(year, month)


def _moved(year, month, step):
    """The month so many months later, as year and number."""
    years, place = divmod(month - 1 + step, 12)
    return year + years, place + 1


def timegm(tuple):
    year, month, day_of_month, hour, minute, second = tuple[:6]
    days = (datetime.date(year, month, 1) - _FIRST_DAY).days + day_of_month - 1
    return second + 60 * (minute + 60 * (hour + 24 * days))


def _in_rows(items, length):
    items = list(items)
    return [items[start:start + length] for start in range(0, len(items), length)]


class Calendar:
    """Days in whole weeks that begin at a chosen weekday."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._start % 7

    def setfirstweekday(self, firstweekday):
        self._start = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        start = self.firstweekday
        yield from ((start + step) % 7 for step in range(7))

    def _with_weekdays(self, days):
        start = self.firstweekday
        for place, day in enumerate(days):
            yield day, (start + place) % 7

    def itermonthdays3(self, year, month):
        first, length = monthrange(year, month)
        lead = (first - self.firstweekday) % 7
        trail = -(lead + length) % 7
        past, future = _moved(year, month, -1), _moved(year, month, 1)
        past_end = month_length(*past)
        spans = (past, past_end - lead, past_end), ((year, month), 0, length), (future, 0, trail)
        for owner, before, last in spans:
            yield from ((*owner, day) for day in range(before + 1, last + 1))

    def itermonthdays(self, year, month):
        yield from (day if number == month else 0 for _, number, day in self.itermonthdays3(year, month))

    def itermonthdays2(self, year, month):
        yield from self._with_weekdays(self.itermonthdays(year, month))

    def itermonthdays4(self, year, month):
        yield from ((*date, place) for date, place in self._with_weekdays(self.itermonthdays3(year, month)))

    def itermonthdates(self, year, month):
        yield from (datetime.date(*date) for date in self.itermonthdays3(year, month))

    def monthdatescalendar(self, year, month):
        return _in_rows(self.itermonthdates(year, month), 7)

    def monthdayscalendar(self, year, month):
        return _in_rows(self.itermonthdays(year, month), 7)

    def monthdays2calendar(self, year, month):
        return _in_rows(self.itermonthdays2(year, month), 7)

    def yeardatescalendar(self, year, width=3):
        return _in_rows((self.monthdatescalendar(year, number) for number in Month), width)

    def yeardayscalendar(self, year, width=3):
        return _in_rows((self.monthdayscalendar(year, number) for number in Month), width)

    def yeardays2calendar(self, year, width=3):
        return _in_rows((self.monthdays2calendar(year, number) for number in Month), width)


_COLUMN, _GAP = 20, 6


def formatstring(cols, colwidth=_COLUMN, spacing=_GAP):
    return (' ' * spacing).join(column.center(colwidth) for column in cols)


def format(cols, colwidth=_COLUMN, spacing=_GAP):
    print(formatstring(cols, colwidth, spacing))


class TextCalendar(Calendar):
    """Tables for a terminal."""

    def formatday(self, day, weekday, width):
        return (f'{day:2}' if day else '').center(width)

    def formatweek(self, theweek, width):
        return ' '.join([self.formatday(*entry, width) for entry in theweek])

    def formatweekday(self, day, width):
        shown = (day_name if width >= 9 else day_abbr)[day]
        return shown[:width].center(width)

    def formatweekheader(self, width):
        return ' '.join([self.formatweekday(day, width) for day in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        shown = month_name[themonth]
        if withyear:
            shown += f' {theyear!r}'
        return shown.center(width)

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(w, 2), max(l, 1)
        lines = [self.formatmonthname(theyear, themonth, 7 * w + 6), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join(line.rstrip() + '\n' * l for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(w, 2), max(l, 1), max(c, 2)
        width = 7 * w + 6
        lines = [repr(theyear).center((width + c) * m - c), '']
        for row, months in enumerate(self.yeardays2calendar(theyear, m)):
            numbers = [row * m + place + 1 for place in range(len(months))]
            lines.append(formatstring([self.formatmonthname(theyear, number, width, False) for number in numbers],
                                      width, c))
            lines.append(formatstring([self.formatweekheader(w)] * len(months), width, c))
            for place in range(max(len(weeks) for weeks in months)):
                lines.append(formatstring([self.formatweek(weeks[place], w) if place < len(weeks) else ''
                                           for weeks in months], width, c))
            lines.append('')
        return ''.join(line.rstrip() + '\n' * l for line in lines[:-1])

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end='')

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end='')


_TABLE = '<table border="0" cellpadding="0" cellspacing="0" class="%s">\n'
_PAGE_HEAD = '''\
<?xml version="1.0" encoding="%(encoding)s"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=%(encoding)s" />
%(style)s<title>Calendar for %(year)d</title>
</head>
<body>
'''


class HTMLCalendar(Calendar):
    """Tables for a page; the class attributes are the CSS classes of their parts."""

    cssclasses = [name[:3].lower() for name in _DAY_NAMES]
    cssclasses_weekday_head = cssclasses
    cssclass_noday = 'noday'
    cssclass_month = cssclass_month_head = 'month'
    cssclass_year = cssclass_year_head = 'year'

    def formatday(self, day, weekday):
        if day:
            return f'<td class="{self.cssclasses[weekday]}">{day}</td>'
        return f'<td class="{self.cssclass_noday}">&nbsp;</td>'

    def formatweek(self, theweek):
        return f'<tr>{"".join([self.formatday(*entry) for entry in theweek])}</tr>'

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        return f'<tr>{"".join([self.formatweekday(day) for day in self.iterweekdays()])}</tr>'

    def formatmonthname(self, theyear, themonth, withyear=True):
        shown = f'{month_name[themonth]} {theyear}' if withyear else month_name[themonth]
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{shown}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        rows = [self.formatmonthname(theyear, themonth, withyear=withyear), self.formatweekheader(),
                *map(self.formatweek, self.monthdays2calendar(theyear, themonth)), '</table>']
        return _TABLE % self.cssclass_month + ''.join(row + '\n' for row in rows)

    def formatyear(self, theyear, width=3):
        width = max(width, 1)
        head = f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>'
        parts = [_TABLE % self.cssclass_year, head]
        for numbers in _in_rows(Month, width):
            cells = [f'<td>{self.formatmonth(theyear, number, withyear=False)}</td>' for number in numbers]
            parts.append(f'<tr>{"".join(cells)}</tr>')
        return ''.join(parts) + '</table>'

    def formatyearpage(self, theyear, width=3, css='calendar.css', encoding=None):
        encoding = sys.getdefaultencoding() if encoding is None else encoding
        style = '' if css is None else f'<link rel="stylesheet" type="text/css" href="{css}" />\n'
        head = _PAGE_HEAD % {'encoding': encoding, 'style': style, 'year': theyear}
        page = head + self.formatyear(theyear, width) + '</body>\n</html>\n'
        return page.encode(encoding, 'xmlcharrefreplace')


class different_locale:
    """Sets the locale of times for a while."""

    def __init__(self, locale):
        self.locale = locale

    def __enter__(self):
        import locale

        self.oldlocale = locale.setlocale(locale.LC_TIME, None)
        locale.setlocale(locale.LC_TIME, self.locale)

    def __exit__(self, *raised):
        import locale

        locale.setlocale(locale.LC_TIME, self.oldlocale)


class _InLocale:
    """What both calendars with a locale of their own have; it must be one that there is."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = '' if locale is None else locale

    def _there(self, method, *args, **kwargs):
        with different_locale(self.locale):
            return method(*args, **kwargs)

    def formatweekday(self, *args):
        return self._there(super().formatweekday, *args)

    def formatmonthname(self, *args, **kwargs):
        return self._there(super().formatmonthname, *args, **kwargs)


class LocaleTextCalendar(_InLocale, TextCalendar):
    pass


class LocaleHTMLCalendar(_InLocale, HTMLCalendar):
    pass


c = TextCalendar()
firstweekday = c.getfirstweekday
monthcalendar = c.monthdayscalendar
prweek, week, weekheader = c.prweek, c.formatweek, c.formatweekheader
month, prmonth, calendar, prcal = c.formatmonth, c.prmonth, c.formatyear, c.pryear


def setfirstweekday(firstweekday):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


def _parser():
    import argparse

    parser = argparse.ArgumentParser()
    text = parser.add_argument_group('text only arguments')
    for letter, name, default, meaning in (
            ('w', 'width', 2, 'width of date column'), ('l', 'lines', 1, 'number of lines for each week'),
            ('s', 'spacing', 6, 'spacing between months'), ('m', 'months', 3, 'months per row')):
        text.add_argument(f'-{letter}', f'--{name}', type=int, default=default,
                          help=f'{meaning} (default {default})')
    page = parser.add_argument_group('html only arguments')
    page.add_argument('-c', '--css', default='calendar.css', help='CSS to use for page')
    parser.add_argument('-L', '--locale', help='locale to use for month and weekday names')
    parser.add_argument('-e', '--encoding', help='encoding to use for output')
    parser.add_argument('-t', '--type', choices=('text', 'html'), default='text', help='output type (text or html)')
    parser.add_argument('-f', '--first-weekday', type=int, default=0,
                        help='weekday (0 is Monday, 6 is Sunday) to start each week (default 0)')
    parser.add_argument('year', nargs='?', type=int, help='year number')
    parser.add_argument('month', nargs='?', type=int, help='month number (1-12, text only)')
    return parser


def main(args=None):
    parser = _parser()
    options = parser.parse_args(args)
    if options.locale and not options.encoding:
        parser.error('if --locale is specified --encoding is required')
    place = (options.locale, options.encoding) if options.locale else None
    year = datetime.date.today().year if options.year is None else options.year
    if options.type == 'html':
        if options.month:
            parser.error('incorrect number of arguments')
        pages = LocaleHTMLCalendar(locale=place) if place else HTMLCalendar()
        pages.setfirstweekday(options.first_weekday)
        encoding = options.encoding or sys.getdefaultencoding()
        sys.stdout.buffer.write(pages.formatyearpage(year, css=options.css, encoding=encoding))
        return
    tables = LocaleTextCalendar(locale=place) if place else TextCalendar()
    tables.setfirstweekday(options.first_weekday)
    if options.month is None:
        shown = tables.formatyear(year, options.width, options.lines, options.spacing, options.months)
    else:
        shown = tables.formatmonth(year, options.month, options.width, options.lines)
    if options.encoding:
        sys.stdout.buffer.write(shown.encode(options.encoding))
    else:
        sys.stdout.write(shown)


if __name__ == '__main__':
    main()
