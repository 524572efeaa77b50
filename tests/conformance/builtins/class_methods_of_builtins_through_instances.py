print({}.fromkeys('ab', 1), b''.fromhex('6162'), (5).from_bytes(b'\1\2'), True.from_bytes(b'\0'), (1.5).fromhex('0x1p3'))
print(bytearray().fromhex('00ff'), {1: 2}.fromkeys([3]))
for call in (lambda: {}.fromkeys(), lambda: b''.fromhex(1), lambda: 'a'.maketrans(1, 2), lambda: 'a'.maketrans(x=1)):
    try:
        call()
    except TypeError as error:
        print(error)
