import warnings

for text in '~True', '1 + ~False', 'lambda: ~True', '~(not 1)':
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter('always')
        code = compile(text, '<text>', 'eval')
    print(text, [(warning.category.__name__, str(warning.message)[:40], warning.lineno) for warning in heard])

with warnings.catch_warnings():
    warnings.simplefilter('error')
    for text in '1 is 1', '"\\d"', '1if 1else 2', '(1)()', '[1][1, 2]':
        try:
            eval(text)
        except SyntaxError as error:
            print(text, error.args)
try:
    str(object=1, encoding=2, errors=3, more=4)
except TypeError as error:
    print(error)
