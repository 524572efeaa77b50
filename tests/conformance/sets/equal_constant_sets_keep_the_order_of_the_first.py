def first():
    return {10**18, 1000, 8}


def second():
    return {1000, 10**18, 8}, {8, 1000, 10**18, 1000}


print(first(), second())
print({True, 16, 8}, {1, 8, 16}, {1.0, 16, 8})


def fails():
    return {1 / 0, 8, 16}


try:
    fails()
except ZeroDivisionError as error:
    print(error)
print({-8, 2**70, (1, 2)}, {(1, 2), -8, 2**70})
