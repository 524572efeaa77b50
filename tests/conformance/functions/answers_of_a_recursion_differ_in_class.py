# Code that is compiled while the first call is still under way knows nothing of what it will answer.
def descend(depth):
    if depth == 0:
        return 'bottom'
    descend(depth - 1)
    return 5


def add_one(depth):
    return descend(depth) + 1


print(descend(5))
for _ in range(3):
    print(add_one(1))
try:
    print(add_one(0))
except TypeError as error:
    print(error)
