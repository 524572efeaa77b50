"""Months and years as tables."""

import datetime
import sys
from enum import IntEnum, global_enum_repr

from _civil import is_leap as isleap
from _civil import month_length

__all__ = ['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays',
           'weekday', 'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm', 'month_name',
           'month_abbr', 'day_name', 'day_abbr', 'Calendar', 'TextCalendar', 'HTMLCalendar', 'LocaleTextCalendar',
           'LocaleHTMLCalendar', 'weekheader', 'Day', 'Month', 'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE',
           'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER', 'MONDAY', 'TUESDAY', 'WEDNESDAY',
           'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

error = ValueError


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


Month = IntEnum('Month', 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER',
                module=__name__)
Day = IntEnum('Day', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY', start=0, module=__name__)
Month.__repr__ = Day.__repr__ = global_enum_repr
globals().update(Month.__members__)
globals().update(Day.__members__)
MONDAY = Day.MONDAY
February = 2
January = 1
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class _Names:
    """Names by number, in the language of the process."""

    def __init__(self, names, width=None):
        self._names = [name if width is None else name[:width] for name in names]

    def __getitem__(self, place):
        return self._names[place]

    def __len__(self):
        return len(self._names)


_DAYS = [day.name.capitalize() for day in Day]
_MONTHS = [''] + [month.name.capitalize() for month in Month]
day_name, day_abbr = _Names(_DAYS), _Names(_DAYS, 3)
month_name, month_abbr = _Names(_MONTHS), _Names(_MONTHS, 3)


def leapdays(y1, y2):
    def past(year):
        year -= 1
        return year // 4 - year // 100 + year // 400

    return past(y2) - past(y1)


def weekday(year, month, day):
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400
    return Day(datetime.date(year, month, day).weekday())


def _checked_month(month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return month


def monthrange(year, month):
    return weekday(year, _checked_month(month), 1), month_length(year, month)


def _beside(year, month, step):
    place = year * 12 + month - 1 + step
    return place // 12, place % 12 + 1


class Calendar:
    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    @property
    def firstweekday(self):
        return self._first % 7

    @firstweekday.setter
    def firstweekday(self, firstweekday):
        self._first = firstweekday

    getfirstweekday = lambda self: self._first % 7

    def setfirstweekday(self, firstweekday):
        self.firstweekday = firstweekday

    def iterweekdays(self):
        for place in range(7):
            yield (self.firstweekday + place) % 7

    def itermonthdays3(self, year, month):
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        after = -(before + length) % 7
        past, last_month = _beside(year, month, -1)
        future, next_month = _beside(year, month, 1)
        last = month_length(past, last_month)
        for day in range(last - before + 1, last + 1):
            yield past, last_month, day
        for day in range(1, length + 1):
            yield year, month, day
        for day in range(1, after + 1):
            yield future, next_month, day

    def itermonthdates(self, year, month):
        for parts in self.itermonthdays3(year, month):
            yield datetime.date(*parts)

    def itermonthdays(self, year, month):
        for _, owner, day in self.itermonthdays3(year, month):
            yield day if owner == month else 0

    def itermonthdays2(self, year, month):
        for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, place % 7

    def itermonthdays4(self, year, month):
        for place, parts in enumerate(self.itermonthdays3(year, month)):
            yield *parts, (self.firstweekday + place) % 7

    @staticmethod
    def _weeks(days):
        days = list(days)
        return [days[at:at + 7] for at in range(0, len(days), 7)]

    def monthdatescalendar(self, year, month):
        return self._weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))

    @staticmethod
    def _rows(method, year, width):
        months = [method(year, month) for month in range(1, 13)]
        return [months[at:at + width] for at in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        return self._rows(self.monthdatescalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        return self._rows(self.monthdays2calendar, year, width)

    def yeardayscalendar(self, year, width=3):
        return self._rows(self.monthdayscalendar, year, width)


class TextCalendar(Calendar):
    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end='')

    def formatday(self, day, weekday, width):
        return ('' if day == 0 else f'{day:2d}').center(width)

    def formatweek(self, theweek, width):
        return ' '.join(self.formatday(day, place, width) for day, place in theweek)

    def formatweekday(self, day, width):
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

    def formatweekheader(self, width):
        return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        name = month_name[_checked_month(themonth)]
        return (f'{name} {theyear!r}' if withyear else name).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(2, w), max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join(line.rstrip() + '\n' * l for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        width = (w + 1) * 7 - 1
        out = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), '\n' * l]
        gap = ' ' * c
        for row, months in enumerate(self.yeardays2calendar(theyear, m)):
            numbers = range(m * row + 1, min(m * (row + 1) + 1, 13))
            out.append('\n' * l)
            names = gap.join(self.formatmonthname(theyear, number, width, False) for number in numbers)
            out += [names.rstrip(), '\n' * l]
            out += [gap.join(self.formatweekheader(w) for _ in numbers).rstrip(), '\n' * l]
            for place in range(max(map(len, months))):
                weeks = [self.formatweek(month[place], w) if place < len(month) else '' for month in months]
                out += [gap.join(week.center(width) for week in weeks).rstrip(), '\n' * l]
        return ''.join(out)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end='')


class HTMLCalendar(Calendar):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError('calendar.HTMLCalendar is not supported by Ouro')


class LocaleTextCalendar(TextCalendar):
    def __init__(self, firstweekday=0, locale=None):
        raise NotImplementedError('calendar.LocaleTextCalendar is not supported by Ouro')


LocaleHTMLCalendar = HTMLCalendar
_text = TextCalendar()


def firstweekday():
    return _text.firstweekday


def setfirstweekday(firstweekday):
    if not MONDAY <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    _text.firstweekday = firstweekday


monthcalendar = _text.monthdayscalendar
prweek, week, weekheader, prmonth = _text.prweek, _text.formatweek, _text.formatweekheader, _text.prmonth
month, calendar, prcal = _text.formatmonth, _text.formatyear, _text.pryear


def timegm(tuple):
    year, number, day, hour, minute, second = tuple[:6]
    days = datetime.date(year, number, 1).toordinal() - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second
