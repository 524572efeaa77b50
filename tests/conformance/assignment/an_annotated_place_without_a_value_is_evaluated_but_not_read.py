def told(value, name):
    print(name)
    return value


told([1], 'list')[told(5, 'index')]: int
told(object(), 'object').attribute: told(int, 'annotation')
told([1], 'list')[told(1, 'from'):told(2, 'to')]: int


def function():
    told([1], 'list')[told(5, 'index')]: told(int, 'never evaluated')
    try:
        missing.attribute: int
    except NameError as error:
        print(error)


function()


class Body:
    told(object(), 'object').attribute: told(str, 'annotation')
    (bracketed): int
    plain: int


print(Body.__annotations__)
