import time, datetime
d = datetime.datetime(2024, 2, 9, 3, 5, 9); tt = d.timetuple()
for f in ['%-d', '%_d', '%-m', '%-H', '%-I', '%-M', '%-S', '%-j', '%-y', '%e', '%_H', '%^a', '%^B', '%#Z', '%#p', '%P', '%10Y', '%05d', '%-5d', '%_5d', '%E', '%Ec', '%Od', '%EY', '%O', '%h', '%+', '%q', '%i', '%', 'a%', '%-', '%G', '%g', '%V', '%r', '%R', '%T', '%D', '%c', '%x', '%X', '%U', '%W', '%u', '%w', '%L', '%N', '%J', '%f', '%:z', '%4Y', '%^10b', '%-l', '%l', '%k', '%v', '%3d', '%-e', '%_e', '%0e', '%^Z', '%-y', '%_y', '%05y', '%-U', '%2Y', '%12c', '%^c', '%Z', '%z']:
    print(repr(f), end=' ')
    for g in (d.strftime, lambda f: time.strftime(f, tt), datetime.date(999, 3, 4).strftime):
        try: print(repr(g(f)), end=' ')
        except Exception as e: print(type(e).__name__, e, end=' ')
    print()
