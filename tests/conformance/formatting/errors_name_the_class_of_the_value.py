class Count(int):
    pass


class Name(str):
    pass


class Share(float):
    pass


class Point(complex):
    pass


def attempt(value, spec):
    for way in (format, lambda value, spec: value.__format__(spec), lambda value, spec: f'{value:{spec}}'):
        try:
            print(way(value, spec))
        except ValueError as error:
            print(error)


for value in (Count(7), Name('n'), Share(1.5), Point(1, 2)):
    attempt(value, '>8 ')
    attempt(value, 'k')
    attempt(value, '>>8s8')
    attempt(value, '>9')
for template in (b'%.99999999999999999999d', '%.99999999999999999999d', b'%\x00', '%\x00', b'%\x1f', '%\x1f'):
    try:
        print(template % 1)
    except ValueError as error:
        print(ascii(str(error)))
