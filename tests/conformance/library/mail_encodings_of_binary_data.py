import binascii

for data in (b'a=b_c \t\nnext \r\n.\n\xff\0', b'x' * 80, b'one\r\ntwo \r\n'):
    for options in ({}, {'quotetabs': True}, {'istext': False}, {'header': True}):
        print(options, binascii.b2a_qp(data, **options))
print(binascii.a2b_qp(b'a=3Db=\r\nc=\n=zz==_=4'), binascii.a2b_qp('=5F_', header=True))
print(binascii.b2a_uu(b'some bytes\0\0\0'), binascii.b2a_uu(b'\0\0\0', backtick=True), binascii.a2b_uu(b'#86)C\n'))
for wrong in (lambda: binascii.b2a_uu(bytes(46)), lambda: binascii.a2b_uu(b'"az'), lambda: binascii.a2b_uu(b'!AA  x'),
              lambda: binascii.a2b_uu('\xff'), lambda: binascii.b2a_qp('a')):
    try:
        print(wrong())
    except (binascii.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
