"""Shows what a call answers or raises."""


def tell(function, *arguments, **options):
    try:
        result = function(*arguments, **options)
    except BaseException as error:
        print(type(error).__name__, '|', error)
    else:
        print(repr(result))
        return result
