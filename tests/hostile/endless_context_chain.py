# ends: limit or contained
import traceback
e = None
for i in range(20_000):
    n = ValueError(i)
    n.__context__ = e
    e = n
len(''.join(traceback.format_exception(e)))
print('contained')
