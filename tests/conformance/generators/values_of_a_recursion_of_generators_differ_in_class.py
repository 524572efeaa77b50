# Code that is compiled while the first call is still under way knows nothing of what it will answer.
def walk(depth):
    if depth == 0:
        yield 'leaf'
        return
    for each in walk(depth - 1):
        yield each
    yield depth


for _ in range(300):
    kinds = [type(each).__name__ for each in walk(6)]
print(kinds)
