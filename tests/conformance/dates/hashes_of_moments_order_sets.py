# Moments are hashed by what they are made of, so sets of them print in CPython's order.
from datetime import date, datetime, time, timedelta, timezone

east = timezone(timedelta(hours=2))
for value in (
        time(1), time(1, 2, 3, 4), time(5, tzinfo=timezone.utc), time(1, 2, 3, 4, tzinfo=east), time(1, fold=1),
        datetime(2020, 1, 1), datetime(2020, 1, 1, 5, 6, 7, 8), datetime(2020, 1, 1, tzinfo=timezone.utc),
        datetime(1, 1, 1), datetime(2020, 1, 1, 12, tzinfo=east), date(2020, 1, 1), timedelta(1, 2, 3)):
    print(repr(value), hash(value))
print({datetime(2020, 1, day) for day in range(1, 20)})
print({time(hour) for hour in range(24)})
print(hash(datetime(2020, 1, 1, 12, tzinfo=east)) == hash(datetime(2020, 1, 1, 10, tzinfo=timezone.utc)))
