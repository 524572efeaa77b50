import binascii, contextlib, os, secrets, timeit, zlib
d=b'hello world '*50; c=zlib.compress(d); print(zlib.decompress(c)==d, zlib.crc32(d), zlib.adler32(d), zlib.crc32(b'b',zlib.crc32(b'a'))==zlib.crc32(b'ab'), zlib.adler32(b'b',zlib.adler32(b'a'))==zlib.adler32(b'ab'))
co=zlib.compressobj(); x=co.compress(d)+co.flush(); do=zlib.decompressobj(); print(do.decompress(x+b'rest')==d, do.unused_data, do.eof)
for f in [lambda:zlib.decompress(c[:-3]), lambda:zlib.decompress(b'xx'), lambda:zlib.compress('a'), lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: binascii.a2b_base64('abc')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(binascii.hexlify(b'\x01\xff'), binascii.unhexlify('01ff'), binascii.b2a_base64(b'hello'), binascii.a2b_base64(b'aGVsbG8='), binascii.hexlify(b'abcd','-',2), binascii.crc_hqx(b'abc',0))
print(timeit.timeit('x=1',number=10)>=0, len(timeit.repeat(lambda:1,number=1,repeat=3)), len(secrets.token_hex(4)), secrets.compare_digest('a','a'), secrets.compare_digest(b'a',b'b'))
import signal
print(repr(signal.SIGINT), signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.SIG_DFL), signal.Signals(15))
def h(n,f): print('got',n)
import signal
import os
with contextlib.chdir('/'): print(os.getcwd())
s={1,2}; print(s.__and__({2}))
