import io
b=io.BytesIO(); w=io.BufferedWriter(b,4); print(w.write(b'ab'), b.getvalue()); w.flush(); print(b.getvalue(), w.tell(), w.seekable(), w.readable())
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: w.read()); t(lambda: w.name); t(lambda: repr(w).startswith('<_io.BufferedWriter'))
t(lambda: w.detach() is b); t(lambda: w.write(b'')); t(lambda: w.flush())
r=io.BufferedReader(io.BytesIO(b'line1\nline2\nx'*3),5); print(r.readline(), r.read(3), r.read1(100), r.peek()[:1], r.tell(), list(r), r.read(), r.seek(2), r.readinto(bytearray(3)), r.tell())
t(lambda: r.write(b'')); r.close(); t(lambda: r.raw.closed)
class R(io.RawIOBase):
    def __init__(s): s.d=[b'abc',b'de',b'']
    def readable(s): return True
    def readinto(s,b):
        x=s.d.pop(0); b[:len(x)]=x; return len(x)
t(lambda: io.BufferedReader(R()).read()); t(lambda: R().read(2)); t(lambda: R().readall()); t(lambda: io.BufferedWriter(R()))

o=io.BytesIO(); x=io.TextIOWrapper(o,encoding='utf-8',newline='\r\n'); x.write('a\né'); print(o.getvalue()); x.flush(); print(o.getvalue(), repr(x), x.buffer is o)
t(lambda: x.detach() is o); t(lambda: x.write('q')); t(lambda: repr(x))
x=io.TextIOWrapper(o,write_through=True); x.write('1'); print(o.getvalue()); x.seek(0); print(x.read(2)); x.close(); print(o.closed)
x=io.TextIOWrapper(io.BytesIO(),line_buffering=True); x.write('ab'); print(x.buffer.getvalue()); x.write('\n'); print(x.buffer.getvalue())
t(lambda: io.TextIOWrapper(io.BytesIO(b'a\r\nb\rc\n')).readlines()); x=io.TextIOWrapper(io.BytesIO(b'a\r\nb\rc\n')); x.read(); t(lambda: x.newlines)
t(lambda: io.TextIOWrapper(3)); t(lambda: io.BufferedRandom(io.BytesIO(b'abc')).read(1))
