def attempt(function, *arguments):
    try:
        function(*arguments)
    except UnicodeEncodeError as error:
        print(end='\n')
        print(error, ascii(error.object), error.start, error.end)


attempt(print, 'first', 'a\ud800b', 'last')
attempt(print, 'first\udfff', 'last')
attempt(exec, 'print("\ud800")')
attempt(eval, '"\udc00"')
attempt(compile, 'x\ud800', 'text', 'exec')
