def closing():
    try:
        yield False
        yield True
        yield False
    finally:
        print("closed")
print(any(closing()))
print("after")
h = closing()
print(any(h)); print("still open"); print(list(h))


class Closing:
    def __iter__(self):
        return (yield from closing())


def chained():
    try:
        yield False
        yield from closing()
    finally:
        print("chained closed")


print(any(Closing()))
print(any(chained()))
print(any(x for x in chained()))
print(all(not x for x in chained()))
for fails in (lambda: sum(chained(), "a"), lambda: sum(1 if x else "a" for x in chained()), lambda: max(1 if x else "a" for x in chained())):
    try:
        fails()
    except TypeError as error:
        print(error)
