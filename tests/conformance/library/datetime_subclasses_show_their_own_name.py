import datetime as d


class Moment(d.datetime):
    pass


class Day(d.date):
    pass


class Span(d.timedelta):
    pass


print(Moment(2024, 1, 2), [Moment(2024, 1, 2), Day(2024, 1, 2), Span(3)], d.date(2024, 1, 2).__repr__())
print(d.timezone(d.timedelta(hours=1)).__reduce__(), d.datetime(999, 1, 1).strftime('%Y'))
for call in (lambda: d.datetime.fromtimestamp(1e18, d.UTC), lambda: d.timedelta(seconds=float('inf')),
             lambda: d.timedelta(seconds=float('nan')), lambda: d.timedelta(1) * float('inf')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
