def nested(depth):
    classes = (int,)
    for _ in range(depth - 1):
        classes = (classes,)
    return classes


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except RecursionError as error:
        print(type(error).__name__, error)


for depth in 9_000, 11_000, 100_000:
    classes = nested(depth)
    attempt(isinstance, '', classes)
    attempt(isinstance, 1, classes)
    attempt(issubclass, str, classes)
    attempt(issubclass, bool, classes)
