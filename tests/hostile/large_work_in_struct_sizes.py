# ends: contained
import struct
for text in ('999999999999x', '99999999999999999999x', '2000000000s', '2000000000x', '500000000i', '2000000000b', '999999999sx'):
    try:
        struct.pack(text, b'')
        print('ESCAPED', text)
    except (struct.error, MemoryError, OverflowError):
        pass
print('contained')
