import csv, io, calendar, cmath
o=io.StringIO(); w=csv.writer(o); w.writerow(['a','b,c','d"e',1,None,2.5,'x\ny']); w.writerows([[1],['']]); print(repr(o.getvalue()))
print(list(csv.reader(io.StringIO('a,"b,c","d""e"\r\n1,2,\n\n"x\ny",z'))))
print(list(csv.reader(['a|b|"c|d"'],delimiter='|')), list(csv.reader(["1,'2',x"],quotechar="'",quoting=csv.QUOTE_NONE)), list(csv.reader(['1,"a"'],quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a, b'],skipinitialspace=True)), list(csv.reader(['a\\,b'],escapechar='\\')))
print(list(csv.DictReader(['a,b','1,2','3','4,5,6'])))
o=io.StringIO(); d=csv.DictWriter(o,['x','y'],dialect='unix'); d.writeheader(); d.writerow({'x':1}); print(repr(o.getvalue()))
for f in [lambda:d.writerow({'z':1}), lambda:csv.reader([],'nope'), lambda:csv.reader([],delimiter='ab'), lambda: csv.writer(3), lambda: next(csv.reader([b'a'])), lambda: list(csv.reader(['"a'],strict=True)), lambda: list(csv.reader(['"a"b'],strict=True)), lambda: csv.writer(io.StringIO(),quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.writer(o).writerow(3), lambda: csv.reader([],foo=1),lambda:csv.reader([],quoting=9), lambda: list(csv.reader(['a\rb']))]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(csv.list_dialects(), csv.QUOTE_ALL, csv.get_dialect('excel').delimiter)
print(calendar.month(2024,2)); print(calendar.monthrange(2023,2), calendar.isleap(2000), calendar.leapdays(1900,2001), calendar.weekday(2024,5,17), calendar.monthcalendar(2024,2), calendar.timegm((2020,1,1,0,0,0)))
print(calendar.TextCalendar(6).formatyear(2021,m=4)); print(list(calendar.day_name), calendar.month_abbr[3])
try: calendar.monthrange(2020,13)
except calendar.IllegalMonthError as e: print(e)
for z in (1+2j, -1.5-0.5j, 0.3j, 2.0, -1+0j):
    print(cmath.sqrt(z), cmath.phase(z), [complex(round(v.real,12),round(v.imag,12)) for v in (cmath.exp(z), cmath.log(z), cmath.sin(z), cmath.cos(z), cmath.tan(z), cmath.sinh(z), cmath.asin(z), cmath.acos(z), cmath.atanh(z) if z not in (-1,) else 0j, cmath.acosh(z))], cmath.polar(z))
print(cmath.rect(2,1), cmath.isclose(1,1+1e-12), cmath.inf, cmath.infj)
for f in [lambda:cmath.log(0), lambda: cmath.atanh(1), lambda: cmath.exp(1000)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
