import warnings


def decode(data):
    length = len(data)
    return data.decode('unicode_escape')


for data in (b'\\q', b'\\w'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        decode(data)
        print([(warning.lineno, str(warning.message)) for warning in caught])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(len([bool(NotImplemented)]))
    print([(warning.lineno, str(warning.message)) for warning in caught])
