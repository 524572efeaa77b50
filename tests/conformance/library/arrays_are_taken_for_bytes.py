import array, base64, hashlib, zlib, struct, io
a=array.array('H',[1,2,515])
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class B:
    def __buffer__(self, flags): return memoryview(b'hello')
t(lambda: bytes(B())); t(lambda: memoryview(B())[0])

