# ends: contained
for value in (1, 'a', [], {}, object(), len, print, open, int):
    for name in ('__reduce__', '__reduce_ex__', '__getstate__'):
        try:
            made = getattr(value, name)(*([2] if name == '__reduce_ex__' else []))
            if 'java' in repr(made) or 'getClass' in dir(made):
                print('ESCAPED')
        except Exception:
            pass
print('contained')
