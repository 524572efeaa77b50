print(b'abc' > b'a', b'abc' >= bytearray(b'a'), bytearray(b'abc') > b'a', b'a' < b'abc', b'abc' <= b'a')
print(sorted([b'abc', b'', b'ab', b'abcdef', b'b']))
