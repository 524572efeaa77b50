for template, value in (('%5%', 1), ('%-%', ()), ('%%', ()), ('%*d', (10**20, 1)), ('%.*f', (10**20, 1.0)), ('%(a)*d', {'a': 1})):
    try:
        print(template % value)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
try:
    b'%i' % b'x'
except TypeError as error:
    print(error)
