def attempt(source):
    try:
        scope = {}
        exec(source, scope)
        print(ascii(scope["x"]))
    except SyntaxError as error:
        print(error.msg, error.lineno)


attempt(b'x = "\xc3\xa9"')
attempt(b'\xef\xbb\xbfx = "\xc3\xa9"')
attempt(b'# coding: latin-1\nx = "\xe9"')
attempt(b'\n# -*- coding: iso-8859-15 -*-\nx = "\xa4"')
attempt(b'# vim: set fileencoding=cp1252 :\nx = "\x80"')
attempt(b'x = 1\n# coding: latin-1\nx = "\xc3\xa9"')
attempt(b'# coding: nonsense\nx = 1')
attempt(b'x = 1\0')
