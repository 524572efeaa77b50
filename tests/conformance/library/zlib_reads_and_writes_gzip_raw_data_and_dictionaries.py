import zlib

text = b'hello world ' * 20
for bits in (15, 31, -15, 9, 25, -9):
    packed = zlib.compress(text, wbits=bits)
    print(bits, zlib.decompress(packed, bits) == text, packed[:2] in (b'\x1f\x8b', b'x\x9c', b'\x18\x95'))
print(zlib.decompress(zlib.compress(text, wbits=31), 47) == zlib.decompress(zlib.compress(text), 47))
maker = zlib.compressobj(zdict=b'hello world')
packed = maker.compress(text) + maker.flush()
print(zlib.decompressobj(zdict=b'hello world').decompress(packed) == text)
keeping = zlib._ZlibDecompressor()
packed = zlib.compress(text) + b'tail'
print(keeping.decompress(packed, max_length=5), keeping.needs_input, keeping.eof, len(keeping.decompress(b'')),
      keeping.unused_data, keeping.eof)
for wrong in (lambda: zlib.decompress(zlib.compress(text), 31), lambda: zlib.decompress(zlib.compress(text), 9),
              lambda: zlib.decompress(zlib.compress(text)[:-3]), lambda: zlib.compressobj(1, 2), lambda: zlib.compress(text, 10),
              lambda: zlib.decompressobj(7), lambda: zlib.decompressobj(zdict='a'), lambda: keeping.decompress(b'x'),
              lambda: zlib.decompressobj(zdict=b'other').decompress(maker and packed[:2] + b'x'), lambda: maker.flush(),
              lambda: zlib.compressobj().flush(9)):
    try:
        wrong()
    except (zlib.error, ValueError, TypeError, EOFError) as error:
        print(type(error).__name__, error)
