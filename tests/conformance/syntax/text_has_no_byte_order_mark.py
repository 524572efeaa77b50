def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except SyntaxError as error:
        print(type(error).__name__, error, error.lineno, error.offset, ascii(error.text))


for function in eval, exec:
    for text in '\ufeff1', ' \ufeff1', '\ufeff', '\ufeff 5', '\ufeffx = = 1', b'\xef\xbb\xbf3', b'\xef\xbb\xbf\xef\xbb\xbf3':
        if function is eval or text[0] != ' ':
            attempt(function, text)
attempt(exec, '\ufeffx = 1\ny = 2\n')
attempt(compile, '\ufeff2', 'a.py', 'eval')
