import io
class R(io.RawIOBase):
    def __init__(self, data): self.data = data
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.data)); b[:n] = self.data[:n]; self.data = self.data[n:]; return n
class P(R):
    def peek(self, n): return self.data[:5]
    def read(self, n=-1): print('read', n); return super().read(n)
print(R(b'ab\ncd\nef').readline(), list(R(b'ab\ncd\nef')), R(b'abc').readline(2), R(b'a\nb').readlines(), R(b'').readline())
print(P(b'abcdefgh\nij').readline(), P(b'ab\ncd').readlines())
class Bad(io.RawIOBase):
    def read(self, n=-1): return 'x'
class T(io.TextIOBase): pass
for f in (lambda: Bad().readline(), lambda: io.BytesIO(b'ab').read('x'), lambda: io.StringIO('ab').read(1.5), lambda: T().read(), lambda: T().readline(), lambda: T().write('x'), lambda: T().detach(), lambda: io.RawIOBase().read(), lambda: io.RawIOBase().write(b''), lambda: io.BufferedIOBase().detach(), lambda: open(b'/nonexist/x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(T().encoding, T().errors, T().newlines)
for text, nl in (('a\r\nb\nc', None), ('a\rb', ''), ('a\nb', '\n'), ('abc', None)):
    s = io.StringIO(text, newline=nl); print(repr(s.newlines)); s.write('\r\n'); print(repr(s.newlines))
for c in (io.FileIO, io.BytesIO, io.StringIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair, io.TextIOWrapper, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    print(c.__name__, [m for m in ('read', 'read1', 'readinto', 'readinto1', 'readall', 'peek', 'write', 'getvalue', 'getbuffer', 'detach', 'raw', 'buffer', 'encoding', 'newlines', 'reconfigure', 'closefd') if hasattr(c, m)])
