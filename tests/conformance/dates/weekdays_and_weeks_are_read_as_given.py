import time
from datetime import date, datetime

print([time.strptime(str(number), '%w').tm_wday for number in range(7)], time.strptime('Tue', '%a').tm_wday)
for text, form in (('1/1/1', '%m/%d/%y'), ('1/1/01', '%m/%d/%y'), ('2020 3 1', '%Y %W %w')):
    try:
        print(datetime.strptime(text, form))
    except ValueError as error:
        print(error)
for text in ('2022W525', '2022W52520', '2022W5252000', '2022W52T20', '2022-W52-5T20'):
    print(datetime.fromisoformat(text))
print(date.fromisoformat('2022W52'))
