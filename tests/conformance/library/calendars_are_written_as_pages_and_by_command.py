import calendar
import warnings

page = calendar.HTMLCalendar(6)
print(page.formatday(0, 3), page.formatday(4, 3), page.formatweekheader())
print(page.formatmonth(2024, 2, False), page.formatyear(2024, 5)[:120])
print(page.formatyearpage(2024, css='x.css', encoding='ascii')[:420].decode())


class Coloured(calendar.HTMLCalendar):
    cssclasses_weekday_head = 'red blue green lilac yellow orange pink'.split()
    cssclass_month = 'narrow'


print(Coloured().formatweekheader(), Coloured().formatmonth(2017, 5)[:70])
calendar.main(['2024', '2', '-w', '3', '-l', '2'])
calendar.main(['-f', '3', '2023', '-m', '5', '-s', '2'])
calendar.format(['a', 'b'], 3, 2)
print(repr(calendar.LocaleTextCalendar(locale='C').formatweekday(0, 9)), calendar.leapdays(-3, 2024))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(calendar.January, caught[0].message)
for wrong in (lambda: calendar.month(2024, 13), lambda: calendar.monthrange(2024, 0), lambda: calendar.setfirstweekday(7),
              lambda: calendar.nothing, lambda: list(calendar.Calendar().itermonthdates(9999, 12))):
    try:
        wrong()
    except (ValueError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
