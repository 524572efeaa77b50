for text in ['  1', '\t1', '1  ', '1\n', '\n1', '# no\n1']:
    try:
        print(repr(text), eval(compile(text, 'text.py', 'eval')))
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.lineno, error.offset, error.end_offset, repr(error.text))
    print(repr(text), eval(text))
