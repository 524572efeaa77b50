def check(c):
    text = chr(c)
    try:
        exec(text + ' = 1')
        name = 'a name'
    except SyntaxError as error:
        name = error.msg
    print(repr(text), [text], f'{text!r}', text.isprintable(), text.isidentifier(), name)


for newer in (0x897, 0x1c89, 0x2427, 0xa7da, 0x1cc00):
    check(newer)
for known in (0xe9, 0x37a, 0x2e2f, 0xff9e):
    check(known)
