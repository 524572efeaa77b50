import io, copy
b=io.BytesIO(b'abc'); b.read(1); print(b.__getstate__()); b.x=1; print(b.__getstate__())
c=copy.copy(b); print(c.getvalue(), c.tell(), c.x)
s=io.StringIO('a\r\nb', newline=''); s.read(1); print(s.__getstate__()); print(copy.deepcopy(s).getvalue())
for st in (3, (1,), (b'a', -1, None), (b'a', 'x', None), (b'a', 0, 3), ('a',0,None), (b'a',0,{'q':1})):
    try: print(io.BytesIO().__setstate__(st))
    except Exception as e: print(type(e).__name__, e)
for st in (3, ('a',), ('a', '\n', -1, None), ('a', '\n', 'x', None), ('a','\n', 0, 3), (3,'\n',0,None), ('a','\n',0,{'q':1}), ('a', None, 0, None)):
    try: print(io.StringIO().__setstate__(st))
    except Exception as e: print(type(e).__name__, e)
s = io.StringIO('ab'); s.seek(9); s.write(''); print(repr(s.getvalue())); print(io.BytesIO(b'a\nb\n').readlines(0), io.StringIO('a\nb').readlines(-1)); b = io.BytesIO(b'abc'); print(b.seek(-1, 1), b.seek(-9, 2))
